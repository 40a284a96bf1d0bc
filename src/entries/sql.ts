/**
 * The same split as portable SQL, for those whose parties live in a database or a cluster.
 *
 * French term: répartition en SQL.
 *
 * @module quotepart/sql
 */

export type { IssueCode } from "../errors/catalogue.js";
export type { IssueParams } from "../errors/entry.js";
export type { Failure, Issue, IssuePath, Outcome, Success } from "../errors/issue.js";
export { QuotepartError, type SerialisedError } from "../errors/quotepart-error.js";
export { apportionSql, tryApportionSql } from "../sql/apportion-sql.js";
export type { SqlDialect } from "../sql/dialects/dialect.js";
export { reconcileSql, type SqlShares, tryReconcileSql } from "../sql/reconcile-sql.js";
export type { SqlSplit } from "../sql/sql-split.js";
