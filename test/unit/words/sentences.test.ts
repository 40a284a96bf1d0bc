import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FundingPlan, type FundingRequest, planFunding } from "../../../src/index.js";
import { explain } from "../../../src/words/explain.js";
import type { Locale } from "../../../src/words/locale.js";
import { reasonsEn } from "../../../src/words/reasons-en.js";
import { reasonsFr } from "../../../src/words/reasons-fr.js";
import { root } from "../../house/tree.js";
import { everyReason } from "./every-reason.js";
import { partyRequests } from "./party-requests.js";

const folder = join(root, "examples");
const examples = readdirSync(folder).flatMap((name): FundingRequest[] => {
  try {
    return [JSON.parse(readFileSync(join(folder, name, "request.json"), "utf8")) as FundingRequest];
  } catch {
    return [];
  }
});

const plans = [...examples, ...everyReason, ...Object.values(partyRequests)].map((request) => planFunding(request));
/** All that can be said of a plan: of the whole, and of each of its parties. */
const allOf = (plan: FundingPlan, locale: Locale): readonly string[] => [
  ...explain(plan, { locale }),
  ...plan.request.parties.slice(0, MOST_PARTIES).flatMap(({ id: party }) => explain(plan, { locale, party })),
];
/** The largest examples have thousands of alike. */
const MOST_PARTIES = 40;
const codesIn = ({ explanation, shares }: FundingPlan): readonly string[] =>
  [...explanation, ...shares.flatMap(({ because }) => because)].map(({ code }) => code);

describe("words: every sentence about a plan", () => {
  it("words: each reason that can be given is given by one of these plans", () => {
    const given = new Set(plans.flatMap(codesIn));
    expect(Object.keys(reasonsFr).filter((code) => !given.has(code))).toEqual([]);
    expect(Object.keys(reasonsEn).sort()).toEqual(Object.keys(reasonsFr).sort());
  });

  it.each(["fr", "fr-BE", "en"] as const)("words: all of them are whole sentences (%s)", (locale) => {
    const sentences = plans.flatMap((plan) => allOf(plan, locale));
    const wrong = sentences.filter(
      (sentence) =>
        !/^[\p{Lu}\d«].*\.$/su.test(sentence) ||
        /undefined|null|NaN|\[obj| 0 (centime|unité|cent|unit|membre|member)|sur les 1 |Les 1 |All 1 |-0[,.]00(?!\d)|[,;:]\.|\.\.| {2}/.test(
          sentence,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it("words: French punctuation never stands alone at the beginning of a line", () => {
    const sentences = plans.flatMap((plan) => allOf(plan, "fr"));
    expect(sentences.filter((sentence) => / [:;!?»]|« /.test(sentence))).toEqual([]);
  });

  it("words: in Belgium amounts are « HTVA » and « TVAC », and nothing else changes but how amounts are written", () => {
    const asInFrance = (text: string): string => text.replaceAll("HTVA", "HT").replaceAll("TVAC", "TTC");
    const said = (locale: "fr-FR" | "fr-BE"): readonly string[] => plans.flatMap((plan) => allOf(plan, locale));
    expect(said("fr-BE").filter((sentence) => /\b(HT|TTC)\b/.test(sentence))).toEqual([]);
    expect(said("fr-FR").filter((sentence) => /\b(HTVA|TVAC)\b/.test(sentence))).toEqual([]);
    const ofDigits = (text: string): string => text.replaceAll(/\s/gu, " ");
    expect(said("fr-BE").map((sentence) => ofDigits(asInFrance(sentence)))).toEqual(said("fr-FR").map(ofDigits));
  });

  it("words: without options, and for a locale that nobody knows, French is spoken", () => {
    const [plan] = plans;
    if (plan === undefined) throw new Error("There is no plan.");
    const french = explain(plan, { locale: "fr" });
    expect(explain(plan, null as never)).toEqual(french);
    for (const locale of ["fr-CH", "constructor", "EN"]) {
      expect(explain(plan, { locale: locale as never })).toEqual(french);
    }
  });

  it("words: a plan is told the same whether it is frozen or was read from a file, and again the second time", () => {
    for (const plan of plans) {
      const read = JSON.parse(JSON.stringify(plan)) as FundingPlan;
      const once = allOf(plan, "fr");
      expect(allOf(read, "fr")).toEqual(once);
      expect(allOf(plan, "fr")).toEqual(once);
    }
  });

  it("words: a plan that is not frozen is told as it is now", () => {
    const plan = JSON.parse(JSON.stringify(planFunding(partyRequests.sources))) as FundingPlan;
    const [head = ""] = explain(plan, { party: "b" });
    Object.assign(plan.request.parties[1] ?? {}, { name: "Ville nouvelle" });
    expect(explain(plan, { party: "b" })[0]).toBe(head.replace("Ville B", "Ville nouvelle"));
  });

  it("words: of a party that the plan does not know nothing is said", () => {
    const [plan] = plans;
    expect(plan && explain(plan, { party: "nobody" })).toEqual([]);
  });
});
