/**
 * Spreadsheet functions and live workbooks: one table of functions that Excel, Google Sheets and ONLYOFFICE are given, and
 * an annex whose native formulas recompute and still reconcile.
 *
 * French term: tableur, classeur.
 *
 * @module quotepart/sheet
 */
export type { Success } from "../errors/issue.js";
export type { FundingPlan } from "../plan/funding-plan.js";
export {
  associateFunctions,
  type CustomFunctionsError,
  type CustomFunctionsErrorCode,
  type CustomFunctionsHost,
} from "../sheet/functions/associate.js";
export {
  type ExcelFunction,
  type ExcelMetadata,
  type ExcelParameter,
  type ExcelResult,
  excelMetadata,
  SHEET_PREFIX,
} from "../sheet/functions/excel.js";
export type {
  SheetCall,
  SheetCell,
  SheetFunction,
  SheetParameter,
  SheetResult,
  SheetSentence,
  SheetTexts,
  SheetValue,
} from "../sheet/functions/sheet-function.js";
export { sheetFunctions } from "../sheet/functions/sheet-functions.js";
export { requestFromFile } from "../sheet/tables/file.js";
export { type TableFileKind, tableFileKind } from "../sheet/tables/file-kind.js";
export type { GivenBeside, TableOptions, TableRequest } from "../sheet/tables/options.js";
export { requestFromTable } from "../sheet/tables/request.js";
export { requestFromWorkbook } from "../sheet/workbook/read.js";
export { tryWorkbook, type WorkbookOptions, workbook } from "../sheet/workbook/workbook.js";
export type { Language } from "../words/locale.js";
