import { elementAt } from "../../errors/element-at.js";
import type { AnnexSheet } from "./annex-sheet.js";
import type { Formula, GridCell } from "./cell.js";
import type { Figures } from "./figures.js";
import { minus, plus, sum } from "./formula.js";
import type { Making } from "./making.js";
import type { Shown } from "./shown.js";

/** A row of totals: its figures by their columns, and its percentage. */
interface Total {
  readonly label: string;
  readonly figures: readonly (readonly [column: number | null, figure: Formula])[];
  readonly percentage: Formula | null;
}

/** Puts the totals below the table; gives the first row that is free. */
export function fillTotals(
  making: Making,
  { grid, columns, places }: AnnexSheet,
  figures: Figures,
  show: Shown,
): number {
  let row = places.after;
  for (const { label, figures: own, percentage } of totalsOf(making, columns, figures, show)) {
    const placed = new Map(own);
    grid.span(row, 0, columns.percentage - 1, label, "totalLabel");
    grid.put(row, columns.percentage, percentage, "totalPercent");
    for (let column = columns.share; column <= columns.last; column += 1) {
      grid.put(row, column, placed.get(column) ?? null, "totalMoney");
    }
    row += 1;
  }
  const { vatSum, vatOfTotal } = figures.invoices;
  if (vatSum === null || vatOfTotal === null || columns.vat === null) return row;
  const { words } = making;
  for (const [label, figure] of [
    [words.vatOfTotal, vatOfTotal],
    [words.vatGap, minus(vatOfTotal, vatSum)],
  ] as const) {
    grid.span(row, 0, columns.vat - 1, label, "label");
    grid.put(row, columns.vat, show.money(figure), "money");
    row += 1;
  }
  return row;
}

function totalsOf(
  { words, labels, sharing }: Making,
  columns: AnnexSheet["columns"],
  figures: Figures,
  show: Shown,
): readonly Total[] {
  const { lines, paid, percentages, gap, surplus, sources, cost } = figures;
  const whose = (isSource: boolean, cells: readonly GridCell[]): Formula =>
    plus(...cells.filter((_, at) => lines[at] !== undefined && (lines[at]?.source !== null) === isSource));
  const single = (label: string, figure: GridCell | Formula, percentage: Formula | null): Total => ({
    label,
    figures: [[columns.share, show.money(figure)]],
    percentage,
  });
  return [
    {
      label: labels.total,
      figures: [[columns.share, show.money(whose(false, paid))], ...sumsOf(columns, figures, whose(false, paid), show)],
      percentage: show.percent(whose(false, percentages)),
    },
    single(labels.gap, gap, show.percent(elementAt(percentages, lines.length))),
    ...(sharing.credits === null ? [] : [single(labels.surplus, surplus, null)]),
    ...(sources.length === 0
      ? []
      : [single(words.settledSources, whose(true, paid), show.percent(whose(true, percentages)))]),
    single(labels.cost, cost, null),
  ];
}

/** The sums of the columns that not every annex has. */
function sumsOf(
  columns: AnnexSheet["columns"],
  { invoices: { vatSum }, credits, claimed: { ledger } }: Figures,
  shares: Formula,
  show: Shown,
): Total["figures"] {
  return [
    ...(vatSum === null
      ? []
      : ([
          [columns.vat, show.money(vatSum)],
          [columns.gross, show.money(plus(shares, vatSum))],
        ] as const)),
    ...(credits === null ? [] : ([[columns.credit, show.money(sum(credits))]] as const)),
    ...(ledger === undefined
      ? []
      : ([
          [columns.due, show.money(sum(ledger.due))],
          [columns.paid, show.money(sum(ledger.paid))],
          [columns.balance, show.money(minus(sum(ledger.due), sum(ledger.paid)))],
        ] as const)),
  ];
}
