import { defect } from "../errors/quotepart-error.js";
import { oppositeText, sumOfTexts } from "../money/decimal.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import type { Settlement, SettlementCheck, SettlementReconciliation } from "./settlement.js";

type Figures = Pick<Settlement, "payments" | "positions" | "transfers" | "outstanding" | "overpaid">;

/**
 * Proves that a settlement adds up, on the figures as they are written: decimal texts are added as decimals, where the
 * settlement counted whole units.
 *
 * @throws QuotepartError `internal.defect` where anything is off by any amount
 */
export function reconcileSettlement(figures: Figures, plan: FundingPlan, decimals: number): SettlementReconciliation {
  const sum = (texts: readonly string[]): string => sumOfTexts(texts, decimals);
  const used = (plan.creditUse ?? []).map((credit) => oppositeText(credit.used));
  const owed = sum([plan.reconciliation.sharesTotal, plan.vat?.vat ?? "0", ...used]);
  const paid = sum(figures.payments.map(({ amount }) => amount));
  const outstanding = sum(figures.outstanding.map(({ amount }) => amount));
  const overpaid = sum(figures.overpaid.map(({ amount }) => amount));
  const checks: readonly SettlementCheck[] = [
    { check: "owed", left: sum(figures.positions.map(({ owes }) => owes)), right: owed },
    { check: "paid", left: sum(figures.positions.map((position) => position.paid)), right: paid },
    {
      check: "balances",
      left: sum(figures.positions.map(({ balance }) => balance)),
      right: sum([outstanding, oppositeText(overpaid)]),
    },
    { check: "positions", left: String(evenIn(figures, sum)), right: String(figures.positions.length) },
  ];
  const off = checks.find(({ left, right }) => left !== right);
  if (off !== undefined)
    throw defect(`a settlement that does not add up (${off.check}: ${off.left} against ${off.right})`);
  const difference = sum([owed, oppositeText(paid), oppositeText(outstanding), overpaid]);
  if (/[1-9]/.test(difference)) throw defect(`a settlement that leaves ${difference}`);
  return { owed, paid, outstanding, overpaid, difference, checks };
}

/** How many parties are even: what each owes is what it paid, handed on, did not receive, and leaves with the supplier. */
function evenIn(figures: Figures, sum: (texts: readonly string[]) => string): number {
  const left = new Map<string, string[]>(
    figures.positions.map(({ party, owes, paid }) => [party, [owes, oppositeText(paid)]]),
  );
  for (const { from, to, amount } of figures.transfers) {
    left.get(from)?.push(oppositeText(amount));
    left.get(to)?.push(amount);
  }
  for (const { party, amount } of figures.outstanding) left.get(party)?.push(oppositeText(amount));
  for (const { party, amount } of figures.overpaid) left.get(party)?.push(amount);
  return [...left.values()].filter((texts) => !/[1-9]/.test(sum(texts))).length;
}
