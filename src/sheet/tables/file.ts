import type { Failure, Outcome } from "../../errors/issue.js";
import { IssueList } from "../../errors/issue-list.js";
import { attempt } from "../../errors/quotepart-error.js";
import { addBelow, relocated } from "../../errors/relocated.js";
import { shown } from "../../errors/show.js";
import { tableEmpty, tableSeveral } from "../../errors/table-file-entries.js";
import { tryPlanFunding } from "../../plan/plan-funding.js";
import type { FundingRequest } from "../../request/funding-request.js";
import { requestInWorkbook } from "../workbook/read.js";
import { type TableFileKind, tableFileKind } from "./file-kind.js";
import type { FileSheet } from "./file-sheet.js";
import { headsIn } from "./head.js";
import type { TableOptions, TableRequest } from "./options.js";
import { isBlankRow } from "./reading.js";
import { requestOfCells } from "./request.js";
import { sheetsOf } from "./sheets.js";
import { LIVE } from "./xlsx.js";

/**
 * Does what {@link requestFromTable} does with a file: CSV, Excel or OpenDocument. A live workbook gives back the request
 * that it was made of, with what was typed into it.
 *
 * French term: fichier de tableur. Source: RFC 4180, ECMA-376, OpenDocument 1.3.
 *
 * CSV may have semicolons, commas or tabs, in UTF-8 or as Western Europe writes it. Of a file with several sheets the one
 * is read that holds a table; hidden sheets are not looked at. Hidden rows and columns are read, and that is said: a
 * filter takes nobody out.
 *
 * Promises: it returns, whatever it is given; a file that would unpack to more than is read is refused before it is
 * unpacked; the same bytes give the same request.
 *
 * @param bytes - what the file holds
 * @param kind - what kind of file it is; told by its content unless given
 * @param options - what the table does not say
 * @returns the request and what was not read, or every issue at once: those of {@link requestFromTable}, and
 *   `table.file-…`
 * @example
 * ```ts
 * import { requestFromFile } from "quotepart/sheet";
 *
 * const csv = "Cost;100.00\nMember;Pledge\nNancy;60.00\nMetz;40.00\n";
 * const read = await requestFromFile(Uint8Array.from(csv, (letter) => letter.charCodeAt(0)));
 * read.ok ? read.value.request.parties.map(({ id }) => id) : read.issues; // => ["nancy", "metz"]
 * ```
 */
export const requestFromFile = (
  bytes: Uint8Array,
  kind: TableFileKind | undefined = tableFileKind(bytes),
  options: TableOptions = {},
): Promise<Outcome<TableRequest>> => Promise.resolve(attempt(() => readFile(bytes, kind ?? "csv", options)));

function readFile(bytes: Uint8Array, kind: TableFileKind, options: TableOptions): Outcome<TableRequest> {
  const issues = new IssueList();
  const sheets = sheetsOf(bytes, kind, issues);
  if (sheets === undefined) return issues.failure();
  return sheets === LIVE ? carriedBy(requestInWorkbook(bytes)) : requestOfSheets(sheets, options);
}

/** The request that a live workbook gives back, if it can be planned. */
function carriedBy(read: Outcome<unknown>): Outcome<TableRequest> {
  const plan = read.ok ? tryPlanFunding(read.value) : read;
  return plan.ok && read.ok
    ? { ok: true, value: { request: read.value as FundingRequest, warnings: [] } }
    : (plan as Failure);
}

/** Reads the one sheet that holds a table; the first in which anything stands where none does. */
function requestOfSheets(sheets: readonly FileSheet[], options: TableOptions): Outcome<TableRequest> {
  const issues = new IssueList();
  const filled = sheets.filter(({ rows }) => !rows.every(isBlankRow));
  const [first, second] = filled.length < 2 ? filled : filled.filter(({ rows }) => headsIn(rows).length > 0);
  if (first !== undefined && second !== undefined) {
    issues.add(tableSeveral, [second.name], { first: shown(first.name), second: shown(second.name), where: "sheets" });
    return issues.failure();
  }
  const sheet = first ?? filled[0];
  if (sheet === undefined) {
    issues.add(tableEmpty, [], {});
    return issues.failure();
  }
  const outcome = requestOfCells(sheet.rows, options, sheet.hidden);
  return filled.length > 1 ? onSheet(sheet.name, outcome) : outcome;
}

/** Says on which sheet of several everything stands. */
function onSheet(name: string, outcome: Outcome<TableRequest>): Outcome<TableRequest> {
  if (!outcome.ok) {
    const issues = new IssueList();
    addBelow([name], outcome as Failure, issues);
    return issues.failure();
  }
  const { request, warnings } = outcome.value;
  return { ok: true, value: { request, warnings: warnings.map((one) => relocated(one, [name, ...one.path])) } };
}
