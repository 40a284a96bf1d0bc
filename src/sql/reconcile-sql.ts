import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { requestUnreadable } from "../errors/kernel-entries.js";
import { attempt, valueOrThrow } from "../errors/quotepart-error.js";
import { readDialect, readFields, readGroups } from "./arguments.js";
import type { Dialect, SqlDialect } from "./dialects/dialect.js";
import { readTable } from "./names.js";
import { caseOf } from "./sql-text.js";

/** A table that holds the result of {@link apportionSql}. */
export interface SqlShares {
  /** The dialect of SQL. */
  readonly dialect: SqlDialect;
  /** The table, view or WITH before the query that holds the result; a list for a table of a schema. */
  readonly from: string | readonly string[];
  /** The columns that say which split a row belongs to, as they were given to {@link apportionSql}. */
  readonly groupBy?: string | readonly string[] | undefined;
}

/**
 * Writes the query that says whether kept shares add up: for each split the sum of the units and what is unallocated, less
 * the total.
 *
 * French term: contrôle de la répartition. Source: none found.
 *
 * The query gives one row a split: the columns of `groupBy`, `parties`, `total`, `units`, `unallocated`, `difference` and
 * `issue`. The difference is 0 where all is well, and null where it cannot be told: units are missing, or the rows of a split
 * disagree about its total.
 *
 * @param shares - the table that holds the result, and the dialect
 * @returns the query, with a newline at its end
 * @throws QuotepartError with every issue at once: `sql.split-invalid`, `sql.dialect-unknown`, `sql.name-invalid`,
 *   `sql.name-taken`, `field.unknown`, `request.unreadable`
 * @example
 * ```ts
 * import { reconcileSql } from "quotepart/sql";
 *
 * const check = reconcileSql({ dialect: "duckdb", from: "shares", groupBy: "project" });
 * check.includes('GROUP BY "project"'); // => true
 * ```
 */
export function reconcileSql(shares: SqlShares): string {
  return valueOrThrow(tryReconcileSql(shares));
}

/**
 * Does what {@link reconcileSql} does, and answers with the issues instead of throwing.
 *
 * @param shares - the table that holds the result, and the dialect
 * @returns the query, or every issue
 * @example
 * ```ts
 * import { tryReconcileSql } from "quotepart/sql";
 *
 * tryReconcileSql({ dialect: "duckdb", from: "shares" }).ok; // => true
 * ```
 */
export function tryReconcileSql(shares: unknown): Outcome<string> {
  return attempt(() => {
    const issues = new IssueList();
    const value = readShares(shares, issues);
    return value === undefined ? issues.failure() : { ok: true, value };
  });
}

const FIELDS: { -readonly [Field in keyof SqlShares]-?: unknown } = {
  dialect: undefined,
  from: undefined,
  groupBy: undefined,
};

const RESULT: readonly string[] = ["parties", "total", "units", "unallocated", "difference", "issue"];

function readShares(shares: unknown, issues: IssueList): string | undefined {
  try {
    const given = readFields(shares, FIELDS, issues);
    if (given === undefined) return undefined;
    const reading = { dialect: readDialect(given.dialect, issues), issues };
    const from = readTable(given.from, reading);
    const groups = given.groupBy === undefined ? [] : readGroups(given.groupBy, RESULT, reading);
    return issues.count > 0 ? undefined : checkOf(reading.dialect, from, groups);
  } catch {
    return void issues.add(requestUnreadable, [], {});
  }
}

function checkOf({ title, whole }: Dialect, from: string, groups: readonly string[]): string {
  const sum = `sum(CAST(units AS ${whole}))`;
  const isAgreed = "min(total) = max(total) AND min(unallocated) = max(unallocated)";
  const isKnown = `count(*) = count(units) AND count(*) = count(total) AND count(*) = count(unallocated)`;
  const columns = [
    ...groups,
    "count(*) AS parties",
    "max(total) AS total",
    `${sum} AS units`,
    "max(unallocated) AS unallocated",
    `${caseOf([[`${isKnown}\n        AND ${isAgreed}`, `${sum} + max(unallocated) - max(total)`]])} AS difference`,
    "min(issue) AS issue",
  ];
  return [
    `-- Whether the shares of each split add up to its total: the difference is 0. Written for ${title}.`,
    "-- It is null where it cannot be told: units are missing, or the rows of a split disagree about its total.",
    "SELECT",
    `  ${columns.join(",\n  ").replaceAll("\n    ", "\n  ")}`,
    `FROM ${from}`,
    ...(groups.length === 0 ? [] : [`GROUP BY ${groups.join(", ")}`]),
    "",
  ].join("\n");
}
