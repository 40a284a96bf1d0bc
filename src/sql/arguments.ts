import { fieldUnknown } from "../errors/gate-entries.js";
import type { IssueList } from "../errors/issue-list.js";
import { requestUnreadable } from "../errors/kernel-entries.js";
import { nearest } from "../errors/nearest.js";
import { shown } from "../errors/show.js";
import { sqlDecimalsInvalid, sqlDialectUnknown, sqlNameTaken, sqlSplitInvalid } from "../errors/sql-entries.js";
import { dialectNames, dialectOf } from "./dialects/dialects.js";
import type { KnownSplit } from "./known-split.js";
import { type Reading, readName, readTable, readValue } from "./names.js";
import type { SqlSplit } from "./sql-split.js";

type Fields = { -readonly [Field in keyof SqlSplit]: unknown };

const FIELDS: Fields = {
  dialect: undefined,
  from: undefined,
  party: undefined,
  weight: undefined,
  weightDecimals: undefined,
  total: undefined,
  minimum: undefined,
  maximum: undefined,
  priority: undefined,
  groupBy: undefined,
};

/** The columns of a result that are not groups. */
const RESULT: readonly string[] = ["party", "total", "units", "spare", "unallocated", "issue"];

/** Reads a split, each field once; undefined when an issue was added. */
export function readSplit(split: unknown, issues: IssueList): KnownSplit | undefined {
  try {
    const given = readFields(split, FIELDS, issues);
    return given && readGiven(given, issues);
  } catch {
    return void issues.add(requestUnreadable, [], {});
  }
}

/** The fields by name, each read once; undefined where there is no object to read them from. */
export function readFields<Known extends object>(given: unknown, known: Known, issues: IssueList): Known | undefined {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return void issues.add(sqlSplitInvalid, [], { received: shown(given) });
  const fields = { ...known };
  const names = Object.keys(known);
  for (const [field, value] of Object.entries(given)) {
    if (names.includes(field)) fields[field as keyof Known] = value;
    else
      issues.add(fieldUnknown, [field], {
        field: shown(field),
        nearest: nearest(field, names),
        known: names.join(", "),
      });
  }
  return fields;
}

function readGiven(given: Fields, issues: IssueList): KnownSplit | undefined {
  const dialect = readDialect(given.dialect, issues);
  const reading = { dialect, issues };
  const optional = <Read>(value: unknown, read: () => Read): Read | undefined =>
    value === undefined ? undefined : read();
  const split: KnownSplit = {
    dialect,
    from: readTable(given.from, reading),
    party: readName("party", given.party, ["party"], reading),
    weight: readValue("weight", given.weight, reading),
    decimals: optional(given.weightDecimals, () => readDecimals(given.weightDecimals, issues)) ?? 0,
    total: readValue("total", given.total, reading),
    minimum: optional(given.minimum, () => readValue("minimum", given.minimum, reading)),
    maximum: optional(given.maximum, () => readValue("maximum", given.maximum, reading)),
    priority: optional(given.priority, () => readName("priority", given.priority, ["priority"], reading)),
    groups: optional(given.groupBy, () => readGroups(given.groupBy, RESULT, reading)) ?? [],
  };
  return issues.count > 0 ? undefined : split;
}

/** The dialect; where it is not known, any, so that all else can be read. */
export function readDialect(given: unknown, issues: IssueList): KnownSplit["dialect"] {
  const dialect = dialectOf(given);
  if (dialect !== undefined) return dialect;
  issues.add(sqlDialectUnknown, ["dialect"], { received: shown(given), known: dialectNames.join(", ") });
  return dialectOf("postgresql") as KnownSplit["dialect"];
}

/** The columns that tell splits apart; databases fold case, so that `Units` would be taken by `units`. */
export function readGroups(given: unknown, taken: readonly string[], reading: Reading): readonly string[] {
  const list = Array.isArray(given) ? Array.from(given as readonly unknown[]) : [given];
  const seen = new Set(taken);
  return list.map((name, at) => {
    const path = Array.isArray(given) ? ["groupBy", at] : ["groupBy"];
    const quoted = readName("groupBy", name, path, reading);
    const folded = typeof name === "string" ? name.toLowerCase() : "";
    if (quoted !== "" && seen.has(folded)) reading.issues.add(sqlNameTaken, path, { name: shown(name) });
    seen.add(folded);
    return quoted;
  });
}

function readDecimals(given: unknown, issues: IssueList): number {
  if (typeof given === "number" && Number.isInteger(given) && given >= 0 && given <= 18) return given + 0;
  issues.add(sqlDecimalsInvalid, ["weightDecimals"], { received: shown(given) });
  return 0;
}
