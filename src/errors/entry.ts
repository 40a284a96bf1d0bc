/**
 * One line of the issue catalogue: a code, what is wrong and what to do, in English.
 *
 * An entry is a value of its own, so that a bundle holds only the sentences of the checks that it runs; hence the
 * mark at each call, which tells bundlers that an entry nobody names can go.
 */
export interface Entry<Code extends string, Params extends IssueParams> {
  /** The public code, never renamed. */
  readonly code: Code;
  /** What is wrong, in one sentence. */
  readonly problem: (params: Params) => string;
  /** What to do about it, in one sentence. */
  readonly remedy: (params: Params) => string;
}

/** What a sentence needs: plain values, amounts as decimal text. */
export type IssueParams = Readonly<Record<string, string | number | boolean | null>>;

/** What an issue without parameters carries. */
export type NoParams = Readonly<Record<never, never>>;

/** Declares an entry; the parameters' type is read off its sentences. */
export function entry<const Code extends string, Params extends IssueParams>(
  code: Code,
  problem: (params: Params) => string,
  remedy: (params: Params) => string,
): Entry<Code, Params> {
  return { code, problem, remedy };
}
