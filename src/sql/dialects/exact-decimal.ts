import { powerOfTen } from "../sql-text.js";
import type { ExactColumn } from "./dialect.js";

/** What a dialect says of its decimals. */
interface Decimals {
  /** `CAST`, or what gives null where it fails. */
  readonly cast: string;
  /** The type of whole numbers. */
  readonly whole: string;
  /** Whether a type, by its name, is exact. */
  readonly isExactType: (typeName: string) => string;
}

/**
 * Reads a column exactly where decimals have at most 38 digits: a cast rounds what is finer, which a comparison with the
 * column then shows. A float could compare equal by chance, so the type is looked at as well.
 */
export function exactDecimal(column: string, decimals: number, { cast, whole, isExactType }: Decimals): ExactColumn {
  const read = `${cast}(${column} AS DECIMAL(38, ${decimals}))`;
  const scaled = decimals === 0 ? read : `${read} * CAST(${powerOfTen(decimals)} AS DECIMAL(${decimals + 1}, 0))`;
  return {
    isExact: `${isExactType(`typeof(${column})`)} AND ${read} = ${column}`,
    value: `CAST(${scaled} AS ${whole})`,
  };
}
