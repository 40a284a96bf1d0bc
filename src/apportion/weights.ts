import type { IssuePath } from "../errors/issue.js";
import type { IssueList } from "../errors/issue-list.js";
import { weightsTooFine } from "../errors/number-entries.js";
import { greatestCommonDivisor, type Ratio } from "../money/ratio.js";

/** Exact weights over one denominator: weight i is `numerators[i] / denominator`. */
export interface CommonWeights {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

/** The most digits that a common denominator may have, so that no list of fractions can exhaust the process. */
export const DENOMINATOR_DIGITS = 100;

/**
 * The most digits of the one denominator of all that a plan owes, where several groups share by their own weights: the
 * turns of a rotation, modules, fractions carried from plan to plan.
 */
export const SHARES_DIGITS = 1_000;

/** Brings exact weights over their least common denominator; undefined where that grows beyond all use. */
export function overCommonDenominator(weights: readonly Ratio[]): CommonWeights | undefined {
  const denominator = leastCommonMultiple(weights.map((weight) => weight.denominator));
  if (denominator === undefined) return undefined;
  const numerators = weights.map((weight) => weight.numerator * (denominator / weight.denominator));
  return { numerators, denominator };
}

/** The least common multiple of numbers above 0; undefined where it grows beyond all use. */
export function leastCommonMultiple(
  numbers: readonly bigint[],
  digits: number = DENOMINATOR_DIGITS,
): bigint | undefined {
  const largest = 10n ** BigInt(digits);
  let multiple = 1n;
  for (const number of numbers) {
    multiple = multipleOf(multiple, number);
    if (multiple > largest) return undefined;
  }
  return multiple;
}

/** The least common multiple of numbers above 0, however large. */
export const commonMultiple = (numbers: readonly bigint[]): bigint => numbers.reduce(multipleOf, 1n);

/** A number that many others already divide is tried first: that is far cheaper than a greatest common divisor. */
function multipleOf(multiple: bigint, number: bigint): bigint {
  return multiple % number === 0n ? multiple : multiple * (number / greatestCommonDivisor(multiple, number));
}

/** Says whether the weights have a common denominator of a usable size. */
export function checkFineness(weights: readonly Ratio[], path: IssuePath, issues: IssueList): void {
  if (overCommonDenominator(weights) === undefined) {
    issues.add(weightsTooFine, path, { limit: DENOMINATOR_DIGITS });
  }
}
