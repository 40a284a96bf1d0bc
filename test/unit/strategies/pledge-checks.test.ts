import { describe, expect, it } from "vitest";
import { type Pledge, tryPlanFunding, type VoluntaryShare } from "../../../src/index.js";
import { issuesOf, shared } from "../../support/changed-funding.js";

type Terms = Partial<Omit<VoluntaryShare, "kind" | "pledges">>;

const path = ["modality", "strategy", "pledges"];

/** What is planned, or what is wrong, where towns pledge towards a cost. */
const outcomeOf = (cost: string, pledges: readonly Omit<Pledge, "party">[], terms: Terms = {}) => {
  const towns = pledges.map((_, at) => `p${at}`);
  const rows = pledges.map((pledge, at) => ({ party: towns[at] ?? "", ...pledge }));
  return tryPlanFunding(
    shared({ kind: "voluntary-share", pledges: rows, ...terms }, cost, [...towns, "state"].join(" ")),
  );
};

describe("strategies: what is said of pledges before anything is shared", () => {
  it("strategies: each pledge is judged by its own bounds, and one that stands on them is right", () => {
    const pledges = [
      { amount: "100.00", minimum: "200.00" },
      { amount: "300.00", maximum: "200.00" },
      { amount: "5.00", minimum: "30.00", maximum: "20.00" },
      { amount: "30.00", minimum: "30.00", maximum: "30.00" },
      { amount: "10.00", minimum: "20.00", maximum: "40.00" },
      { amount: "50.00", minimum: "20.00", maximum: "40.00" },
      { amount: "25.00", minimum: "20.00", maximum: "40.00" },
      { amount: "25.00" },
    ];
    expect(issuesOf(outcomeOf("1000.00", pledges))).toEqual([
      {
        code: "pledge.outside-bounds",
        path: [...path, 0, "amount"],
        params: { amount: "100.00", minimum: "200.00", maximum: null },
      },
      {
        code: "pledge.outside-bounds",
        path: [...path, 1, "amount"],
        params: { amount: "300.00", minimum: "0.00", maximum: "200.00" },
      },
      { code: "bounds.crossed", path: [...path, 2, "minimum"], params: { minimum: "30.00", maximum: "20.00" } },
      {
        code: "pledge.outside-bounds",
        path: [...path, 4, "amount"],
        params: { amount: "10.00", minimum: "20.00", maximum: "40.00" },
      },
      {
        code: "pledge.outside-bounds",
        path: [...path, 5, "amount"],
        params: { amount: "50.00", minimum: "20.00", maximum: "40.00" },
      },
    ]);
  });

  it("strategies: a cost that cannot be read is one issue, beside those of the pledges", () => {
    const outcome = outcomeOf("a lot", [{ amount: "3.00", maximum: "2.00" }], { onSurplus: { policy: "refuse" } });
    expect(issuesOf(outcome).map(({ code, path: place }) => [code, place])).toEqual([
      ["amount.invalid", ["development", "cost"]],
      ["pledge.outside-bounds", [...path, 0, "amount"]],
    ]);
  });

  it("strategies: pledges cannot share a credit note, whatever happens to a surplus", () => {
    for (const policy of ["refuse", "proportional"] as const) {
      expect(issuesOf(outcomeOf("-0.01", [{ amount: "3.00" }], { onSurplus: { policy } }))).toEqual([
        { code: "pledges.negative-cost", path: ["modality", "strategy"], params: { cost: "-0.01" } },
      ]);
    }
  });

  describe("strategies: 60.00 and 40.01 pledged where a surplus is refused", () => {
    const pledged = [{ amount: "60.00" }, { amount: "40.01" }];
    const match = { party: "state", perPledge: "5.00" };
    const refused = (cost: string, terms: Terms = {}) =>
      outcomeOf(cost, pledged, { onSurplus: { policy: "refuse" }, ...terms });

    it.each([
      ["a cent less than that", "100.00", {}, "100.00", "0.01"],
      ["a match takes a cent too much off", "110.00", { match }, "100.00", "0.01"],
    ] as const)("strategies: %s is too small a cost", (_title, cost, terms, left, excess) => {
      expect(issuesOf(refused(cost, terms))).toEqual([
        { code: "pledges.exceed-cost", path, params: { total: "100.01", cost: left, excess } },
      ]);
    });

    it.each([
      ["just that", "100.01", {}, ["60.00", "40.01", "0.00"]],
      ["just that and the match", "110.01", { match }, ["60.00", "40.01", "10.00"]],
      ["more than that", "100.02", {}, ["60.00", "40.01", "0.00"]],
      // 100.01 is less than 95 % of 110.00, so the funding is cancelled: nobody pays too much.
      ["one whose threshold is missed", "110.00", { match, threshold: { rate: "95" } }, ["0.00", "0.00", "0.00"]],
    ] as const)("strategies: a cost of %s is not refused", (_title, cost, terms, amounts) => {
      const outcome = refused(cost, terms);
      expect(issuesOf(outcome)).toEqual([]);
      expect(outcome.ok && outcome.value.shares.map(({ amount }) => amount)).toEqual(amounts);
    });
  });
});
