import { elementAt } from "../../errors/element-at.js";
import type { Instalment } from "../../request/schedule.js";
import type { AnnexSheet } from "./annex-sheet.js";
import type { GridCell } from "./cell.js";
import { cellText } from "./cell-text.js";
import type { Figures } from "./figures.js";
import { choose, equal, isFilled, of, over, plus, sum, text } from "./formula.js";
import { Grid } from "./grid.js";
import type { Making } from "./making.js";
import { decimalsIn, textOf } from "./numerals.js";
import { shownOf } from "./shown.js";
import { validationOf } from "./validations.js";

/** The sheet of the instalments with its inputs. */
export interface ScheduleSheet {
  readonly grid: Grid;
  readonly rates: readonly GridCell[];
  readonly labels: readonly GridCell[];
  readonly scale: number;
  /** The row of the headings of the invoices. */
  readonly heading: number;
}

const TOTALS = 3;

/** Lays the schedule out: the instalments with their rates, then every invoice. */
export function scheduleSheet(
  { words, labels, say, inventory, hasVat }: Making,
  schedule: readonly Instalment[],
): ScheduleSheet {
  const grid = new Grid(words.sheets.schedule);
  grid.widths.push(5, 36, 20, 11, 11, 18, ...(hasVat ? [17, 19] : []));
  grid.put(0, 0, words.sheets.schedule, "title");
  grid.paragraph(1, 0, grid.widths.length - 1, words.scheduleNote, "note");
  const money = hasVat ? [labels.net, words.vat, words.gross] : [labels.net];
  const headings = [words.row, words.instalmentHeading, words.dueDay, words.rate, words.runningShare, ...money];
  for (const [column, heading] of headings.entries()) grid.put(TOTALS, column, heading, "heading");
  const places = decimalsIn(schedule.map(({ rate }) => textOf(rate))) ?? 0;
  const cells = schedule.map(({ label, rate, due }, at) => {
    const row = TOTALS + 1 + at;
    grid.put(row, 0, at + 1, "count");
    const name = grid.put(row, 1, cellText(label), "textInput");
    grid.put(row, 2, due === undefined ? null : say.day(due), "word");
    const cell = grid.put(row, 3, Number(textOf(rate)), "rateInput");
    inventory.bind("qp_rates", at, ["schedule", at, "rate"], "exact", cell);
    inventory.bind("qp_labels", at, ["schedule", at, "label"], "text", name);
    return { name, cell };
  });
  const rates = cells.map(({ cell }) => cell);
  inventory.name("qp_rates", rates);
  inventory.name(
    "qp_labels",
    cells.map(({ name }) => name),
  );
  grid.validations.push(validationOf("exact", rates, words.rate, words, "rateInput"));
  return {
    grid,
    rates,
    labels: cells.map(({ name }) => name),
    scale: 10 ** Math.max(2, places),
    heading: TOTALS + schedule.length + 4,
  };
}

/** Puts the figures into the schedule: what falls due in all, and the invoices of each instalment. */
export function fillSchedule(making: Making, annex: AnnexSheet, sheet: ScheduleSheet, figures: Figures): void {
  const { words, labels, hasVat } = making;
  const { grid, rates, heading } = sheet;
  const { lines, invoices, sound, active } = figures;
  const show = shownOf(making, figures);
  const nothing = text(words.nothing);
  const amounts = (row: number, net: GridCell, vat: GridCell | null, isTotal: boolean): void => {
    const style = isTotal ? "totalMoney" : "money";
    grid.put(row, 5, show.money(net), style);
    if (!hasVat || vat === null) return;
    grid.put(row, 6, show.money(vat), style);
    grid.put(row, 7, show.money(plus(net, vat)), style);
  };
  for (const [at, due] of invoices.instalments.entries()) {
    const row = TOTALS + 1 + at;
    grid.put(row, 4, choose(equal(sound, 1), over(due.runningRate, sheet.scale), nothing), "percent");
    amounts(row, due.netSum, due.vatSum, false);
  }
  const totals = TOTALS + 1 + invoices.instalments.length;
  grid.span(totals, 0, 2, labels.sum, "totalLabel");
  grid.put(totals, 3, sum(rates), "totalPercent");
  grid.put(totals, 4, null, "totalPercent");
  amounts(totals, invoices.netSum, invoices.vatSum, true);
  grid.put(heading - 1, 0, words.eachInvoice, "section");
  const headings = [words.row, words.party, null, null, null, labels.net, ...(hasVat ? [words.vat, words.gross] : [])];
  for (const [column, title] of headings.entries()) {
    if (column < 1 || column > 4) grid.put(heading, column, title, "heading");
  }
  grid.span(heading, 1, 4, words.party, "heading");
  const own = lines.flatMap((line, at) => (line.row !== null && isFirst(figures, at) ? [{ row: line.row, at }] : []));
  own.sort((a, b) => a.row - b.row);
  let row = heading + 1;
  for (const [place, due] of invoices.instalments.entries()) {
    grid.span(row, 0, 4, of(elementAt(sheet.labels, place)), "totalLabel");
    amounts(row, due.netSum, due.vatSum, true);
    row += 1;
    for (const { at, row: place } of own) {
      const name = elementAt(annex.names, place);
      const counts = elementAt(active, at);
      grid.put(row, 0, choose(isFilled(name), place + 1, text("")), "count");
      grid.span(row, 1, 4, choose(isFilled(name), of(name), text("")), "label");
      grid.put(row, 5, show.inRow(counts, show.money(elementAt(due.net, at))), "money");
      if (due.vat !== null) {
        const vat = elementAt(due.vat, at);
        grid.put(row, 6, show.inRow(counts, show.money(vat)), "money");
        grid.put(row, 7, show.inRow(counts, show.money(plus(elementAt(due.net, at), vat))), "money");
      }
      row += 1;
    }
  }
}

/** Whether a line is the first of its party: the others have no invoice of their own. */
const isFirst = ({ lines }: Figures, at: number): boolean => {
  const party = lines[at]?.party ?? null;
  return party === null || lines.findIndex((line) => line.party === party && line.row !== null) === at;
};
