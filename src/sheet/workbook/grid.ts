import type { CellValue, Formula, GridCell } from "./cell.js";
import type { StyleName } from "./styles.js";

/** What may be typed into cells, and what is said to whoever types something else. */
export interface Validation {
  readonly cells: readonly GridCell[];
  readonly type: "decimal" | "whole" | "mark" | "list";
  readonly least?: number;
  readonly most?: number;
  /** For a list: the range that holds the choices. */
  readonly source?: string;
  readonly title: string;
  readonly message: string;
}

/** Cells that look otherwise where they say something else than a word. */
export interface Highlight {
  readonly cell: GridCell;
  readonly unless: string;
}

/** One sheet of a workbook as it is made: cells are put once, rows and columns count from 0. */
export class Grid {
  readonly cells: GridCell[] = [];
  readonly widths: number[] = [];
  readonly heights = new Map<number, number>();
  readonly merges: { readonly row: number; readonly from: number; readonly to: number }[] = [];
  readonly validations: Validation[] = [];
  readonly highlights: Highlight[] = [];
  readonly breaks: number[] = [];

  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  /** Puts a value or a formula into a cell. */
  put(row: number, column: number, content: Formula | CellValue, style: StyleName = "text"): GridCell {
    const cell: GridCell = {
      sheet: this.name,
      row,
      column,
      address: `$${lettersOf(column)}$${row + 1}`,
      style,
      content,
      value: remembered(() => (isFormula(content) ? content.value() : content)),
    };
    this.cells.push(cell);
    this.raise(row, 1);
    return cell;
  }

  /** Writes a text over several columns, in a row as high as its lines ask for. */
  paragraph(row: number, from: number, to: number, words: string, style: StyleName): GridCell {
    const cell = this.span(row, from, to, words, style);
    const room = this.widths.slice(from, to + 1).reduce((total, width) => total + width, 0);
    this.raise(row, linesOf(words, style === "note" ? room * 1.25 : room * 1.05));
    return cell;
  }

  /** Writes over several columns what is one line. */
  span(row: number, from: number, to: number, content: Formula | CellValue, style: StyleName): GridCell {
    const cell = this.put(row, from, content, style);
    for (let column = from + 1; column <= to; column += 1) this.put(row, column, null, style);
    if (to > from) this.merges.push({ row, from, to });
    return cell;
  }

  /** Makes a row high enough for so many lines. */
  raise(row: number, lines: number): void {
    this.heights.set(row, Math.max(this.heights.get(row) ?? 0, 4 + 14 * lines));
  }
}

/** How many lines a text takes in so many characters of room, words kept whole. */
export function linesOf(words: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of words.split(" ")) {
    if (used > 0 && used + 1 + word.length > room) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > room && room > 0) [lines, used] = [lines + 1, used - room];
  }
  return lines;
}

export const isFormula = (content: Formula | CellValue): content is Formula =>
  typeof content === "object" && content !== null;

/** The letters of a column: 0 is A. */
export function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${lettersOf(Math.floor(column / 26) - 1)}${letter}`;
}

/** Works a value out once. */
function remembered(work: () => CellValue): () => CellValue {
  let found: { readonly value: CellValue } | undefined;
  return () => {
    found ??= { value: work() };
    return found.value;
  };
}
