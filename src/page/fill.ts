import { type Field, type Grid, type GridCell, type Section, takesNumber } from "./field.js";
import type { Json, Path } from "./json.js";
import { type Block, hasHeadings } from "./paste.js";

/** The form that a request makes, with every row. */
export type WholeFormOf = (request: Json) => readonly Section[];

/** What a paste did. */
export interface Filled {
  readonly request: Json;
  readonly rows: number;
  readonly added: number;
  readonly headSkipped: boolean;
  /** How many rows were too many. */
  readonly left: number;
}

/** The most rows that are pasted at once; more come as a file. */
const ROWS_PASTED = 1_000;

/** Fills a table from a cell on, downwards and to the right; rows are added where the block is longer. */
export function fill(request: Json, formOf: WholeFormOf, from: Path, block: Block): Filled | undefined {
  const start = placeOf(formOf(request), from);
  if (start === undefined) return undefined;
  const columns = columnsFrom(start);
  const numbersAt = columns.findIndex((column) => start.grid.rows.some(({ cells }) => isNumber(cells[column])));
  const headSkipped = numbersAt >= 0 && hasHeadings(block, numbersAt);
  const whole = headSkipped ? block.slice(1) : block;
  const rows = whole.slice(0, ROWS_PASTED);
  const added = Math.max(0, start.row + rows.length - start.grid.rows.length);
  const longer = Array.from({ length: added }).reduce<Json>((next) => start.grid.add.apply(next), request);
  const filled = written(sharing(longer, formOf, start, columns, rows), formOf, start, columns, rows);
  return { request: filled, rows: rows.length, added, headSkipped, left: whole.length - rows.length };
}

/** Whoever is given a number takes part, so that there is a place for it. */
function sharing(request: Json, formOf: WholeFormOf, start: Place, columns: readonly number[], rows: Block): Json {
  const grid = gridOf(formOf(request), start.grid.id);
  return rows.reduce((next, texts, down) => {
    const cells = grid?.rows[start.row + down]?.cells ?? [];
    const lacks = columns.some(
      (column, right) => (texts[right] ?? "") !== "" && typedField(cells[column]) === undefined,
    );
    const flag = cells.find((cell) => cell.kind === "flag" && cell.path[1] === "shares");
    return lacks && flag !== undefined && "write" in flag ? flag.write(next, "yes") : next;
  }, request);
}

function written(request: Json, formOf: WholeFormOf, start: Place, columns: readonly number[], rows: Block): Json {
  const grid = gridOf(formOf(request), start.grid.id);
  return rows.reduce((next, texts, down) => {
    const cells = grid?.rows[start.row + down]?.cells ?? [];
    return texts.reduce((now, text, right) => {
      const column = columns[right];
      return (column === undefined ? undefined : typedField(cells[column]))?.write(now, text) ?? now;
    }, next);
  }, request);
}

interface Place {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

function placeOf(form: readonly Section[], path: Path): Place | undefined {
  const key = path.join(" ");
  for (const grid of form.flatMap(({ grids }) => grids)) {
    for (const [row, { cells }] of grid.rows.entries()) {
      const column = cells.findIndex((cell) => typedField(cell)?.path.join(" ") === key);
      if (column >= 0) return { grid, row, column };
    }
  }
  return undefined;
}

const gridOf = (form: readonly Section[], id: string): Grid | undefined =>
  form.flatMap(({ grids }) => grids).find((grid) => grid.id === id);

/** The columns that a block fills, from its own on: those into which something is typed, without those that stand aside. */
const columnsFrom = ({ grid, column }: Place): readonly number[] =>
  grid.columns.flatMap(({ isAside }, at) => {
    const isTyped = grid.rows.some(({ cells }) => typedField(cells[at]) !== undefined);
    return at === column || (at > column && isTyped && isAside !== true) ? [at] : [];
  });

const isNumber = (cell: GridCell | undefined): boolean => {
  const field = typedField(cell);
  return field !== undefined && takesNumber(field);
};

/** The field of a cell, where it is one into which something is typed. */
function typedField(cell: GridCell | undefined): Field | undefined {
  if (cell === undefined || cell.kind === "note" || cell.kind === "several") return undefined;
  return cell.kind === "choice" || cell.kind === "flag" ? undefined : cell;
}
