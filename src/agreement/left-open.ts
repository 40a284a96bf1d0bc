import type { FundingPlan, Share } from "../plan/funding-plan.js";
import type { AllocationKey } from "../request/allocation-key.js";
import type { Strategy } from "../request/co-financed.js";
import type { UnitOrder } from "../request/unit-order.js";
import type { VoluntaryShare } from "../request/voluntary-share.js";
import { unitsIn } from "./borne.js";
import { without } from "./reshared.js";
import { standing } from "./standing.js";

/**
 * The strategy without a member, whose share becomes a gap while the others keep what they bear; undefined where the
 * strategy cannot leave a gap.
 */
export function leftOpen(before: FundingPlan, strategy: Strategy, party: string): Strategy | undefined {
  switch (strategy.kind) {
    case "allocation-key":
      return unitsIn(before, before.cost) < 0n ? undefined : openKey(before, strategy, party);
    case "voluntary-share":
      return openPledges(before, strategy, party);
    case "unit-order":
      return openOrders(before, strategy, party);
    default:
      return undefined;
  }
}

/** What a party bears in a quality; nothing where it has no such line. */
const borne = ({ shares }: FundingPlan, party: string, role: Share["role"]): string =>
  shares.find((share) => share.party === party && share.role === role)?.amount ?? "0";

/** A minimum and a maximum of what each bears leave the share of the leaver as the gap. */
function openKey(before: FundingPlan, { exemptBelow: _, ...strategy }: AllocationKey, party: string): AllocationKey {
  const key = without(strategy.key, party).map((row) => {
    const amount = borne(before, row.party, "member");
    return { ...row, minimum: amount, maximum: amount };
  });
  return { ...strategy, key };
}

/** What each bears becomes its pledge; who matches or stands behind them goes on with no more than it bore. */
function openPledges(before: FundingPlan, strategy: VoluntaryShare, party: string): VoluntaryShare {
  const others = without(strategy.pledges, party);
  if (before.status === "cancelled") return { ...strategy, pledges: others };
  const { threshold: _, match, onShortfall, ...rest } = strategy;
  const pledges = others.map((row) => ({ party: row.party, amount: borne(before, row.party, "member") }));
  const backstop = onShortfall?.policy === "backstop" ? onShortfall : undefined;
  return {
    ...rest,
    pledges,
    ...(match === undefined ? {} : { match: { ...match, ceiling: matched(before, match.party) } }),
    onShortfall:
      backstop === undefined
        ? { policy: "report" }
        : { ...backstop, maximum: borne(before, backstop.party, "backstop") },
  };
}

const matched = ({ shares }: FundingPlan, party: string): string =>
  shares.find((share) => share.party === party && share.because.some(({ code }) => code === "match.takes"))?.amount ??
  "0";

/** The place stays free, and an order stays what it was. */
function openOrders(before: FundingPlan, strategy: UnitOrder, party: string): UnitOrder {
  const unit = strategy.unit ?? borne(before, party, "member");
  const contributors = standing(strategy).contributors.filter((id) => id !== party);
  return { ...strategy, contributors, unit, roundUnitTo: undefined, waitingList: [] };
}
