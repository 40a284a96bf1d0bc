import { describe, expect, it } from "vitest";
import { type Bounds, exactShares, level, type Rule } from "../../../src/apportion/level.js";
import { overCommonDenominator } from "../../../src/apportion/weights.js";
import { ratioText } from "../../../src/money/ratio.js";
import { slowApportion, slowShares } from "../../support/slow-apportion.js";
import { fraction, readFraction } from "../../support/slow-fraction.js";

type Listed = (number | null)[];

/** Exact weights over one denominator, as they are written. */
function common(weights: readonly string[]) {
  const read = weights.map(readFraction).map(({ top, bottom }) => ({ numerator: top, denominator: bottom }));
  const over = overCommonDenominator(read);
  if (over === undefined) throw new Error("These weights have a denominator.");
  return over;
}

const boundsOf = (minimum: readonly number[], maximum: Listed): Bounds => ({
  minimum: minimum.map(BigInt),
  maximum: maximum.map((bound) => (bound === null ? null : BigInt(bound))),
});

/** The level of a split, written out: shares and level in lowest terms. */
function told(total: number, weights: string, rule: Rule, minimum?: number[], maximum?: Listed) {
  const list = weights.split(" ");
  const none = { low: list.map(() => 0), high: list.map(() => null) };
  const bounds = minimum || maximum ? boundsOf(minimum ?? none.low, maximum ?? none.high) : undefined;
  const found = level(BigInt(total), common(list), rule, bounds);
  return {
    shares: exactShares(found).map(ratioText).join(" "),
    common: found.common && ratioText(found.common),
    held: found.held.map((bound) => bound ?? "-").join(" "),
    left: found.unallocated,
  };
}

describe("apportion: the one level at which the shares add up", () => {
  it.each<
    [
      total: number,
      weights: string,
      rule: Rule,
      minimum: number[] | undefined,
      maximum: Listed | undefined,
      told: object,
    ]
  >([
    // In proportion: 100 by 6 parts; then 80 by 3 parts beside a ceiling of 20, and 70 by 5 parts beside a floor of 30.
    [100, "1 2 3", "proportional", undefined, undefined, { shares: "50/3 100/3 50", common: "50/3", held: "- - -" }],
    [
      100,
      "1 2 3",
      "proportional",
      undefined,
      [null, null, 20],
      { shares: "80/3 160/3 20", common: "80/3", held: "- - maximum" },
    ],
    [100, "1 2 3", "proportional", [30, 0, 0], undefined, { shares: "30 28 42", common: "14", held: "minimum - -" }],
    [
      100,
      "1 2 3",
      "proportional",
      [30, 0, 0],
      [null, null, 20],
      { shares: "30 50 20", common: "25", held: "minimum - maximum" },
    ],
    // The level counts for each whole weight, whatever the denominator of all: 12 for 3/2.
    [12, "1/2 1", "proportional", undefined, undefined, { shares: "4 8", common: "8", held: "- -" }],
    [12, "1/2 1", "proportional", [6, 0], undefined, { shares: "6 6", common: "6", held: "minimum -" }],
    // A weight of 0 gets its floor.
    [12, "0 1 2", "proportional", [3, 0, 0], undefined, { shares: "3 3 6", common: "3", held: "minimum - -" }],
    // Equally: 10 by three; 8 by two beside a ceiling of 2.
    [10, "1 2 3", "equal", undefined, undefined, { shares: "10/3 10/3 10/3", common: "10/3", held: "- - -" }],
    [10, "1/2 2 3", "equal", undefined, [2, null, null], { shares: "2 4 4", common: "4", held: "maximum - -" }],
    [10, "1 2 3", "equal", [0, 6, 0], undefined, { shares: "2 6 2", common: "2", held: "- minimum -" }],
    // By the same change: 5, 1 and 1/2 are 6 1/2 together.
    [8, "5 1 1/2", "equal-change", undefined, undefined, { shares: "11/2 3/2 1", common: "1/2", held: "- - -" }],
    [5, "5 1 1/2", "equal-change", undefined, undefined, { shares: "9/2 1/2 0", common: "-1/2", held: "- - -" }],
    [3, "5 1 1/2", "equal-change", undefined, undefined, { shares: "3 0 0", common: "-2", held: "- minimum minimum" }],
    [
      8,
      "5 1 1/2",
      "equal-change",
      [0, 2, 0],
      [5, null, null],
      { shares: "5 2 1", common: "1/2", held: "maximum minimum -" },
    ],
    [
      8,
      "5 1 1/2",
      "equal-change",
      [0, 0, 0],
      [4, null, null],
      { shares: "4 9/4 7/4", common: "5/4", held: "maximum - -" },
    ],
    // Nobody is held who stands on its bound.
    [60, "1 2 3", "proportional", [10, 20, 30], [10, 20, 30], { shares: "10 20 30", common: "10", held: "- - -" }],
    [10, "1 1 1", "proportional", [6, 4, 0], undefined, { shares: "6 4 0", common: "0", held: "minimum minimum -" }],
    [0, "1 2", "proportional", undefined, undefined, { shares: "0 0", common: "0", held: "- -" }],
  ])("apportion: %i by %s, %s, between %o and %o", (total, weights, rule, minimum, maximum, expected) => {
    expect(told(total, weights, rule, minimum, maximum)).toEqual({ ...expected, left: 0n });
  });

  it("apportion: floors beyond the total give all their floor, and say what they ask for beyond it", () => {
    expect(told(10, "1 2 3", "proportional", [8, 5, 0])).toEqual({
      shares: "8 5 0",
      common: null,
      held: "minimum minimum -",
      left: -3n,
    });
    expect(told(10, "1 1/2", "equal-change", [8, 5], [9, null])).toEqual({
      shares: "8 5",
      common: null,
      held: "minimum minimum",
      left: -3n,
    });
  });

  it("apportion: ceilings below the total give all their ceiling, and whoever counts for nothing its floor", () => {
    expect(told(100, "1 2 0 0", "proportional", [0, 0, 5, 0], [10, 20, null, 9])).toEqual({
      shares: "10 20 5 0",
      common: null,
      held: "maximum maximum minimum -",
      left: 65n,
    });
    expect(told(40, "1/2 3", "equal-change", [0, 0], [10, 20])).toEqual({
      shares: "10 20",
      common: null,
      held: "maximum maximum",
      left: 10n,
    });
  });

  it("apportion: a total below zero is the mirror of its opposite", () => {
    expect(told(-100, "1 2 3", "proportional")).toEqual({
      shares: "-50/3 -100/3 -50",
      common: "-50/3",
      held: "- - -",
      left: 0n,
    });
    expect(told(-3, "5 1 1/2", "equal-change")).toEqual({
      shares: "-3 0 0",
      common: "2",
      held: "- minimum minimum",
      left: 0n,
    });
  });

  it("apportion: at random, shares are those that a slow search finds step by step", () => {
    let state = 7;
    const below = (limit: number): number => {
      state = (state * 48_271) % (2 ** 31 - 1);
      return state % limit;
    };
    const rules: readonly Rule[] = ["proportional", "equal", "equal-change"];
    for (let trial = 0; trial < 150; trial += 1) {
      const rule = rules[trial % 3] as Rule;
      const weights = Array.from({ length: 1 + below(6) }, (_, at) =>
        at === 0 ? "3/2" : `${below(5)}${below(2) === 0 ? "" : `/${1 + below(4)}`}`,
      );
      const minimum = weights.map(() => (below(2) === 0 ? 0 : below(9)));
      const maximum = minimum.map((low) => (below(3) === 0 ? null : low + below(12)));
      const bounds = boundsOf(minimum, maximum);
      const total = BigInt(below(60));
      const found = level(total, common(weights), rule, bounds);
      const shares = exactShares(found).map(({ numerator, denominator }) => fraction(numerator, denominator));
      expect(shares).toEqual(slowShares(total, weights, { rule, ...bounds }));
      expect(found.unallocated).toBe(slowApportion(total, weights, { rule, ...bounds }).unallocated);
    }
  });
});
