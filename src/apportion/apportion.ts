import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { attempt, valueOrThrow } from "../errors/quotepart-error.js";
import { readArguments, type Weight } from "./arguments.js";
import { splitFew } from "./few.js";
import type { ApportionOptions } from "./options.js";
import { shareOut } from "./share-out.js";

/** A total shared in whole units. */
export interface Apportionment {
  /** The share of each party, in whole units and in the order of the weights. */
  readonly units: bigint[];
  /** The positions that received one of the units left over by rounding, in ascending order. */
  readonly spare: number[];
  /** Above 0: what the maxima leave uncovered. Below 0: what the minima ask for beyond the total. */
  readonly unallocated: bigint;
}

/**
 * Shares a whole number of units by exact weights, so that the shares always add up.
 *
 * French term: répartition au plus fort reste. Source: Balinski & Young, Fair Representation (1982), for the largest
 * remainder; Thomson, How to divide when there isn't enough (2019), for the bounded rules.
 *
 * Promises: the units and `unallocated` add up to the total; nobody is a whole unit or more from its exact share;
 * bounds hold; the order of the parties is irrelevant when they have ids; a negative total gives the exact mirror.
 * Does not promise: a larger total may lower one share by one unit (weights 1, 3, 3: a total of 3 gives 1/1/1, a
 * total of 4 gives 0/2/2).
 *
 * @param total - whole units to share, such as cents; a number must be a safe integer
 * @param weights - one exact weight of 0 or more for each party: `"12.5"`, `"1/3"`, 3, 3n
 * @param options - ids and priority for ties, the rule, and bounds in whole units
 * @returns the units of each party, who received a spare unit, and what the bounds leave unallocated
 * @throws QuotepartError with every issue at once: `total.invalid`, `weights.empty`, `weights.all-zero`,
 *   `list.expected`, `list.too-long`, `weights.too-fine`, `number.invalid`, `number.negative`,
 *   `number.zero-denominator`, `number.too-long`, `bound.invalid`, `bounds.crossed`, `bounds.negative-total`,
 *   `column.length`, `id.invalid`, `id.duplicate`, `priority.unknown`, `rule.unknown`, `option.unknown`,
 *   `options.invalid`, `request.unreadable`
 * @example One euro, three towns; the cent left over goes to the first id
 * ```ts
 * import { apportion } from "quotepart/apportion";
 *
 * const { units, spare } = apportion(100n, ["1", "1", "1"], { ids: ["metz", "nancy", "laxou"] });
 * units; // => [33n, 33n, 34n]
 * spare; // => [2]
 * ```
 * @example A ceiling that holds
 * ```ts
 * import { apportion } from "quotepart/apportion";
 *
 * apportion(100_000n, [1, 2, 3], { maximum: [null, null, 20_000n] }).units; // => [26667n, 53333n, 20000n]
 * ```
 */
export function apportion(
  total: bigint | number,
  weights: readonly Weight[],
  options?: ApportionOptions,
): Apportionment {
  return simply(total, weights, options) ?? valueOrThrow(carefully(total, weights, options));
}

/**
 * Does what {@link apportion} does, and answers with the issues instead of throwing.
 *
 * @param total - whole units to share
 * @param weights - one exact weight for each party
 * @param options - ids, priority, rule and bounds
 * @returns the apportionment, or every issue
 * @example
 * ```ts
 * import { tryApportion } from "quotepart/apportion";
 *
 * const outcome = tryApportion(100n, []);
 * outcome.ok; // => false
 * ```
 */
export function tryApportion(total: unknown, weights: unknown, options?: unknown): Outcome<Apportionment> {
  const value = simply(total, weights, options);
  return value === undefined ? carefully(total, weights, options) : { ok: true, value };
}

/** The plain split of few parties; undefined for all else, whatever it is. */
function simply(total: unknown, weights: unknown, options: unknown): Apportionment | undefined {
  try {
    return splitFew(total, weights, options);
  } catch {
    return undefined;
  }
}

function carefully(total: unknown, weights: unknown, options: unknown): Outcome<Apportionment> {
  return attempt(() => {
    const issues = new IssueList();
    const known = readArguments(total, weights, options, issues);
    return known === undefined ? issues.failure() : { ok: true, value: shareOut(known.total, known) };
  });
}
