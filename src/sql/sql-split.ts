import type { SqlDialect } from "./dialects/dialect.js";

/**
 * A split, or many, of what stands in a table: which columns hold it, and which dialect of SQL to write.
 *
 * A text names a column, a number is meant itself. Names are identifiers, never pieces of SQL: they are quoted, and must be
 * written as the database keeps them, `id` and not `ID`.
 */
export interface SqlSplit {
  /** The dialect of SQL. */
  readonly dialect: SqlDialect;
  /** The table, view or WITH before the query; a list for a table of a schema: `["finance", "parties"]`. */
  readonly from: string | readonly string[];
  /** The column of the ids, one for each party of a split; other types than text compare by their text. */
  readonly party: string;
  /** The column of the weights, exact numbers; or one weight for all, such as 1. */
  readonly weight: string | bigint | number;
  /** How many decimals the weights have at most; 0 unless said otherwise. */
  readonly weightDecimals?: number | undefined;
  /** The total in whole units; a column holds it in every row of its split. */
  readonly total: string | bigint | number;
  /** The least that each party gets, in whole units; null in a column: 0. */
  readonly minimum?: string | bigint | number | undefined;
  /** The most that each party gets, in whole units; null in a column: no ceiling. */
  readonly maximum?: string | bigint | number | undefined;
  /** A column of numbers, the lowest first, for those who come first where remainders tie; null in it: after them, by id. */
  readonly priority?: string | undefined;
  /** The columns that say which split a row belongs to; without them the table is one split. */
  readonly groupBy?: string | readonly string[] | undefined;
}
