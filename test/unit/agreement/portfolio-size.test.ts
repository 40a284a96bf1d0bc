import { describe, expect, it } from "vitest";
import { readPlans } from "../../../src/agreement/read-plans.js";
import { IssueList } from "../../../src/errors/issue-list.js";
import { type FundingPlan, planFunding } from "../../../src/index.js";

/** A plan of a year of its own, with so many parties; the first, which every plan has, pays. */
function planOf(year: number, count: number): FundingPlan {
  return planFunding({
    currency: "EUR",
    development: { id: `d-${year}`, title: "Carte", cost: "1.00", year },
    parties: Array.from({ length: count }, (_, at) => ({ id: `p-${at}`, name: "Éditeur", role: "publisher" })),
    modality: { kind: "own-funds", publisher: "p-0" },
  });
}

describe("agreement: a table of parties by years has at most four million cells", () => {
  it("agreement: 8,001 parties by 500 years are refused before any cell is made", () => {
    // Only the plans are read here; their table would have 4,000,500 cells.
    const plans = [planOf(1, 8_001), ...Array.from({ length: 499 }, (_, at) => planOf(at + 2, 1))];
    const issues = new IssueList();
    expect(readPlans(plans, issues)).toBeUndefined();
    expect(issues.listed.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: "request.too-large", path: ["plans"], params: { limit: 4_000_000 } },
    ]);
  });
});
