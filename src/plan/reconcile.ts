import { sumOfRatios } from "../apportion/whole-units.js";
import { defect } from "../errors/quotepart-error.js";
import { amountText, oppositeText, sumOfTexts } from "../money/decimal.js";
import { floorDivide, ratioText } from "../money/ratio.js";
import type { FundingTerms } from "../request/funding-request.js";
import type { Check, FundingPlan, Reconciliation } from "./funding-plan.js";
import type { Settled } from "./settle.js";

/** The figures of a plan as they will be read. */
export type Figures = Pick<
  FundingPlan,
  "cost" | "shares" | "gap" | "gapPercentage" | "surplus" | "credits" | "creditUse" | "ledger" | "vat" | "schedule"
>;

type Parties = FundingTerms["parties"];

/**
 * Proves that a plan adds up, on the figures as they are written and by another way than the one that found them:
 * decimal texts are added as decimals, where `apportion/` counted whole units.
 *
 * @throws QuotepartError `internal.defect` where anything is off by any amount
 */
export function reconcile(
  figures: Figures,
  { lines, carried }: Settled,
  parties: Parties,
  decimals: number,
): Reconciliation {
  const { cost, shares, gap, gapPercentage, surplus, credits } = figures;
  const sharesTotal = sumOfTexts(
    shares.map(({ amount }) => amount),
    decimals,
  );
  const covered = sumOfTexts([sharesTotal, gap, oppositeText(surplus)], decimals);
  const exact = sumOfRatios(lines.map(({ claim }) => claim.exact));
  const percentages = sumOfTexts([...shares.map(({ percentage }) => percentage), gapPercentage], 2);
  // Parts of nothing have no percentages that could make 100.
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
    ...(isNothing ? [] : [{ check: "percentages", left: percentages, right: "100.00" } as const]),
    { check: "carried", left: ratioText(sumOfRatios(carried.map(({ exact: fraction }) => fraction))), right: "0" },
    ...ledgerChecks(figures.ledger, decimals),
    ...vatChecks(figures.vat, decimals),
    ...scheduleChecks(figures, decimals),
    ...creditChecks(figures, parties, decimals),
  ];
  const off = checks.find(({ left, right }) => left !== right);
  if (off !== undefined) throw defect(`a plan that does not add up (${off.check}: ${off.left} against ${off.right})`);
  return { cost, sharesTotal, gap, surplus, difference: sumOfTexts([covered, oppositeText(cost)], decimals), checks };
}

function ledgerChecks(ledger: Figures["ledger"], decimals: number): readonly Check[] {
  if (ledger === undefined) return [];
  const balances = sumOfTexts(
    ledger.map(({ balance }) => balance),
    decimals,
  );
  return [{ check: "ledger", left: balances, right: sumOfTexts([], decimals) }];
}

/** Net and VAT of every line make the gross of all. */
function vatChecks(vat: FundingPlan["vat"], decimals: number): readonly Check[] {
  if (vat === undefined) return [];
  const parts = vat.lines.flatMap((line) => [line.net, line.vat]);
  return [{ check: "vat", left: sumOfTexts(parts, decimals), right: vat.gross }];
}

/** All invoices make what is invoiced, net and gross. */
function scheduleChecks({ vat, schedule }: Figures, decimals: number): readonly Check[] {
  if (schedule === undefined) return [];
  const lines = schedule.flatMap((instalment) => instalment.lines);
  const net = sumOfTexts(
    lines.map((line) => line.net),
    decimals,
  );
  const columns = sumOfTexts(
    schedule.map((instalment) => instalment.net),
    decimals,
  );
  if (vat === undefined) return [{ check: "schedule-net", left: net, right: columns }];
  const gross = sumOfTexts(
    schedule.flatMap((instalment) => instalment.gross ?? []),
    decimals,
  );
  return [
    { check: "schedule-net", left: net, right: vat.net },
    { check: "schedule-gross", left: gross, right: vat.gross },
  ];
}

/** Credits brought are used or left, and what is used is what the invoices lack to the shares. */
function creditChecks(
  { shares, creditUse, vat, schedule }: Figures,
  parties: Parties,
  decimals: number,
): readonly Check[] {
  if (creditUse === undefined) return [];
  const sum = (texts: Iterable<string>): string => sumOfTexts(texts, decimals);
  const brought: Check = {
    check: "credits-brought",
    left: sum(creditUse.map((credit) => credit.brought)),
    right: sum(creditUse.flatMap(({ used, left }) => [used, left])),
  };
  if (vat === undefined && schedule === undefined) return [brought];
  // The rule of plan/invoiced.ts on purpose once more: a check that asked the code it checks would prove nothing.
  const publishers = new Set(parties.filter(({ role }) => role === "publisher").map(({ id }) => id));
  const invoiced = shares.filter(
    ({ party, role }) => role !== "funder" && role !== "publisher" && !publishers.has(party),
  );
  const left = sum([...invoiced.map(({ amount }) => amount), ...creditUse.map(({ used }) => oppositeText(used))]);
  const right = vat?.net ?? sum((schedule ?? []).flatMap(({ lines }) => lines.map(({ net }) => net)));
  return [brought, { check: "invoices-net", left, right }];
}
