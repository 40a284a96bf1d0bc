import { tableRowsAfter } from "../../errors/table-file-entries.js";
import { rowNamed } from "../../words/table-headings.js";
import { BLANK_CELL, type TableCell, type TableRow } from "./cell.js";
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
  const name = columnOf(head, "name")?.column;
  for (; row < rows.length && !endsTable(reading, row, name); row += 1) parties.push(row);
  const end = row;
  const sums: number[] = [];
  const others = Array.from({ length: head.row }, (_, at) => at);
  for (let isNear = true; row < rows.length; row += 1) {
    isNear &&= endsTable(reading, row, name);
    (isNear && isSum(reading, row, name) ? sums : others).push(row);
  }
  checkAfter(reading, head, end);
  return { parties, sums, others };
}

/** The text that a row begins with. */
const firstText = ({ rows }: TableReading, row: number): string =>
  wordIn(rows[row]?.find((cell) => !isBlank(cell)) ?? BLANK_CELL);

/** What a cell calls its row; an error of the spreadsheet is no word, though `#REF!` reads like one. */
const wordIn = ({ text, fault }: TableCell): string => (fault === undefined ? text : NO_WORD);

const NO_WORD = "#";

/** What a row is called: what it begins with and, where a number stands before it, what its name says. */
const calledBy = (reading: TableReading, row: number, name: number | undefined): readonly string[] => [
  firstText(reading, row),
  ...(name === undefined ? [] : [wordIn(cellAt(reading.rows, { row, column: name }))]),
];

const isSum = (reading: TableReading, row: number, name: number | undefined): boolean =>
  calledBy(reading, row, name).some((text) => rowNamed(text) === "sum");

/** No party is called as a label is, whether what it says stands beside it or behind its colon. */
function endsTable(reading: TableReading, row: number, name: number | undefined): boolean {
  const first = firstText(reading, row);
  return (
    first === "" ||
    rowNamed(first) !== undefined ||
    isSum(reading, row, name) ||
    (first.includes(":") && labelsIn(reading.rows, [row]).length > 0)
  );
}

/** Whether a row is one of titles: several texts and no number. */
function isTitles(cells: TableRow): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 1 && filled.every(isTitle);
}

const isTitle = ({ text, number, fault }: TableCell): boolean =>
  number === undefined && fault === undefined && !/^[-\d]/.test(text);

/** Refuses the first row below that looks like a party: a name, and a number to share by. */
function checkAfter(reading: TableReading, head: TableHead, end: number): void {
  const [name, basis] = [columnOf(head, "name")?.column, basisOf(head)?.column];
  if (name === undefined || basis === undefined) return;
  // Below the titles of another table stand other things.
  const other = reading.rows.findIndex((cells, row) => row >= end && isTitles(cells));
  const next = reading.rows.findIndex((_, row) => {
    if (row < end || (other >= 0 && row >= other) || endsTable(reading, row, name)) return false;
    const called = cellAt(reading.rows, { row, column: name });
    const counts = { row, column: basis };
    const isCounted = hasNumber(reading, counts) || cellAt(reading.rows, counts).fault !== undefined;
    return !isBlank(called) && called.number === undefined && isCounted;
  });
  if (next < 0) return;
  reading.issues.add(tableRowsAfter, pathOf({ row: next, column: name }), { row: next + 1, end: end + 1 });
}
