import type { IssueCode } from "../errors/catalogue.js";
import { caseOf } from "./sql-text.js";

/** What every number must stay below: 18 digits. The product of any two is then below 10^36, which is below 2^127. */
export const LIMIT = "1000000000000000000";

/**
 * What a query may find wrong with a split, by the number under which it looks for it: the lowest that is found is said.
 *
 * The codes are those of the catalogue, so that `docs/errors.md` explains them.
 */
const faults = [
  "id.invalid",
  "id.duplicate",
  "number.invalid",
  "number.negative",
  "number.too-long",
  "total.invalid",
  "bound.invalid",
  "bounds.crossed",
  "bounds.negative-total",
  "weights.all-zero",
] as const satisfies readonly IssueCode[];

/** The number of a fault. */
export const faultNumber = (code: (typeof faults)[number]): string => String(faults.indexOf(code) + 1);

/** The code of a fault by its number, as SQL. */
export const faultCode = (column: string): string =>
  caseOf(faults.map((code) => [`${column} = ${faultNumber(code)}`, `'${code}'`]));
