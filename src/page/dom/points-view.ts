import { fieldId } from "../field.js";
import type { Point } from "../points.js";
import type { PageWords } from "../words.js";
import { type Content, h } from "./element.js";

/** What is to be corrected, in a list; each point leads to its field. */
export function pointsView(points: readonly Point[], count: number, words: PageWords): Content {
  if (count === 0) return h("p", { class: "unseen" }, words.issues.none);
  return [
    h("h2", { id: "points-h" }, words.issues.heading(count)),
    h(
      "ul",
      {},
      points.map(({ field, text }) =>
        h(
          "li",
          {},
          field === undefined ? undefined : [link(fieldId(field.path), words.issues.at(field.label)), " "],
          text,
        ),
      ),
    ),
    count > points.length ? h("p", {}, words.issues.more(count - points.length)) : undefined,
  ];
}

/** A button, because the address behind `#` is the request. */
const link = (id: string, label: string): HTMLElement =>
  h("button", { type: "button", class: "link", "data-goto": id }, label);
