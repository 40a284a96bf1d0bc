import { type Columns, columnsOf } from "./annex-columns.js";
import { type AnnexHead, annexHead, titles } from "./annex-head.js";
import { tableOf } from "./annex-table.js";
import type { GridCell } from "./cell.js";
import { Grid } from "./grid.js";
import type { Making } from "./making.js";
import type { Sharing, SharingRow } from "./sharing.js";

/** The sheet of the annex with its inputs; the figures are put in once they are reckoned. */
export interface AnnexSheet extends Pick<AnnexHead, "cost" | "sources" | "settings"> {
  readonly grid: Grid;
  readonly columns: Columns;
  /** The rows of the table; null: a free place. */
  readonly rows: readonly (SharingRow | null)[];
  readonly names: readonly GridCell[];
  readonly inputs: ReadonlyMap<string, readonly (GridCell | null)[]>;
  readonly places: {
    readonly status: number;
    readonly checks: number;
    readonly toShare: number;
    readonly heading: number;
    readonly table: number;
    readonly after: number;
  };
}

/** Lays the annex out: what it is, the cost and what comes off it, then a row for every party. */
export function annexSheet(making: Making): AnnexSheet {
  const { sharing, words } = making;
  const grid = new Grid(words.sheets.annex);
  const columns = columnsOf(making, grid);
  const { status, checks, next } = titles(making, grid, columns.last);
  const { cost, sources, settings, toShare, next: after } = annexHead(making, grid, columns, next);
  grid.put(after + 1, 0, words.shares, "section");
  const heading = after + 2;
  const table = heading + 1;
  const rows = rowsOf(sharing);
  const { names, columns: inputs } = tableOf(making, grid, columns, rows, heading);
  const places = { status, checks, toShare, heading, table, after: table + rows.length };
  return { grid, columns, rows, cost, sources, settings, names, inputs, places };
}

/** The rows of the table: those of the request, and free places among them. */
function rowsOf({ rows, spare }: Sharing): readonly (SharingRow | null)[] {
  return [...rows.slice(0, spare.after), ...new Array<null>(spare.count).fill(null), ...rows.slice(spare.after)];
}
