import type { Section } from "./field.js";
import { listAt, type Path, textAt } from "./json.js";
import { adding, leaf, type Making, removing } from "./making.js";

const PATH: Path = ["schedule"];

/** When the shares fall due. */
export function scheduleSection(making: Making): Section {
  const { request, words } = making;
  const [heading, lead = ""] = words.sections.schedule;
  const schedule = listAt(request, PATH);
  return {
    id: "schedule",
    heading,
    lead,
    isFolded: schedule.length === 0,
    fields: [],
    grids: [
      {
        id: "schedule",
        caption: heading,
        columns: (["instalment", "instalmentRate", "instalmentDue"] as const).map((name) => {
          const [text, hint] = words.fields[name];
          return hint === undefined ? { heading: text } : { heading: text, hint };
        }),
        rows: schedule.map((instalment, row) => {
          const name = textAt(instalment, ["label"]) || words.row.unnamed(row + 1);
          return {
            name,
            cells: [
              leaf(making, [...PATH, row, "label"], "text", "instalment", name),
              leaf(making, [...PATH, row, "rate"], "rate", "instalmentRate", name),
              leaf(making, [...PATH, row, "due"], "day", "instalmentDue", name),
            ],
            actions: [removing(making, PATH, row, name)],
          };
        }),
        add: adding(
          request,
          PATH,
          words.row.addInstalment,
          { label: `${words.fields.instalment[0]} ${schedule.length + 1}`, rate: schedule.length === 0 ? "100" : "0" },
          ["label"],
        ),
      },
    ],
  };
}
