import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { attempt, valueOrThrow } from "../errors/quotepart-error.js";
import { readSplit } from "./arguments.js";
import { queryOf } from "./query.js";
import type { SqlSplit } from "./sql-split.js";

/**
 * Writes the split that `apportion` makes as one SQL query, so that parties are shared between where they stand.
 *
 * French term: répartition au plus fort reste, en SQL. Source: Balinski & Young, Fair Representation (1982); Brucker (1984)
 * for the bounds.
 *
 * The query gives one row a party: the columns of `groupBy`, `party`, `total`, `units`, `spare` (1 where it received a unit
 * left over), `unallocated` (as in `apportion`) and `issue`.
 *
 * Promises: the units of `apportion` with the same ids, by the same ties; whole numbers alone, of at most 18 digits, so that
 * nothing overflows; what is wrong with a split (a missing weight, weights that are all 0, an id given twice) stands in
 * `issue`, and all units of that split are null. Nothing is left out in silence.
 * Does not promise: an order of the rows; fractions as weights. Run on DuckDB and PostgreSQL; written from their manuals
 * for Spark SQL, BigQuery and Trino. See docs/decisions/0021-sql.md.
 *
 * @param split - the table, its columns, and the dialect
 * @returns the query, with a comment on each step and a newline at its end
 * @throws QuotepartError with every issue at once: `sql.split-invalid`, `sql.dialect-unknown`, `sql.name-invalid`,
 *   `sql.name-taken`, `sql.value-invalid`, `sql.decimals-invalid`, `field.unknown`, `request.unreadable`
 * @example A split for each project
 * ```ts
 * import { apportionSql } from "quotepart/sql";
 *
 * const query = apportionSql({
 *   dialect: "postgresql",
 *   from: ["finance", "parties"],
 *   party: "id",
 *   weight: "population",
 *   total: "cost_in_cents",
 *   groupBy: "project",
 * });
 * query.includes('FROM "finance"."parties"'); // => true
 * ```
 */
export function apportionSql(split: SqlSplit): string {
  return valueOrThrow(tryApportionSql(split));
}

/**
 * Does what {@link apportionSql} does, and answers with the issues instead of throwing.
 *
 * @param split - the table, its columns, and the dialect
 * @returns the query, or every issue
 * @example
 * ```ts
 * import { tryApportionSql } from "quotepart/sql";
 *
 * const outcome = tryApportionSql({ dialect: "oracle", from: "parties", party: "id", weight: 1, total: 100n });
 * outcome.ok ? [] : outcome.issues.map(({ code }) => code); // => ["sql.dialect-unknown"]
 * ```
 */
export function tryApportionSql(split: unknown): Outcome<string> {
  return attempt(() => {
    const issues = new IssueList();
    const known = readSplit(split, issues);
    return known === undefined ? issues.failure() : { ok: true, value: queryOf(known) };
  });
}
