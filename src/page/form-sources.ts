import type { GridCell, Section } from "./field.js";
import { at, type Json, listAt, type Path, put, textAt } from "./json.js";
import { variantField } from "./make-field.js";
import { adding, choicesOf, labelled, leaf, type Making, pickParty, removing } from "./making.js";
import { firstOf } from "./parties.js";

const PATH: Path = ["sources"];

const COLUMNS = ["sourceKind", "sourceFrom", "sourceRate", "sourceAmount", "sourceCeiling", "sourceValue"] as const;

/** What comes off the cost first, and what stands beside it in kind. */
export function sourcesSection(making: Making): Section {
  const { request, words } = making;
  const [heading, lead = ""] = words.sections.sources;
  const sources = listAt(request, PATH);
  const fresh = { kind: "subsidy", from: firstOf(request, "funder"), rate: "0" };
  return {
    id: "sources",
    heading,
    lead,
    isFolded: sources.length === 0,
    fields: [],
    grids: [
      {
        id: "sources",
        caption: heading,
        columns: COLUMNS.map((name) => ({ heading: words.fields[name][0] })),
        rows: sources.map((source, row) => {
          const name = words.row.unnamed(row + 1);
          return { name, cells: cellsOf(making, source, row, name), actions: [removing(making, PATH, row, name)] };
        }),
        add: adding(request, PATH, words.row.addSource, fresh, ["kind"]),
      },
    ],
  };
}

const NOTHING: GridCell = { kind: "note", text: "" };

function cellsOf(making: Making, source: Json, row: number, name: string): readonly GridCell[] {
  const path: Path = [...PATH, row];
  const kind = textAt(source, ["kind"]);
  const choice = variantField({
    ...labelled(making, "sourceKind", name),
    path: [...path, "kind"],
    shown: kind,
    choices: choicesOf(making.words.sourceKinds).map((one) => ({
      ...one,
      write: (before) => put(before, path, changed(before, path, one.value)),
    })),
  });
  const from = pickParty(making, [...path, "from"], "sourceFrom", name);
  const isInKind = kind === "in-kind";
  const asked = (field: "rate" | "amount" | "ceiling" | "value", wanted: boolean): GridCell =>
    wanted || textAt(source, [field]) !== ""
      ? leaf(making, [...path, field], field === "rate" ? "rate" : "amount", NAMES[field], name)
      : NOTHING;
  return [
    choice,
    from,
    asked("rate", !isInKind),
    asked("amount", !isInKind),
    asked("ceiling", !isInKind),
    asked("value", isInKind),
  ];
}

const NAMES = { rate: "sourceRate", amount: "sourceAmount", ceiling: "sourceCeiling", value: "sourceValue" } as const;

/** The same source of another kind: in kind it has a value, in money a rate, an amount and a ceiling. */
function changed(request: Json, path: Path, kind: "subsidy" | "publisher-share" | "in-kind"): Json {
  const from = textAt(request, [...path, "from"]);
  const was = textAt(request, [...path, "kind"]);
  if (kind === "in-kind") return { kind, from, value: textAt(request, [...path, "amount"]) || "0" };
  if (was === "in-kind") return { kind, from, amount: textAt(request, [...path, "value"]) || "0" };
  return put(at(request, path), ["kind"], kind);
}
