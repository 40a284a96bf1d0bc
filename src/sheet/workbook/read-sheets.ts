import { IssueList } from "../../errors/issue-list.js";
import { bookIn, isRepeated, textIn, type XlsxBook } from "../tables/xlsx-book.js";
import { type XlsxCell, xlsxCell } from "../tables/xlsx-cell.js";
import { sharedIn } from "../tables/xlsx-shared.js";
import { sheetRows } from "../tables/xlsx-sheet.js";
import { FILE_LIMITS, isZip, zipIn } from "../tables/zip.js";
import type { Held } from "./read-inputs.js";

/** What stands in a cell, and whether that is no value: an error of the spreadsheet, or a formula without its result. */
export interface HeldCell {
  readonly value: Held;
  readonly fault?: "error" | "formula";
}

/** The sheets of a workbook by their names, and the names of its cells. */
export interface HeldBook {
  readonly sheets: ReadonlyMap<string, readonly (readonly HeldCell[])[]>;
  readonly names: XlsxBook["names"];
}

/** Reads every sheet of a workbook, hidden or not; undefined where that cannot be read. */
export function heldBook(bytes: Uint8Array): HeldBook | undefined {
  const issues = new IssueList();
  const file = isZip(bytes) && bytes.length <= FILE_LIMITS.bytes ? zipIn(bytes, "xlsx", issues) : undefined;
  const book = file && bookIn(file);
  if (file === undefined || book === undefined || isRepeated(file, book, issues)) return undefined;
  const shared = sharedIn(file, book);
  if (shared === undefined) return undefined;
  const making = {
    make: (written: Parameters<typeof xlsxCell>[0]) => heldCell(xlsxCell(written, shared)),
    blank: NOTHING,
    issues,
    cells: 0,
  };
  const sheets = new Map<string, readonly (readonly HeldCell[])[]>();
  for (const { name, part } of book.sheets) {
    const xml = textIn(file, part);
    const sheet = xml === undefined ? undefined : sheetRows(xml, making);
    if (sheet === undefined) return undefined;
    sheets.set(name, sheet.rows);
  }
  return { sheets, names: book.names };
}

const NOTHING: HeldCell = { value: null };

/** What a cell holds; what is neither text nor number is a text, which no number field takes. */
function heldCell(cell: XlsxCell | undefined): HeldCell | undefined {
  switch (cell?.kind) {
    case undefined:
      return undefined;
    case "number":
      return { value: cell.number };
    case "boolean":
      return { value: cell.isTrue ? "TRUE" : "FALSE" };
    case "error":
      return { value: cell.text, fault: "error" };
    case "formula":
      return { value: `=${cell.text}`, fault: "formula" };
    case "text":
    case "day":
      return { value: cell.text };
  }
}
