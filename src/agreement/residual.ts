import { apportion } from "../apportion/apportion.js";
import { joinResidualNotPossible } from "../errors/amendment-entries.js";
import { elementAt } from "../errors/element-at.js";
import type { Failure, Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { amountText } from "../money/decimal.js";
import type { FundingPlan, Share } from "../plan/funding-plan.js";
import { isFunding } from "../plan/invoiced.js";
import { tryPlanFunding } from "../plan/plan-funding.js";
import type { Join } from "../request/change.js";
import type { FundingRequest, Modality } from "../request/funding-request.js";
import type { Source } from "../request/sources.js";
import { type Amounts, decimalsIn, isSource, paidIn, sumOfAmounts, unitsIn } from "./borne.js";
import { residualUnits } from "./buy-in.js";

/**
 * The plan after a buy-in on the residual value: everybody bears what it bore, less what the joiner takes over of what
 * the development is still worth. It is written as amounts that the parties agree on, since no rule gives them.
 */
export function residualPlan(before: FundingPlan, full: FundingPlan, change: Join): Outcome<FundingPlan> {
  const { kind } = strategyOf(before.request.modality);
  const cost = unitsIn(before, before.cost);
  if (kind === "unit-order") return refused("orders", before);
  if (cost < 0n) return refused("credit-note", before);
  const worth = sumOfAmounts(paidIn(before, (share) => !isSource(share)).values()) - unitsIn(before, before.surplus);
  const lost = amountText(worth - residualUnits(worth, change), decimalsIn(before));
  const alone = tryPlanFunding(ofResidualWorth(before.request, lost));
  if (!alone.ok) return alone;
  const shared = tryPlanFunding(ofResidualWorth(full.request, lost));
  if (!shared.ok) return shared;
  const open = [before, alone.value, shared.value].find(({ gap }) => /[1-9]/.test(gap));
  if (open !== undefined) return refused("gap", open);
  const borneBy = (isCounted: (share: Share) => boolean): Amounts =>
    borneAfter(paidIn(before, isCounted), paidIn(alone.value, isCounted), paidIn(shared.value, isCounted));
  const payers = borneBy((share) => !isSource(share) && !isOutside(share));
  const funders = borneBy((share) => !isSource(share) && isOutside(share));
  return tryPlanFunding(agreedRequest(before, full.request, payers, funders));
}

const strategyOf = (modality: Modality): { readonly kind: string } =>
  modality.kind === "co-financed" ? modality.strategy : modality;

/** Whether a line of the modality is money from outside, such as a match. */
const isOutside = ({ role }: Share): boolean => isFunding(role);

function refused(why: "orders" | "credit-note" | "gap", { gap }: FundingPlan): Failure {
  const issues = new IssueList();
  issues.add(joinResidualNotPossible, ["change", "basis"], { why, gap });
  return issues.failure();
}

/** The same request, of which a part of the worth is gone: it comes off the cost like a source. */
function ofResidualWorth(request: FundingRequest, lost: string): FundingRequest {
  const { schedule: _, issued: __, carried: ___, rounding, sources = [], modality, ...rest } = request;
  const gone = { kind: "subsidy", from: request.parties[0]?.id ?? "", amount: lost } as const;
  const largest = rounding?.rule === "largest-remainder" ? { rounding } : {};
  return { ...rest, ...largest, sources: [...sources, gone], modality: reducible(modality) };
}

/** A modality whose shares follow a lower cost: pledges that are paid in full are lowered in proportion. */
function reducible(modality: Modality): Modality {
  if (modality.kind !== "co-financed" || modality.strategy.kind !== "voluntary-share") return modality;
  const { threshold: _, onSurplus, ...pledges } = modality.strategy;
  const isLowering = onSurplus?.policy === "cap" || onSurplus?.policy === "equal-reduction";
  const strategy = { ...pledges, onSurplus: isLowering ? onSurplus : ({ policy: "proportional" } as const) };
  return { ...modality, strategy };
}

/**
 * What each bears once the joiner has bought in: its share before, less what the joiner takes over of it. Nobody is
 * refunded more than it paid; what that leaves goes to the others, in proportion to what they still bear.
 */
function borneAfter(before: Amounts, alone: Amounts, shared: Amounts): Amounts {
  const ids = [...new Set([...before.keys(), ...shared.keys()])];
  const full = ids.map((id) => (before.get(id) ?? 0n) - (alone.get(id) ?? 0n) + (shared.get(id) ?? 0n));
  const excess = -sumOfAmounts(full.filter((units) => units < 0n));
  const held = full.map((units) => (units < 0n ? 0n : units));
  const room = held.map((units, at) => (before.has(elementAt(ids, at)) ? units : 0n));
  const back = excess === 0n ? room.map(() => 0n) : apportion(excess, room, { ids, maximum: room }).units;
  return new Map(ids.map((id, at) => [id, elementAt(held, at) - elementAt(back, at)] as const));
}

/** What everybody bears in the end, as amounts that were agreed: the plan that the parties sign. */
function agreedRequest(
  before: FundingPlan,
  request: FundingRequest,
  payers: Amounts,
  funders: Amounts,
): FundingRequest {
  const { schedule: _, issued: __, carried: ___, rounding, sources = [], modality, ...rest } = request;
  const decimals = decimalsIn(before);
  const publishers = new Set(request.parties.filter(({ role }) => role === "publisher").map(({ id }) => id));
  const added = [...funders].map(([from, units]): Source => {
    return { kind: publishers.has(from) ? "publisher-share" : "subsidy", from, amount: amountText(units, decimals) };
  });
  const rows = [...payers].map(([party, units]) => ({ party, amount: amountText(units, decimals) }));
  return {
    ...rest,
    ...(rounding?.rule === "largest-remainder" ? { rounding } : {}),
    ...(sources.length + added.length === 0 ? {} : { sources: [...sources, ...added] }),
    modality: agreedModality(modality, rows),
  };
}

function agreedModality(
  modality: Modality,
  rows: readonly { readonly party: string; readonly amount: string }[],
): Modality {
  if (modality.kind === "complementary-order") {
    const { leadWeight: _, ...order } = modality;
    return { ...order, associates: rows.filter(({ party }) => party !== modality.lead) };
  }
  const strategy = { kind: "voluntary-share", pledges: rows, onSurplus: { policy: "credit" } } as const;
  return { kind: "co-financed", strategy };
}
