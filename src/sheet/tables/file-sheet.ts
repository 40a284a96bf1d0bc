import type { TableRow } from "./cell.js";
import type { HiddenParts } from "./hidden.js";

/** A sheet of a file. */
export interface FileSheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
  readonly hidden: HiddenParts;
}
