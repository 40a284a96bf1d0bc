import * as z from "zod/mini";
import { fieldType } from "../errors/gate-entries.js";
import type { IssueList } from "../errors/issue-list.js";
import { shown } from "../errors/show.js";
import { choice } from "./leaves.js";
import { type PlainObject, toPlain } from "./plain.js";
import { Reader } from "./read.js";

/** The schema of what a caller says for a workbook, in one of so many locales. */
const workbookOptionsIn = <const Locales extends readonly [string, ...string[]]>(locales: Locales) =>
  z.strictObject({ locale: z.optional(choice(locales)), live: z.optional(z.boolean()) });

/** Reads anything as the options of a workbook; a field that cannot be read adds an issue and is left out. */
export function readWorkbookOptions<const Locales extends readonly [string, ...string[]]>(
  value: unknown,
  locales: Locales,
  issues: IssueList,
): { readonly locale?: Locales[number] | undefined; readonly live?: boolean | undefined } {
  const plain = toPlain(value ?? {}, issues);
  if (plain === undefined) return {};
  if (typeof plain !== "object" || plain === null || Array.isArray(plain)) {
    issues.add(fieldType, [], { expected: "an object", received: shown(value) });
    return {};
  }
  return new Reader(issues).fields(workbookOptionsIn(locales)._zod.def.shape, plain as PlainObject);
}
