/**
 * Every sentence, French and English: why a plan is as it is, and what is wrong with a request.
 *
 * @module quotepart/words
 */

export type { IssueCode } from "../errors/catalogue.js";
export type { IssueParams } from "../errors/entry.js";
export type { Issue, IssuePath } from "../errors/issue.js";
export type { LegalCheck, LegalParams, LegalResult } from "../legal/legal-check.js";
export type { LegalRule } from "../request/legal-rule.js";
export { type ExplainOptions, explain } from "../words/explain.js";
export { issueText } from "../words/issue-text.js";
export { legalText } from "../words/legal-text.js";
export type { Locale } from "../words/locale.js";
