import { leastCommonMultiple, SHARES_DIGITS } from "../apportion/weights.js";
import { sumOfRatios } from "../apportion/whole-units.js";
import type { IssuePath } from "../errors/issue.js";
import type { IssueList } from "../errors/issue-list.js";
import { weightsTooFine } from "../errors/number-entries.js";
import { carriedSum, carriedTooLarge } from "../errors/order-entries.js";
import { ratioText } from "../money/ratio.js";
import type { FundingTerms } from "../request/funding-request.js";

type Carried = FundingTerms["carried"];

/** Whether a request carries any fraction in. */
export const isCarrying = (carried: Carried): boolean => carried?.some(({ exact }) => exact.numerator !== 0n) ?? false;

/**
 * The most units that rounding leaves with anybody, with a margin. Each other payer leaves a bearer up to half a unit,
 * and an earlier bearer that paid nothing since leaves it what it still carries (docs/decisions/0011).
 */
const mostCarried = (parties: number): number => Math.max(10, 2 * parties);

/** Says whether what is carried is what rounding left: small, and summing to nothing. */
export function checkCarried(carried: NonNullable<Carried>, parties: number, path: IssuePath, issues: IssueList): void {
  const limit = mostCarried(parties);
  for (const [at, { exact }] of carried.entries()) {
    const size = exact.numerator < 0n ? -exact.numerator : exact.numerator;
    if (size <= BigInt(limit) * exact.denominator) continue;
    issues.add(carriedTooLarge, [...path, at, "exact"], { exact: exact.text, limit });
  }
  const fractions = carried.map(({ exact }) => exact);
  if (
    leastCommonMultiple(
      fractions.map(({ denominator }) => denominator),
      SHARES_DIGITS,
    ) === undefined
  ) {
    return issues.add(weightsTooFine, path, { limit: SHARES_DIGITS });
  }
  const sum = sumOfRatios(fractions);
  if (sum.numerator !== 0n) issues.add(carriedSum, path, { sum: ratioText(sum) });
}
