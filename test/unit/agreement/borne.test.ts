import { describe, expect, it } from "vitest";
import { amendFunding, type FundingRequest } from "../../../src/index.js";
import { borneAfter, joins, shared } from "../../support/changed-funding.js";

const towns = ["metz", "toul"];
const funded: FundingRequest = shared(
  { kind: "allocation-key", key: towns.map((party) => ({ party, weight: "1" })) },
  "1000.00",
  towns.join(" "),
  {
    parties: [
      ...towns.map((id) => ({ id, name: `Ville de ${id}` })),
      { id: "region", name: "Région Grand Est", role: "funder" },
    ],
    sources: [{ kind: "subsidy", from: "region", amount: "400.00" }],
  },
);

describe("agreement: what was borne by those who share, and what by a source", () => {
  // 600.00 were shared, of which 24 of 60 months are gone: 360.00 are left, 120.00 for each of three.
  it.each<readonly [string, FundingRequest]>([
    ["a subsidy", funded],
    [
      "a subsidy of a funder that has a credit of its own",
      { ...funded, credits: [{ party: "region", amount: "50.00" }] },
    ],
  ])("agreement: a joiner takes over nothing of %s, and pays nothing back to the funder", (_, request) => {
    const residual = { basis: "residual", elapsedMonths: 24, lifetimeMonths: 60 } as const;
    const amendment = amendFunding(request, joins("verdun", { weight: "1" }, residual));
    expect(borneAfter(amendment)).toBe("metz 240.00, toul 240.00, region 400.00, verdun 120.00");
    expect(amendment.transfers).toEqual([
      { from: "verdun", to: "metz", amount: "60.00" },
      { from: "verdun", to: "toul", amount: "60.00" },
    ]);
  });
});
