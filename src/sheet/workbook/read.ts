import type { Outcome } from "../../errors/issue.js";
import { IssueList } from "../../errors/issue-list.js";
import { attempt } from "../../errors/quotepart-error.js";
import { workbookUnknown } from "../../errors/report-entries.js";
import { type Carried, DATA_FORMAT, DATA_SHEET } from "./data-sheet.js";
import { refuseErrors } from "./read-errors.js";
import { changedRequest } from "./read-inputs.js";
import { isLayout } from "./read-layout.js";
import { type NamedCells, namedCells } from "./read-names.js";
import { heldBook } from "./read-sheets.js";

/**
 * Reads a workbook that {@link workbook} wrote back into a request: what the request was, with what the input cells hold
 * now. Members and turns added in the free rows are new rows, members whose name was taken out are left out.
 *
 * French term: classeur. Source: none found.
 *
 * Promises: the workbook as it was written gives the request of its plan, unchanged. The request is not planned:
 * `tryPlanFunding` says whether what was typed can be, and gives the figures that the workbook shows. A file that would
 * unpack to more than is read is refused before it is unpacked.
 *
 * @param bytes - the bytes of an .xlsx file, as this library wrote it or a spreadsheet program saved it
 * @returns the request, plain JSON, or the issue `workbook.unknown`, or `table.cell-error` for each input that holds an
 *   error of the spreadsheet
 * @example
 * ```ts
 * import { requestFromWorkbook } from "quotepart/sheet";
 *
 * const outcome = await requestFromWorkbook(new Uint8Array([1, 2, 3]));
 * outcome.ok ? [] : outcome.issues.map(({ code }) => code); // => ["workbook.unknown"]
 * ```
 */
export const requestFromWorkbook = (bytes: Uint8Array): Promise<Outcome<unknown>> =>
  Promise.resolve(requestInWorkbook(bytes));

/** Does what {@link requestFromWorkbook} does, at once. */
export const requestInWorkbook = (bytes: Uint8Array): Outcome<unknown> =>
  attempt<unknown>(() => {
    const issues = new IssueList();
    const read = readWorkbook(bytes);
    if (read === undefined) {
      issues.add(workbookUnknown, [], {});
      return issues.failure();
    }
    const { carried, inputs } = read;
    refuseErrors(carried.layout, inputs, issues);
    if (issues.count > 0) return issues.failure();
    const held = [...inputs].map(([name, { cells }]) => [name, cells.map(({ value }) => value)] as const);
    return { ok: true, value: changedRequest(carried, new Map(held)) };
  });

interface Read {
  readonly carried: Carried;
  readonly inputs: ReadonlyMap<string, NamedCells>;
}

/** The request that a file carries and the cells of its inputs; undefined for any other file. */
function readWorkbook(bytes: Uint8Array): Read | undefined {
  const book = heldBook(bytes);
  const data = book?.sheets.get(DATA_SHEET);
  if (book === undefined || data?.[0]?.[0]?.value !== DATA_FORMAT) return undefined;
  const pieces = data.slice(2).map(([cell]) => {
    const piece = cell?.value;
    return typeof piece === "string" && piece.startsWith("|") ? piece.slice(1) : "";
  });
  const carried = parsed(pieces.join(""));
  const inputs = namedCells(book);
  return carried && inputs && { carried, inputs };
}

function parsed(text: string): Carried | undefined {
  try {
    const value = JSON.parse(text) as Partial<Carried> | null;
    return value === null || value.request === undefined || !isLayout(value.layout)
      ? undefined
      : { request: value.request, layout: value.layout };
  } catch {
    return undefined;
  }
}
