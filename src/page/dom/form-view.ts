import type { Action, Grid, GridCell, Section } from "../field.js";
import type { PageWords } from "../words.js";
import { type Content, h } from "./element.js";
import { fieldView, type PointsAt, ticksView } from "./field-view.js";

/** The form: its sections, those that most do without folded away. */
export const formView = (form: readonly Section[], points: PointsAt, words: PageWords): readonly HTMLElement[] =>
  form.map((section) => sectionView(section, points, words));

function sectionView(section: Section, points: PointsAt, words: PageWords): HTMLElement {
  const { id, heading, lead, fields, grids } = section;
  const isOpen = section.isFolded !== true || hasPoint(section, points);
  const inside: Content = [
    lead === undefined ? undefined : h("p", { class: "lead" }, lead),
    fields.length === 0
      ? undefined
      : h(
          "div",
          { class: "fields" },
          fields.map((field) => fieldView(field, points, "form")),
        ),
    grids.map((grid) => gridView(grid, points, words)),
  ];
  if (section.isFolded === undefined) {
    return h(
      "section",
      { id: `s-${id}`, "aria-labelledby": `s-${id}-h` },
      h("h3", { id: `s-${id}-h` }, heading),
      inside,
    );
  }
  return h("details", { id: `s-${id}`, open: isOpen }, h("summary", {}, heading), inside);
}

const hasPoint = ({ id }: Section, points: PointsAt): boolean =>
  [...points.keys()].some((key) => key.startsWith(`f-${id}-`));

function gridView(grid: Grid, points: PointsAt, words: PageWords): HTMLElement {
  const { id, caption, columns, rows, add, note } = grid;
  const table = h(
    "table",
    {},
    h("caption", { class: "unseen" }, caption),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        columns.map(({ heading, hint }) => h("th", { scope: "col", title: hint }, heading)),
        h("th", { scope: "col" }, h("span", { class: "unseen" }, words.row.actions)),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map(({ cells, actions }) =>
        h(
          "tr",
          {},
          cells.map((cell) => h("td", {}, cellView(cell, points))),
          h(
            "td",
            { class: "actions" },
            actions.map((action) => buttonView(action, "small")),
          ),
        ),
      ),
    ),
  );
  return h(
    "div",
    { class: "grid" },
    rows.length === 0
      ? undefined
      : h(
          "div",
          { id: `g-${id}`, class: "scroll", role: "region", tabindex: "0", "aria-label": words.out.scroll(caption) },
          table,
        ),
    note === undefined ? undefined : h("p", { class: "note" }, note),
    buttonView(add, "add"),
  );
}

function cellView(cell: GridCell, points: PointsAt): Content {
  if (cell.kind === "note") return cell.text === "" ? undefined : h("span", { class: "still" }, cell.text);
  return cell.kind === "several" ? ticksView(cell.label, cell.fields, points) : fieldView(cell, points, "table");
}

const buttonView = ({ id, label, about }: Action, kind: string): HTMLElement =>
  h("button", { id: `b-${id}`, type: "button", class: kind, "data-action": id, "aria-label": about }, label);
