import type * as z from "zod/mini";
import { type Plain, toPlain } from "../../src/request/plain.js";
import { Reader } from "../../src/request/read.js";
import type { References } from "../../src/request/reference.js";
import { saidBy } from "./changed-funding.js";

/** What a reader makes of anything along a schema, undefined where an issue was added; its paths begin with `value`. */
export const readAlong = (schema: z.core.$ZodType, value: unknown) =>
  saidBy((issues) => new Reader(issues).fields({ value: schema }, { value: toPlain(value, issues) as Plain })["value"]);

/** What is said of anything along a schema: the code and where, in one line each. */
export const saidAlong = (schema: z.core.$ZodType, value: unknown): readonly string[] =>
  readAlong(schema, value).said.map(({ code, path }) => `${code} ${path.slice(1).join("/")}`.trim());

/** Each party that is named: where, who, and whether twice is once too often. */
export const namedAt = (references: readonly References[]): readonly string[] =>
  references.flatMap(({ parties, pathOf, isOnce }) =>
    parties.map((party, row) => `${pathOf(row).join("/")} ${party}${isOnce ? " once" : ""}`),
  );
