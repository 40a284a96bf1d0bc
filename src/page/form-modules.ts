import type { Field, Section } from "./field.js";
import { withModule } from "./fresh.js";
import { at, type Json, listAt, type Path, put, textAt } from "./json.js";
import { flagField, variantField } from "./make-field.js";
import { choicesOf, labelled, leaf, type Making, removing } from "./making.js";
import { memberIds } from "./parties.js";
import { STRATEGY } from "./places.js";
import { freshRow } from "./sharers.js";

/** How those who want a module share it. */
export function moduleKey(making: Making): Field {
  const { request, words } = making;
  const path: Path = [...STRATEGY, "key"];
  const key = at(request, path);
  return variantField({
    ...labelled(making, "moduleKey"),
    path,
    shown: Array.isArray(key) ? "weights" : key === "equal" ? "equal" : "",
    choices: choicesOf(words.moduleKeys).map((choice) => ({
      ...choice,
      write: (before) =>
        put(before, path, choice.value === "equal" ? "equal" : memberIds(before).map((id) => freshRow(path, id))),
    })),
  });
}

/** The modules, each with those who want it. */
export function modulesSection(making: Making): Section {
  const { request, words } = making;
  const path: Path = [...STRATEGY, "modules"];
  const [heading, lead = ""] = words.sections.modules;
  const modules = listAt(request, path);
  return {
    id: "modules",
    heading,
    lead,
    fields: [],
    grids: [
      {
        id: "modules",
        caption: heading,
        columns: (["moduleTitle", "moduleCost", "wantedBy"] as const).map((name) => ({
          heading: words.fields[name][0],
        })),
        rows: modules.map((module, row) => {
          const name = textAt(module, ["title"]) || words.row.unnamed(row + 1);
          return {
            name,
            cells: [
              leaf(making, [...path, row, "title"], "text", "moduleTitle", name),
              leaf(making, [...path, row, "cost"], "amount", "moduleCost", name),
              {
                kind: "several",
                ...labelled(making, "wantedBy", name),
                fields: wantedBy(making, [...path, row, "wantedBy"]),
              },
            ],
            actions: [removing(making, path, row, name)],
          };
        }),
        add: {
          id: "add-modules",
          label: words.row.addModule,
          apply: withModule,
          focus: [...path, modules.length, "title"],
        },
      },
    ],
  };
}

/** A tick for every member, and for whoever wants the module without being one. */
function wantedBy({ request, names, limit }: Making, path: Path): readonly Field[] {
  const list = listAt(request, path);
  const members = memberIds(request);
  const asked = [...names.keys()].slice(0, limit).filter((id) => members.includes(id) || list.includes(id));
  return asked.map((id, row) =>
    flagField([...path, "page", row], names.get(id) ?? id, list.includes(id), (before, isOn) => {
      const wanting = listAt(before, path);
      const next: readonly Json[] = isOn
        ? asked.filter((one) => one === id || wanting.includes(one))
        : wanting.filter((one) => one !== id);
      return put(before, path, next);
    }),
  );
}
