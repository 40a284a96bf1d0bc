import { describe, expect, it } from "vitest";
import { amendFunding, tryAmendFunding } from "../../../src/index.js";
import { borneAfter, equally, issuesOf, joining, named } from "../../support/changed-funding.js";

describe("agreement: what is said of a change that cannot be", () => {
  it.each([
    ["months that went by before it was there", -1, 60],
    ["no lifetime", 0, 0],
    ["a lifetime below nothing", -2, -1],
    ["more months than the lifetime", 61, 60],
    ["no months that went by", undefined, 60],
    ["no lifetime given", 24, undefined],
  ])("agreement: a residual value after %s is refused", (_, elapsedMonths, lifetimeMonths) => {
    const change = joining({ weight: 1 }, { basis: "residual", elapsedMonths, lifetimeMonths });
    expect(issuesOf(tryAmendFunding(equally("90.00", "a b"), change))).toEqual([
      { code: "join.months", path: ["change"], params: {} },
    ]);
  });

  it("agreement: a change that is nothing is said to be so once", () => {
    const outcome = tryAmendFunding(equally("90.00", "a b"), undefined);
    expect(issuesOf(outcome).map(({ code, path }) => [code, path])).toEqual([["request.not-plain", []]]);
  });

  const issued = ["a", "b"].map((party) => ({ party, instalment: "Acompte", net: "15.00" }));
  const schedule = [
    { label: "Acompte", rate: 30 },
    { label: "Solde", rate: 70 },
  ];

  it("agreement: a credit note beside invoices that were issued is refused, and no instalment is dropped for it", () => {
    const request = equally("100.00", "a b", { schedule, issued });
    const params = { amount: "15.00", cost: "-100.00" };
    expect(issuesOf(tryAmendFunding(request, { kind: "change-cost", cost: "-100.00" }))).toEqual([
      { code: "issued.opposite-sign", path: ["after", "issued", 0, "net"], params },
      { code: "issued.opposite-sign", path: ["after", "issued", 1, "net"], params },
    ]);
  });

  const funded = equally("1000.00", "a b", {
    parties: [...named("a b"), { id: "region", name: "R", role: "funder" }, { id: "etat", name: "E", role: "funder" }],
    sources: [
      { kind: "subsidy", from: "region", rate: 20 },
      { kind: "subsidy", from: "etat", amount: "300.00" },
    ],
  });

  it("agreement: where one of two sources is lost, the other still comes", () => {
    const amendment = amendFunding(funded, { kind: "lose-source", from: "region" });
    expect(borneAfter(amendment)).toBe("a 350.00, b 350.00, region 0.00, etat 300.00");
    expect(amendment.after.request.sources).toEqual([{ kind: "subsidy", from: "etat", amount: "300.00" }]);
  });

  it("agreement: a source that is misspelt is not lost, and the one that was meant is named", () => {
    expect(issuesOf(tryAmendFunding(funded, { kind: "lose-source", from: "regoin" }))).toEqual([
      { code: "lose-source.unknown", path: ["change", "from"], params: { party: "“regoin”", nearest: "region" } },
    ]);
    expect(issuesOf(tryAmendFunding(equally("90.00", "a b"), { kind: "lose-source", from: "a" }))).toEqual([
      { code: "lose-source.unknown", path: ["change", "from"], params: { party: "“a”", nearest: null } },
    ]);
  });
});
