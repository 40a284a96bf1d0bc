import type { GridCell } from "./cell.js";
import type { Line } from "./desk.js";
import type { Column } from "./formula.js";
import type { Invoiced } from "./invoices.js";
import type { Claimed } from "./levels.js";

/** What is reckoned, in whole units; each column follows the lines. */
export interface Figures {
  readonly lines: readonly Line[];
  readonly sound: GridCell;
  readonly sign: GridCell;
  readonly active: Column;
  readonly total: GridCell;
  readonly cost: GridCell;
  readonly sources: readonly GridCell[];
  readonly paid: Column;
  readonly gap: GridCell;
  readonly surplus: GridCell;
  /** One more than there are lines: the last is that of the gap. */
  readonly percentages: Column;
  readonly credits: Column | null;
  readonly invoices: Invoiced;
  readonly claimed: Claimed;
}
