import * as z from "zod/mini";
import type { IssueList } from "../errors/issue-list.js";
import { choice, day } from "./leaves.js";
import type { PlainObject } from "./plain.js";
import { Reader } from "./read.js";

/** The schema of what a caller says for a document, in one of so many locales. */
const annexOptionsIn = <const Locales extends readonly [string, ...string[]]>(locales: Locales) =>
  z.strictObject({ locale: z.optional(choice(locales)), date: z.optional(day) });

/** Reads anything as the options of a document; a field that cannot be read adds an issue and is left out. */
export function readAnnexOptions<const Locales extends readonly [string, ...string[]]>(
  value: PlainObject,
  locales: Locales,
  issues: IssueList,
): { readonly locale?: Locales[number] | undefined; readonly date?: string | undefined } {
  const schema = annexOptionsIn(locales);
  return new Reader(issues).fields(schema._zod.def.shape, value);
}
