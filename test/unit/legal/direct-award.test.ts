import { describe, expect, it } from "vitest";
import { planFunding } from "../../../src/index.js";
import { answer, answers, granted, grantedFacts, order } from "./plans.js";

const NOW = "fr.direct-award";
const BEFORE = "fr.direct-award-until-2026-03";
const asked = (comparableNeeds?: string) => ({ facts: { contractKind: "services", comparableNeeds } }) as const;

describe("legal: direct award", () => {
  it("legal: the threshold is held against the need of all members, not against a share", () => {
    expect(answer(granted(), NOW, { facts: grantedFacts })).toEqual(["60000.00", "60000.00", "alert"]);
  });

  it.each([
    ["57999.99", "59999.99", "ok"],
    ["58000.00", "60000.00", "alert"],
  ])("legal: 2,000.00 with comparable needs of %s make %s: %s, because it must be below", (needs, value, result) => {
    expect(answer(order(), NOW, asked(needs))).toEqual([value, "60000.00", result]);
  });

  it("legal: without the comparable needs nothing is sure, unless the order alone is too large", () => {
    expect(answer(order(), NOW, asked())).toEqual(["2000.00", "60000.00", "unverifiable", "comparableNeeds"]);
    expect(answer(order("60000.00"), NOW, asked())).toEqual(["60000.00", "60000.00", "alert"]);
    expect(answer(order(), NOW)).toEqual(["2000.00", "60000.00", "unverifiable", "contractKind", "comparableNeeds"]);
  });

  it("legal: the threshold is 40,000.00 for consultations until 31 March 2026, and 60,000.00 from 1 April on", () => {
    const on = (date: string) =>
      [BEFORE, NOW].map((rule) => answer(order(), rule, { ...asked("38000.00"), date })?.slice(0, 3));
    expect(on("2026-03-31")).toEqual([["40000.00", "40000.00", "alert"], undefined]);
    expect(on("2026-04-01")).toEqual([undefined, ["40000.00", "60000.00", "ok"]]);
    expect(on("2020-01-01")).toEqual([["40000.00", "40000.00", "alert"], undefined]);
    expect(on("2019-12-31")).toEqual([undefined, undefined]);
  });

  it("legal: what the publisher bears itself is nobody's purchase", () => {
    const plan = order("60000.00", [], {
      parties: [
        { id: "nancy", name: "Ville de Nancy", country: "FR" },
        { id: "publisher", name: "L’éditeur", role: "publisher" },
      ],
      sources: [{ kind: "publisher-share", from: "publisher", amount: "10000.00" }],
    });
    expect(answer(plan, NOW, asked("0.00"))).toEqual(["50000.00", "60000.00", "ok"]);
  });

  it("legal: euros are not compared with francs", () => {
    const plan = order("2000", [], {
      currency: "XPF",
      modality: { kind: "complementary-order", lead: "nancy", contract: { reference: "r", amount: "480000" } },
    });
    expect(answer(plan, NOW, asked("0"))).toEqual(["2000", "60000", "unverifiable", "currency"]);
  });

  it("legal: members of several countries leave open whose law applies", () => {
    const parties = (metropole: string | undefined) => [
      { id: "toul", name: "Toul", country: "FR", vatRate: "20" },
      { id: "metropole", name: "Namur", country: metropole, vatRate: "21" },
      { id: "region", name: "La Région", role: "funder" as const },
    ];
    const { contractingParty: _, ...facts } = grantedFacts;
    expect(answer(granted({ parties: parties("BE") }), NOW, { facts })?.slice(2)).toEqual(["unverifiable", "country"]);
    expect(answer(granted({ parties: parties(undefined) }), NOW, { facts })?.slice(2)).toEqual([
      "unverifiable",
      "country",
    ]);
    expect(answer(granted({ parties: parties("FR") }), NOW, { facts })?.slice(2)).toEqual(["alert"]);
  });

  it("legal: works, and what nobody buys, are left alone", () => {
    expect(answers(order(), NOW, { facts: { contractKind: "works" } })).toEqual([]);
    const own = planFunding({
      currency: "EUR",
      development: { id: "d", title: "D", cost: "90000.00" },
      parties: [{ id: "publisher", name: "L’éditeur", role: "publisher", country: "FR" }],
      modality: { kind: "own-funds", publisher: "publisher" },
    });
    expect(answers(own, NOW, asked("0.00"))).toEqual([]);
  });
});
