import { makeIssue } from "../errors/issue.js";
import { QuotepartError } from "../errors/quotepart-error.js";
import { reportDocxMissing } from "../errors/report-entries.js";

/** The package `docx`, as an import gives it. */
export type Docx = typeof import("docx");

/** Loads the package `docx`, an optional peer dependency: only here, and only when a document is asked for. */
export const loadDocx = (): Promise<Docx> => import("docx").catch(explainMissing);

/** Says what to install when the package is not there; any other failure stays what it is. */
export function explainMissing(failure: unknown): never {
  if (!isMissing(failure)) throw failure;
  const issues = [makeIssue(reportDocxMissing, [], {})];
  throw new QuotepartError({ ok: false, issues, issueCount: 1 }, failure);
}

/** Whether `docx` itself was not found; a package that `docx` needs and that is not there is another matter. */
const isMissing = (failure: unknown): boolean =>
  failure instanceof Error &&
  "code" in failure &&
  (failure.code === "ERR_MODULE_NOT_FOUND" || failure.code === "MODULE_NOT_FOUND") &&
  /^Cannot find (?:package|module) ["']docx["']/.test(failure.message);
