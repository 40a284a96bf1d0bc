import { type Language, typeset } from "../../words/locale.js";
import { type Cell, readCell } from "../cells.js";
import { Refusal } from "./refusal.js";
import type { Place, SheetWords } from "./words.js";
import { sheetWords } from "./words-in.js";

/** What a host handed over for one parameter, with what is needed to speak of it. */
export interface Given {
  readonly value: unknown;
  /** The name of the parameter, in the language of the call. */
  readonly parameter: string;
  readonly language: Language;
  readonly isZeroBlank: boolean;
}

/** Leaves with a sentence. */
export function refuse(language: Language, say: (words: SheetWords) => string): never {
  throw new Refusal(typeset(say(sheetWords[language]), language));
}

/** The most cells of one range: a column of the largest sheets, with room. */
const CELLS_ACCEPTED = 2_000_000;

/** What was given as rows of cells, whatever a host makes of one cell, one row or one column. */
export function rowsOf(given: Given): readonly (readonly unknown[])[] {
  const { value, parameter, language } = given;
  try {
    return copied(value, given);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // A value that throws when it is looked at.
    return refuse(language, (words) => words.unknown({ parameter }));
  }
}

function copied(value: unknown, { parameter, language }: Given): readonly (readonly unknown[])[] {
  // How long a list is is known before any of it is copied.
  const cellsOf = (list: readonly unknown[], before: number): readonly unknown[] => {
    if (before + list.length > CELLS_ACCEPTED) {
      refuse(language, (words) => words.tooManyCells(parameter, CELLS_ACCEPTED));
    }
    return Array.from({ length: list.length }, (_, at) => list[at]);
  };
  let count = 0;
  const rows = Array.isArray(value) ? cellsOf(value, 0) : [value];
  return rows.map((row) => {
    const cells = Array.isArray(row) ? cellsOf(row, count) : [row];
    count += cells.length;
    return cells;
  });
}

/** The one cell that a parameter takes; a range of one cell is that cell. */
export function cellOf(given: Given): Cell {
  const rows = rowsOf(given);
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) {
    refuse(given.language, (words) => words.severalCells(given.parameter));
  }
  const cell = readCell(rows[0]?.[0]);
  checkCell(cell, given);
  return cell;
}

/** A cell that nothing can be made of stops, wherever it stands. */
export function checkCell(cell: Cell, given: Given, at?: number): void {
  const place = placeIn(given, at);
  if (cell.kind === "error") refuse(given.language, (words) => words.error(place, cell.text));
  if (cell.kind === "boolean" || cell.kind === "date" || cell.kind === "unknown") {
    const { kind } = cell;
    refuse(given.language, (words) => words[kind](place));
  }
}

/** Whether a cell counts as empty: 0 does where the host cannot tell. */
export const isEmpty = (cell: Cell, { isZeroBlank }: Given): boolean =>
  cell.kind === "blank" || (isZeroBlank && isZero(cell));

/** Whether a cell holds the number 0, not as text. */
export const isZero = (cell: Cell): boolean => cell.kind === "number" && cell.text === "0";

/** The place of a cell of a range; of the only cell of a parameter where none is given. */
export const placeIn = ({ parameter }: Given, at?: number): Place =>
  at === undefined ? { parameter } : { parameter, cell: at + 1 };
