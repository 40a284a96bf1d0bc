import { tableRowsAfter } from "../../errors/table-file-entries.js";
import { rowNamed } from "../../words/table-headings.js";
import { basisOf, columnOf, type TableHead } from "./head.js";
import { labelsIn } from "./labels.js";
import { cellAt, hasNumber, isBlank, pathOf, type TableReading } from "./reading.js";

/** The rows of a table, by what they are. */
export interface TableParts {
  /** The rows of the parties. */
  readonly parties: readonly number[];
  /** Rows of totals, and of what a plan leaves over, below the parties and before anything else. */
  readonly sums: readonly number[];
  /** Every other row but the headings: above and below the table. */
  readonly others: readonly number[];
}

/**
 * Tells the rows of the parties from the others: they end at a blank row, at a row of totals, or at a label.
 *
 * A row below that looks like a party is refused: nobody is left out unnoticed.
 */
export function partsOf(reading: TableReading, head: TableHead): TableParts {
  const { rows } = reading;
  const parties: number[] = [];
  let row = head.row + 1;
  for (; row < rows.length && !endsTable(reading, row); row += 1) parties.push(row);
  const end = row;
  const sums: number[] = [];
  const others = Array.from({ length: head.row }, (_, at) => at);
  for (let isNear = true; row < rows.length; row += 1) {
    isNear &&= endsTable(reading, row);
    (isNear && isSum(reading, row) ? sums : others).push(row);
  }
  checkAfter(reading, head, end);
  return { parties, sums, others };
}

/** The text that a row begins with. */
const firstText = ({ rows }: TableReading, row: number): string =>
  rows[row]?.find((cell) => !isBlank(cell))?.text ?? "";

const isSum = (reading: TableReading, row: number): boolean => rowNamed(firstText(reading, row)) === "sum";

/** No party is called as a label is, whether what it says stands beside it or behind its colon. */
function endsTable(reading: TableReading, row: number): boolean {
  const first = firstText(reading, row);
  return (
    first === "" || rowNamed(first) !== undefined || (first.includes(":") && labelsIn(reading.rows, [row]).length > 0)
  );
}

/** Refuses the next row that is neither blank nor a sum nor a label, if it looks like a party. */
function checkAfter(reading: TableReading, head: TableHead, end: number): void {
  const [name, basis] = [columnOf(head, "name")?.column, basisOf(head)?.column];
  if (name === undefined || basis === undefined) return;
  const next = reading.rows.findIndex((_, row) => row >= end && !endsTable(reading, row));
  if (next < 0) return;
  const called = cellAt(reading.rows, { row: next, column: name });
  if (isBlank(called) || called.number !== undefined || !hasNumber(reading, { row: next, column: basis })) return;
  reading.issues.add(tableRowsAfter, pathOf({ row: next, column: name }), { row: next + 1, end: end + 1 });
}
