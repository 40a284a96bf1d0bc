import { describe, expect, it } from "vitest";
import { readAnnexOptions } from "../../../src/request/annex-options.js";
import { legalFactsAt, legalFactsReferences } from "../../../src/request/legal-facts.js";
import { legalOptionsAt } from "../../../src/request/legal-options.js";
import { legalRule } from "../../../src/request/legal-rule.js";
import type { PlainObject } from "../../../src/request/plain.js";
import { saidBy } from "../../support/changed-funding.js";
import { namedAt, readAlong, saidAlong } from "../../support/read-along.js";

const facts = {
  country: "FR",
  contractingParty: "metz",
  contractKind: "services",
  isOverseas: false,
  reinvoices: true,
  isEquipment: false,
  fondsDeConcours: ["toul", "nancy"],
  vatIsRecovered: true,
  fctvaEligible: ["verdun"],
  comparableNeeds: "40000.00",
};

const rule = {
  id: "own-rule",
  country: "FR",
  law: "Code général des collectivités territoriales",
  article: "L1111-10",
  test: "minimum-contribution",
  value: "20",
  unit: "percent",
  validFrom: "2010-12-16",
  validUntil: null,
  source: "https://www.legifrance.gouv.fr/",
  confidence: "A",
  looksNotAt: ["dispensation"],
};

const ruleRead = { ...rule, value: { text: "20", numerator: 20n, denominator: 1n } };

describe("request: the facts of a legal check", () => {
  it("request: every fact is read, and each party that one names", () => {
    const read = { ...facts, comparableNeeds: 4_000_000n };
    expect(readAlong(legalFactsAt(2), facts)).toEqual({ made: read, said: [] });
    for (const contractKind of ["supplies", "works"])
      expect(readAlong(legalFactsAt(2), { contractKind })).toEqual({ made: { contractKind }, said: [] });
    expect(namedAt(legalFactsReferences(read as never))).toEqual([
      "contractingParty metz",
      "fondsDeConcours/0 toul",
      "fondsDeConcours/1 nancy",
      "fctvaEligible/0 verdun",
    ]);
  });

  it("request: no fact need be known, and an unknown one names nobody", () => {
    expect(readAlong(legalFactsAt(2), {})).toEqual({ made: {}, said: [] });
    expect(namedAt(legalFactsReferences({}))).toEqual([]);
  });

  it("request: each fact that is wrong is named", () => {
    const wrong = {
      country: "",
      contractingParty: "",
      contractKind: "gift",
      isOverseas: "no",
      reinvoices: 1,
      isEquipment: "yes",
      fondsDeConcours: [""],
      vatIsRecovered: null,
      fctvaEligible: "verdun",
      comparableNeeds: "-1.00",
    };
    expect(saidAlong(legalFactsAt(2), wrong)).toEqual([
      "field.empty country",
      "field.empty contractingParty",
      "field.choice contractKind",
      "field.choice isOverseas",
      "field.choice reinvoices",
      "field.choice isEquipment",
      "field.empty fondsDeConcours/0",
      "field.choice vatIsRecovered",
      "field.type fctvaEligible",
      "amount.negative comparableNeeds",
    ]);
  });

  it("request: what may stand as a fact is said", () => {
    const choices = readAlong(legalFactsAt(2), { contractKind: "gift", isOverseas: "no" }).said;
    expect(choices.map(({ params }) => params["choices"])).toEqual(["services, supplies, works", "true, false"]);
  });
});

describe("request: the options of a legal check", () => {
  it("request: a check is of a day; it has no rules of the caller and knows no facts unless given", () => {
    expect(readAlong(legalOptionsAt(2), { date: "2026-06-30" })).toEqual({
      made: { date: "2026-06-30", rules: [], facts: {} },
      said: [],
    });
    expect(readAlong(legalOptionsAt(2), { date: "2026-06-30", rules: [rule], facts: { isOverseas: true } })).toEqual({
      made: { date: "2026-06-30", rules: [ruleRead], facts: { isOverseas: true } },
      said: [],
    });
    expect(saidAlong(legalOptionsAt(2), { rules: [{}], facts: { overseas: true } })).toEqual([
      "field.missing date",
      ...Object.keys(rule).map((field) => `field.missing rules/0/${field}`),
      "field.unknown facts/overseas",
    ]);
  });

  it("request: a rule has an end or none that is known", () => {
    expect(readAlong(legalRule, rule)).toEqual({ made: ruleRead, said: [] });
    expect(readAlong(legalRule, { ...rule, validUntil: "2030-12-31" })).toEqual({
      made: { ...ruleRead, validUntil: "2030-12-31" },
      said: [],
    });
  });
});

describe("request: the options of a document", () => {
  const read = (value: PlainObject) => saidBy((issues) => readAnnexOptions(value, ["fr", "en"], issues));

  it("request: a document has a locale and a day, and neither must be given", () => {
    expect(read({ locale: "fr", date: "2026-06-30" })).toEqual({
      made: { locale: "fr", date: "2026-06-30" },
      said: [],
    });
    expect(read({})).toEqual({ made: {}, said: [] });
  });

  it("request: an option that cannot be read is named and left out, and the other is read", () => {
    expect(read({ locale: "de", date: "2026-06-30" })).toEqual({
      made: { date: "2026-06-30" },
      said: [
        {
          code: "field.choice",
          path: ["locale"],
          params: { received: "“de”", choices: "fr, en", nearest: null },
        },
      ],
    });
    expect(read({ locale: "en", date: "2026-02-29" })).toEqual({
      made: { locale: "en" },
      said: [{ code: "date.invalid", path: ["date"], params: { received: "“2026-02-29”" } }],
    });
  });
});
