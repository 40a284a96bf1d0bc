import type { State } from "../state.js";
import type { PageWords } from "../words.js";
import { pageLocales } from "../words-in.js";
import { h } from "./element.js";

/** What the page is for, its language, and where a request comes from and goes to. */
export function headerView({ locale, said }: State, words: PageWords): HTMLElement {
  const button = (action: string, text: string): HTMLElement =>
    h("button", { type: "button", id: `b-${action}`, "data-do": action }, text);
  return h(
    "header",
    {},
    h(
      "div",
      { class: "title" },
      h("h1", {}, words.title),
      h(
        "p",
        { class: "language" },
        h("label", { for: "locale" }, words.language),
        " ",
        h(
          "select",
          { id: "locale", "data-chosen": locale },
          pageLocales.map(([value, label]) => h("option", { value, lang: value === "en" ? "en" : "fr" }, label)),
        ),
      ),
    ),
    h("p", { class: "lead" }, words.lead),
    h("p", { class: "offline" }, words.offline),
    h(
      "div",
      { class: "buttons" },
      button("example", words.start.example),
      button("afresh", words.start.afresh),
      h("input", {
        type: "file",
        id: "file",
        accept: ".json,application/json",
        class: "unseen",
        "aria-label": words.start.open,
        tabindex: "-1",
      }),
      button("open", words.start.open),
      button("save", words.start.save),
    ),
    h("p", { id: "said", class: "said", role: "status", "aria-live": "polite" }, said),
  );
}

/** The request as data, to read and to change by hand. */
export function dataView({ request }: State, words: PageWords): HTMLElement {
  const { heading, lead, label, apply } = words.data;
  return h(
    "details",
    { id: "data", class: "data" },
    h("summary", {}, heading),
    h("p", { class: "lead", id: "data-lead" }, lead),
    h("label", { for: "json" }, label),
    h(
      "textarea",
      { id: "json", rows: "14", spellcheck: "false", "aria-describedby": "data-lead" },
      JSON.stringify(request, null, 2),
    ),
    h("button", { type: "button", id: "b-apply", "data-do": "apply" }, apply),
  );
}
