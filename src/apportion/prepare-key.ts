import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { attempt, valueOrThrow } from "../errors/quotepart-error.js";
import { readPrepared, type Weight } from "./arguments.js";
import type { ApportionOptions } from "./options.js";
import { keyOf, type PreparedKey } from "./prepared-key.js";

/**
 * Reads weights and options once, to share many totals by them: a year of developments between 35,000 communes.
 *
 * Gives what {@link apportion} gives, to the unit, and makes the same promises.
 *
 * @param weights - one exact weight of 0 or more for each party, in a list or a typed array
 * @param options - ids and priority for ties, the rule, and bounds in whole units
 * @returns the key
 * @throws QuotepartError every issue that {@link apportion} has of weights and options, at once
 * @example Two developments between three towns
 * ```ts
 * import { prepareKey } from "quotepart/apportion";
 *
 * const key = prepareKey([104_260, 120_874, 16_180], { ids: ["nancy", "metz", "toul"] });
 * key.split(1_800_000n); // => [777692n, 901619n, 120689n]
 *
 * const column = new Float64Array(key.size);
 * key.into(900_000, column);
 * [...column]; // => [388846, 450809, 60345]
 * ```
 */
export function prepareKey(weights: ArrayLike<Weight>, options?: ApportionOptions): PreparedKey {
  return valueOrThrow(tryPrepareKey(weights, options));
}

/**
 * Does what {@link prepareKey} does, and answers with the issues instead of throwing.
 *
 * @param weights - one exact weight for each party
 * @param options - ids, priority, rule and bounds
 * @returns the key, or every issue
 * @example
 * ```ts
 * import { tryPrepareKey } from "quotepart/apportion";
 *
 * tryPrepareKey([]).ok; // => false
 * ```
 */
export function tryPrepareKey(weights: unknown, options?: unknown): Outcome<PreparedKey> {
  return attempt(() => {
    const issues = new IssueList();
    const sharing = readPrepared(weights, options, issues);
    return sharing === undefined ? issues.failure() : { ok: true, value: keyOf(sharing) };
  });
}
