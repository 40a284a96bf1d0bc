import { elementAt } from "../../errors/element-at.js";
import { shown } from "../../errors/show.js";
import { tableLabelTwice } from "../../errors/table-file-entries.js";
import type { LabelKind } from "../../words/table-heading-words.js";
import { columnNamed, labelNamed, type Named } from "../../words/table-headings.js";
import { type TableCell, type TableRow, textCell } from "./cell.js";
import { cellAt, hasNumber, isBlank, pathOf, type Spot, type TableReading } from "./reading.js";

/** A label, and what stands beside it. */
export interface Labelled extends Named<LabelKind> {
  readonly label: string;
  readonly cell: TableCell;
  readonly spot: Spot;
}

/** The labels of a table by what they say. */
export type Labels = ReadonlyMap<LabelKind, Labelled>;

/**
 * Reads the labels of some rows, each with the cell beside it: `Coût HT | 18000`, several in one row, or both in one
 * cell with a colon between them. A row that begins with anything else holds no labels.
 */
export const labelsIn = (rows: readonly TableRow[], some: readonly number[]): readonly Labelled[] =>
  some.flatMap((row) => labelsOf(rows, row));

/** The labels by kind; says where one says two things. `shareColumn` holds the costs of the rows below a table. */
export function labelled(reading: TableReading, found: readonly Labelled[], shareColumn: number | undefined): Labels {
  const labels = new Map<LabelKind, Labelled>();
  for (const one of found) {
    const here = one.kind === "cost" ? costBeside(reading, one, shareColumn) : one;
    const first = labels.get(one.kind);
    if (first === undefined) labels.set(one.kind, here);
    else if (first.cell.text !== here.cell.text) refuseSecond(reading, first, here);
  }
  return labels;
}

function labelsOf(rows: readonly TableRow[], row: number): readonly Labelled[] {
  const filled = elementAt(rows, row).flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
  const found: Labelled[] = [];
  for (let at = 0; at < filled.length; ) {
    const here = filled[at];
    const one = here && inOneCell(here.cell, { row, column: here.column });
    const two = here && inTwoCells(here.cell, filled[at + 1], row);
    if (one === undefined && two === undefined) break;
    found.push(...[one ?? two].filter((label) => label !== undefined));
    at += one === undefined ? 2 : 1;
  }
  return found;
}

function inOneCell({ text }: TableCell, spot: Spot): Labelled | undefined {
  const [, label = "", value = ""] = /^([^:]{1,60}):\s*(\S.*)$/.exec(text) ?? [];
  const named = label === "" ? undefined : labelNamed(label);
  return named && { ...named, label: label.trim(), cell: textCell(value), spot };
}

function inTwoCells(
  { text, number, fault }: TableCell,
  beside: { readonly cell: TableCell; readonly column: number } | undefined,
  row: number,
): Labelled | undefined {
  if (beside === undefined || number !== undefined || fault !== undefined || text.length > LONGEST_LABEL)
    return undefined;
  const named = labelNamed(text);
  // Headings beside each other are no label with its value.
  const isHeading =
    beside.cell.fault === undefined &&
    (labelNamed(beside.cell.text) !== undefined || columnNamed(beside.cell.text) !== undefined);
  if (named === undefined || isHeading) return undefined;
  return { ...named, label: text.replace(/\s*:$/, ""), cell: beside.cell, spot: { row, column: beside.column } };
}

const LONGEST_LABEL = 60;

/** The cost of a row: in the column of the shares if there is one; a second amount beside it is refused. */
function costBeside(reading: TableReading, one: Labelled, shareColumn: number | undefined): Labelled {
  const { row, column } = one.spot;
  const inShares = shareColumn === undefined ? undefined : { row, column: shareColumn };
  if (inShares !== undefined && !isBlank(cellAt(reading.rows, inShares))) {
    return { ...one, cell: cellAt(reading.rows, inShares), spot: inShares };
  }
  const cells = elementAt(reading.rows, row);
  const second = cells.findIndex(
    ({ text }, at) => at > column && text !== one.cell.text && hasNumber(reading, { row, column: at }),
  );
  const isNext = second > 0 && labelNamed(cellAt(reading.rows, { row, column: second - 1 }).text) === undefined;
  if (isNext)
    refuseSecond(reading, one, {
      ...one,
      cell: cellAt(reading.rows, { row, column: second }),
      spot: { row, column: second },
    });
  return one;
}

function refuseSecond({ issues }: TableReading, first: Labelled, second: Labelled): void {
  issues.add(tableLabelTwice, pathOf(second.spot), {
    label: shown(second.label),
    row: second.spot.row + 1,
    received: shown(second.cell.text),
    firstRow: first.spot.row + 1,
    first: shown(first.cell.text),
  });
}
