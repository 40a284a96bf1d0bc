import type { Outcome } from "../../errors/issue.js";
import { IssueList } from "../../errors/issue-list.js";
import { attempt } from "../../errors/quotepart-error.js";
import { workbookUnknown } from "../../errors/report-entries.js";
import type { Layout } from "./bindings.js";
import { unescaped } from "./cell-text.js";
import { type Carried, DATA_FORMAT, DATA_SHEET } from "./data-sheet.js";
import { type Hucre, loadHucre } from "./hucre-library.js";
import { changedRequest, type Held, type HeldInputs } from "./read-inputs.js";

/**
 * Reads a workbook that {@link workbook} wrote back into a request: what the request was, with what the input cells hold
 * now. Members and turns added in the free rows are new rows, members whose name was taken out are left out.
 *
 * French term: classeur. Source: none found.
 *
 * Promises: the workbook as it was written gives the request of its plan, unchanged. The request is not planned:
 * `tryPlanFunding` says whether what was typed can be, and gives the figures that the workbook shows.
 *
 * @param bytes - the bytes of an .xlsx file, as this library wrote it or a spreadsheet program saved it
 * @returns the request, plain JSON, or the issue `workbook.unknown`, or `workbook.hucre-missing`
 * @example
 * ```ts
 * import { requestFromWorkbook } from "quotepart/sheet";
 *
 * const outcome = await requestFromWorkbook(new Uint8Array([1, 2, 3]));
 * outcome.ok ? [] : outcome.issues.map(({ code }) => code); // => ["workbook.unknown"]
 * ```
 */
export async function requestFromWorkbook(bytes: Uint8Array): Promise<Outcome<unknown>> {
  try {
    const hucre = await loadHucre();
    const read = await readSheets(hucre, bytes);
    return attempt<unknown>(() =>
      read === undefined ? unknownFile() : { ok: true, value: changedRequest(read.carried, read.inputs) },
    );
  } catch (error) {
    return attempt(() => {
      throw error;
    });
  }
}

function unknownFile(): Outcome<never> {
  const issues = new IssueList();
  issues.add(workbookUnknown, [], {});
  return issues.failure();
}

interface Read {
  readonly carried: Carried;
  readonly inputs: HeldInputs;
}

type Workbook = Awaited<ReturnType<Hucre["readXlsx"]>>;

/** The request that a file carries and the cells of its inputs; undefined for any other file. */
async function readSheets(hucre: Hucre, bytes: Uint8Array): Promise<Read | undefined> {
  const file = await hucre.readXlsx(bytes).catch(() => undefined);
  const data = file?.sheets.find(({ name }) => name === DATA_SHEET);
  if (file === undefined || data?.rows[0]?.[0] !== DATA_FORMAT) return undefined;
  const pieces = data.rows
    .slice(2)
    .map(([piece]) => (typeof piece === "string" && piece.startsWith("|") ? piece.slice(1) : ""));
  const carried = parsed(pieces.join(""));
  return carried === undefined ? undefined : { carried, inputs: inputsOf(file) };
}

function parsed(text: string): Carried | undefined {
  try {
    const value = JSON.parse(text) as Partial<Carried> | null;
    return value?.layout === undefined || value.request === undefined
      ? undefined
      : { request: value.request, layout: value.layout satisfies Layout };
  } catch {
    return undefined;
  }
}

const RANGE = /^'?((?:[^']|'')+?)'?!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/** What stands in the cells of every defined name, from the first to the last. */
function inputsOf({ sheets, namedRanges = [] }: Workbook): HeldInputs {
  const rowsOf = new Map(sheets.map(({ name, rows }) => [name, rows] as const));
  return new Map(
    namedRanges.flatMap(({ name, range }): readonly (readonly [string, readonly Held[]])[] => {
      const [, sheet = "", letters = "", first = "", , last = first] = RANGE.exec(range) ?? [];
      const rows = rowsOf.get(sheet.replaceAll("''", "'"));
      if (!name.startsWith("qp_") || rows === undefined) return [];
      const column = columnOf(letters);
      const cells: Held[] = [];
      for (let row = Number(first); row <= Number(last); row += 1) {
        const value = rows[row - 1]?.[column];
        cells.push(heldIn(value));
      }
      return [[name, cells]];
    }),
  );
}

/** What a cell holds; what is neither text nor number is a text, which no number field takes. */
function heldIn(value: unknown): Held {
  if (value === null || value === undefined || typeof value === "number") return value ?? null;
  return typeof value === "string" ? unescaped(value) : String(value).toUpperCase();
}

/** Which column letters name: A is 0. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
