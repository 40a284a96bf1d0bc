import { describe, expect, it } from "vitest";
import { instalments, QuotepartError, tryInstalments } from "../../../src/index.js";
import { issuesOf } from "../../support/changed-funding.js";

describe("apportion: a total shared between parties and over instalments", () => {
  it("apportion: fractions are carried, so that parties, instalments and running totals are exact", () => {
    expect(instalments(10_000n, [1, 1, 1], [30, 70])).toEqual({
      units: [3_334n, 3_333n, 3_333n],
      totals: [3_000n, 7_000n],
      cells: [
        [1_000n, 1_000n, 1_000n],
        [2_334n, 2_333n, 2_333n],
      ],
    });
    // A third of 10 is 3 1/3, two thirds 6 2/3: 3, 4 and 3 units; the running total of each is 5/3, 10/3 and 5.
    expect(instalments(10, [1, 1], ["100/3", "100/3", "100/3"])).toEqual({
      units: [5n, 5n],
      totals: [3n, 4n, 3n],
      cells: [
        [2n, 1n],
        [2n, 2n],
        [1n, 2n],
      ],
    });
  });

  it("apportion: half a unit is due with the earlier instalment", () => {
    expect(instalments(1, [1], [50, 50]).totals).toEqual([1n, 0n]);
    expect(instalments(1, [1], ["49.9", "50.1"]).totals).toEqual([0n, 1n]);
    expect(instalments(3, [1], [0, 50, 0, 50]).totals).toEqual([0n, 2n, 0n, 1n]);
  });

  it("apportion: a negative total is the exact mirror", () => {
    const { units, totals, cells } = instalments(-10, [1, 1], ["100/3", "100/3", "100/3"]);
    expect(units).toEqual([-5n, -5n]);
    expect(totals).toEqual([-3n, -4n, -3n]);
    expect(cells).toEqual([
      [-2n, -1n],
      [-2n, -2n],
      [-1n, -2n],
    ]);
    expect(instalments(0, [1, 1], [40, 60])).toEqual({
      units: [0n, 0n],
      totals: [0n, 0n],
      cells: [
        [0n, 0n],
        [0n, 0n],
      ],
    });
  });

  it("apportion: where running totals tie, ids decide, and positions without ids", () => {
    const first = (options?: object): unknown => instalments(2, [1, 1], [50, 50], options).cells[0];
    expect(first()).toEqual([1n, 0n]);
    expect(first({ ids: ["b", "a"] })).toEqual([0n, 1n]);
    expect(first({ ids: ["b", "a"], priority: ["b"] })).toEqual([1n, 0n]);
  });

  it("apportion: rule and bounds are those of the split", () => {
    expect(instalments(9, [1, 2], [100], { rule: "equal" }).cells).toEqual([[5n, 4n]]);
    expect(instalments(9, [1, 2], [50, 50], { maximum: [null, 5] }).units).toEqual([4n, 5n]);
  });
});

describe("apportion: rates that are refused", () => {
  it.each<[what: string, rates: unknown, issues: readonly object[]]>([
    ["no list", 100, [{ code: "list.expected", path: ["rates"], params: { name: "rates", received: "100" } }]],
    ["none", [], [{ code: "schedule.sum", path: ["rates"], params: { sum: "0" } }]],
    ["less than all", [30, "60.5"], [{ code: "schedule.sum", path: ["rates"], params: { sum: "90.5" } }]],
    ["more than all", ["100/3", 100], [{ code: "schedule.sum", path: ["rates"], params: { sum: "400/3" } }]],
    // That they do not make 100 is not said of rates that are wrong themselves.
    [
      "below zero",
      [110, "-10", -1],
      [
        { code: "number.negative", path: ["rates", 1], params: { received: "“-10”" } },
        { code: "number.negative", path: ["rates", 2], params: { received: "-1" } },
      ],
    ],
  ])("apportion: rates are refused: %s", (_, rates, issues) => {
    expect(issuesOf(tryInstalments(10, [1, 2], rates))).toEqual(issues);
  });

  it("apportion: a rate that is no number is refused where it stands, and nothing is said of the sum", () => {
    const outcome = tryInstalments(10, [1], [50, "a half"]);
    expect(issuesOf(outcome).map(({ code, path }) => [code, ...path])).toEqual([["number.invalid", "rates", 1]]);
  });

  it("apportion: total, weights and rates that are wrong are all said", () => {
    const outcome = tryInstalments(1.5, [], [10]);
    expect(issuesOf(outcome).map(({ code }) => code)).toEqual(["total.invalid", "weights.empty", "schedule.sum"]);
    expect(issuesOf(tryInstalments(0.5, [1], [100])).map(({ code }) => code)).toEqual(["total.invalid"]);
    // No instalment is looked at of rates that do not make 100: the second would ask for less than nothing.
    expect(issuesOf(tryInstalments(21, [1, 20], [41, 4])).map(({ code }) => code)).toEqual(["schedule.sum"]);
  });

  it("apportion: an instalment at which somebody would get something back is refused", () => {
    /*
     * Of 21 units one party owes 1 and the other 20. At 41 per cent that is 0.41 and 8.2, 8.61 and so 9 together: the
     * first is asked for its unit. At 45 per cent it is 0.45 and 9.0, 9.45 and so 9 together: 1 and 9 would be 10.
     */
    expect(issuesOf(tryInstalments(21, [1, 20], [41, 4, 55]))).toEqual([
      { code: "schedule.negative", path: ["rates", 1], params: { label: "2" } },
    ]);
    expect(instalments(21, [1, 20], [41, 59]).cells).toEqual([
      [1n, 8n],
      [0n, 12n],
    ]);
  });

  it("apportion: the function that throws carries the same issues", () => {
    expect(() => instalments(21, [1, 20], [41, 4, 55])).toThrow(QuotepartError);
  });
});
