/** The dialects of SQL that a split is written in. */
export type SqlDialect = "postgresql" | "duckdb" | "spark" | "bigquery" | "trino";

/** How a column is read as an exact whole number. */
export interface ExactColumn {
  /** Whether its value is one: not null, no float, and not finer than was said. */
  readonly isExact: string;
  /** That whole number. */
  readonly value: string;
}

/** What one dialect writes its own way; all else is the same SQL everywhere. */
export interface Dialect {
  /** The name of the engine, as its makers write it. */
  readonly title: string;
  /** A name as an identifier, whatever is in it. */
  readonly quoted: (name: string) => string;
  /** The type of exact whole numbers of at least 37 digits. */
  readonly whole: string;
  /** The type of whole numbers of 18 digits, for the columns that are given back. */
  readonly narrow: string;
  /** A column times 10^decimals. */
  readonly exact: (column: string, decimals: number) => ExactColumn;
  /** What orders a column of ids as their UTF-16 code units do. */
  readonly orderKey: (column: string) => string;
  /** The whole part of one whole number of 0 or more by another above 0; it has at most 18 digits. */
  readonly quotient: (dividend: string, divisor: string) => string;
}
