import { tableColumnIgnored, tableRowsIgnored } from "../../errors/table-warning-entries.js";
import type { LabelKind } from "../../words/table-heading-words.js";
import { type Basis, columnText, type TableHead } from "./head.js";
import type { Labelled } from "./labels.js";
import { listed, runsOf } from "./listed.js";
import type { TableParts } from "./parts.js";
import { cellAt, isBlank, isBlankRow, type TableReading } from "./reading.js";

/** Says which columns are not read: those without a known heading in which something stands. */
export function warnOfColumns({ rows, warnings }: TableReading, head: TableHead, parties: readonly number[]): void {
  const known = new Set(head.columns.map(({ column }) => column));
  const filled = new Set<number>();
  for (const row of [head.row, ...parties]) {
    for (const [column, cell] of (rows[row] ?? []).entries()) {
      if (!known.has(column) && !isBlank(cell)) filled.add(column);
    }
  }
  if (filled.size === 0) return;
  const columns = [...filled].sort((a, b) => a - b);
  const texts = columns.map((column) => columnText({ column, heading: cellAt(rows, { row: head.row, column }).text }));
  warnings.add(tableColumnIgnored, [head.row], { columns: listed(texts), count: texts.length });
}

/** Which labels decide something, beside those of the development. */
const OF_BASIS: Readonly<Partial<Record<LabelKind, Basis>>> = {
  date: "weight",
  source: "weight",
  count: "order",
  order: "order",
  difference: "order",
};

/** The labels that say something beside this basis. */
export const deciding = (found: readonly Labelled[], basis: Basis | undefined): readonly Labelled[] =>
  found.filter(({ kind }) => (OF_BASIS[kind] ?? basis) === basis);

/** Says which rows above and below the table are not read. */
export function warnOfRows(
  { rows, warnings }: TableReading,
  { others }: Pick<TableParts, "others">,
  found: readonly Labelled[],
  basis: Basis | undefined,
  titleRow: number | null,
): void {
  const read = new Set(deciding(found, basis).map(({ spot: { row } }) => row));
  const ignored = others.filter((row) => row !== titleRow && !read.has(row) && !isBlankRow(rows[row]));
  const [first] = ignored;
  if (first === undefined) return;
  warnings.add(tableRowsIgnored, [first], { rows: listed(runsOf(ignored)), count: ignored.length });
}
