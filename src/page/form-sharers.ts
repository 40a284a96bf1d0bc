import type { GridCell } from "./field.js";
import { valueColumn, wayColumn } from "./form-associates.js";
import { placeColumn } from "./form-orders.js";
import { listAt, type Path, put, textAt, without } from "./json.js";
import { leaf, type Making, tick } from "./making.js";
import { idsOf } from "./parties.js";
import type { PartyColumn } from "./party-column.js";
import { fundingOf, MODALITY, STRATEGY, sharersPath } from "./places.js";
import { rowOf, sharing } from "./sharers.js";
import type { FieldName } from "./words.js";

/** The columns that a rule asks for: those before the name, and those after. */
export function strategyColumns(making: Making): {
  readonly first: readonly PartyColumn[];
  readonly rest: readonly PartyColumn[];
} {
  const path = sharersPath(making.request);
  const kind = fundingOf(making.request);
  if (path === undefined || kind === undefined) return { first: [], rest: [] };
  if (kind === "unit-order") return { first: [], rest: [placeColumn(making)] };
  return { first: [shareColumn(making, path)], rest: COLUMNS[kind]?.(making, path) ?? [] };
}

const COLUMNS: Readonly<Partial<Record<string, (making: Making, path: Path) => readonly PartyColumn[]>>> = {
  "allocation-key": (making, path) => [
    inRow(making, path, "weight", "number", "weight"),
    inRow(making, path, "minimum", "amount", "minimum"),
    inRow(making, path, "maximum", "amount", "maximum"),
  ],
  "voluntary-share": (making, path) => [
    inRow(making, path, "amount", "amount", "pledge"),
    inRow(making, path, "minimum", "amount", "minimum"),
    inRow(making, path, "maximum", "amount", "maximum"),
    inRow(making, path, "maximumGross", "amount", "maximumGross"),
  ],
  "round-robin": (making, path) => [
    ...rankColumn(making, path),
    inRow(making, path, "weight", "number", "weight"),
    inRow(making, path, "ceiling", "amount", "ceiling"),
    skipColumn(making),
    inRow(making, path, "since", "text", "since"),
    inRow(making, path, "until", "text", "until"),
  ],
  "by-module": (making, path) => [inRow(making, path, "weight", "number", "weight")],
  "complementary-order": (making, path) => [wayColumn(making, path), valueColumn(making, path)],
};

const NOTHING: GridCell = { kind: "note", text: "" };

/** Whether the party shares; a lead bears what the associates leave. */
const shareColumn = (making: Making, path: Path): PartyColumn => ({
  name: "shares",
  cell: ({ id, name, at: row }) => {
    const own = rowOf(listAt(making.request, path), id);
    const isIn = own >= 0;
    if (!isIn && textAt(making.request, [...MODALITY, "lead"]) === id)
      return { kind: "note", text: making.words.row.lead };
    const field = tick(making, ["page", "shares", row], "shares", name, isIn, (before, isOn) =>
      sharing(before, id, isOn, path),
    );
    return isIn ? { ...field, about: [[...path, own, "party"]] } : field;
  },
});

/** A field of the party's row in the list of those who share; nothing where it does not. */
const inRow = (
  making: Making,
  path: Path,
  field: string,
  kind: "amount" | "number" | "text",
  name: FieldName,
): PartyColumn => ({
  name,
  cell: (party) => {
    const row = rowOf(listAt(making.request, path), party.id);
    return row < 0 ? NOTHING : leaf(making, [...path, row, field], kind, name, party.name);
  },
});

/** Where a member stands in the list that is the rule, where the parties stand in another order. */
function rankColumn({ request }: Making, path: Path): readonly PartyColumn[] {
  const members = listAt(request, path).map((row) => textAt(row, ["party"]));
  const ids = idsOf(request).filter((id) => members.includes(id));
  if (members.every((id, at) => id === ids[at])) return [];
  const rank = (id: string): string => (members.includes(id) ? String(members.indexOf(id) + 1) : "");
  return [{ name: "rank", cell: ({ id }) => ({ kind: "note", text: rank(id) }) }];
}

const skipColumn = (making: Making): PartyColumn => ({
  name: "skip",
  cell: ({ id, name, at: row }) => {
    const path: Path = [...STRATEGY, "skip"];
    const isIn = rowOf(listAt(making.request, path), id) >= 0;
    return tick(making, ["page", "skip", row], "skip", name, isIn, (before, isOn) => {
      const list = listAt(before, path);
      if (isOn) return put(before, path, [...list, id]);
      return list.length === 1
        ? without(before, path)
        : put(
            before,
            path,
            list.filter((one) => one !== id),
          );
    });
  },
});
