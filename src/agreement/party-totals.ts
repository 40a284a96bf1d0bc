import type { FundingPlan } from "../plan/funding-plan.js";
import { unitsIn } from "./positions.js";

/** What one party bears over many plans, in minor units. */
export interface PartyTotals {
  readonly party: string;
  readonly name: string;
  readonly amount: bigint;
  readonly credits: bigint;
  readonly creditsUsed: bigint;
  readonly inKind: bigint;
  /** To how many plans it pays anything. */
  readonly plans: number;
  readonly byYear: ReadonlyMap<number | null, bigint>;
}

/** Adds up what each party bears, in the order in which the plans first name them. Those who only wait are left out. */
export function partyTotalsOf(plans: readonly FundingPlan[], decimals: number): readonly PartyTotals[] {
  const totals = new Map<string, Mutable<PartyTotals> & { readonly byYear: Map<number | null, bigint> }>();
  for (const { request, netCosts, inKind, creditUse = [] } of plans) {
    const year = request.development.year ?? null;
    const brought = new Map<string, bigint>();
    for (const { party, value } of inKind) {
      brought.set(party, (brought.get(party) ?? 0n) + unitsIn(value, decimals));
    }
    const used = new Map(creditUse.map((credit) => [credit.party, unitsIn(credit.used, decimals)] as const));
    const borne = new Map(netCosts.map((line) => [line.party, line] as const));
    for (const { id, name } of request.parties) {
      const line = borne.get(id);
      const value = brought.get(id);
      if (line === undefined && value === undefined) continue;
      const total = totals.get(id) ?? startOf(id, name);
      totals.set(id, total);
      const share = unitsIn(line?.share ?? "0", decimals);
      total.amount += share;
      total.credits += unitsIn(line?.credit ?? "0", decimals);
      total.creditsUsed += used.get(id) ?? 0n;
      total.inKind += value ?? 0n;
      total.plans += share === 0n ? 0 : 1;
      total.byYear.set(year, (total.byYear.get(year) ?? 0n) + share);
    }
  }
  return [...totals.values()];
}

type Mutable<Fields> = { -readonly [Name in keyof Fields]: Fields[Name] };

const startOf = (party: string, name: string) => ({
  party,
  name,
  amount: 0n,
  credits: 0n,
  creditsUsed: 0n,
  inKind: 0n,
  plans: 0,
  byYear: new Map<number | null, bigint>(),
});
