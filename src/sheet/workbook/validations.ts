import type { WorkbookWords } from "../../words/workbook-words.js";
import type { GridCell } from "./cell.js";
import type { Validation } from "./grid.js";
import type { InputColumn } from "./inputs.js";
import type { StyleName } from "./styles.js";

/** What may be typed into some cells. */
export function validationOf(
  kind: InputColumn["kind"],
  cells: readonly GridCell[],
  label: string,
  { input }: WorkbookWords,
  style: StyleName,
): Validation {
  const title = label;
  if (style === "rateInput") return { cells, type: "decimal", least: 0, most: 100, title, message: input.rate };
  if (kind === "whole") return { cells, type: "whole", least: 1, title, message: input.whole };
  if (kind === "mark") return { cells, type: "mark", title, message: input.mark };
  if (kind === "amount") return { cells, type: "decimal", least: 0, title, message: input.amount };
  return { cells, type: "decimal", least: 0, title, message: input.number };
}
