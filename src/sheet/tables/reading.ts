import type { IssueCode } from "../../errors/catalogue.js";
import type { Entry, IssueParams } from "../../errors/entry.js";
import type { IssuePath } from "../../errors/issue.js";
import type { IssueList } from "../../errors/issue-list.js";
import { shown } from "../../errors/show.js";
import { tableCellError, tableNumber } from "../../errors/table-file-entries.js";
import type { Language } from "../../words/locale.js";
import { BLANK_CELL, type TableCell, type TableRow } from "./cell.js";
import { type NumberKind, readTableNumber } from "./number.js";

/** Where a cell stands: row and column from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What the readers of a table share: its rows, how its numbers are written, and where to say what is wrong. */
export interface TableReading {
  readonly rows: readonly TableRow[];
  readonly language: Language | null;
  readonly currency: string;
  readonly issues: IssueList;
  readonly warnings: IssueList;
}

/** The cell at a place; a blank one outside the table. */
export const cellAt = (rows: readonly TableRow[], { row, column }: Spot): TableCell =>
  rows[row]?.[column] ?? BLANK_CELL;

/** Whether nothing stands in a cell. */
export const isBlank = ({ text }: TableCell): boolean => text === "";

/** Whether nothing stands in a row. */
export const isBlankRow = (row: TableRow | undefined): boolean => row === undefined || row.every(isBlank);

/** The letters that spreadsheets name a column by: 0 is A. */
export const lettersOf = (column: number): string =>
  (column < 26 ? "" : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The path of a cell, as people look for it: its row, then the letters of its column. */
export const pathOf = ({ row, column }: Spot): IssuePath => [row, lettersOf(column)];

/** A place as sentences name it: rows from 1, columns by their letters. */
export const placeOf = ({ row, column }: Spot) => ({ row: row + 1, column: lettersOf(column) });

/** Reads the number at a place; undefined where there is none, or where an issue was added. */
export function numberAt(reading: TableReading, spot: Spot, kind: NumberKind): string | undefined {
  const cell = numberCellIn(reading, cellAt(reading.rows, spot), kind);
  if (isBlank(cell)) return undefined;
  const read = readTableNumber(cell, kind, reading.language, reading.currency);
  if (read.isRead) return read.text;
  refuseCell(reading, { cell, spot }, tableNumber, {
    ...placeOf(spot),
    received: shown(cell.text),
    why: read.why,
  });
  return undefined;
}

/** A cell as a number is read of it: an amount in another currency than that of the table is the text that is seen. */
export function numberCellIn({ currency }: TableReading, cell: TableCell, kind: NumberKind): TableCell {
  const isForeign = kind === "amount" && cell.currency !== undefined && isOther(cell.currency, currency);
  return isForeign ? { text: `${cell.text} ${cell.currency}` } : cell;
}

/** Whether two codes are of two currencies; a sign that is no code, or the dollar, may stand for several. */
const isOther = (shownIn: string, currency: string): boolean =>
  /^[A-Z]{3}$/.test(shownIn) && shownIn !== currency && !(shownIn === "USD" && currency.endsWith("D"));

/** Reads the text at a place; undefined where there is none, or where an issue was added. */
export function textAt(reading: TableReading, spot: Spot): string | undefined {
  const cell = cellAt(reading.rows, spot);
  return isBlank(cell) ? undefined : textOf(reading, { cell, spot });
}

/** A cell, and where it stands. */
export interface Placed {
  readonly cell: TableCell;
  readonly spot: Spot;
}

/** The text of a cell; undefined where it holds no value, and an issue was added. */
export function textOf(reading: TableReading, placed: Placed): string | undefined {
  if (placed.cell.fault === undefined) return placed.cell.text;
  return void refuseFault(reading, placed);
}

/** Says what is wrong with a cell; of one that holds no value, that it holds none. */
export function refuseCell<Params extends IssueParams>(
  reading: TableReading,
  placed: Placed,
  entry: Entry<IssueCode, Params>,
  params: Params,
): void {
  if (placed.cell.fault === undefined) reading.issues.add(entry, pathOf(placed.spot), params);
  else refuseFault(reading, placed);
}

/** Says of a cell that it holds no value; texts that are too long were refused before anything was read. */
function refuseFault({ issues }: TableReading, { cell, spot }: Placed): void {
  const what = cell.fault === "formula" ? "formula" : "error";
  issues.add(tableCellError, pathOf(spot), { ...placeOf(spot), received: shown(cell.text), what });
}

/** Whether a number stands at a place, read or not for sure. */
export function hasNumber({ rows, language, currency }: TableReading, spot: Spot): boolean {
  const read = readTableNumber(cellAt(rows, spot), "amount", language, currency);
  return read.isRead || read.why !== "unreadable";
}
