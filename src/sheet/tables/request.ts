import type { Outcome } from "../../errors/issue.js";
import { IssueList } from "../../errors/issue-list.js";
import { requestUnreadable } from "../../errors/kernel-entries.js";
import { attempt } from "../../errors/quotepart-error.js";
import { tableEmpty } from "../../errors/table-file-entries.js";
import type { TableRow } from "./cell.js";
import { cellsOf } from "./cells.js";
import { type HiddenParts, NOTHING_HIDDEN } from "./hidden.js";
import { refuseLongTexts } from "./long-texts.js";
import type { TableOptions, TableRequest } from "./options.js";
import { planned } from "./planned.js";
import { readTable } from "./read.js";
import { isBlankRow } from "./reading.js";

/**
 * Turns a plain table with recognisable headings into a funding request: members and their population make an
 * allocation key, pledges a voluntary share, orders of the same amount unit orders.
 *
 * French term: tableau. Source: none found; the words of its headings are those of the glossary, in French and English,
 * and what people write instead.
 *
 * Cells beside labels above or below the table say what is developed: `Coût HT | 18000`. Rows of totals are no party,
 * and are compared. Numbers are read as people type them, with a decimal comma, spaces and a currency sign; a number
 * that can be read in two ways is refused. Columns that nobody asked for are not read, and that is said.
 *
 * Promises: it returns, whatever it is given; what it gives can be planned; a column that states shares is compared
 * with the shares of the plan, and refused where they differ.
 * Does not promise: headings over two rows, or two tables side by side.
 *
 * @param rows - the rows of a sheet, each a list of texts, numbers or dates
 * @param options - what the table does not say
 * @returns the request and what was not read, or every issue at once, with rows and columns as a spreadsheet names them:
 *   the codes `table.…` of docs/errors.md, and those of `tryPlanFunding`
 * @example Two towns by population
 * ```ts
 * import { planFunding } from "quotepart";
 * import { requestFromTable } from "quotepart/sheet";
 *
 * const read = requestFromTable([
 *   ["Coût HT", "18 000,00 €"],
 *   ["Commune", "Population municipale"],
 *   ["Nancy", 104260],
 *   ["Metz", "120 874"],
 * ]);
 * if (read.ok) planFunding(read.value.request).shares.map(({ amount }) => amount); // => ["8335.84", "9664.16"]
 * ```
 */
export function requestFromTable(
  rows: readonly (readonly unknown[])[],
  options: TableOptions = {},
): Outcome<TableRequest> {
  return attempt(() => {
    const issues = new IssueList();
    const cells = readCells(rows, issues);
    return cells === undefined ? issues.failure() : requestOfCells(cells, options);
  });
}

/** Reads every value once: a proxy or a getter that fails is said, and nothing of the caller runs after. */
function readCells(rows: unknown, issues: IssueList): readonly TableRow[] | undefined {
  try {
    return cellsOf(rows, issues);
  } catch {
    return void issues.add(requestUnreadable, [], {});
  }
}

/** Does what {@link requestFromTable} does with cells that a file was read into. */
export function requestOfCells(
  rows: readonly TableRow[],
  options: TableOptions,
  hidden: HiddenParts = NOTHING_HIDDEN,
): Outcome<TableRequest> {
  const issues = new IssueList();
  refuseLongTexts(rows, issues);
  if (issues.count > 0) return issues.failure();
  if (rows.every(isBlankRow)) {
    issues.add(tableEmpty, [], {});
    return issues.failure();
  }
  const warnings = new IssueList();
  const table = readTable({ rows, hidden }, options, issues, warnings);
  if (issues.count > 0 || table === undefined) return issues.failure();
  const plan = planned(table, issues);
  if (issues.count > 0 || plan === undefined) return issues.failure();
  return { ok: true, value: { request: table.request, warnings: warnings.listed } };
}
