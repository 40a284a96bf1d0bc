import { type Json, listAt, type Path, put, without } from "./json.js";
import { variantField } from "./make-field.js";
import { choicesOf, labelled, type Making } from "./making.js";
import type { PartyColumn } from "./party-column.js";
import { STRATEGY } from "./places.js";
import { rowOf, sharing } from "./sharers.js";

/** Whether a party orders, waits or neither. */
export const placeColumn = (making: Making): PartyColumn => ({
  name: "place",
  cell: (party) => {
    const { request, words } = making;
    const waiting = rowOf(listAt(request, [...STRATEGY, "waitingList"]), party.id);
    const own = rowOf(listAt(request, [...STRATEGY, "contributors"]), party.id);
    const orders = own >= 0;
    const label = (value: keyof typeof words.places): string =>
      value === "waiting" && waiting >= 0 ? `${words.places.waiting} (${waiting + 1})` : words.places[value];
    const field = variantField({
      ...labelled(making, "place", party.name),
      path: ["page", "place", party.at],
      shown: orders ? "order" : waiting >= 0 ? "waiting" : "none",
      choices: choicesOf(words.places).map(({ value }) => ({
        value,
        label: label(value),
        write: (before) => placed(before, party.id, value),
      })),
    });
    const places: readonly Path[] = [
      ...(orders ? [[...STRATEGY, "contributors", own]] : []),
      ...(waiting >= 0 ? [[...STRATEGY, "waitingList", waiting]] : []),
    ];
    return { ...field, about: places };
  },
});

function placed(request: Json, id: string, place: "order" | "waiting" | "none"): Json {
  const path: Path = [...STRATEGY, "waitingList"];
  const ordering = sharing(request, id, place === "order", [...STRATEGY, "contributors"]);
  const waiting = listAt(request, path).filter((one) => one !== id);
  if (place === "waiting") return put(ordering, path, [...waiting, id]);
  return waiting.length === 0 ? without(ordering, path) : put(ordering, path, waiting);
}
