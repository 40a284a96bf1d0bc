import { doubleQuoted, powerOfTen } from "../sql-text.js";
import type { Dialect } from "./dialect.js";

const EXACT = ["smallint", "integer", "bigint", "numeric"].map((type) => `'${type}'::regtype`).join(", ");

/** PostgreSQL: `numeric` is exact, with room for 131072 digits, and `div` is whole. Bytes order whatever the collation. */
export const postgresql: Dialect = {
  title: "PostgreSQL",
  quoted: doubleQuoted,
  whole: "numeric",
  narrow: "bigint",
  exact(column, decimals) {
    const number = `CAST(${column} AS numeric)`;
    const scaled = decimals === 0 ? number : `${number} * ${powerOfTen(decimals)}`;
    const value = `trunc(${scaled})`;
    return { isExact: `pg_typeof(${column}) IN (${EXACT}) AND ${scaled} = ${value}`, value };
  },
  orderKey(column) {
    const text = `replace(CAST(${column} AS text) COLLATE "C", chr(1114111), chr(1114111) || chr(1))`;
    return `convert_to(regexp_replace(${text}, '([\\uE000-\\uFFFF])', chr(1114111) || '\\1', 'g'), 'UTF8')`;
  },
  quotient: (dividend, divisor) => `div(${dividend}, ${divisor})`,
};
