import { describe, expect, it } from "vitest";
import { runningUnits } from "../../../src/apportion/carry.js";
import { checkFineness, commonMultiple, leastCommonMultiple } from "../../../src/apportion/weights.js";
import { sumOfRatios, wholeUnits, wholeUnitsWithin } from "../../../src/apportion/whole-units.js";
import { saidBy } from "../../support/changed-funding.js";
import { slowWholeUnits } from "../../support/slow-apportion.js";
import { fraction, readFraction } from "../../support/slow-fraction.js";

/** Ratios as they are written. */
const ratios = (text: string) =>
  text.split(" ").map((one) => {
    const { top, bottom } = readFraction(one.replace("-", ""));
    return { numerator: one.startsWith("-") ? -top : top, denominator: bottom };
  });

const inOrder = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** Limits as `least..most`; no most: no ceiling. */
const limits = (text: string) =>
  text.split(" ").map((one) => {
    const [minimum = "", maximum = ""] = one.split("..");
    return { minimum: BigInt(minimum), maximum: maximum === "" ? null : BigInt(maximum) };
  });

describe("apportion: exact shares turned into whole units", () => {
  it("apportion: units left go to those who lost most, in the order of ranks where they tie", () => {
    const exact = ratios("1/4 1/2 3/4 1/2");
    expect(wholeUnits(exact, [0, 1, 2, 3])).toEqual({ units: [0n, 1n, 1n, 0n], spare: [1, 2], isTied: true });
    expect(wholeUnits(exact, [3, 2, 1, 0])).toEqual({ units: [0n, 0n, 1n, 1n], spare: [2, 3], isTied: true });
    expect(wholeUnits(ratios("7/3 5/3"), [0, 1])).toEqual({ units: [2n, 2n], spare: [1], isTied: false });
    expect(wholeUnits(ratios("1/2 1/2"), [0, 1])).toEqual({ units: [1n, 0n], spare: [0], isTied: true });
    // Equal remainders that all get a unit, or none, decide nothing.
    expect(wholeUnits(ratios("3/4 3/4 1/4 1/4"), [0, 1, 2, 3])).toEqual({
      units: [1n, 1n, 0n, 0n],
      spare: [0, 1],
      isTied: false,
    });
    expect(wholeUnits(ratios("3 2"), [0, 1])).toEqual({ units: [3n, 2n], spare: [], isTied: false });
  });

  it("apportion: shares that sum below zero are rounded as the mirror of their opposite", () => {
    expect(wholeUnits(ratios("-7/2 -1/2"), [0, 1])).toEqual({ units: [-4n, 0n], spare: [0], isTied: true });
    expect(wholeUnits(ratios("-7/3 -5/3"), [0, 1])).toEqual({ units: [-2n, -2n], spare: [1], isTied: false });
    // Shares of both signs whose sum is 0 are no mirror: -1/2 is rounded down first.
    expect(wholeUnits(ratios("1/2 -1/2"), [0, 1])).toEqual({ units: [1n, -1n], spare: [0], isTied: true });
  });

  it("apportion: eleven and more units left are named in the order of the parties", () => {
    const exact = inOrder(12).map((at) => ({ numerator: BigInt(12 - at), denominator: 13n }));
    // 78/13 are 6 units: those who lost most are the first six, and by ranks the other way about they still are.
    expect(wholeUnits(exact, inOrder(12).reverse()).spare).toEqual([0, 1, 2, 3, 4, 5]);
    const mixed = ratios("1/8 7/8 2/8 6/8 3/8 5/8");
    expect(wholeUnits(mixed, inOrder(6)).spare).toEqual([1, 3, 5]);
  });

  it("apportion: at random, the units are those that are handed out one by one", () => {
    let state = 11;
    const below = (limit: number): number => {
      state = (state * 48_271) % (2 ** 31 - 1);
      return state % limit;
    };
    for (let trial = 0; trial < 60; trial += 1) {
      const tops = inOrder(2 + below(8)).map(() => BigInt(below(40)));
      const over = 6n;
      const rest = tops.reduce((sum, top) => sum + top, 0n) % over;
      const exact = [...tops, (over - rest) % over].map((numerator) => ({ numerator, denominator: over }));
      const slow = slowWholeUnits(
        exact.map(({ numerator, denominator }) => fraction(numerator, denominator)),
        {},
      );
      expect(wholeUnits(exact, inOrder(exact.length)).units).toEqual(slow);
    }
  });

  it("apportion: a sum of fractions stays over their least common denominator", () => {
    expect(sumOfRatios(ratios("1/2 1/3 1/6"))).toEqual({ numerator: 6n, denominator: 6n });
    expect(sumOfRatios(ratios("5/4 -1/6 2"))).toEqual({ numerator: 37n, denominator: 12n });
    expect(sumOfRatios([])).toEqual({ numerator: 0n, denominator: 1n });
  });
});

describe("apportion: whole units that meet a total within limits", () => {
  it.each<[what: string, exact: string, total: bigint, limits: string | undefined, answer: object]>([
    ["given to whoever lost most", "5/3 4/3", 3n, "0.. 0..", { units: [2n, 1n], spare: [0], isTied: false }],
    ["not given beyond a ceiling", "19/4 1/4", 5n, "0..4 0..", { units: [4n, 1n], spare: [1], isTied: false }],
    ["taken from whoever gained most", "5/4 7/4", 1n, undefined, { units: [0n, 1n], spare: [], isTied: false }],
    ["taken from the last where it ties", "5/2 5/2", 3n, undefined, { units: [2n, 1n], spare: [], isTied: true }],
    ["not taken below a floor", "5/4 7/4", 1n, "1.. 0..", { units: [1n, 0n], spare: [], isTied: false }],
    ["raised to a floor at once", "1/2 5/2", 4n, "2.. 0..", { units: [2n, 2n], spare: [], isTied: false }],
    ["lowered to a ceiling at once", "9/2 1/2", 3n, "0..2 0..", { units: [2n, 1n], spare: [1], isTied: false }],
    [
      "given twice where carried fractions ask for it",
      "1/2 1/2",
      5n,
      undefined,
      { units: [3n, 2n], spare: [0, 1], isTied: true },
    ],
    ["taken twice, likewise", "1/2 1/2", -3n, undefined, { units: [-1n, -2n], spare: [], isTied: true }],
    [
      "tied before all have one more",
      "1/2 1/2 1/4",
      4n,
      undefined,
      { units: [2n, 1n, 1n], spare: [0, 1, 2], isTied: true },
    ],
    [
      "tied where the last step is not",
      "1/2 1/2 0",
      1n,
      "0..1 0..1 0..0",
      { units: [1n, 0n, 0n], spare: [0], isTied: true },
    ],
    ["below zero", "-1/2 -3/2", -2n, undefined, { units: [0n, -2n], spare: [0], isTied: true }],
  ])("apportion: a unit is %s", (_, exact, total, between, answer) => {
    const given = ratios(exact);
    expect(
      wholeUnitsWithin(given, total, inOrder(given.length), between === undefined ? undefined : limits(between)),
    ).toEqual(answer);
  });

  it("apportion: units that no limit leaves to anybody, or that never end, are a defect and not a split", () => {
    expect(() => wholeUnitsWithin(ratios("1/2 1/2"), 3n, [0, 1], limits("0..1 0..1"))).toThrow(
      /limits that leave 1 units to nobody/,
    );
    expect(() => wholeUnitsWithin(ratios("1/2 1/2"), 1n, [0, 1], limits("1.. 1.."))).toThrow(
      /limits that leave -1 units to nobody/,
    );
    // Thirty-two rounds are as many as there are.
    expect(wholeUnitsWithin(ratios("0"), 32n, [0]).units).toEqual([32n]);
    expect(() => wholeUnitsWithin(ratios("0"), 34n, [0])).toThrow(/shares that stay 2 units from their total/);
  });
});

describe("apportion: running totals after what was asked before", () => {
  it.each<[what: string, targets: string, total: bigint, asked: bigint[], due: bigint[] | undefined]>([
    ["the first of two halves", "1/2 1/2", 1n, [0n, 0n], [1n, 0n]],
    ["nobody less than it was asked for", "3/4 5/4", 2n, [1n, 0n], [1n, 1n]],
    ["as many as fit", "3/4 5/4", 3n, [1n, 0n], [1n, 2n]],
    ["whole targets as they are", "2 3/2 1/2", 4n, [0n, 0n, 0n], [2n, 2n, 0n]],
    ["what was asked for, where it is a unit ahead", "1/4 3/4 1", 2n, [1n, 0n, 0n], [1n, 0n, 1n]],
    ["no running total at all where somebody would get something back", "3/4 5/4", 1n, [1n, 1n], undefined],
  ])("apportion: due is %s", (_, targets, total, asked, due) => {
    const given = ratios(targets);
    expect(runningUnits(given, total, asked, inOrder(given.length))).toEqual(due);
  });
});

describe("apportion: denominators of many fractions", () => {
  it("apportion: the least common multiple is found as far as it is of use", () => {
    expect(leastCommonMultiple([4n, 6n, 10n])).toBe(60n);
    expect(leastCommonMultiple([])).toBe(1n);
    expect(commonMultiple([4n, 6n, 10n, 60n])).toBe(60n);
    expect(leastCommonMultiple([1_000n], 3)).toBe(1_000n);
    expect(leastCommonMultiple([1_001n], 3)).toBeUndefined();
    expect(leastCommonMultiple([10n ** 100n])).toBe(10n ** 100n);
    expect(leastCommonMultiple([10n ** 100n, 3n])).toBeUndefined();
  });

  it("apportion: weights without a common denominator of a usable size are refused where they stand", () => {
    const fine = [10n ** 60n, 10n ** 60n + 1n].map((denominator) => ({ numerator: 1n, denominator }));
    expect(saidBy((issues) => checkFineness(fine, ["keys", 2], issues)).said).toEqual([
      { code: "weights.too-fine", path: ["keys", 2], params: { limit: 100 } },
    ]);
    expect(saidBy((issues) => checkFineness(fine.slice(1), ["keys", 2], issues)).said).toEqual([]);
  });
});
