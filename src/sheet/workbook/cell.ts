import type { StyleName } from "./styles.js";

/** What stands in a cell; null: nothing. */
export type CellValue = number | string | null;

/**
 * A native formula with what it makes: the text is written for a spreadsheet, the value is what every spreadsheet must
 * find. Numbers that are reckoned with are whole and below 1e15, so that doubles hold them exactly.
 */
export interface Formula {
  /** The text, as it stands on a sheet of this name. */
  readonly on: (sheet: string) => string;
  readonly value: () => CellValue;
}

/** A cell of a sheet: a value, or a formula with the value that it has. */
export interface GridCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As formulas write it: `$B$3`. */
  readonly address: string;
  readonly style: StyleName;
  readonly content: Formula | CellValue;
  readonly value: () => CellValue;
}
