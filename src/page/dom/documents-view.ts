import type { Answer } from "../points.js";
import type { State } from "../state.js";
import type { PageWords } from "../words.js";
import { type Content, h } from "./element.js";

/** The documents of a plan. */
export function documentsView(state: State, answer: Answer, words: PageWords): Content {
  if (!answer.isPlanned) return undefined;
  const { documents, documentsLead, date, html, csv, docx } = words.out;
  const [label, hint = ""] = date;
  const button = (kind: string, text: string): HTMLElement =>
    h("button", { type: "button", id: `b-${kind}`, "data-do": kind }, text);
  return h(
    "div",
    { class: "documents" },
    h("h3", {}, documents),
    h("p", { class: "lead" }, documentsLead),
    h(
      "div",
      { class: "field day" },
      h("label", { for: "date" }, label),
      h("input", { id: "date", type: "text", value: state.date, autocomplete: "off", "aria-describedby": "date-hint" }),
      h("p", { class: "hint", id: "date-hint" }, hint),
    ),
    h("div", { class: "buttons" }, button("html", html), button("csv", csv), button("docx", docx)),
  );
}
