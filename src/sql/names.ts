import type { IssuePath } from "../errors/issue.js";
import type { IssueList } from "../errors/issue-list.js";
import { shown } from "../errors/show.js";
import { sqlNameInvalid, sqlValueInvalid } from "../errors/sql-entries.js";
import type { Dialect } from "./dialects/dialect.js";
import type { Operand } from "./known-split.js";

/** The number below which every number of a split must stay: 18 digits. */
const BEYOND = 10n ** 18n;

/** Whether a text can stand between the quotes of an identifier. Half a character would become another one in UTF-8. */
const isName = (name: unknown): name is string =>
  typeof name === "string" &&
  name !== "" &&
  !/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(name);

/** Where a name or a number is read, and into what it is written. */
export interface Reading {
  readonly dialect: Dialect;
  readonly issues: IssueList;
}

/** A column as a quoted identifier; an empty text when an issue was added. */
export function readName(name: string, given: unknown, path: IssuePath, { dialect, issues }: Reading): string {
  if (isName(given)) return dialect.quoted(given);
  issues.add(sqlNameInvalid, path, { name, received: shown(given) });
  return "";
}

/** A table, or a list of database, schema and table. */
export function readTable(given: unknown, reading: Reading): string {
  if (!Array.isArray(given)) return readName("from", given, ["from"], reading);
  if (given.length === 0) return readName("from", given, ["from"], reading);
  return Array.from(given, (part, at) => readName("from", part, ["from", at], reading)).join(".");
}

/** A column, or a whole number as a literal. */
export function readValue(name: string, given: unknown, { dialect, issues }: Reading): Operand {
  if (isName(given)) return { kind: "column", sql: dialect.quoted(given) };
  const number = typeof given === "bigint" ? given : Number.isSafeInteger(given) ? BigInt(given as number) : undefined;
  const least = name === "total" ? -BEYOND : -1n;
  if (number === undefined || number <= least || number >= BEYOND)
    issues.add(sqlValueInvalid, [name], { name, received: shown(given) });
  return { kind: "literal", sql: String(number) };
}
