import type { IssueList } from "../../errors/issue-list.js";
import { tableFileBroken } from "../../errors/table-file-entries.js";
import { DATA_SHEET } from "../workbook/data-sheet.js";
import { BLANK_CELL, dayCell, errorCell, formulaCell, numberCell, type TableCell, textCell } from "./cell.js";
import type { FileSheet } from "./file-sheet.js";
import { shownAs } from "./shown-number.js";
import { bookIn, isRepeated, textIn } from "./xlsx-book.js";
import { type XlsxCell, type XlsxShared, xlsxCell } from "./xlsx-cell.js";
import { sharedIn } from "./xlsx-shared.js";
import { type CellMaking, sheetRows } from "./xlsx-sheet.js";
import type { ZipFile } from "./zip.js";

/** What is read of a live workbook instead of its cells: the request that it carries. */
export const LIVE = "live workbook";

/** Reads the sheets of an Excel file that are not hidden. */
export function xlsxSheets(file: ZipFile, issues: IssueList): readonly FileSheet[] | typeof LIVE | undefined {
  const book = bookIn(file);
  if (book === undefined) return refuse(issues);
  if (isRepeated(file, book, issues)) return undefined;
  if (book.sheets.some(({ name }) => name === DATA_SHEET)) return LIVE;
  const shared = sharedIn(file, book);
  if (shared === undefined) return refuse(issues);
  const making = tableMaking(shared, issues);
  const sheets: FileSheet[] = [];
  for (const { name, part, isHidden } of book.sheets) {
    if (isHidden) continue;
    const xml = textIn(file, part);
    if (xml === undefined) return refuse(issues);
    const sheet = sheetRows(xml, making);
    if (sheet === undefined) return undefined;
    sheets.push({ name, rows: sheet.rows, hidden: sheet.hidden });
  }
  return sheets;
}

function refuse(issues: IssueList): undefined {
  issues.add(tableFileBroken, [], { kind: "xlsx" });
}

const tableMaking = (shared: XlsxShared, issues: IssueList): CellMaking<TableCell> => ({
  make: (written) => {
    const cell = xlsxCell(written, shared);
    const made = cell && tableCell(cell);
    return made === BLANK_CELL ? undefined : made;
  },
  blank: BLANK_CELL,
  issues,
  cells: 0,
});

function tableCell(cell: XlsxCell): TableCell {
  switch (cell.kind) {
    case "text":
      return textCell(cell.text);
    case "number":
      return shownAs(numberCell(cell.number, cell.format.isPercent), cell.format);
    case "boolean":
      return textCell(String(cell.isTrue));
    case "day":
      return dayCell(cell.text);
    case "error":
      return errorCell(cell.text);
    case "formula":
      return formulaCell(cell.text);
  }
}
