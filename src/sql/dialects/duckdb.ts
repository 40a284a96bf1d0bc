import { doubleQuoted } from "../sql-text.js";
import type { Dialect } from "./dialect.js";
import { exactDecimal } from "./exact-decimal.js";

const EXACT = "U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DECIMAL.*";

/** DuckDB: `HUGEINT` has 128 bits and stops rather than overflow, and `//` is whole. A `BLOB` orders by bytes. */
export const duckdb: Dialect = {
  title: "DuckDB",
  quoted: doubleQuoted,
  whole: "HUGEINT",
  narrow: "BIGINT",
  exact: (column, decimals) =>
    exactDecimal(column, decimals, {
      cast: "TRY_CAST",
      whole: "HUGEINT",
      isExactType: (name) => `regexp_full_match(${name}, '${EXACT}')`,
    }),
  orderKey(column) {
    const text = `replace(CAST(${column} AS VARCHAR), chr(1114111), chr(1114111) || chr(1))`;
    return `encode(regexp_replace(${text}, '([\\x{E000}-\\x{FFFF}])', chr(1114111) || '\\1', 'g'))`;
  },
  quotient: (dividend, divisor) => `(${dividend}) // (${divisor})`,
};
