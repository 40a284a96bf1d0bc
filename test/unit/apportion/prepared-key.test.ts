import { describe, expect, it } from "vitest";
import { type ApportionOptions, prepareKey, QuotepartError } from "../../../src/index.js";
import { type SlowOptions, slowApportion } from "../../support/slow-apportion.js";

const MOST = Number.MAX_SAFE_INTEGER;

type Weights = readonly (bigint | number | string)[];

/** What a call is refused with: code, place and parameters. */
function refusalOf(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    if (!(error instanceof QuotepartError)) throw error;
    return error.issues.map(({ code, path, params }) => ({ code, path, params }));
  }
}

/** Shares totals by one key in every way, twice in the same room, and by hand. */
function expectEveryWay(totals: readonly bigint[], weights: Weights, options?: ApportionOptions): void {
  const key = prepareKey(weights, options);
  const bounded = (list?: readonly (bigint | number | null)[]) =>
    list?.map((bound) => (bound === null ? null : BigInt(bound)));
  const slow: SlowOptions = {
    ...(options?.ids && { ids: options.ids }),
    ...(options?.priority && { priority: options.priority }),
    ...(options?.rule && { rule: options.rule }),
    ...(options?.minimum && { minimum: bounded(options.minimum) ?? [] }),
    ...(options?.maximum && { maximum: bounded(options.maximum) ?? [] }),
  };
  const [whole, doubles] = [new BigInt64Array(key.size).fill(-7n), new Float64Array(key.size).fill(-7)];
  for (const total of totals) {
    const { units, unallocated } = slowApportion(total, weights, slow);
    expect(key.split(total)).toEqual(units);
    expect(key.into(total, whole)).toBe(unallocated);
    expect([...whole]).toEqual(units);
    expect(key.into(total, doubles)).toBe(unallocated);
    // No share is -0: written as text, it would be another number.
    expect([...doubles].map((unit) => (Object.is(unit, -0) ? "-0" : String(unit)))).toEqual(units.map(String));
  }
}

describe("apportion: a key that is read once shares as every split does, in columns too", () => {
  it.each<[what: string, totals: bigint[], weights: Weights, options?: ApportionOptions]>([
    ["whole weights", [100n, 0n, -100n, 7n, -1n, 10n ** 12n], [1, 2, 0, 4]],
    ["equal weights", [10n, 0n, -11n, 2n], [5, 5, 5]],
    ["equal weights with ids", [10n, 0n, -11n, 2n], [5, 5, 5], { ids: ["c", "a", "b"], priority: ["b"] }],
    ["weights that tie, with ids", [10n, -3n, 5n], [1, 1, 1, 3], { ids: ["d", "c", "b", "a"] }],
    ["fractions", [11n, -11n, 10n ** 14n], ["1/2", "1/3", "1/12"]],
    ["weights that no double holds", [10n, -10n, 999n], [10n ** 30n, 3n * 10n ** 30n + 1n]],
    ["totals at the edge of what doubles hold", [BigInt(MOST), -BigInt(MOST), BigInt(MOST) - 1n], [1, 1, 5]],
    ["parts of a round too large for doubles", [2n ** 39n, -(2n ** 39n)], [1, 2 ** 40]],
    ["the rule of equal shares", [10n, -10n], [1, 2, "1/3"], { rule: "equal" }],
    ["the rule of equal changes", [18n, 9n, -9n], [10, 4, 1], { rule: "equal-change" }],
    ["a ceiling", [100n, 10n, 0n], [1, 2, 3], { maximum: [null, null, 20] }],
    ["a floor", [100n, 40n], [1, 2, 3], { minimum: [30, 0, 0] }],
    ["a floor and a ceiling with ids", [100n, 71n], [1, 1, 1], { minimum: [40, 0, 0], ids: ["c", "b", "a"] }],
    ["bounds that cannot be met", [100n, 1n], [1, 2], { minimum: [2, 3], maximum: [10, 20] }],
    ["bounds that no double holds", [100n], [1, 2], { maximum: [2n ** 60n, 10n] }],
    ["bounds with another rule", [100n], [1, 2, 3], { rule: "equal", maximum: [10, null, null] }],
    ["bounds with the rule of equal changes", [18n], [10, 4, 1], { rule: "equal-change", maximum: [10, null, null] }],
  ])("apportion: by %s", (_, totals, weights, options) => {
    expectEveryWay(totals, weights, options);
  });

  it("apportion: a total beyond 2^53 is shared into a column of doubles as long as every share fits", () => {
    const doubles = new Float64Array(2);
    const key = prepareKey([1, 1]);
    expect(key.into(2n * BigInt(MOST), doubles)).toBe(0n);
    expect([...doubles]).toEqual([MOST, MOST]);
    expect(key.into(-2n * BigInt(MOST), doubles)).toBe(0n);
    expect([...doubles]).toEqual([-MOST, -MOST]);
    const whole = new BigInt64Array(2);
    const widest = 2n ** 63n - 1n;
    expect(key.into(2n * widest, whole)).toBe(0n);
    expect([...whole]).toEqual([widest, widest]);
    expect(key.into(-2n * widest, whole)).toBe(0n);
    expect([...whole]).toEqual([-widest, -widest]);
  });

  it("apportion: a share too wide for its column is refused, and the column stays as it was", () => {
    const key = prepareKey([1, 1, 0]);
    const doubles = Float64Array.of(1, 2, 3);
    const total = 2n * BigInt(MOST) + 1n;
    for (const one of [total, -total])
      expect(refusalOf(() => key.into(one, doubles))).toEqual([
        { code: "out.too-narrow", path: ["out"], params: { column: "Float64Array", total: String(one) } },
      ]);
    expect([...doubles]).toEqual([1, 2, 3]);
    const whole = BigInt64Array.of(1n, 2n, 3n);
    for (const one of [2n ** 64n - 1n, -(2n ** 64n - 1n)])
      expect(refusalOf(() => key.into(one, whole))).toEqual([
        { code: "out.too-narrow", path: ["out"], params: { column: "BigInt64Array", total: String(one) } },
      ]);
    expect([...whole]).toEqual([1n, 2n, 3n]);
  });

  it("apportion: what bounds leave is said, above the ceilings and below the floors", () => {
    const key = prepareKey([1, 2], { minimum: [2, 3], maximum: [10, 20] });
    expect(key.into(100, new Float64Array(2))).toBe(70n);
    expect(key.into(1, new BigInt64Array(2))).toBe(-4n);
    expect(key.into(30, new BigInt64Array(2))).toBe(0n);
  });

  it("apportion: a column of another kind or length is refused", () => {
    const key = prepareKey([1, 2]);
    for (const [out, received] of [
      [new Float64Array(3), "a Float64Array of 3"],
      [new BigInt64Array(1), "a BigInt64Array of 1"],
      [new Float32Array(2), "an object"],
      [[0, 0], "a list"],
      [undefined, "nothing"],
    ] as const)
      expect(refusalOf(() => key.into(1, out as never))).toEqual([
        { code: "out.invalid", path: ["out"], params: { expected: 2, received } },
      ]);
  });

  it("apportion: a total that is no whole number is refused, and one below zero where there are bounds", () => {
    const key = prepareKey([1, 2]);
    const bounded = prepareKey([1, 2], { minimum: [0, 0] });
    const out = new Float64Array(2);
    const invalid = [{ code: "total.invalid", path: ["total"], params: { received: "0.5" } }];
    expect(refusalOf(() => key.split(0.5))).toEqual(invalid);
    expect(refusalOf(() => key.into(0.5, out))).toEqual(invalid);
    const negative = [{ code: "bounds.negative-total", path: ["total"], params: { total: "-1" } }];
    expect(refusalOf(() => bounded.split(-1))).toEqual(negative);
    expect(refusalOf(() => bounded.into(-1n, out))).toEqual(negative);
    expect(bounded.split(0)).toEqual([0n, 0n]);
    expect(key.split(-3)).toEqual([-1n, -2n]);
  });

  it("apportion: a key says how many share, and cannot be changed", () => {
    expect(prepareKey([1, 2, 3]).size).toBe(3);
    expect(prepareKey(["1/2", 10n ** 30n, "1/7"]).size).toBe(3);
    expect(prepareKey([0, 0], { rule: "equal-change" }).size).toBe(2);
    expect(Object.isFrozen(prepareKey([1]))).toBe(true);
  });
});
