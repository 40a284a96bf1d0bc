import type { IssueList } from "../../errors/issue-list.js";
import { tableFileBroken, tableFileLocked, tableFileTooLarge } from "../../errors/table-file-entries.js";
import { cellsOf } from "./cells.js";
import { csvRows } from "./csv.js";
import type { TableFileKind } from "./file-kind.js";
import type { FileSheet } from "./file-sheet.js";
import { NOTHING_HIDDEN } from "./hidden.js";
import { odsSheets } from "./ods.js";
import { textOfBytes } from "./text.js";
import { type LIVE, xlsxSheets } from "./xlsx.js";
import { FILE_LIMITS, isOldOffice, isZip, zipIn } from "./zip.js";

/** The sheets of a file; undefined when an issue was added. */
export function sheetsOf(
  bytes: Uint8Array,
  kind: TableFileKind,
  issues: IssueList,
): readonly FileSheet[] | typeof LIVE | undefined {
  if (bytes.length > FILE_LIMITS.bytes) issues.add(tableFileTooLarge, [], { what: "bytes", limit: FILE_LIMITS.bytes });
  else if (isOldOffice(bytes)) issues.add(tableFileLocked, [], {});
  else if (kind === "csv") return csvSheet(bytes, issues);
  else if (!isZip(bytes)) issues.add(tableFileBroken, [], { kind });
  else {
    const file = zipIn(bytes, kind, issues);
    if (file !== undefined) return kind === "ods" ? odsSheets(file, issues) : xlsxSheets(file, issues);
  }
  return undefined;
}

function csvSheet(bytes: Uint8Array, issues: IssueList): readonly FileSheet[] | undefined {
  const text = textOfBytes(bytes);
  if (text === undefined) issues.add(tableFileBroken, [], { kind: "csv" });
  const rows = text === undefined ? undefined : csvRows(text, issues);
  const cells = rows && cellsOf(rows, issues);
  return cells && [{ name: "", rows: cells, hidden: NOTHING_HIDDEN }];
}
