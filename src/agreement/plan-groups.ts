import type { FundingPlan } from "../plan/funding-plan.js";
import type { PortfolioModality, PortfolioYear } from "./portfolio.js";
import { unitsIn } from "./positions.js";

/** Plans that have something in common, added up in minor units. */
export interface PlanGroup<Key> {
  readonly key: Key;
  readonly plans: number;
  readonly cost: bigint;
  readonly amount: bigint;
  readonly gap: bigint;
  readonly surplus: bigint;
}

/** What a plan is grouped by. */
export type ModalityKey = Pick<PortfolioModality, "modality" | "strategy">;

/** Plans by modality, in the order of the charter, and by year, in their order. */
export interface PlanGroups {
  readonly modalities: readonly PlanGroup<ModalityKey>[];
  readonly years: readonly PlanGroup<PortfolioYear["year"]>[];
}

/** Adds plans up by modality and by year. */
export function groupsOf(plans: readonly FundingPlan[], decimals: number): PlanGroups {
  const modalities = new Map<number, PlanGroup<ModalityKey>>();
  const years = new Map<number | null, PlanGroup<number | null>>();
  for (const plan of plans) {
    const place = placeOf(plan);
    const key = CHARTER[place];
    if (key !== undefined) modalities.set(place, added(modalities.get(place) ?? startOf(key), plan, decimals));
    const year = plan.request.development.year ?? null;
    years.set(year, added(years.get(year) ?? startOf(year), plan, decimals));
  }
  return {
    modalities: [...modalities].sort(([a], [b]) => a - b).map(([, group]) => group),
    years: [...years.values()].sort((a, b) => placeOfYear(a.key) - placeOfYear(b.key)),
  };
}

/** The modalities and strategies in the order of the charter. */
const CHARTER: readonly ModalityKey[] = [
  { modality: "initial-contract", strategy: null },
  { modality: "own-funds", strategy: null },
  { modality: "complementary-order", strategy: null },
  { modality: "co-financed", strategy: "voluntary-share" },
  { modality: "co-financed", strategy: "unit-order" },
  { modality: "co-financed", strategy: "round-robin" },
  { modality: "co-financed", strategy: "allocation-key" },
  { modality: "co-financed", strategy: "by-module" },
];

function placeOf({ request: { modality } }: FundingPlan): number {
  const strategy = modality.kind === "co-financed" ? modality.strategy.kind : null;
  return CHARTER.findIndex((key) => key.modality === modality.kind && key.strategy === strategy);
}

const placeOfYear = (year: number | null): number => year ?? Number.MAX_VALUE;

const startOf = <Key>(key: Key): PlanGroup<Key> => ({ key, plans: 0, cost: 0n, amount: 0n, gap: 0n, surplus: 0n });

function added<Key>(group: PlanGroup<Key>, { reconciliation }: FundingPlan, decimals: number): PlanGroup<Key> {
  const { cost, sharesTotal, gap, surplus } = reconciliation;
  return {
    key: group.key,
    plans: group.plans + 1,
    cost: group.cost + unitsIn(cost, decimals),
    amount: group.amount + unitsIn(sharesTotal, decimals),
    gap: group.gap + unitsIn(gap, decimals),
    surplus: group.surplus + unitsIn(surplus, decimals),
  };
}
