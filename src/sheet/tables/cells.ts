import type { IssueList } from "../../errors/issue-list.js";
import { tableFileTooLarge } from "../../errors/table-file-entries.js";
import { BLANK_CELL, cellOf, type TableRow } from "./cell.js";

/** The most rows, columns and cells of a table that are read: three times the communes of France. */
export const TABLE_LIMITS = { rows: 100_000, columns: 1_000, cells: 4_000_000 } as const;

/** Reads any rows of any values as cells; undefined where there are more than are read. */
export function cellsOf(rows: unknown, issues: IssueList): readonly TableRow[] | undefined {
  const list = Array.isArray(rows) ? (rows as readonly unknown[]) : [];
  if (list.length > TABLE_LIMITS.rows) return refuse("rows", issues);
  const read: TableRow[] = [];
  let cells = 0;
  for (let at = 0; at < list.length; at += 1) {
    const row = list[at];
    const values = Array.isArray(row) ? (row as readonly unknown[]) : [];
    cells += values.length;
    if (values.length > TABLE_LIMITS.columns) return refuse("columns", issues);
    if (cells > TABLE_LIMITS.cells) return refuse("cells", issues);
    read.push(Array.from(values, (value) => (value === "" || value === null ? BLANK_CELL : cellOf(value))));
  }
  return read;
}

function refuse(what: keyof typeof TABLE_LIMITS, issues: IssueList): undefined {
  issues.add(tableFileTooLarge, [], { what, limit: TABLE_LIMITS[what] });
}
