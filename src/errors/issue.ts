import type { IssueCode } from "./catalogue.js";
import type { Entry, IssueParams } from "./entry.js";
import { shortened } from "./show.js";

/** Where in the data something was found: names of fields and positions in lists, counted from 0. */
export type IssuePath = readonly (string | number)[];

/**
 * One thing that is wrong with what somebody gave, and what to do about it.
 *
 * French term: anomalie. The code and the parameters are for programs, the message for people; `quotepart/words` gives
 * the same message in French.
 */
export interface Issue {
  /** What kind of thing is wrong; see docs/errors.md. */
  readonly code: IssueCode;
  /** Where. */
  readonly path: IssuePath;
  /** What the sentence needs. */
  readonly params: IssueParams;
  /** One or two English sentences that somebody who is no programmer can act on. */
  readonly message: string;
}

/**
 * The answer of a function that does not throw: the value, or all that is wrong.
 *
 * @typeParam Value - what the function gives when nothing is wrong
 */
export type Outcome<Value> = Success<Value> | Failure;

/**
 * The value that was asked for.
 *
 * @typeParam Value - what the function gives
 */
export interface Success<Value> {
  /** Always true. */
  readonly ok: true;
  /** What was asked for. */
  readonly value: Value;
}

/** All that is wrong: the first hundred issues, and how many there are. */
export interface Failure {
  /** Always false. */
  readonly ok: false;
  /** The issues, in the order of the data; at most 100. */
  readonly issues: readonly Issue[];
  /** How many issues there are, listed or not. */
  readonly issueCount: number;
}

/** Makes an issue out of its entry in the catalogue. */
export function makeIssue<Params extends IssueParams>(
  entry: Entry<IssueCode, Params>,
  path: IssuePath,
  params: Params,
): Issue {
  const sentences = `${entry.problem(params)} ${entry.remedy(params)}`;
  return { code: entry.code, path, params, message: withPlace(sentences, path) };
}

/** Puts the place into the last sentence, as a person would look for it: rows are counted from 1. */
export function withPlace(sentences: string, path: IssuePath): string {
  if (path.length === 0) return sentences;
  const steps = path.map((step) => (typeof step === "number" ? String(step + 1) : shortened(step)));
  return `${sentences.replace(/\.$/, "")} (${steps.join(" › ")}).`;
}
