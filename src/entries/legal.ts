/**
 * Dated legal checks of a plan: they report, and refuse nothing. No legal advice.
 *
 * @module quotepart/legal
 */

export type { IssueCode } from "../errors/catalogue.js";
export type { IssueParams } from "../errors/entry.js";
export type { Failure, Issue, IssuePath, Outcome, Success } from "../errors/issue.js";
export { QuotepartError, type SerialisedError } from "../errors/quotepart-error.js";
export type { LegalBlindSpot } from "../legal/blind-spot.js";
export { checkLegal, tryCheckLegal } from "../legal/check-legal.js";
export type {
  LegalCheck,
  LegalContext,
  LegalEvaluator,
  LegalFact,
  LegalFinding,
  LegalParams,
  LegalResult,
} from "../legal/legal-check.js";
export type { LegalOptions } from "../legal/legal-options.js";
export { legalRules } from "../legal/legal-rules.js";
export type { FondsDeConcoursReading, LegalTest, LegalTestParams } from "../legal/legal-test.js";
export type { FundingPlan } from "../plan/funding-plan.js";
export type { Amount } from "../request/leaves.js";
export type { LegalFacts } from "../request/legal-facts.js";
export type { LegalRule } from "../request/legal-rule.js";
