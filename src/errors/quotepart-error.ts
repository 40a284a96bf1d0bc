import type { IssueCode } from "./catalogue.js";
import type { IssueParams } from "./entry.js";
import { type Failure, type Issue, type IssuePath, makeIssue, type Outcome } from "./issue.js";
import { internalDefect } from "./kernel-entries.js";

/**
 * The only error that quotepart throws: it carries every issue, and mirrors the first.
 *
 * @example
 * ```ts
 * import { apportion, QuotepartError } from "quotepart";
 *
 * try {
 *   apportion(100n, ["0", "0"]);
 * } catch (error) {
 *   if (error instanceof QuotepartError) console.log(error.code); // => "weights.all-zero"
 * }
 * ```
 */
export class QuotepartError extends Error {
  /** Always `QuotepartError`. */
  override readonly name = "QuotepartError";
  /** The issues, in the order of the data; at most 100. */
  readonly issues: readonly Issue[];
  /** How many issues there are, listed or not. */
  readonly issueCount: number;
  /** The code of the first issue. */
  readonly code: IssueCode;
  /** The path of the first issue. */
  readonly path: IssuePath;
  /** The parameters of the first issue. */
  readonly params: IssueParams;

  /**
   * Makes the error out of an answer that holds issues.
   *
   * @param failure - what a `try…` function answered
   * @param cause - what made it fail, for a defect of ours
   */
  constructor(failure: Failure, cause?: unknown) {
    const first = failure.issues[0] ?? makeIssue(internalDefect, [], { what: "an error without an issue" });
    const more = failure.issueCount - 1;
    super(more > 0 ? `${first.message} (and ${more} more)` : first.message, cause === undefined ? {} : { cause });
    this.issues = failure.issues;
    this.issueCount = failure.issueCount;
    this.code = first.code;
    this.path = first.path;
    this.params = first.params;
  }

  /** The error as plain data, for a log or an answer over the network. */
  toJSON(): SerialisedError {
    return { name: this.name, message: this.message, issues: this.issues, issueCount: this.issueCount };
  }
}

/** A {@link QuotepartError} as plain data. */
export interface SerialisedError {
  /** Always `QuotepartError`. */
  readonly name: string;
  /** The sentence of the first issue, and how many more there are. */
  readonly message: string;
  /** The issues, in the order of the data; at most 100. */
  readonly issues: readonly Issue[];
  /** How many issues there are, listed or not. */
  readonly issueCount: number;
}

/** Stops because a promise of the library itself is broken; never for a mistake of the caller. */
export function defect(what: string, cause?: unknown): QuotepartError {
  const issue = makeIssue(internalDefect, [], { what });
  return new QuotepartError({ ok: false, issues: [issue], issueCount: 1 }, cause);
}

/** Runs what should not fail: whatever is thrown becomes an answer, with its own issues or as a defect. */
export function attempt<Value>(work: () => Outcome<Value>): Outcome<Value> {
  try {
    return work();
  } catch (error) {
    const { issues, issueCount } =
      error instanceof QuotepartError ? error : defect(error instanceof Error ? error.message : "unknown", error);
    return { ok: false, issues, issueCount };
  }
}

/** The value of an answer, or its issues thrown. */
export function valueOrThrow<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new QuotepartError(outcome);
}
