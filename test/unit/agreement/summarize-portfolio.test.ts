import { describe, expect, it } from "vitest";
import {
  type FundingPlan,
  type FundingRequest,
  type Modality,
  planFunding,
  type Strategy,
  summarizePortfolio,
  trySummarizePortfolio,
} from "../../../src/index.js";

const parties = ["metz", "nancy", "toul"].map((id) => ({ id, name: `Ville de ${id}` }));
const publisher = { id: "publisher", name: "L’éditeur", role: "publisher" } as const;
const shared = (strategy: Strategy): Modality => ({ kind: "co-financed", strategy });
const development = (id: string, cost: string, year?: number): FundingRequest["development"] => ({
  id,
  title: `Titre ${id}`,
  cost,
  ...(year === undefined ? {} : { year }),
});

/** 50.00, 100.00 and 150.00. */
const byKey = planFunding({
  currency: "EUR",
  development: development("d-1", "300.00", 2026),
  parties,
  modality: shared({
    kind: "allocation-key",
    key: parties.map(({ id }, at) => ({ party: id, weight: String(at + 1) })),
  }),
});

/** 60.00 and 30.00, and 10.00 that nobody pays. */
const short = planFunding({
  currency: "EUR",
  development: development("d-2", "100.00", 2027),
  parties,
  modality: shared({
    kind: "voluntary-share",
    pledges: [
      { party: "metz", amount: "60.00" },
      { party: "toul", amount: "30.00" },
    ],
  }),
});

/** 40.00, in no year. */
const own = planFunding({
  currency: "EUR",
  development: development("d-3", "40.00"),
  parties: [{ ...publisher, name: "L’éditeur" }],
  modality: { kind: "own-funds", publisher: "publisher" },
});

/** 80.00 and 40.00 for 100.00: 20.00 are credits. Toul brings 5.00 in kind. */
const over = planFunding({
  currency: "EUR",
  development: development("d-4", "100.00", 2026),
  parties: parties.map((party) => ({ ...party, name: party.name.toUpperCase() })),
  sources: [{ kind: "in-kind", from: "toul", value: "5.00" }],
  modality: shared({
    kind: "voluntary-share",
    pledges: [
      { party: "nancy", amount: "80.00" },
      { party: "metz", amount: "40.00" },
    ],
    onSurplus: { policy: "credit" },
  }),
});

const plans = [short, byKey, own, over];
const portfolio = summarizePortfolio(plans);

describe("agreement: many developments at once", () => {
  it("agreement: each party has its total over all plans, its credits and to how many it pays", () => {
    expect(portfolio.byParty).toEqual([
      { party: "metz", name: "Ville de metz", amount: "150.00", credits: "6.67", creditsUsed: "0.00", plans: 3 },
      { party: "nancy", name: "Ville de nancy", amount: "180.00", credits: "13.33", creditsUsed: "0.00", plans: 2 },
      { party: "toul", name: "Ville de toul", amount: "180.00", credits: "0.00", creditsUsed: "0.00", plans: 2 },
      { party: "publisher", name: "L’éditeur", amount: "40.00", credits: "0.00", creditsUsed: "0.00", plans: 1 },
    ]);
  });

  it("agreement: modalities come in the order of the charter, co-financed ones by strategy", () => {
    expect(portfolio.byModality).toEqual([
      { modality: "own-funds", strategy: null, plans: 1, cost: "40.00", amount: "40.00", gap: "0.00", surplus: "0.00" },
      {
        modality: "co-financed",
        strategy: "voluntary-share",
        plans: 2,
        cost: "200.00",
        amount: "210.00",
        gap: "10.00",
        surplus: "20.00",
      },
      {
        modality: "co-financed",
        strategy: "allocation-key",
        plans: 1,
        cost: "300.00",
        amount: "300.00",
        gap: "0.00",
        surplus: "0.00",
      },
    ]);
  });

  it("agreement: years come in their order, developments without a year last", () => {
    expect(portfolio.byYear).toEqual([
      { year: 2026, plans: 2, cost: "400.00", amount: "420.00", gap: "0.00", surplus: "20.00" },
      { year: 2027, plans: 1, cost: "100.00", amount: "90.00", gap: "10.00", surplus: "0.00" },
      { year: null, plans: 1, cost: "40.00", amount: "40.00", gap: "0.00", surplus: "0.00" },
    ]);
  });

  it("agreement: the table of parties by years adds up both ways", () => {
    expect(portfolio.table).toEqual({
      years: [2026, 2027, null],
      rows: [
        { party: "metz", cells: ["90.00", "60.00", "0.00"], total: "150.00" },
        { party: "nancy", cells: ["180.00", "0.00", "0.00"], total: "180.00" },
        { party: "toul", cells: ["150.00", "30.00", "0.00"], total: "180.00" },
        { party: "publisher", cells: ["0.00", "0.00", "40.00"], total: "40.00" },
      ],
      totals: ["420.00", "90.00", "40.00"],
      total: "550.00",
    });
  });

  it("agreement: credits, gaps and contributions in kind stand beside the totals", () => {
    expect(portfolio.credits).toEqual([
      { party: "metz", amount: "6.67" },
      { party: "nancy", amount: "13.33" },
    ]);
    expect(portfolio.gaps).toEqual([
      { development: "d-2", title: "Titre d-2", status: "underfunded", amount: "10.00" },
    ]);
    expect(portfolio.inKind).toEqual([{ party: "toul", value: "5.00" }]);
  });

  it("agreement: shares, gap and surplus make the cost over all plans", () => {
    expect(portfolio.reconciliation).toMatchObject({
      cost: "540.00",
      sharesTotal: "550.00",
      gap: "10.00",
      surplus: "20.00",
      difference: "0.00",
    });
    expect(portfolio.reconciliation.checks.every(({ left, right }) => left === right)).toBe(true);
    expect(portfolio.reconciliation.checks.map(({ check }) => check)).toEqual([
      "shares-gap-surplus",
      "rows",
      "columns",
      "cells",
      "by-party",
      "by-modality",
      "by-year",
      "credits",
      "credits-used",
      "gaps",
      "in-kind",
    ]);
  });
});

describe("agreement: parties that pay nothing in cash", () => {
  /** 50.00 for Metz and for Nancy; Toul and Verdun only wait, and Verdun lends 5.00 and 7.50 of work meanwhile. */
  const queued = planFunding({
    currency: "EUR",
    development: development("d-6", "100.00", 2026),
    parties: ["metz", "nancy", "toul", "verdun"].map((id) => ({ id, name: `Ville de ${id}` })),
    sources: ["5.00", "7.50"].map((value) => ({ kind: "in-kind", from: "verdun", value })),
    modality: shared({
      kind: "unit-order",
      contributors: ["metz", "nancy"],
      count: 2,
      difference: { policy: "credit" },
      waitingList: ["toul", "verdun"],
    }),
  });
  const { byParty, table, inKind } = summarizePortfolio([queued]);

  it("agreement: who only waits is in no table, and who waits and brings work has a line of 0.00", () => {
    expect(
      byParty.map(({ party, amount, credits, creditsUsed, plans: count }) => [
        party,
        amount,
        credits,
        creditsUsed,
        count,
      ]),
    ).toEqual([
      ["metz", "50.00", "0.00", "0.00", 1],
      ["nancy", "50.00", "0.00", "0.00", 1],
      ["verdun", "0.00", "0.00", "0.00", 0],
    ]);
    expect(table.rows.map(({ party, total }) => [party, total])).toEqual([
      ["metz", "50.00"],
      ["nancy", "50.00"],
      ["verdun", "0.00"],
    ]);
    expect(inKind).toEqual([{ party: "verdun", value: "12.50" }]);
  });
});

describe("agreement: plans that make no portfolio", () => {
  const found = (given: unknown): readonly string[] => {
    const outcome = trySummarizePortfolio(given);
    return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join("/")}`);
  };
  const inFrancs = planFunding({ ...own.request, currency: "XPF", development: development("d-5", "100") });

  it("agreement: something else than a list, and an empty one, are refused", () => {
    for (const given of [undefined, null, 1, {}, "plan"]) expect(found(given)).toEqual(["field.type plans"]);
    expect(found([])).toEqual(["list.empty plans"]);
  });

  it("agreement: every plan that does not verify is told, with its place", () => {
    expect(found([{}, own, { ...byKey, gap: "1.00" }])).toEqual([
      "plan.format plans/0/format",
      "plan.differs plans/2/gap",
    ]);
  });

  it("agreement: another currency and a development given twice are told with the plan that came first", () => {
    expect(found([{}, own, inFrancs, own])).toEqual([
      "plan.format plans/0/format",
      "portfolio.other-currency plans/2/request/currency",
      "portfolio.development-repeated plans/3/request/development/id",
    ]);
    const outcome = trySummarizePortfolio([own, inFrancs, own]);
    expect(outcome.ok ? [] : outcome.issues.map(({ params }) => params)).toEqual([
      { currency: "XPF", expected: "EUR", first: 1 },
      { development: "“d-3”", first: 1 },
    ]);
  });

  it("agreement: a table far larger than its plans is refused, not begun", { tags: "large", timeout: 60_000 }, () => {
    const many = Array.from({ length: 2_001 }, (_, at): FundingPlan => {
      const id = `p-${at}`;
      return planFunding({
        currency: "EUR",
        development: development(`d-${at}`, "1.00", at),
        parties: [{ id, name: id, role: "publisher" }],
        modality: { kind: "own-funds", publisher: id },
      });
    });
    expect(found(many)).toEqual(["request.too-large plans"]);
    expect(summarizePortfolio(many.slice(0, 200)).table.total).toBe("200.00");
  });

  it("agreement: summarizePortfolio throws what trySummarizePortfolio answers", () => {
    expect(() => summarizePortfolio([own, own])).toThrow(/would count twice/);
  });
});
