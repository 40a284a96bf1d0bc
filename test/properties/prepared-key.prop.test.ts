import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion, prepareKey } from "../../src/index.js";
import { anySplit } from "../support/arbitrary-split.js";
import { runs } from "../support/runs.js";

describe("apportion: a prepared key", () => {
  it("apportion: shares every total as apportion does, into a list and into columns", () => {
    fc.assert(
      fc.property(anySplit, ({ total, weights, options }) => {
        const { units, unallocated } = apportion(total, weights, options);
        const key = prepareKey(weights, options);
        expect(key.size).toBe(weights.length);
        expect(key.split(total)).toEqual(units);
        const most = units.reduce((max, unit) => (unit > max ? unit : -unit > max ? -unit : max), 0n);
        if (most < 2n ** 53n) {
          const column = new Float64Array(key.size).fill(-1);
          expect(key.into(total, column)).toBe(unallocated);
          expect([...column]).toEqual(units.map(Number));
        }
        if (most < 2n ** 63n) {
          const column = new BigInt64Array(key.size).fill(-1n);
          expect(key.into(total, column)).toBe(unallocated);
          expect([...column]).toEqual(units);
        }
      }),
      runs(1_500),
    );
  });
});
