import type { Dialect } from "./dialect.js";
import { exactDecimal } from "./exact-decimal.js";

const LAST = "decode(unhex('F48FBFBF'), 'UTF-8')";

/** Spark SQL: decimals of 38 digits; `div` gives a BIGINT, which every quotient here fits. */
export const spark: Dialect = {
  title: "Spark SQL",
  quoted: (name) => `\`${name.replaceAll("`", "``")}\``,
  whole: "DECIMAL(38, 0)",
  narrow: "BIGINT",
  exact: (column, decimals) =>
    exactDecimal(column, decimals, {
      cast: "CAST",
      whole: "DECIMAL(38, 0)",
      isExactType: (name) => `(${name} IN ('tinyint', 'smallint', 'int', 'bigint') OR ${name} LIKE 'decimal%')`,
    }),
  orderKey(column) {
    const text = `replace(CAST(${column} AS STRING), ${LAST}, concat(${LAST}, char(1)))`;
    return `encode(regexp_replace(${text}, '([\\\\uE000-\\\\uFFFF])', concat(${LAST}, '$1')), 'UTF-8')`;
  },
  quotient: (dividend, divisor) => `CAST((${dividend}) div (${divisor}) AS DECIMAL(38, 0))`,
};
