import { shown } from "../../errors/show.js";
import { tableColumnHidden, tableRowsHidden } from "../../errors/table-warning-entries.js";
import { columnText, type TableHead } from "./head.js";
import { listed, runsOf } from "./listed.js";
import type { TableReading } from "./reading.js";

/** What a spreadsheet does not show of a sheet, by a filter or by hand: rows and columns from 0. */
export interface HiddenParts {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export const NOTHING_HIDDEN: HiddenParts = { rows: new Set(), columns: new Set() };

/** Something that was read of a row, by what a person calls it. */
export interface ReadRow {
  readonly row: number;
  readonly called: string;
}

/** Says which hidden rows and columns count: a filter takes nobody out, and somebody may pay whom nobody sees. */
export function warnOfHidden(
  { warnings }: TableReading,
  hidden: HiddenParts,
  head: TableHead,
  read: readonly ReadRow[],
): void {
  const rows = read.filter(({ row }) => hidden.rows.has(row)).sort((a, b) => a.row - b.row);
  const places = [...new Set(rows.map(({ row }) => row))];
  const [first] = places;
  if (first !== undefined) {
    const called = listed(rows.map((one) => shown(one.called)));
    warnings.add(tableRowsHidden, [first], { rows: listed(runsOf(places)), count: places.length, called });
  }
  const columns = head.columns.filter(({ column }) => hidden.columns.has(column));
  if (columns.length === 0) return;
  warnings.add(tableColumnHidden, [head.row], { columns: listed(columns.map(columnText)), count: columns.length });
}
