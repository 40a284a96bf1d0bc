import { expect, test } from "vitest";
import { tieOrder } from "../../../src/apportion/tie-order.js";
import { wholeUnits } from "../../../src/apportion/whole-units.js";
import { IssueList } from "../../../src/errors/issue-list.js";
import { minorUnits } from "../../../src/money/minor-units.js";
import { type TiersTerms, tiers } from "./tiers.js";

const terms: TiersTerms = {
  kind: "tiers",
  tiers: [
    { from: 0, parts: 1n },
    { from: 5_000, parts: 3n },
    { from: 20_000, parts: 8n },
  ],
  members: [
    { party: "nancy", population: 103_671 },
    { party: "toul", population: 15_000 },
    { party: "village", population: 400 },
  ],
};

test("docs: the strategy of the guide shares by tiers, and plan/ alone rounds it", () => {
  const { claims, uncovered } = tiers.claim(terms, minorUnits(10_000n), "d");
  const exact = claims.map((claim) => claim.exact);
  const ids = claims.map(({ party }) => party);
  expect(exact.map(({ numerator, denominator }) => `${numerator}/${denominator}`)).toEqual([
    "80000/12",
    "30000/12",
    "10000/12",
  ]);
  expect(uncovered).toBe(0n);
  expect(wholeUnits(exact, tieOrder(ids, [])).units).toEqual([6_667n, 2_500n, 833n]);
});

test("docs: the strategy of the guide refuses to share by no tier", () => {
  const issues = new IssueList();
  const checking = { cost: minorUnits(1n), development: "d", path: ["modality", "strategy"], issues, text: String };
  tiers.check({ ...terms, tiers: [] }, checking);
  expect(issues.listed.map(({ code, path }) => [code, path])).toEqual([
    ["list.empty", ["modality", "strategy", "tiers"]],
  ]);
});
