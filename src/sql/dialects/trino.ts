import { doubleQuoted } from "../sql-text.js";
import type { Dialect } from "./dialect.js";
import { exactDecimal } from "./exact-decimal.js";

/** Trino: decimals of 38 digits, whose division rounds half up, so that what the division leaves comes off first. */
export const trino: Dialect = {
  title: "Trino",
  quoted: doubleQuoted,
  whole: "DECIMAL(38, 0)",
  narrow: "BIGINT",
  exact: (column, decimals) =>
    exactDecimal(column, decimals, {
      cast: "TRY_CAST",
      whole: "DECIMAL(38, 0)",
      isExactType: (name) => `(${name} IN ('tinyint', 'smallint', 'integer', 'bigint') OR ${name} LIKE 'decimal%')`,
    }),
  orderKey(column) {
    const text = `replace(CAST(${column} AS VARCHAR), chr(1114111), chr(1114111) || chr(1))`;
    return `to_utf8(regexp_replace(${text}, '([\\x{E000}-\\x{FFFF}])', chr(1114111) || '$1'))`;
  },
  quotient: (dividend, divisor) => `(${dividend} - mod(${dividend}, ${divisor})) / (${divisor})`,
};
