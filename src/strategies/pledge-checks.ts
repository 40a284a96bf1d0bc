import type { IssuePath } from "../errors/issue.js";
import { boundsCrossed } from "../errors/number-entries.js";
import { pledgeOutsideBounds, pledgesExceedCost, pledgesNegativeCost } from "../errors/rule-entries.js";
import { sumOf } from "../money/minor-units.js";
import type { VoluntaryShareTerms } from "../request/voluntary-share.js";
import type { Checking } from "./claims.js";
import { matchOf } from "./match.js";

/** Lists the pledges that their own bounds forbid. */
export function checkPledges({ pledges }: VoluntaryShareTerms, { path, issues, text }: Checking): void {
  const row = (at: number): IssuePath => [...path, "pledges", at];
  for (const [at, { amount, minimum, maximum }] of pledges.entries()) {
    if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
      issues.add(
        boundsCrossed,
        () => [...row(at), "minimum"],
        () => ({ minimum: text(minimum), maximum: text(maximum) }),
      );
    } else if (amount < (minimum ?? 0n) || amount > (maximum ?? amount)) {
      issues.add(
        pledgeOutsideBounds,
        () => [...row(at), "amount"],
        () => ({
          amount: text(amount),
          minimum: text(minimum ?? 0n),
          maximum: maximum === undefined ? null : text(maximum),
        }),
      );
    }
  }
}

/** Whether the pledges miss the threshold, so that the funding does not take place: compared before any policy. */
export const missesThreshold = ({ threshold }: VoluntaryShareTerms, total: bigint, cost: bigint): boolean =>
  threshold !== undefined && total * 100n * threshold.rate.denominator < threshold.rate.numerator * cost;

/** Says whether the cost can be shared by pledges, and whether an excess is refused. */
export function checkCost(terms: VoluntaryShareTerms, { cost, path, issues, text }: Checking): void {
  if (cost === undefined) return;
  if (cost < 0n) return issues.add(pledgesNegativeCost, path, { cost: text(cost) });
  const total = sumOf(terms.pledges.map(({ amount }) => amount));
  const left = cost - matchOf(terms, cost);
  if (terms.onSurplus.policy !== "refuse" || total <= left || missesThreshold(terms, total, cost)) return;
  issues.add(pledgesExceedCost, [...path, "pledges"], {
    total: text(total),
    cost: text(left),
    excess: text(total - left),
  });
}
