import { sumOfRatios } from "../apportion/whole-units.js";
import { defect } from "../errors/quotepart-error.js";
import { amountText, sumOfTexts } from "../money/decimal.js";
import { floorDivide, ratioText } from "../money/ratio.js";
import type { Check, Credit, LedgerLine, Reconciliation, Share } from "./funding-plan.js";
import type { Settled } from "./settle.js";

/** The figures of a plan as they will be read. */
export interface Figures {
  readonly cost: string;
  readonly shares: readonly Share[];
  readonly gap: string;
  readonly gapPercentage: string;
  readonly surplus: string;
  readonly credits: readonly Credit[];
  readonly ledger: readonly LedgerLine[] | undefined;
}

/**
 * Proves that a plan adds up, on the figures as they are written and by another way than the one that found them:
 * decimal texts are added as decimals, where `apportion/` counted whole units.
 *
 * @throws QuotepartError `internal.defect` where anything is off by any amount
 */
export function reconcile(figures: Figures, { lines, carried }: Settled, decimals: number): Reconciliation {
  const { cost, shares, gap, gapPercentage, surplus, credits } = figures;
  const sharesTotal = sumOfTexts(
    shares.map(({ amount }) => amount),
    decimals,
  );
  const covered = sumOfTexts([sharesTotal, gap, negated(surplus)], decimals);
  const exact = sumOfRatios(lines.map(({ claim }) => claim.exact));
  const percentages = sumOfTexts([...shares.map(({ percentage }) => percentage), gapPercentage], 2);
  const isNothing = lines.every(({ units }) => units === 0n) && /^[0.]*$/.test(gap);
  const checks: readonly Check[] = [
    { check: "shares-gap-surplus", left: covered, right: cost },
    {
      check: "exact-shares",
      left: amountText(floorDivide(exact.numerator, exact.denominator), decimals),
      right: sharesTotal,
    },
    {
      check: "credits",
      left: sumOfTexts(
        credits.map(({ amount }) => amount),
        decimals,
      ),
      right: surplus,
    },
    { check: "percentages", left: percentages, right: isNothing ? "0.00" : "100.00" },
    { check: "carried", left: ratioText(sumOfRatios(carried.map(({ exact: fraction }) => fraction))), right: "0" },
    ...ledgerChecks(figures.ledger, decimals),
  ];
  const off = checks.find(({ left, right }) => left !== right);
  if (off !== undefined) throw defect(`a plan that does not add up (${off.check}: ${off.left} against ${off.right})`);
  return { cost, sharesTotal, gap, surplus, difference: sumOfTexts([covered, negated(cost)], decimals), checks };
}

function ledgerChecks(ledger: Figures["ledger"], decimals: number): readonly Check[] {
  if (ledger === undefined) return [];
  const balances = sumOfTexts(
    ledger.map(({ balance }) => balance),
    decimals,
  );
  return [{ check: "ledger", left: balances, right: sumOfTexts([], decimals) }];
}

const negated = (text: string): string => (text.startsWith("-") ? text.slice(1) : `-${text}`);
