import type { GridCell } from "./field.js";
import type { FieldName } from "./words.js";

/** What is asked of a party in one column of the table. */
export interface PartyColumn {
  readonly name: FieldName;
  readonly cell: (party: PartyRow) => GridCell;
}

/** A party as a row of the table. */
export interface PartyRow {
  readonly id: string;
  readonly at: number;
  readonly name: string;
}
