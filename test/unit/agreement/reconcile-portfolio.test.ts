import { describe, expect, it } from "vitest";
import { reconcilePortfolio } from "../../../src/agreement/reconcile-portfolio.js";
import { attempt } from "../../../src/errors/quotepart-error.js";
import { type FundingPlan, type Pledge, type Portfolio, planFunding, summarizePortfolio } from "../../../src/index.js";

const pledged = (id: string, year: number, pledges: readonly Pledge[]): FundingPlan =>
  planFunding({
    currency: "EUR",
    development: { id, title: "Carte", cost: "100.00", year },
    parties: ["metz", "nancy", "toul"].map((party) => ({ id: party, name: `Ville de ${party}` })),
    sources: [{ kind: "in-kind", from: "toul", value: "5.00" }],
    modality: { kind: "co-financed", strategy: { kind: "voluntary-share", pledges, onSurplus: { policy: "credit" } } },
  });

/** In 2026 Metz pays 40.00 and Nancy 80.00, 20.00 too much; in 2027 Metz pays 60.00 and Toul 30.00, 10.00 too little. */
const over = pledged("d-1", 2026, [
  { party: "metz", amount: "40.00" },
  { party: "nancy", amount: "80.00" },
]);
const short = pledged("d-2", 2027, [
  { party: "metz", amount: "60.00" },
  { party: "toul", amount: "30.00" },
]);
const plans = [over, short];
const portfolio = summarizePortfolio(plans);
const { table, byParty, byModality, byYear, credits, gaps, inKind } = portfolio;

/** What the library says of itself where a portfolio would be wrong; undefined where it adds up. */
function brokenPromise(figures: Portfolio, of: readonly FundingPlan[] = plans): unknown {
  const outcome = attempt(() => ({ ok: true, value: reconcilePortfolio(figures, of, 2) }));
  return outcome.ok ? undefined : outcome.issues.map(({ code, params }) => ({ code, params }));
}

const offBy = (difference: string) => [
  { code: "internal.defect", params: { what: `a portfolio that does not add up (${difference})` } },
];

/** The portfolio with other cells in the rows of some parties. */
const withCells = (cells: Readonly<Record<string, readonly string[]>>): Portfolio => ({
  ...portfolio,
  table: { ...table, rows: table.rows.map((row) => ({ ...row, cells: cells[row.party] ?? row.cells })) },
});

/** The rows of one party changed, the others as they were. */
const of = <Row extends { readonly party: string }>(rows: readonly Row[], party: string, change: Partial<Row>): Row[] =>
  rows.map((row) => (row.party === party ? { ...row, ...change } : row));

describe("agreement: a portfolio that is off by a cent is never given", () => {
  it("agreement: as it was computed it adds up", () => {
    expect(table).toEqual({
      years: [2026, 2027],
      rows: [
        { party: "metz", cells: ["40.00", "60.00"], total: "100.00" },
        { party: "nancy", cells: ["80.00", "0.00"], total: "80.00" },
        { party: "toul", cells: ["0.00", "30.00"], total: "30.00" },
      ],
      totals: ["120.00", "90.00"],
      total: "210.00",
    });
    expect(brokenPromise(portfolio)).toBeUndefined();
  });

  it("agreement: a plan that costs a cent more than its shares and gap is a defect", () => {
    expect(brokenPromise(portfolio, [over, { ...short, cost: "100.01" }])).toEqual(
      offBy("shares-gap-surplus: 200.00 against 200.01"),
    );
  });

  it.each<[claim: string, Portfolio, string]>([
    [
      "the rows make a cent more than the shares",
      { ...portfolio, table: { ...table, rows: of(table.rows, "metz", { total: "100.01" }) } },
      "rows: 210.01 against 210.00",
    ],
    [
      "the columns make a cent more than the shares",
      { ...portfolio, table: { ...table, totals: ["120.01", "90.00"] } },
      "columns: 210.01 against 210.00",
    ],
    [
      "the cells make a cent more than the shares",
      withCells({ toul: ["0.01", "30.00"] }),
      "cells: 210.01 against 210.00",
    ],
    ["a row lacks a cell", withCells({ toul: ["0.00"] }), "cells: 180.00 against 210.00"],
    [
      "a cent moved from one year of a party to the other",
      withCells({ metz: ["40.01", "59.99"] }),
      "columns: 120.01 against 120.00",
    ],
    [
      "a cent moved from one party of a year to another",
      withCells({ metz: ["40.01", "60.00"], nancy: ["79.99", "0.00"] }),
      "rows: 100.01 against 100.00",
    ],
    [
      "the total of the table is a cent more than its columns",
      { ...portfolio, table: { ...table, total: "210.01" } },
      "columns: 210.00 against 210.01",
    ],
    [
      "a party bears a cent more than its shares",
      { ...portfolio, byParty: of(byParty, "nancy", { amount: "80.01" }) },
      "by-party: 210.01 against 210.00",
    ],
    [
      "a modality makes a cent more than its shares",
      { ...portfolio, byModality: byModality.map((row) => ({ ...row, amount: "210.01" })) },
      "by-modality: 210.01 against 210.00",
    ],
    [
      "a modality has a cent more of a gap than its plans",
      { ...portfolio, byModality: byModality.map((row) => ({ ...row, gap: "10.01" })) },
      "shares-gap-surplus: 200.01 against 200.00",
    ],
    [
      "a year makes a cent more than its shares",
      { ...portfolio, byYear: byYear.map((row) => (row.year === 2026 ? { ...row, amount: "120.01" } : row)) },
      "by-year: 210.01 against 210.00",
    ],
    [
      "a year has a cent of surplus that its plans do not have",
      { ...portfolio, byYear: byYear.map((row) => (row.year === 2027 ? { ...row, surplus: "0.01" } : row)) },
      "shares-gap-surplus: 99.99 against 100.00",
    ],
    [
      "a cent more is credited than the surplus",
      { ...portfolio, credits: of(credits, "metz", { amount: "6.68" }) },
      "credits: 20.01 against 20.00",
    ],
    [
      "a cent of credit is used that no plan uses",
      { ...portfolio, creditsUsed: [{ party: "metz", amount: "0.01" }] },
      "credits-used: 0.01 against 0.00",
    ],
    [
      "the gaps are a cent more than those of the plans",
      { ...portfolio, gaps: gaps.map((row) => ({ ...row, amount: "10.01" })) },
      "gaps: 10.01 against 10.00",
    ],
    [
      "a cent more is brought in kind than in the plans",
      { ...portfolio, inKind: inKind.map((row) => ({ ...row, value: "10.01" })) },
      "in-kind: 10.01 against 10.00",
    ],
  ])("agreement: %s, and that is a defect", (_, figures, difference) => {
    expect(brokenPromise(figures)).toEqual(offBy(difference));
  });
});
