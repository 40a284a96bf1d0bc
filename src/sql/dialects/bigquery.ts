import { powerOfTen } from "../sql-text.js";
import type { Dialect } from "./dialect.js";

const LAST = "CODE_POINTS_TO_STRING([1114111])";

/** BigQuery: `BIGNUMERIC` has 38 digits before the point. `MOD` knows no floats, so a FLOAT64 is refused before the query runs. */
export const bigquery: Dialect = {
  title: "BigQuery",
  quoted: (name) => `\`${name.replace(/[\\`]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}\``,
  whole: "BIGNUMERIC",
  narrow: "INT64",
  exact(column, decimals) {
    const number = `CAST(${column} AS BIGNUMERIC)`;
    const scaled = decimals === 0 ? number : `${number} * ${powerOfTen(decimals)}`;
    const value = `TRUNC(${scaled})`;
    return { isExact: `MOD(${column}, 1) IS NOT NULL AND ${scaled} = ${value}`, value };
  },
  orderKey(column) {
    const text = `REPLACE(CAST(${column} AS STRING), ${LAST}, CONCAT(${LAST}, CODE_POINTS_TO_STRING([1])))`;
    return `CAST(REGEXP_REPLACE(${text}, r'([\\x{E000}-\\x{FFFF}])', CONCAT(${LAST}, r'\\1')) AS BYTES)`;
  },
  quotient: (dividend, divisor) => `DIV(${dividend}, ${divisor})`,
};
