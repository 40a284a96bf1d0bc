import { defect } from "../errors/quotepart-error.js";
import { minorUnitsOf } from "../money/decimal.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import type { PaymentTerms } from "../request/payments.js";

/** What a party owes and has paid, in minor units. */
export interface Standing {
  readonly party: string;
  readonly owes: bigint;
  readonly paid: bigint;
}

/** Where every party stands that has a line in the plan, that paid, or that all is settled through; in the plan's order. */
export function positionsOf(
  plan: FundingPlan,
  payments: readonly PaymentTerms[],
  through: string | undefined,
  decimals: number,
): readonly Standing[] {
  const owed = new Map(
    plan.netCosts.map(({ party, share, vat }) => [party, unitsIn(share, decimals) + unitsIn(vat, decimals)] as const),
  );
  for (const { party, used } of plan.creditUse ?? []) {
    if (owed.has(party)) owed.set(party, (owed.get(party) ?? 0n) - unitsIn(used, decimals));
  }
  const paid = new Map<string, bigint>();
  for (const { party, amount } of payments) paid.set(party, (paid.get(party) ?? 0n) + amount);
  return plan.request.parties
    .filter(({ id }) => owed.has(id) || paid.has(id) || id === through)
    .map(({ id }) => ({ party: id, owes: owed.get(id) ?? 0n, paid: paid.get(id) ?? 0n }));
}

/** Reads an amount that a plan wrote. */
export function unitsIn(text: string, decimals: number): bigint {
  const units = minorUnitsOf(text, decimals);
  if (units === null) throw defect(`the amount ${text}, written finer than its currency`);
  return units;
}
