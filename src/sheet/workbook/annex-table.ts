import type { Columns } from "./annex-columns.js";
import type { GridCell } from "./cell.js";
import { cellText } from "./cell-text.js";
import { choose, isFilled, text } from "./formula.js";
import { type Grid, linesOf } from "./grid.js";
import type { InputColumn, RequestPath } from "./inputs.js";
import type { Making } from "./making.js";
import { numberOf } from "./numerals.js";
import type { SharingRow } from "./sharing.js";
import { validationOf } from "./validations.js";

/** What the table is laid out on. */
interface Table extends Pick<Making, "plan" | "sharing" | "words" | "labels" | "inventory" | "rates"> {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly rows: readonly (SharingRow | null)[];
  readonly heading: number;
  /** The place of every party in the request. */
  readonly places: ReadonlyMap<string, number>;
  /** Whether a row is the first of its party: a name and a rate of VAT are typed once. */
  readonly isFirst: readonly boolean[];
}

/** The table of the annex: a row for every party, its name and its inputs. */
export function tableOf(
  making: Making,
  grid: Grid,
  columns: Columns,
  rows: readonly (SharingRow | null)[],
  heading: number,
) {
  const places = new Map(making.plan.request.parties.map(({ id }, at) => [id, at] as const));
  const isFirst = rows.map((row, at) => row === null || rows.findIndex((other) => other?.party === row.party) === at);
  const table: Table = { ...making, grid, columns, rows, heading, places, isFirst };
  headings(table);
  const names = namesOf(table);
  const { sharing, rates, inventory } = making;
  const all = rates === null ? sharing.columns : [...sharing.columns, rates];
  const found = new Map(all.map((column) => [column.name, inputsOf(table, column)] as const));
  for (const [at, row] of rows.entries()) {
    if (row !== null) continue;
    const { list, isBare } = sharing.spare;
    const fields = sharing.columns.map(({ field, name, kind }) => ({ field, name, kind }));
    inventory.additions.push({ name: "qp_names", at, list, isParty: true, isBare, fields });
  }
  return { names, columns: found };
}

function headings({ sharing, words, labels, columns, grid, heading }: Table): void {
  const titles: readonly (readonly [number | null, string])[] = [
    [0, words.row],
    [1, words.party],
    [columns.role, words.quality],
    ...sharing.columns.map(({ name, heading: title }) => [columns.inputs.get(name) ?? null, title] as const),
    [columns.percentage, labels.percentage],
    [columns.share, labels.share],
    [columns.vatRate, words.vatRate],
    [columns.vat, words.vat],
    [columns.gross, labels.gross],
    [columns.credit, words.credit],
    [columns.due, words.due],
    [columns.paid, words.paid],
    [columns.balance, words.balance],
    [columns.turn, words.turn],
  ];
  for (const [column, title] of titles) {
    if (column === null) continue;
    grid.put(heading, column, title, "heading");
    grid.raise(heading, linesOf(title, (grid.widths[column] ?? 10) - 2));
  }
}

/** The names, with their numbers beside them and in what quality they pay. */
function namesOf({
  plan,
  labels,
  inventory,
  grid,
  columns,
  rows,
  heading,
  places,
  isFirst,
}: Table): readonly GridCell[] {
  const names = rows.map((row, at) => {
    const line = heading + 1 + at;
    const place = row === null ? undefined : places.get(row.party);
    const name = cellText(place === undefined ? "" : (plan.request.parties[place]?.name ?? ""));
    const isInput = isFirst[at] === true;
    const cell = grid.put(line, 1, name === "" ? null : name, isInput ? "textInput" : "label");
    grid.put(line, 0, choose(isFilled(cell), at + 1, text("")), "count");
    grid.raise(line, linesOf(name, 32));
    if (columns.role !== null) grid.put(line, columns.role, row === null ? null : labels.roles[row.role], "word");
    if (isInput && place !== undefined) inventory.bind("qp_names", at, ["parties", place, "name"], "text", cell);
    if (row !== null && row.place !== null) inventory.rows.push({ list: row.place.list, place: row.place.at, at });
    return cell;
  });
  inventory.name("qp_names", names);
  return names;
}

/** The inputs of one column; null where a row has none. */
function inputsOf(
  { words, inventory, rates, grid, columns, rows, heading, places, isFirst }: Table,
  column: InputColumn,
): readonly (GridCell | null)[] {
  const isRates = column === rates;
  const place = (isRates ? columns.vatRate : columns.inputs.get(column.name)) ?? 0;
  const cells: GridCell[] = [];
  const open = rows.map((row, at): GridCell | null => {
    const index = row === null ? null : rows.slice(0, at).filter((one) => one !== null).length;
    const isOpen = (index === null || (column.isOpen?.(index) ?? true)) && (!isRates || isFirst[at] === true);
    const value = index === null ? null : (column.values[index] ?? null);
    const content = column.kind === "mark" ? value : numberOf(value);
    const cell = grid.put(heading + 1 + at, place, isOpen ? content : null, isOpen ? column.style : "label");
    cells.push(cell);
    if (!isOpen) return null;
    const path =
      row === null ? null : isRates ? ["parties", places.get(row.party) ?? 0, "vatRate"] : pathOf(row, column);
    if (path !== null) inventory.bind(column.name, at, path, column.kind, cell);
    return cell;
  });
  inventory.name(column.name, cells);
  const inputs = open.filter((cell) => cell !== null);
  if (inputs.length > 0) grid.validations.push(validationOf(column.kind, inputs, column.heading, words, column.style));
  return open;
}

/** Where an input of a row stands in the request. */
const pathOf = ({ place }: SharingRow, { field, standalone }: InputColumn): RequestPath | null =>
  place === null ? (standalone ?? null) : [...place.list, place.at, field];
