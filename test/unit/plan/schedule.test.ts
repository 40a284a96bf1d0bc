import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding } from "../../../src/index.js";
import { minorUnits } from "../../../src/money/minor-units.js";
import { scheduled } from "../../../src/plan/schedule.js";
import { equally, saidBy } from "../../support/changed-funding.js";

type Invoices = Readonly<Record<string, number>>;

/** Shares of a, b, … in instalments of such rates; invoices by party and place, as "a0". */
const columns = (shares: readonly number[], rates: readonly number[], issued: Invoices = {}) =>
  saidBy((issues) =>
    scheduled(
      shares.map((net, at) => ({ party: "abc"[at] ?? "", net: BigInt(net) })),
      rates.map((rate, at) => ({
        label: `${at}`,
        rate: { numerator: BigInt(rate), denominator: 1n, text: `${rate}` },
      })),
      (party, instalment) => {
        const net = issued[party + instalment];
        return net === undefined ? undefined : { party, instalment, net: minorUnits(BigInt(net)) };
      },
      shares.map((_, at) => at),
      issues,
      (amount) => `${amount} ct`,
    ),
  );

describe("plan: shares in instalments", () => {
  it("plan: a credit note is called as the mirror of its invoice", () => {
    // Halves of 1 and 2: 0.5 and 1.0 are due, 1.5 in all, half-up 2.
    expect(columns([1, 2], [50, 50]).made).toEqual([
      [1n, 1n],
      [0n, 1n],
    ]);
    expect(columns([-1, -2], [50, 50]).made).toEqual([
      [-1n, -1n],
      [0n, -1n],
    ]);
  });

  it("plan: those without an invoice are rounded among themselves", () => {
    // 50.5 are due from each; a has its invoice, so b alone is rounded half-up.
    expect(columns([101, 101], [50, 50], { a0: 80 })).toEqual({
      made: [
        [80n, 51n],
        [21n, 50n],
      ],
      said: [],
    });
  });

  it.each([
    ["far above what is due", 80, 20n],
    ["a unit above what is due", 41, 59n],
  ])(
    "plan: who was asked for more than is due is asked for nothing until its share has caught up (%s)",
    (_, net, rest) => {
      // Due from a: 20, 40, 100; from b: 20.2, 40.4, 101.
      expect(columns([100, 101], [20, 20, 60], { a0: net })).toEqual({
        made: [
          [BigInt(net), 20n],
          [0n, 20n],
          [rest, 61n],
        ],
        said: [],
      });
    },
  );

  it("plan: who would be asked for less than nothing is not also told that its invoices miss its share", () => {
    // Due: 0.33 and 3.3, rounded 1 and 3; then 0.4 and 4.0, rounded 0 and 4.
    expect(columns([1, 10], [33, 7, 60]).said).toEqual([
      { code: "schedule.negative", path: ["schedule", 1], params: { label: "“1”" } },
    ]);
  });

  it("plan: invoices above the share are named with both amounts, on a credit note with its sign", () => {
    const params = (issued: string, share: string) => [
      { code: "issued.not-share", path: ["issued"], params: { party: "“b”", issued, share } },
    ];
    expect(columns([100, 100], [50, 50], { b0: 120 }).said).toEqual(params("120 ct", "100 ct"));
    expect(columns([-100, -100], [50, 50], { b0: -120 }).said).toEqual(params("-120 ct", "-100 ct"));
  });

  it.each<[string, FundingRequest["rounding"], readonly string[]]>([
    ["by id", undefined, ["0.51", "0.50"]],
    ["by priority", { rule: "largest-remainder", priority: ["toul"] }, ["0.50", "0.51"]],
    ["by id under a bearer", { rule: "bearer", party: "toul" }, ["0.51", "0.50"]],
  ])("plan: a cent of an instalment that two are due alike goes to the first %s", (_, rounding, nets) => {
    const parts = [
      { label: "Acompte", rate: "50" },
      { label: "Solde", rate: "50" },
    ];
    const plan = planFunding(equally("2.02", "metz toul", { schedule: parts, rounding }));
    expect(plan.schedule?.[0]?.lines.map(({ net }) => net)).toEqual(nets);
    expect(plan.schedule?.[0]?.net).toBe("1.01");
  });
});
