import type { Field, Section } from "./field.js";
import { listAt, type Path, textAt } from "./json.js";
import { adding, choicesOf, leaf, type Making, pick, pickParty, removing } from "./making.js";
import { memberIds } from "./parties.js";
import { STRATEGY } from "./places.js";

/** How the member whose turn it is is found. */
export function turnRule(making: Making): Field {
  const field = pick(making, [...STRATEGY, "rule"], "turnRule", choicesOf(making.words.turnRules));
  if (field.shown !== "") return field;
  const shown = "furthest-behind";
  const choices = (field.choices ?? []).filter(({ value }) => value !== "");
  return {
    ...field,
    shown,
    choices,
    write: (before, typed) => (typed === shown ? before : field.write(before, typed)),
  };
}

/** The turns taken so far. */
export function turnsSection(making: Making): Section {
  const { request, words } = making;
  const path: Path = [...STRATEGY, "turns"];
  const [heading, lead = ""] = words.sections.turns;
  const turns = listAt(request, path);
  const fresh = { development: `d${turns.length + 1}`, cost: "0", payer: memberIds(request)[0] ?? "" };
  return {
    id: "turns",
    heading,
    lead,
    fields: [],
    grids: [
      {
        id: "turns",
        caption: heading,
        columns: (["turnDevelopment", "turnCost", "turnPayer"] as const).map((name) => ({
          heading: words.fields[name][0],
        })),
        rows: turns.map((turn, row) => {
          const name = textAt(turn, ["development"]) || words.row.unnamed(row + 1);
          return {
            name,
            cells: [
              leaf(making, [...path, row, "development"], "text", "turnDevelopment", name),
              leaf(making, [...path, row, "cost"], "amount", "turnCost", name),
              pickParty(making, [...path, row, "payer"], "turnPayer", name),
            ],
            actions: [removing(making, path, row, name)],
          };
        }),
        add: adding(request, path, words.row.addTurn, fresh, ["development"]),
      },
    ],
  };
}
