import { shown } from "../../errors/show.js";
import { tableLabelMissing, tableOrdersDiffer, tableWord } from "../../errors/table-file-entries.js";
import type { Strategy } from "../../request/co-financed.js";
import type { DifferencePolicy } from "../../request/unit-order.js";
import { comparable, isPlainWeightWord } from "../../words/table-headings.js";
import { type BasisRow, isSameNumber } from "./basis.js";
import { dayIn, labelledNumber, textBeside } from "./development.js";
import type { Basis, KnownColumn } from "./head.js";
import type { Labels } from "./labels.js";
import type { TableParty } from "./parties.js";
import { pathOf, placeOf, refuseCell, type TableReading } from "./reading.js";

/** What a table says beside its columns, and of whom. */
interface Beside {
  readonly labels: Labels;
  readonly parties: readonly TableParty[];
}

/** The strategy that a table stands for: weights are a key, pledges are voluntary, orders are of the same amount. */
export function strategyOf(
  reading: TableReading,
  basis: Basis,
  column: KnownColumn | undefined,
  rows: readonly BasisRow[],
  beside: Beside,
): Strategy | undefined {
  switch (basis) {
    case "weight":
      return keyOf(reading, column, rows, beside);
    case "pledge":
      return {
        kind: "voluntary-share",
        pledges: rows.map(({ row: _, value, ...bounds }) => ({ ...bounds, amount: value })),
      };
    case "order":
      return ordersOf(reading, rows, beside);
  }
}

function keyOf(
  reading: TableReading,
  column: KnownColumn | undefined,
  rows: readonly BasisRow[],
  { labels }: Beside,
): Strategy {
  const date = dayIn(reading, labels.get("date"));
  const source = textBeside(reading, labels, "source");
  const label = column === undefined || isPlainWeightWord(column.heading) ? undefined : column.heading;
  return {
    kind: "allocation-key",
    ...(label === undefined ? {} : { label }),
    ...(source === undefined ? {} : { source }),
    ...(date === undefined ? {} : { date }),
    key: rows.map(({ row: _, value, ...bounds }) => ({ ...bounds, weight: value })),
  };
}

/** Unit orders: of those who have an order, or of every member where one amount stands beside the table. */
function ordersOf(reading: TableReading, rows: readonly BasisRow[], beside: Beside): Strategy | undefined {
  const { labels, parties } = beside;
  const count = labelledNumber(reading, labels, "count", "count");
  if (!labels.has("count")) reading.issues.add(tableLabelMissing, [], { label: "count" });
  const difference = differenceIn(reading, beside);
  const told = labelledNumber(reading, labels, "order", "amount");
  checkTold(reading, labels, told, rows[0]);
  const unit = rows[0]?.value ?? told;
  const members = parties.filter(({ role = "member" }) => role === "member").map(({ id }) => id);
  if (count === undefined || difference === undefined) return undefined;
  return {
    kind: "unit-order",
    contributors: rows.length > 0 ? rows.map(({ party }) => party) : members,
    count: Number(count),
    ...(unit === undefined ? {} : { unit }),
    difference,
  };
}

/** An amount beside the table and in its column is the same. */
function checkTold({ issues }: TableReading, labels: Labels, told: string | undefined, first: BasisRow | undefined) {
  const label = labels.get("order");
  if (label === undefined || told === undefined || first === undefined || isSameNumber(told, first.value)) return;
  const params = { ...placeOf(label.spot), heading: shown(label.label), received: told, first: first.value };
  issues.add(tableOrdersDiffer, pathOf(label.spot), { ...params, firstRow: first.row + 1 });
}

const CREDIT = new Set(["credit", "excedent", "excedentavaloir", "excedentvaloir"]);

function differenceIn(reading: TableReading, { labels, parties }: Beside): DifferencePolicy | undefined {
  const label = labels.get("difference");
  if (label === undefined) {
    reading.issues.add(tableLabelMissing, [], { label: "difference" });
    return undefined;
  }
  const { cell, spot } = label;
  const named = cell.fault === undefined ? comparable(cell.text) : undefined;
  if (named !== undefined && CREDIT.has(named)) return { policy: "credit" };
  const party = parties.find(({ name }) => comparable(name) === named);
  if (party !== undefined) return { policy: "bearer", party: party.id };
  refuseCell(reading, label, tableWord, { ...placeOf(spot), what: "difference", received: shown(cell.text) });
  return undefined;
}
