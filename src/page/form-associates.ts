import type { GridCell } from "./field.js";
import { at, type Json, listAt, type Path, put, without } from "./json.js";
import { variantField } from "./make-field.js";
import { choicesOf, labelled, leaf, type Making } from "./making.js";
import type { PartyColumn, PartyRow } from "./party-column.js";
import { rowOf } from "./sharers.js";

const NOTHING: GridCell = { kind: "note", text: "" };

const WAYS = ["rate", "amount", "weight"] as const;

/** By what an associate takes part. */
export const wayColumn = (making: Making, path: Path): PartyColumn => ({
  name: "way",
  cell: (party) => {
    const { request, words } = making;
    const row = rowOf(listAt(request, path), party.id);
    if (row < 0) return NOTHING;
    const now = wayAt(request, [...path, row]);
    return variantField({
      ...labelled(making, "way", party.name),
      path: [...path, row],
      shown: now,
      choices: choicesOf(words.ways).map((choice) => ({
        ...choice,
        write: (before) => {
          const value = at(before, [...path, row, now]) ?? "0";
          return put(without(before, [...path, row, now]), [...path, row, choice.value], value);
        },
      })),
    });
  },
});

/** How much of it. */
export const valueColumn = (making: Making, path: Path): PartyColumn => ({
  name: "wayValue",
  cell: (party: PartyRow) => {
    const row = rowOf(listAt(making.request, path), party.id);
    if (row < 0) return NOTHING;
    const way = wayAt(making.request, [...path, row]);
    return leaf(making, [...path, row, way], way === "weight" ? "number" : way, "wayValue", party.name);
  },
});

const wayAt = (request: Json, path: Path): (typeof WAYS)[number] =>
  WAYS.find((way) => at(request, [...path, way]) !== undefined) ?? "rate";
