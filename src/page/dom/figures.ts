import type { Figures } from "../figures.js";
import { h } from "./element.js";

/** The table, in a region that scrolls by itself on a narrow screen. */
export function figuresView({ id, caption, columns, rows, totals, more }: Figures, region: string): HTMLElement {
  const row = (cells: readonly string[]): HTMLElement =>
    h(
      "tr",
      {},
      cells.map((cell, at) => (at === 0 ? h("th", { scope: "row" }, cell) : h("td", {}, cell))),
    );
  return h(
    "div",
    { id: `o-${id}`, class: "scroll figures", role: "region", tabindex: "0", "aria-label": region },
    h(
      "table",
      {},
      h("caption", {}, caption),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          columns.map((heading) => h("th", { scope: "col" }, heading)),
        ),
      ),
      h("tbody", {}, rows.map(row)),
      totals.length === 0 ? undefined : h("tfoot", {}, totals.map(row)),
    ),
    more === undefined ? undefined : h("p", { class: "note" }, more),
  );
}
