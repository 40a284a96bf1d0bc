import { shown } from "../../errors/show.js";
import {
  tableColumnUnfit,
  tableOrdersDiffer,
  tablePercentMixed,
  tableValueMissing,
} from "../../errors/table-file-entries.js";
import type { ColumnKind } from "../../words/table-heading-words.js";
import { type Basis, columnOf, type KnownColumn, type TableHead } from "./head.js";
import { readTableNumber } from "./number.js";
import type { TableParty } from "./parties.js";
import { cellAt, isBlank, numberAt, pathOf, placeOf, type Spot, type TableReading } from "./reading.js";

/** What a party counts for, and between which bounds. */
export interface BasisRow {
  readonly party: string;
  readonly row: number;
  readonly value: string;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly maximumGross?: string;
}

/** The bounds that go with what a cost is shared by. */
export const BOUNDS = {
  weight: ["minimum", "maximum"],
  pledge: ["minimum", "maximum", "maximumGross"],
  order: [],
} as const satisfies Readonly<Record<Basis, readonly ColumnKind[]>>;

/** Reads what each party counts for; a publisher or a funder may count for nothing. */
export function basisRows(
  reading: TableReading,
  head: TableHead,
  basis: KnownColumn & { readonly kind: Basis },
  parties: readonly TableParty[],
): readonly BasisRow[] {
  checkBounds(reading, head, basis.kind, parties);
  const rows = parties.flatMap(({ id, name, role = "member", row }): readonly BasisRow[] => {
    const spot = { row, column: basis.column };
    if (isBlank(cellAt(reading.rows, spot))) {
      if (role === "member") {
        const params = { ...headed(spot, basis), name: shown(name) };
        reading.issues.add(tableValueMissing, pathOf(spot), params);
      }
      return [];
    }
    const value = numberAt(reading, spot, basis.kind === "weight" ? "weight" : "amount");
    return value === undefined ? [] : [{ party: id, row, value, ...boundsIn(reading, head, basis.kind, row) }];
  });
  if (basis.kind === "weight") checkPercent(reading, basis, rows);
  if (basis.kind === "order") checkSame(reading, basis, rows);
  return rows;
}

/** A cell under a heading, as sentences name it. */
export const headed = (spot: Spot, { heading }: Pick<KnownColumn, "heading">) => ({
  ...placeOf(spot),
  heading: shown(heading),
});

function boundsIn(reading: TableReading, head: TableHead, basis: Basis, row: number): Partial<BasisRow> {
  const bounds = BOUNDS[basis].flatMap((kind): readonly (readonly [string, string])[] => {
    const column = columnOf(head, kind)?.column;
    const value = column === undefined ? undefined : numberAt(reading, { row, column }, "amount");
    return value === undefined ? [] : [[kind, value]];
  });
  return Object.fromEntries(bounds);
}

/** A bound that is not looked at must not be lost in silence. */
function checkBounds(reading: TableReading, head: TableHead, basis: Basis, parties: readonly TableParty[]): void {
  const fitting: readonly ColumnKind[] = BOUNDS[basis];
  for (const kind of ["minimum", "maximum", "maximumGross"] as const) {
    const known = fitting.includes(kind) ? undefined : columnOf(head, kind);
    const filled = known && parties.find(({ row }) => !isBlank(cellAt(reading.rows, { row, column: known.column })));
    if (known === undefined || filled === undefined) continue;
    const spot = { row: filled.row, column: known.column };
    reading.issues.add(tableColumnUnfit, pathOf(spot), { ...headed(spot, known), basis });
  }
}

/** Of weights either all are percentages or none; a 0 is both. */
function checkPercent(reading: TableReading, basis: KnownColumn, rows: readonly BasisRow[]): void {
  const isPercent = ({ row }: BasisRow): boolean => {
    const cell = cellAt(reading.rows, { row, column: basis.column });
    const read = readTableNumber(cell, "weight", reading.language, reading.currency);
    return read.isRead && read.isPercent;
  };
  const [first, ...others] = rows.filter(({ value }) => /[1-9]/.test(value));
  const other = first && others.find((row) => isPercent(row) !== isPercent(first));
  if (first === undefined || other === undefined) return;
  const spot = { row: other.row, column: basis.column };
  reading.issues.add(tablePercentMixed, pathOf(spot), { ...headed(spot, basis), firstRow: first.row + 1 });
}

/** Unit orders are all of the same amount. */
function checkSame(reading: TableReading, basis: KnownColumn, [first, ...others]: readonly BasisRow[]): void {
  const other = first && others.find(({ value }) => !isSameNumber(value, first.value));
  if (first === undefined || other === undefined) return;
  const spot = { row: other.row, column: basis.column };
  const params = { ...headed(spot, basis), received: other.value, first: first.value, firstRow: first.row + 1 };
  reading.issues.add(tableOrdersDiffer, pathOf(spot), params);
}

/** Whether two decimal texts are the same number: 2500 and 2500.00 are. */
export const isSameNumber = (a: string, b: string): boolean => shortest(a) === shortest(b);

const shortest = (text: string): string => (text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text);
