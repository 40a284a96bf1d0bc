import type { IssueList } from "../../errors/issue-list.js";
import { shown } from "../../errors/show.js";
import { tableCellTooLong } from "../../errors/table-file-entries.js";
import { LONGEST_TEXT, type TableRow } from "./cell.js";
import { pathOf, placeOf } from "./reading.js";

/** Refuses every text that no cell of a spreadsheet holds: no table has one, and nothing need be read of it. */
export function refuseLongTexts(rows: readonly TableRow[], issues: IssueList): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, { fault, text }] of cells.entries()) {
      if (fault !== "long") continue;
      const spot = { row, column };
      issues.add(
        tableCellTooLong,
        () => pathOf(spot),
        () => ({ ...placeOf(spot), received: shown(text), limit: LONGEST_TEXT }),
      );
    }
  }
}
