import { decimalsOf } from "../money/currency.js";
import { minorUnitsOf } from "../money/decimal.js";
import type { FundingPlan, Share } from "../plan/funding-plan.js";

/** Minor units by the id of a party; a party that is not there has none. */
export type Amounts = ReadonlyMap<string, bigint>;

/** How many decimals the amounts of a plan have. */
export const decimalsIn = ({ request }: FundingPlan): number => decimalsOf(request.currency) ?? 0;

/** Reads an amount of a plan in minor units. */
export const unitsIn = (plan: FundingPlan, amount: string): bigint => minorUnitsOf(amount, decimalsIn(plan)) ?? 0n;

/** What each party pays by some of the lines of a plan: by all of them unless said otherwise. */
export const paidIn = (plan: FundingPlan, isCounted: (share: Share) => boolean = () => true): Amounts =>
  byParty(plan, plan.shares.filter(isCounted));

/** What each party is credited with. */
export const creditedIn = (plan: FundingPlan): Amounts => byParty(plan, plan.credits);

/** What each party uses of the credits that it brings. */
export const usedIn = (plan: FundingPlan): Amounts =>
  byParty(
    plan,
    (plan.creditUse ?? []).map(({ party, used }) => ({ party, amount: used })),
  );

/** Adds up the rows of each party: one that pays in two qualities has two. */
function byParty(plan: FundingPlan, rows: readonly { readonly party: string; readonly amount: string }[]): Amounts {
  const amounts = new Map<string, bigint>();
  for (const { party, amount } of rows) amounts.set(party, (amounts.get(party) ?? 0n) + unitsIn(plan, amount));
  return amounts;
}

/** Whether a line is a source, which comes off before the modality shares. */
export const isSource = ({ because }: Share): boolean => because.some(({ code }) => code.startsWith("source."));

/** Adds amounts up. */
export const sumOfAmounts = (amounts: Iterable<bigint>): bigint => [...amounts].reduce((sum, units) => sum + units, 0n);
