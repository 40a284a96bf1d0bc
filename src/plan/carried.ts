import { leastCommonMultiple, SHARES_DIGITS } from "../apportion/weights.js";
import { sumOfRatios } from "../apportion/whole-units.js";
import type { IssuePath } from "../errors/issue.js";
import type { IssueList } from "../errors/issue-list.js";
import { weightsTooFine } from "../errors/number-entries.js";
import { carriedSum, carriedTooLarge } from "../errors/order-entries.js";
import { ratioText } from "../money/ratio.js";
import type { FundingTerms } from "../request/funding-request.js";

/** The most units that rounding can leave with anybody, with a margin. */
const UNITS_CARRIED = 10;

/** Says whether what is carried is what rounding left: small, and summing to nothing. */
export function checkCarried(carried: NonNullable<FundingTerms["carried"]>, path: IssuePath, issues: IssueList): void {
  for (const [at, { exact }] of carried.entries()) {
    const size = exact.numerator < 0n ? -exact.numerator : exact.numerator;
    if (size <= BigInt(UNITS_CARRIED) * exact.denominator) continue;
    issues.add(carriedTooLarge, [...path, at, "exact"], { exact: exact.text, limit: UNITS_CARRIED });
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
