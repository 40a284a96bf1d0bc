import type { FundingPlan } from "../plan/funding-plan.js";
import type { ByModule } from "../request/by-module.js";
import type { Strategy } from "../request/co-financed.js";
import type { ComplementaryOrder } from "../request/complementary-order.js";
import type { RoundRobin } from "../request/round-robin.js";
import type { UnitOrder } from "../request/unit-order.js";
import type { VoluntaryShare } from "../request/voluntary-share.js";
import { standing } from "./standing.js";

/** The strategy without a member, whose share the others take over within their maxima. */
export function resharedStrategy(before: FundingPlan, strategy: Strategy, party: string): Strategy {
  switch (strategy.kind) {
    case "allocation-key":
      return { ...strategy, key: without(strategy.key, party) };
    case "voluntary-share":
      return withoutPledge(strategy, party, before.status === "cancelled");
    case "unit-order":
      return withoutOrder(strategy, party);
    case "round-robin":
      return withoutTurns(strategy, party, before.request.development.id);
    case "by-module":
      return withoutWishes(strategy, party);
  }
}

/** The order without an associate: the lead takes the rest, or the weights share it. */
export function resharedOrder({ leadWeight, ...order }: ComplementaryOrder, party: string): ComplementaryOrder {
  const associates = without(order.associates ?? [], party);
  const hasWeights = associates.some(({ weight }) => weight !== undefined);
  return { ...order, associates, ...(hasWeights && leadWeight !== undefined ? { leadWeight } : {}) };
}

/** The rows of the others. */
export const without = <Row extends { readonly party: string }>(rows: readonly Row[], party: string): readonly Row[] =>
  rows.filter((row) => row.party !== party);

/**
 * The others raise their pledges within their maxima, whatever was to happen to a shortfall; a threshold still holds.
 * Where the funding was cancelled already, nobody takes anything over.
 */
function withoutPledge(strategy: VoluntaryShare, party: string, isCancelled: boolean): VoluntaryShare {
  const pledges = without(strategy.pledges, party);
  if (isCancelled || strategy.onShortfall?.policy === "equal-top-up") return { ...strategy, pledges };
  return { ...strategy, pledges, onShortfall: { policy: "top-up" } };
}

/** One order fewer is fixed, and all order the same new amount. */
function withoutOrder(strategy: UnitOrder, party: string): UnitOrder {
  const contributors = standing(strategy).contributors.filter((id) => id !== party);
  return { ...strategy, contributors, count: Math.max(1, strategy.count - 1), unit: undefined, waitingList: [] };
}

/**
 * A member that took part in past turns leaves after the last of them, and its line shows what it has to settle; one that
 * was to begin with this development never took part.
 */
function withoutTurns(strategy: RoundRobin, party: string, development: string): RoundRobin {
  const last = strategy.turns?.at(-1);
  const own = strategy.members.find((row) => row.party === party);
  const members =
    last === undefined || own?.since === development
      ? without(strategy.members, party)
      : strategy.members.map((row) =>
          row.party === party ? { ...row, until: endOf(row.until, last.development) } : row,
        );
  return { ...strategy, members, skip: (strategy.skip ?? []).filter((id) => id !== party) };

  function endOf(until: string | undefined, latest: string): string {
    return until === undefined || until === development ? latest : until;
  }
}

function withoutWishes(strategy: ByModule, party: string): ByModule {
  const modules = strategy.modules.map((one) => ({ ...one, wantedBy: one.wantedBy.filter((id) => id !== party) }));
  return { ...strategy, modules, key: strategy.key === "equal" ? strategy.key : without(strategy.key, party) };
}
