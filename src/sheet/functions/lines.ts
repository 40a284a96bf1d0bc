import { elementAt } from "../../errors/element-at.js";
import { columnNamed, labelNamed } from "../../words/table-headings.js";
import { type Cell, readCell } from "../cells.js";
import { checkCell, type Given, isEmpty, refuse, rowsOf } from "./given.js";
import type { SheetCell, SheetValue } from "./sheet-function.js";

/** A column or a row of cells, and which way it lies; one cell lies either way. */
interface Strip {
  readonly given: Given;
  readonly cells: readonly Cell[];
  readonly lies: "down" | "across" | "either";
}

/** One line of ranges that stand side by side: where it is, counted from 0, and its cells by range. */
export interface Line {
  readonly at: number;
  readonly cells: readonly Cell[];
}

/** Ranges that stand side by side, read line by line. */
export interface Lines {
  readonly lines: readonly Line[];
  /** How many cells the ranges have, up to the last that is used. */
  readonly height: number;
  readonly isAcross: boolean;
}

/**
 * Reads ranges that stand side by side: the first holds the numbers that matter, the others stand beside it.
 *
 * Empty cells at the end are left out, so that whole columns may be chosen; a heading above the numbers is passed over,
 * and so is a line without anything. What the function gives keeps their places.
 *
 * @param main - the range of numbers by which a heading is known
 * @param numbers - further ranges of numbers
 * @param names - ranges of texts, which say nothing of headings
 */
export function readLines(main: Given, numbers: readonly Given[] = [], names: readonly Given[] = []): Lines {
  const strips = [main, ...numbers, ...names].map(stripOf);
  const isAcross = checkWay(strips);
  const height = Math.max(...strips.map(usedOf));
  const hasHeading = height > 0 && headed(strips.slice(0, 1 + numbers.length), strips.slice(1 + numbers.length));
  const hasNames = strips.slice(1 + numbers.length).some(hasAny);
  const lines: Line[] = [];
  for (let at = hasHeading ? 1 : 0; at < height; at += 1) {
    const cells = strips.map((strip) => strip.cells[at] ?? BLANK);
    for (const [place, cell] of cells.entries()) checkCell(cell, elementAt(strips, place).given, at);
    // Beside names a line of zeros is an empty one, where empty cells arrive as 0; without names it is a member of weight 0.
    const isNothing = (cell: Cell): boolean => (hasNames ? isEmpty(cell, main) : cell.kind === "blank");
    if (!cells.every(isNothing)) lines.push({ at, cells });
  }
  return { lines, height, isAcross };
}

const BLANK: Cell = { kind: "blank" };

/** The lines, where there must be one at least. */
export function readSomeLines(main: Given, numbers: readonly Given[] = [], names: readonly Given[] = []): Lines {
  const read = readLines(main, numbers, names);
  if (read.lines.length === 0) refuse(main.language, (words) => words.empty(main.parameter));
  return read;
}

const hasAny = ({ given, cells }: Strip): boolean => cells.some((cell) => !isEmpty(cell, given));

function stripOf(given: Given): Strip {
  const rows = rowsOf(given);
  const [first = []] = rows;
  if (rows.length === 1 && first.length > 1) return { given, cells: first.map(readCell), lies: "across" };
  const cells = rows.map((row) => {
    const [cell = BLANK, ...others] = row.map(readCell);
    if (others.some((other) => !isEmpty(other, given))) {
      refuse(given.language, (words) => words.severalColumns(given.parameter));
    }
    return cell;
  });
  return { given, cells, lies: cells.length > 1 ? "down" : "either" };
}

function checkWay(strips: readonly Strip[]): boolean {
  const down = strips.find(({ lies }) => lies === "down");
  const across = strips.find(({ lies }) => lies === "across");
  if (down !== undefined && across !== undefined) {
    refuse(down.given.language, (words) => words.crossed(across.given.parameter, down.given.parameter));
  }
  return across !== undefined;
}

function usedOf({ given, cells }: Strip): number {
  let used = cells.length;
  while (used > 0 && isEmpty(cells[used - 1] ?? BLANK, given)) used -= 1;
  return used;
}

/** Whether the first line is a heading; then no number stands beside it. */
function headed([main, ...others]: readonly Strip[], names: readonly Strip[]): boolean {
  if (main === undefined) return false;
  const title = names.find(({ cells: [first] }) => first !== undefined && isTitle(first));
  if (!isHeading(main.cells[0])) {
    // A year may stand above numbers: beside the title of the names it is no number to share by.
    if (title === undefined) return false;
    return refuse(main.given.language, (words) => words.heading(title.given.parameter, main.given.parameter));
  }
  // Beside a member's name stands a number that nobody can read, and no heading.
  const member = names.find(({ given, cells: [first] }) => !isEmpty(first ?? BLANK, given));
  if (member !== undefined && title === undefined && !isKnown(main.cells[0])) return false;
  const odd = others.find(({ cells, given }) => !isHeading(cells[0]) && !isEmpty(cells[0] ?? BLANK, given));
  if (odd === undefined) return true;
  return refuse(main.given.language, (words) => words.heading(main.given.parameter, odd.given.parameter));
}

/** Whether a cell says what a column or a value is, in words that tables know. */
const isKnown = (cell: Cell | undefined): boolean =>
  cell?.kind === "text" && (columnNamed(cell.text) ?? labelNamed(cell.text)) !== undefined;

/** Whether a cell is the title of a column of names. */
const isTitle = (cell: Cell): boolean => cell.kind === "text" && columnNamed(cell.text)?.kind === "name";

/** A text that is no number that somebody wrote otherwise: one without digits, or a known title with a year. */
function isHeading(cell: Cell | undefined): boolean {
  if (cell?.kind !== "text" || !/[\p{L}%€$£]/u.test(cell.text)) return false;
  return !/\d/.test(cell.text) || columnNamed(cell.text.replace(/\d+/g, " ")) !== undefined;
}

/** Rows of cells aligned with what was read: an empty cell where a heading or an empty line stands. */
export function aligned({ lines, height, isAcross }: Lines, rows: readonly (readonly SheetCell[])[]): SheetValue {
  const width = rows[0]?.length ?? 1;
  const all: SheetCell[][] = Array.from({ length: height }, () => new Array<SheetCell>(width).fill(""));
  for (const [place, row] of rows.entries()) all[elementAt(lines, place).at] = [...row];
  return isAcross ? Array.from({ length: width }, (_, column) => all.map((row) => elementAt(row, column))) : all;
}

/** One column aligned with what was read. */
export const alignedColumn = (lines: Lines, cells: readonly SheetCell[]): SheetValue =>
  aligned(
    lines,
    cells.map((cell) => [cell]),
  );
