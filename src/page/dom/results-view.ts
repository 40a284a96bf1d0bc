import { rotationChart, sharesChart } from "../../entries/report.js";
import { explain } from "../../entries/words.js";
import type { FundingPlan } from "../../index.js";
import { figuresOf, ROWS_SHOWN } from "../figures-of.js";
import { balanceLine, headline } from "../headline.js";
import type { State } from "../state.js";
import type { PageWords } from "../words.js";
import { type Content, h } from "./element.js";
import { figuresView } from "./figures.js";

/** A plan: who pays what, that it adds up, and why. */
export function resultsView(plan: FundingPlan, { locale }: State, words: PageWords): Content {
  const [shares, ...others] = figuresOf(plan, locale, words).map((table) =>
    figuresView(table, words.out.scroll(table.caption)),
  );
  const balance = balanceLine(plan, locale);
  return [
    h("p", { id: "headline", class: `headline ${plan.status}`, role: "status" }, headline(plan, locale)),
    shares,
    chart("chart", sharesChart(plan, { locale }), words.out.chart(plan.request.development.title)),
    plan.ledger === undefined
      ? undefined
      : chart("rotation", rotationChart(plan, { locale }), words.out.rotation(plan.request.development.title)),
    h("h3", {}, words.out.balance),
    h("p", { id: "balance" }, h("strong", {}, balance.rule), h("br"), balance.sum),
    h("h3", {}, words.out.explanation),
    h(
      "ul",
      { class: "sentences" },
      explain(plan, { locale }).map((sentence) => h("li", {}, sentence)),
    ),
    whyView(plan, locale, words),
    others.length === 0 ? undefined : [h("h3", {}, words.out.details), others],
  ];
}

/** The picture as an image: what stands inside it can neither run nor style anything here. */
function chart(id: string, svg: string, alt: string): Content {
  if (svg === "") return undefined;
  return h("img", { id, class: "chart", src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, alt });
}

function whyView(plan: FundingPlan, locale: State["locale"], words: PageWords): Content {
  const parties = plan.request.parties.slice(0, ROWS_SHOWN);
  return [
    h("h3", {}, words.out.perParty),
    h("p", { class: "lead" }, words.out.perPartyLead),
    parties.map(({ id, name }, at) => {
      const sentences = explain(plan, { locale, party: id });
      if (sentences.length === 0) return undefined;
      return h(
        "details",
        { id: `why-${at}`, class: "why" },
        h("summary", { class: "plain" }, name),
        h(
          "ul",
          { class: "sentences" },
          sentences.map((sentence) => h("li", {}, sentence)),
        ),
      );
    }),
  ];
}
