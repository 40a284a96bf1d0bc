import type { FundingPlan } from "../../plan/funding-plan.js";
import type { CellValue, GridCell } from "./cell.js";
import type { Figures } from "./figures.js";

/** Names every figure that is not that of the plan: there is none, or the workbook is a defect of ours. */
export function differencesFrom(
  plan: FundingPlan,
  figures: Figures,
  scale: number,
  readCell: (cell: GridCell) => CellValue = (cell) => cell.value(),
): readonly string[] {
  const found: string[] = [];
  const read = (cell: GridCell | undefined): CellValue => (cell === undefined ? null : readCell(cell));
  const sign = Number(readCell(figures.sign));
  const expect = (
    what: string,
    cell: GridCell | undefined,
    amount: string | null | undefined,
    divisor = scale,
  ): void => {
    const units = Math.round(Number(amount ?? 0) * divisor);
    if (Number(read(cell) ?? 0) !== units * sign + 0) found.push(what);
  };
  const { lines } = figures;
  const byLine = new Map(
    lines.map((line, at) => [`${line.role}|${line.party}|${line.source === null ? "" : line.source}`, at] as const),
  );
  const sources = new Map<string, number[]>();
  for (const [at, { party, source }] of lines.entries())
    if (source !== null) sources.set(party ?? "", [...(sources.get(party ?? "") ?? []), at]);
  for (const { party, role, amount, percentage, because } of plan.shares) {
    const isSource = because.some(({ code }) => code.startsWith("source."));
    const own = isSource ? sources.get(party)?.shift() : byLine.get(`${role}|${party}|`);
    if (own === undefined) {
      if (/[1-9]/.test(amount)) found.push(`share of ${party}`);
      continue;
    }
    expect(`share of ${party}`, figures.paid[own], amount);
    if (Math.round(Number(percentage) * 100) !== read(figures.percentages[own])) found.push(`percentage of ${party}`);
  }
  expect("gap", figures.gap, plan.gap);
  expect("surplus", figures.surplus, plan.surplus);
  const placeOf = (party: string): number => lines.findIndex((line) => line.party === party && line.row !== null);
  const { invoices, credits, claimed } = figures;
  for (const { party, vat } of plan.vat?.lines ?? []) expect(`VAT of ${party}`, invoices.vat?.[placeOf(party)], vat);
  if (plan.vat !== undefined) expect("VAT of the total", invoices.vatOfTotal ?? undefined, plan.vat.vatOfTotal);
  for (const [at, instalment] of (plan.schedule ?? []).entries()) {
    const due = invoices.instalments[at];
    for (const { party, net, vat } of instalment.lines) {
      expect(`instalment ${at + 1} of ${party}`, due?.net[placeOf(party)], net);
      if (vat !== null) expect(`VAT of instalment ${at + 1} of ${party}`, due?.vat?.[placeOf(party)], vat);
    }
  }
  for (const { party, amount } of plan.credits) {
    const own = lines.flatMap((line, at) => (line.party === party && line.row !== null ? [at] : []));
    const sum = own.reduce((total, at) => total + Number(read(credits?.[at]) ?? 0), 0);
    if (sum !== Math.round(Number(amount) * scale)) found.push(`credit of ${party}`);
  }
  for (const { party, due, paid } of plan.ledger ?? []) {
    expect(`due of ${party}`, claimed.ledger?.due[placeOf(party)], due);
    expect(`paid of ${party}`, claimed.ledger?.paid[placeOf(party)], paid);
  }
  const marked = (column: readonly GridCell[] | undefined): string | null => {
    const at = column?.findIndex((cell) => readCell(cell) === 1) ?? -1;
    return at < 0 ? null : (lines[at]?.party ?? null);
  };
  if (plan.payer !== undefined && marked(claimed.ledger?.orders) !== plan.payer) found.push("payer");
  if (plan.nextTurn !== undefined && marked(claimed.ledger?.next) !== (plan.nextTurn?.party ?? null))
    found.push("next turn");
  return found;
}
