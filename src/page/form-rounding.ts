import type { Section } from "./field.js";
import { at, listAt, type Path, put, textAt, without } from "./json.js";
import { variantField } from "./make-field.js";
import { adding, choicesOf, labelled, type Making, pickParty, removing } from "./making.js";
import { memberIds } from "./parties.js";

const PATH: Path = ["rounding"];
const PRIORITY: Path = ["rounding", "priority"];

/** How the cents that rounding leaves are attributed. */
export function roundingSection(making: Making): Section {
  const { request, words } = making;
  const [heading] = words.sections.rounding;
  const rule = textAt(request, [...PATH, "rule"]) || "largest-remainder";
  const choice = variantField({
    ...labelled(making, "rounding"),
    path: [...PATH, "rule"],
    shown: rule,
    choices: choicesOf(words.roundings).map((one) => ({
      ...one,
      write: (before) =>
        one.value === "bearer"
          ? put(before, PATH, { rule: "bearer", party: memberIds(before)[0] ?? "" })
          : without(before, PATH),
    })),
  });
  const isBearer = rule === "bearer";
  return {
    id: "rounding",
    heading,
    isFolded: at(request, PATH) === undefined,
    fields: isBearer ? [choice, pickParty(making, [...PATH, "party"], "roundingBearer")] : [choice],
    grids: isBearer ? [] : [priorityGrid(making)],
  };
}

/** Who comes first where remainders tie. */
function priorityGrid(making: Making): Section["grids"][number] {
  const { request, words } = making;
  const [caption] = words.fields.priority;
  const list = listAt(request, PRIORITY);
  const next = memberIds(request).find((id) => !list.includes(id)) ?? "";
  const add = adding(request, PRIORITY, words.row.addPriority, next, []);
  return {
    id: "priority",
    caption,
    columns: [{ heading: caption }],
    rows: list.map((_, row) => {
      const name = words.row.unnamed(row + 1);
      return {
        name,
        cells: [pickParty(making, [...PRIORITY, row], "priority", name)],
        actions: [removing(making, PRIORITY, row, name)],
      };
    }),
    add: {
      ...add,
      apply: (before) => {
        const ruled =
          textAt(before, [...PATH, "rule"]) === "" ? put(before, [...PATH, "rule"], "largest-remainder") : before;
        return add.apply(ruled);
      },
    },
  };
}
