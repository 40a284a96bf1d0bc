import { TABLE_LIMITS } from "../tables/cells.js";
import { columnOf } from "../tables/xlsx-sheet.js";
import type { HeldBook, HeldCell } from "./read-sheets.js";

/** What stands in the cells of a defined name, and where the first of them is. */
export interface NamedCells {
  readonly cells: readonly HeldCell[];
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const RANGE = /^'?((?:[^']|'')+?)'?!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/** What stands in the cells of every name of an input, from the first to the last; undefined where they are too many. */
export function namedCells({ sheets, names }: HeldBook): ReadonlyMap<string, NamedCells> | undefined {
  const found = new Map<string, NamedCells>();
  let count = 0;
  for (const { name, range } of names) {
    const [, quoted = "", letters = "", first = "", , last = first] =
      name.startsWith("qp_") && range.length <= LONGEST_RANGE ? (RANGE.exec(range) ?? []) : [];
    const sheet = quoted.replaceAll("''", "'");
    const rows = sheets.get(sheet);
    if (rows === undefined) continue;
    const [row, column] = [Number(first) - 1, columnOf(letters)];
    // Below the last row that holds anything there is nothing to read.
    const cells = rows.slice(row, Number(last)).map((cellsOfRow) => cellsOfRow[column] ?? { value: null });
    count += cells.length;
    if (count > TABLE_LIMITS.cells) return undefined;
    found.set(name, { cells, sheet, row, column });
  }
  return found;
}

/** Longer than any range: the name of a sheet has 31 characters. */
const LONGEST_RANGE = 200;
