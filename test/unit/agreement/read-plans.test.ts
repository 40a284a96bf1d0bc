import { describe, expect, it } from "vitest";
import { readPlans } from "../../../src/agreement/read-plans.js";
import { IssueList } from "../../../src/errors/issue-list.js";
import { type FundingPlan, planFunding } from "../../../src/index.js";

const planIn = (currency: string): FundingPlan =>
  planFunding({
    currency,
    development: { id: `d-${currency}`, title: "Carte", cost: "1" },
    parties: [{ id: "publisher", name: "L’éditeur", role: "publisher" }],
    modality: { kind: "own-funds", publisher: "publisher" },
  });

/** How many plans were read, or all that is wrong with them. */
function read(given: unknown): unknown {
  const issues = new IssueList();
  const plans = readPlans(given, issues);
  return plans === undefined ? issues.listed.map(({ code, path, params }) => ({ code, path, params })) : plans.length;
}

const formatMissing = (at: number) => ({
  code: "plan.format",
  path: ["plans", at, "format"],
  params: { received: "nothing", expected: "quotepart/plan@1" },
});

describe("agreement: plans that are read together", () => {
  it("agreement: what is no list is told as what it is", () => {
    expect(read("plan")).toEqual([
      { code: "field.type", path: ["plans"], params: { expected: "a list", received: "“plan”" } },
    ]);
  });

  it("agreement: where no plan at all verifies, each is told with its own issues and nothing else", () => {
    expect(read([{}, {}])).toEqual([formatMissing(0), formatMissing(1)]);
  });

  it("agreement: another currency is told with the place of the first plan that could be read", () => {
    expect(read([{}, planIn("EUR"), planIn("XPF")])).toEqual([
      formatMissing(0),
      {
        code: "portfolio.other-currency",
        path: ["plans", 2, "request", "currency"],
        params: { currency: "XPF", expected: "EUR", first: 2 },
      },
    ]);
  });
});
