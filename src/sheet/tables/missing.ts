import { elementAt } from "../../errors/element-at.js";
import { shown } from "../../errors/show.js";
import { tableColumnMissing, tableLabelMissing } from "../../errors/table-file-entries.js";
import { type Basis, columnOf, type TableHead } from "./head.js";
import type { Labels } from "./labels.js";
import type { GivenBeside } from "./options.js";
import { isBlank, type TableReading } from "./reading.js";

/** Says at once all that is missing. */
export function checkMissing(
  { rows, issues }: TableReading,
  head: TableHead | undefined,
  labels: Labels,
  basis: Basis | undefined,
  given: GivenBeside,
): void {
  const cells = (head === undefined ? [] : elementAt(rows, head.row)).filter((cell) => !isBlank(cell));
  const headings =
    cells.length === 0
      ? null
      : cells
          .slice(0, MOST_HEADINGS)
          .map(({ text }) => shown(text))
          .join(", ");
  const path = head === undefined ? [] : [head.row];
  const hasName = head !== undefined && columnOf(head, "name") !== undefined;
  if (!hasName) issues.add(tableColumnMissing, path, { column: "name", headings });
  if (basis === undefined) issues.add(tableColumnMissing, path, { column: "basis", headings });
  const hasCost = labels.has("cost") || given.development?.cost !== undefined;
  if (!hasCost) issues.add(tableLabelMissing, [], { label: "cost" });
}

const MOST_HEADINGS = 12;
