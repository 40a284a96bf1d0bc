import { describe, expect, it } from "vitest";
import { QuotepartError } from "../../../src/errors/quotepart-error.js";
import { apportion, prepareKey, tryApportion, tryPrepareKey } from "../../../src/index.js";
import { issuesOf } from "../../support/changed-funding.js";

/** What throws whenever it is read. */
const trap = new Proxy([], {
  get: () => {
    throw new Error("a trap");
  },
});

/** Fractions whose denominators have no factor in common. */
const tooFine = Array.from({ length: 11 }, (_, at) => `1/${10n ** 39n + 7n ** BigInt(at)}`);

const PARTIES_TOO_MANY = 1_000_001;

describe("apportion: weights that are refused", () => {
  it.each<[what: string, weights: unknown, code: string, path: readonly (string | number)[], params: object]>([
    ["no list", "1,2", "list.expected", ["weights"], { name: "weights", received: "“1,2”" }],
    [
      "a view of bytes",
      new DataView(new ArrayBuffer(8)),
      "list.expected",
      ["weights"],
      { name: "weights", received: "an object" },
    ],
    ["none", [], "weights.empty", ["weights"], {}],
    ["all zero", [0, "0.0", 0n], "weights.all-zero", ["weights"], { count: 3 }],
    ["one below zero", [1, "-1/2"], "number.negative", ["weights", 1], { received: "“-1/2”" }],
    ["one below zero beside zeros", [0, -1, 0], "number.negative", ["weights", 1], { received: "-1" }],
    ["no common denominator", tooFine, "weights.too-fine", ["weights"], { limit: 100 }],
    [
      "too many",
      new Array(PARTIES_TOO_MANY),
      "list.too-long",
      ["weights"],
      { count: PARTIES_TOO_MANY, limit: 1_000_000 },
    ],
  ])("apportion: weights are refused, with or without a total: %s", (_, weights, code, path, params) => {
    expect(issuesOf(tryApportion(1, weights))).toEqual([{ code, path, params }]);
    expect(issuesOf(tryPrepareKey(weights))).toEqual([{ code, path, params }]);
  });

  it("apportion: what cannot be read is refused, weights and options alike", () => {
    const unreadable = [{ code: "request.unreadable", path: [], params: {} }];
    expect(issuesOf(tryApportion(1, trap))).toEqual(unreadable);
    expect(issuesOf(tryPrepareKey(trap))).toEqual(unreadable);
    expect(issuesOf(tryApportion(1, [1], { ids: trap }))).toEqual(unreadable);
    expect(issuesOf(tryPrepareKey([1], { ids: trap }))).toEqual(unreadable);
  });

  it("apportion: every weight that is wrong is said, and the total too", () => {
    expect(issuesOf(tryApportion(1.5, ["x", 1, -2])).map(({ code, path }) => [code, ...path])).toEqual([
      ["total.invalid", "total"],
      ["number.invalid", "weights", 0],
      ["number.negative", "weights", 2],
    ]);
  });

  it("apportion: a total that is no whole number is refused, as it was given", () => {
    for (const [total, received] of [
      [1.5, "1.5"],
      ["3", "“3”"],
      [2 ** 53, "9007199254740992"],
      [undefined, "nothing"],
    ] as const)
      expect(issuesOf(tryApportion(total, [1, 2]))).toEqual([
        { code: "total.invalid", path: ["total"], params: { received } },
      ]);
  });

  it("apportion: a total below zero knows no bounds, zero does", () => {
    expect(issuesOf(tryApportion(-3, [1, 2], { minimum: [1, 1] }))).toEqual([
      { code: "bounds.negative-total", path: ["options"], params: { total: "-3" } },
    ]);
    expect(tryApportion(0n, [1, 2], { maximum: [1, 1] })).toEqual({
      ok: true,
      value: { units: [0n, 0n], spare: [], unallocated: 0n },
    });
    expect(apportion(-3, [1, 2], { rule: "equal" })).toEqual({ units: [-2n, -1n], spare: [0], unallocated: 0n });
    expect(issuesOf(tryApportion(1.5, [1, 2], { minimum: [1, 1] })).map(({ code }) => code)).toEqual(["total.invalid"]);
  });

  it("apportion: the function that throws carries the same issues, and a key that is made shares", () => {
    expect(() => apportion(1.5, [])).toThrow(QuotepartError);
    expect(() => prepareKey([])).toThrow(QuotepartError);
    const key = tryPrepareKey(["1/2", "1/4"]);
    expect(key.ok && key.value.split(9)).toEqual([6n, 3n]);
  });
});

describe("apportion: weights as each rule reads them", () => {
  it("apportion: by the same change for all, weights are amounts and may all be zero", () => {
    expect(apportion(7, [0, 0], { rule: "equal-change" }).units).toEqual([4n, 3n]);
    // 10 + 4 + 1 is 3 less than 18: everybody pays 1 more.
    expect(apportion(18, [10, 4, 1], { rule: "equal-change" }).units).toEqual([11n, 5n, 2n]);
    expect(apportion(18, ["10.0", 4n, "1"], { rule: "equal-change" }).units).toEqual([11n, 5n, 2n]);
    // 9 for 15: 2 less for each is 8, 2 and nothing, so those two pay 2.5 less.
    expect(apportion(9, [10, 4, 1], { rule: "equal-change" }).units).toEqual([8n, 1n, 0n]);
  });

  it("apportion: equally, weights decide nothing, not even where all are zero", () => {
    expect(apportion(7, [0, 0], { rule: "equal" }).units).toEqual([4n, 3n]);
    expect(apportion(6, [1, 5, "1/3"], { rule: "equal" }).units).toEqual([2n, 2n, 2n]);
  });

  it("apportion: fractions and decimals share as the whole numbers that they stand for", () => {
    expect(apportion(11, ["1/2", "1/3", "1/12"]).units).toEqual(apportion(11, [6, 4, 1]).units);
    expect(apportion(11, ["0.6", "0.4", 0.1]).units).toEqual([6n, 4n, 1n]);
    expect(apportion(11, Float64Array.of(6, 4, 1) as unknown as number[]).units).toEqual([6n, 4n, 1n]);
    expect(apportion(10n ** 30n, [`${10n ** 20n}`, `${3n * 10n ** 20n + 1n}`]).units.reduce((a, b) => a + b)).toBe(
      10n ** 30n,
    );
  });

  it("apportion: both ways of asking give the same answer", () => {
    expect(tryApportion(100, [1, 2])).toEqual({ ok: true, value: apportion(100, [1, 2]) });
    expect(tryApportion(100, ["1", "0.5"])).toEqual({
      ok: true,
      value: { units: [67n, 33n], spare: [0], unallocated: 0n },
    });
    // Few parties are read first without care; what fails there is read again with it.
    const once = { reads: 0 };
    const weights = new Proxy([1, 2], {
      get: (list, field) => {
        if (field === "0") once.reads += 1;
        if (field === "0" && once.reads === 1) throw new Error("a trap");
        return Reflect.get(list, field);
      },
    });
    expect(tryApportion(3, weights)).toEqual({ ok: true, value: { units: [1n, 2n], spare: [], unallocated: 0n } });
  });
});
