import type { GridCell } from "./cell.js";
import type { InputKind, RequestPath } from "./inputs.js";

/** Which cell holds which value of the request, so that the workbook can be read back. */
export interface Binding {
  /** The defined name of the cells, and which of them. */
  readonly name: string;
  readonly at: number;
  readonly path: RequestPath;
  readonly kind: InputKind | "party";
  /** What stood in the cell when the workbook was made. */
  readonly was: string | number | null;
}

/** A row of the table that stands for a row of a list of the request: it counts as long as it has a name. */
export interface BoundRow {
  readonly list: RequestPath;
  readonly place: number;
  readonly at: number;
}

/** Places that somebody may fill, each for a new row of a list of the request. */
export interface Addition {
  /** The defined name of the cells that say whether a place is taken, and which of them. */
  readonly name: string;
  readonly at: number;
  readonly list: RequestPath;
  /** Whether it is a new party, with a rate of VAT where there is such a column. */
  readonly isParty: boolean;
  /** Whether a row of the list is the bare id of its party. */
  readonly isBare: boolean;
  /** The fields of the new row, by the defined names of their cells. */
  readonly fields: readonly { readonly field: string; readonly name: string; readonly kind: InputKind | "party" }[];
}

/** All that is needed to read a workbook back. */
export interface Layout {
  readonly bindings: readonly Binding[];
  readonly rows: readonly BoundRow[];
  readonly additions: readonly Addition[];
  /** The ids of the parties in the order in which the workbook decides ties. */
  readonly order: readonly string[];
  /** The ids of the rows of the table, by their names; null: a free place. */
  readonly ids: readonly (string | null)[];
}

/** Collects the inputs of a workbook while its sheets are made. */
export class Inventory {
  readonly names: { readonly name: string; readonly cells: readonly GridCell[] }[] = [];
  readonly bindings: Binding[] = [];
  readonly rows: BoundRow[] = [];
  readonly additions: Addition[] = [];

  /** Gives cells that stand below each other a defined name. */
  name(name: string, cells: readonly GridCell[]): void {
    this.names.push({ name, cells });
  }

  bind(name: string, at: number, path: RequestPath, kind: Binding["kind"], cell: GridCell): void {
    this.bindings.push({ name, at, path, kind, was: cell.value() });
  }
}
