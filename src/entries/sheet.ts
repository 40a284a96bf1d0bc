/**
 * Spreadsheet functions and live workbooks: one table of functions that Excel, Google Sheets and ONLYOFFICE are given, and
 * an annex whose native formulas recompute and still reconcile.
 *
 * French term: tableur, classeur.
 *
 * @module quotepart/sheet
 */
export type { FundingPlan } from "../plan/funding-plan.js";
