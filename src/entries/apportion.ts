/**
 * The kernel alone: whole units by exact weights, with neither zod nor decimal.js.
 *
 * @module quotepart/apportion
 */

export { type Apportionment, apportion, tryApportion } from "../apportion/apportion.js";
export type { Weight } from "../apportion/arguments.js";
export { type Instalments, instalments, tryInstalments } from "../apportion/instalments.js";
export type { Rule } from "../apportion/level.js";
export type { ApportionOptions } from "../apportion/options.js";
export { prepareKey, tryPrepareKey } from "../apportion/prepare-key.js";
export type { PreparedKey, UnitColumn } from "../apportion/prepared-key.js";
export { roundTable, tryRoundTable } from "../apportion/round-table.js";
export type { IssueCode } from "../errors/catalogue.js";
export type { IssueParams } from "../errors/entry.js";
export type { Failure, Issue, IssuePath, Outcome, Success } from "../errors/issue.js";
export { QuotepartError, type SerialisedError } from "../errors/quotepart-error.js";
