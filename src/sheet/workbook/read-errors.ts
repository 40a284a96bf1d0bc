import type { IssueList } from "../../errors/issue-list.js";
import { shown } from "../../errors/show.js";
import { tableCellError } from "../../errors/table-file-entries.js";
import { isErrorText } from "../tables/error-text.js";
import { pathOf, placeOf } from "../tables/reading.js";
import type { Layout } from "./bindings.js";
import type { NamedCells } from "./read-names.js";
import type { HeldCell } from "./read-sheets.js";

/**
 * Refuses input cells that hold an error of the spreadsheet: neither a name nor a number can be read of them. A party may
 * bear such a name all the same, as long as nobody changed its cell.
 */
export function refuseErrors(
  { bindings, additions }: Layout,
  inputs: ReadonlyMap<string, NamedCells>,
  issues: IssueList,
): void {
  const refused = new Set<string>();
  const check = (name: string, at: number, was: unknown): void => {
    const named = inputs.get(name);
    const cell = named?.cells[at];
    const key = `${name} ${at}`;
    if (named === undefined || cell === undefined || cell.value === was || refused.has(key)) return;
    const what = faultOf(cell);
    if (what === undefined) return;
    refused.add(key);
    const spot = { row: named.row + at, column: named.column };
    issues.add(tableCellError, [named.sheet, ...pathOf(spot)], {
      ...placeOf(spot),
      received: shown(cell.value),
      what,
    });
  };
  for (const { name, at, was } of bindings) check(name, at, was);
  for (const { name, at, isParty, fields } of additions) {
    check(name, at, null);
    if (isParty) check("qp_vat_rates", at, null);
    for (const field of fields) check(field.name, at, null);
  }
}

const faultOf = ({ value, fault }: HeldCell): "error" | "formula" | undefined =>
  fault ?? (typeof value === "string" && isErrorText(value.trim()) ? "error" : undefined);
