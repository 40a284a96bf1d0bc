import { makeIssue } from "../../errors/issue.js";
import { QuotepartError } from "../../errors/quotepart-error.js";
import { workbookHucreMissing } from "../../errors/report-entries.js";

/** The part of the package `hucre` that reads and writes files of Excel, as an import gives it. */
export type Hucre = typeof import("hucre/xlsx");

/** Loads the package `hucre`, an optional peer dependency: only here, and only when a workbook is written or read. */
export const loadHucre = (): Promise<Hucre> => import("hucre/xlsx").catch(explainMissing);

/** Says what to install when the package is not there; any other failure stays what it is. */
export function explainMissing(failure: unknown): never {
  if (!isMissing(failure)) throw failure;
  const issues = [makeIssue(workbookHucreMissing, [], {})];
  throw new QuotepartError({ ok: false, issues, issueCount: 1 }, failure);
}

/** Whether `hucre` itself was not found; a part of it that is not there is another matter. */
const isMissing = (failure: unknown): boolean =>
  failure instanceof Error &&
  "code" in failure &&
  (failure.code === "ERR_MODULE_NOT_FOUND" || failure.code === "MODULE_NOT_FOUND") &&
  /^Cannot find (?:package|module) ["']hucre(?:\/xlsx)?["']/.test(failure.message);
