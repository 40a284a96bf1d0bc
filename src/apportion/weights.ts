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
    if (multiple % number === 0n) continue;
    multiple *= number / greatestCommonDivisor(multiple, number);
    if (multiple > largest) return undefined;
  }
  return multiple;
}

/** Says whether the weights have a common denominator of a usable size. */
export function checkFineness(weights: readonly Ratio[], path: IssuePath, issues: IssueList): void {
  if (overCommonDenominator(weights) === undefined) {
    issues.add(weightsTooFine, path, { limit: DENOMINATOR_DIGITS });
  }
}
