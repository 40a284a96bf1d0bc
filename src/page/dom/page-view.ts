import { labelsIn } from "../../words/labels.js";
import type { Section } from "../field.js";
import { fieldsOf } from "../form.js";
import { keptParts, partName } from "../kept.js";
import type { Answer } from "../points.js";
import type { State } from "../state.js";
import type { PageWords } from "../words.js";
import { documentsView } from "./documents-view.js";
import { type Content, h } from "./element.js";
import { pointsAt } from "./field-view.js";
import { formView } from "./form-view.js";
import { dataView, headerView } from "./header-view.js";
import { pointsView } from "./points-view.js";
import { resultsView } from "./results-view.js";

/** The whole page for a state: what somebody sees follows from it alone. */
export function pageView(state: State, form: readonly Section[], answer: Answer, words: PageWords): HTMLElement {
  const points = answer.isPlanned ? [] : answer.points;
  return h(
    "div",
    { id: "page" },
    h("a", { class: "skip", href: "#results", "data-goto": "results" }, words.skip),
    headerView(state, words),
    h(
      "main",
      {},
      h(
        "div",
        { id: "entry", class: "entry", role: "group", "aria-labelledby": "entry-h" },
        h("h2", { id: "entry-h", class: "unseen" }, words.form),
        h(
          "div",
          {
            id: "points",
            class: points.length === 0 ? "points" : "points some",
            role: "status",
            "aria-live": "polite",
            "aria-atomic": "false",
            tabindex: "-1",
          },
          pointsView(points, answer.isPlanned ? 0 : answer.count, words),
        ),
        keptView(state, form, words),
        formView(form, pointsAt(points), words),
        dataView(state, words),
      ),
      h(
        "section",
        { id: "results", class: "results", "aria-labelledby": "results-h", tabindex: "-1" },
        h("h2", { id: "results-h" }, words.results),
        titleView(state, answer),
        answer.isPlanned ? resultsView(answer.plan, state, words) : h("p", { class: "waiting" }, words.issues.noPlan),
        documentsView(state, answer, words),
      ),
    ),
    h("footer", {}, h("p", {}, words.about, answer.isPlanned ? ` (${answer.plan.library})` : "")),
  );
}

function titleView({ locale }: State, answer: Answer): Content {
  if (!answer.isPlanned) return undefined;
  const { id, title, year } = answer.plan.request.development;
  const { modalities } = labelsIn(locale);
  const { modality } = answer.plan.request;
  const kind = modality.kind === "co-financed" ? modality.strategy.kind : modality.kind;
  const reference = [id, ...(year === undefined ? [] : [String(year)]), modalities[kind]].join(", ");
  return h("p", { class: "subject" }, h("strong", {}, title), h("br"), reference);
}

function keptView(state: State, form: readonly Section[], words: PageWords): Content {
  const kept = keptParts(state.request, fieldsOf(form));
  return kept.length === 0
    ? undefined
    : h("p", { id: "kept", class: "note" }, words.kept(kept.map((part) => partName(part, words)).join(", ")));
}
