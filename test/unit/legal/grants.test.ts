import { describe, expect, it } from "vitest";
import { answer, answers, checksOf, granted, grantedFacts } from "./plans.js";

const OWN = "fr.own-share";
const CONCOURS = "fr.fonds-de-concours";
const FCTVA = "fr.vat-compensation";
const facts = grantedFacts;

describe("legal: own share of the contracting party", () => {
  it("legal: scenario S7, 20 per cent of 60,000.00 of public funding are 12,000.00", () => {
    expect(answer(granted(), OWN, { facts })).toEqual(["18000.00", "12000.00", "ok"]);
  });

  it.each([
    ["40", "60", "12000.00", "ok"],
    ["39", "61", "11700.00", "alert"],
  ])("legal: with weights %s and %s the town bears %s: %s", (town, metropolis, value, result) => {
    expect(answer(granted({}, [town, metropolis]), OWN, { facts })).toEqual([value, "12000.00", result]);
  });

  it("legal: one cent less than 20 per cent is an alert", () => {
    const plan = granted({
      sources: [{ kind: "subsidy", from: "region", amount: "48000.01" }],
      modality: { kind: "co-financed", strategy: { kind: "allocation-key", key: [{ party: "toul", weight: "1" }] } },
    });
    expect(answer(plan, OWN, { facts })).toEqual(["11999.99", "12000.00", "alert"]);
  });

  it("legal: what is not known is named", () => {
    expect(answer(granted(), OWN)).toEqual([null, "12000.00", "unverifiable", "contractingParty", "isOverseas"]);
    const plan = granted({ development: { id: "d-7", title: "Portail citoyen", cost: "60000.00" } });
    expect(answer(plan, OWN, { facts })).toEqual(["18000.00", "12000.00", "unverifiable", "nature"]);
  });

  it("legal: it bears on investments, and not overseas", () => {
    const running = granted({
      development: { id: "d-7", title: "Portail citoyen", cost: "60000.00", nature: "operating" },
    });
    expect(answers(running, OWN, { facts })).toEqual([]);
    expect(answers(granted(), OWN, { facts: { ...facts, isOverseas: true } })).toEqual([]);
  });

  it("legal: what the publisher pays is no public funding", () => {
    const plan = granted({
      parties: [...granted().request.parties, { id: "publisher", name: "L’éditeur", role: "publisher" }],
      sources: [{ kind: "publisher-share", from: "publisher", amount: "10000.00" }],
    });
    expect(answer(plan, OWN, { facts })).toEqual(["30000.00", "10000.00", "ok"]);
  });

  it("legal: it holds from 2012 on", () => {
    expect(answers(granted(), OWN, { facts, date: "2011-12-31" })).toEqual([]);
    expect(answers(granted(), OWN, { facts, date: "2012-01-01" })).toHaveLength(1);
  });
});

describe("legal: fonds de concours", () => {
  it("legal: scenario S7, the ceiling is 21,000.00, 15,094.56 or 15,000.00, and all three are printed", () => {
    const { vatIsRecovered: _, ...open } = facts;
    const checks = checksOf(granted(), CONCOURS, { facts: open });
    expect(checks.map(({ params, limit, result, missing }) => [params["reading"], limit, result, ...missing])).toEqual([
      ["with-vat", "21000.00", "unverifiable", "vatIsRecovered"],
      ["after-fctva", "15094.56", "unverifiable", "vatIsRecovered"],
      ["net", "15000.00", "unverifiable", "vatIsRecovered"],
    ]);
    expect(checks.map(({ params }) => params["remainder"])).toEqual(["42000.00", "30189.12", "30000.00"]);
  });

  it.each([
    ["50", "15000.00", "ok", "ok", "ok"],
    ["60", "18000.00", "ok", "alert", "alert"],
    ["80", "24000.00", "alert", "alert", "alert"],
  ])(
    "legal: a metropolis with %s of 100 gives %s: each reading answers for itself",
    (part, value, first, second, third) => {
      const plan = granted({}, [String(100 - Number(part)), part]);
      expect(answers(plan, CONCOURS, { facts })).toEqual([
        [value, "21000.00", first],
        [value, "15094.56", second],
      ]);
      expect(answers(plan, CONCOURS, { facts: { ...facts, vatIsRecovered: true } })).toEqual([
        [value, "15000.00", third],
      ]);
    },
  );

  it("legal: what other members pay is nothing that the beneficiary bears", () => {
    const parties = [
      ...granted().request.parties,
      { id: "nancy", name: "Ville de Nancy", country: "FR", vatRate: "20" },
    ];
    const weights = [
      { party: "toul", weight: "40" },
      { party: "metropole", weight: "40" },
      { party: "nancy", weight: "20" },
    ];
    const strategy = { kind: "allocation-key", key: weights } as const;
    const plan = granted({ parties, modality: { kind: "co-financed", strategy } });
    // 72,000.00 less 30,000.00 of subsidies and 7,200.00 of Nancy; then less 11,810.88 of FCTVA; and net of VAT.
    expect(answers(plan, CONCOURS, { facts })).toEqual([
      ["12000.00", "17400.00", "ok"],
      ["12000.00", "11494.56", "alert"],
    ]);
    expect(answers(plan, CONCOURS, { facts: { ...facts, vatIsRecovered: true } })).toEqual([
      ["12000.00", "12000.00", "ok"],
    ]);
  });

  it("legal: without an équipement no amount is small enough", () => {
    const results = checksOf(granted(), CONCOURS, { facts: { ...facts, isEquipment: false } });
    expect(results.map(({ result }) => result)).toEqual(["alert", "alert"]);
  });

  it("legal: what is not known is named", () => {
    expect(answers(granted(), CONCOURS)).toEqual([
      [null, null, "unverifiable", "contractingParty", "fondsDeConcours", "isEquipment", "vatIsRecovered"],
    ]);
    const parties = granted().request.parties.map(({ vatRate: _, ...party }) => party);
    expect(answers(granted({ parties }), CONCOURS, { facts })).toEqual([["12000.00", null, "unverifiable", "vatRate"]]);
  });

  it("legal: where nobody gives one there is nothing to look at, nor before its source speaks of it", () => {
    expect(answers(granted(), CONCOURS, { facts: { ...facts, fondsDeConcours: [] } })).toEqual([]);
    expect(answers(granted(), CONCOURS, { facts, date: "2017-12-07" })).toEqual([]);
    expect(answers(granted(), CONCOURS, { facts, date: "2017-12-08" })).toHaveLength(2);
  });

  it("legal: where no rule on the FCTVA holds, the reading that needs it is left out", () => {
    const rules = [{ ...fctvaRule(), validUntil: "2025-12-31" }];
    expect(answers(granted(), CONCOURS, { facts, rules })).toEqual([["12000.00", "21000.00", "ok"]]);
  });
});

describe("legal: FCTVA estimate", () => {
  it("legal: scenario S7, 16.404 per cent of 72,000.00 are 11,810.88, and 30,189.12 are left after the grant", () => {
    const [check] = checksOf(granted(), FCTVA, { facts });
    expect([check?.value, check?.limit, check?.result]).toEqual(["11810.88", null, "ok"]);
    expect(check?.params).toEqual({
      party: "toul",
      name: "Ville de Toul",
      rate: "16.404",
      gross: "72000.00",
      subsidies: "30000.00",
      net: "30189.12",
    });
  });

  it("legal: where nobody signs for the whole, each party has the estimate of its own invoices, half-up", () => {
    const { contractingParty: _, ...apart } = facts;
    const checks = checksOf(granted(), FCTVA, { facts: { ...apart, fctvaEligible: ["toul", "metropole"] } });
    // 21,600.00 × 16.404 % = 3,543.264 and 14,400.00 × 16.404 % = 2,362.176
    expect(checks.map(({ params, value }) => [params["party"], value, params["net"]])).toEqual([
      ["toul", "3543.26", "18056.74"],
      ["metropole", "2362.18", "12037.82"],
    ]);
  });

  it("legal: who is eligible must be said, and who is not has no estimate", () => {
    const { fctvaEligible: _, ...open } = facts;
    expect(answers(granted(), FCTVA, { facts: open })).toEqual([["11810.88", null, "unverifiable", "fctvaEligible"]]);
    expect(answers(granted(), FCTVA, { facts: { ...facts, fctvaEligible: [] } })).toEqual([]);
    expect(answers(granted(), FCTVA, { facts: { ...facts, vatIsRecovered: true } })).toEqual([]);
  });

  it("legal: it is a matter of VAT, of euros and of investments", () => {
    const development = { id: "d-7", title: "Portail citoyen", cost: "60000.00" };
    expect(answers(granted({ development }), FCTVA, { facts })).toEqual([["11810.88", null, "unverifiable", "nature"]]);
    const running = { ...development, nature: "operating" as const };
    expect(answers(granted({ development: running }), FCTVA, { facts })).toEqual([]);
    expect(answers(granted({ currency: "CHF" }), FCTVA, { facts })).toEqual([]);
    const untaxed = granted().request.parties.map(({ vatRate: _, ...party }) => party);
    expect(answers(granted({ parties: untaxed }), FCTVA, { facts })).toEqual([]);
  });

  it("legal: it holds for spending since 2015", () => {
    expect(answers(granted(), FCTVA, { facts, date: "2014-12-31" })).toEqual([]);
    expect(answers(granted(), FCTVA, { facts, date: "2015-01-01" })).toHaveLength(1);
  });
});

function fctvaRule() {
  const [check] = checksOf(granted(), FCTVA, { facts });
  if (check === undefined) throw new Error("no estimate");
  const { country, law, article, test, source, confidence, validFrom, looksNotAt } = check;
  const data = { country, law, article, test, source, confidence, validFrom, looksNotAt };
  return { id: FCTVA, value: "16.404", unit: "percent" as const, validUntil: null, ...data };
}
