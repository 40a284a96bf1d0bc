import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/index.js";
import { anySplit, plainSplit } from "../support/arbitrary-split.js";
import { total as sum } from "../support/money-text.js";
import { runs } from "../support/runs.js";
import { shuffled } from "../support/shuffled.js";
import { slowApportion, slowShares } from "../support/slow-apportion.js";
import { fraction, isBelow, minus, readFraction, times } from "../support/slow-fraction.js";

describe("apportion: the slow rule gives the same units", () => {
  it("apportion: units, spare units and what is left are those of the slow rule", () => {
    fc.assert(
      fc.property(anySplit, ({ total, weights, options }) => {
        expect(apportion(total, weights, options)).toEqual(slowApportion(total, weights, options));
      }),
      runs(1_500),
    );
  });
});

describe("apportion: every split", () => {
  it("apportion: units and what is left unallocated make the total", () => {
    fc.assert(
      fc.property(anySplit, ({ total, weights, options }) => {
        const { units, unallocated } = apportion(total, weights, options);
        expect(sum(units) + unallocated).toBe(total);
      }),
      runs(500),
    );
  });

  it("apportion: by weights alone, nobody is a whole unit from weight × total ÷ all weights", () => {
    fc.assert(
      fc.property(plainSplit, ({ total, weights, options }) => {
        const { units } = apportion(total, weights, options);
        const exact = weights.map(readFraction);
        const all = exact.reduce((a, b) => minus(a, times(b, fraction(-1n))));
        for (const [at, unit] of units.entries()) {
          const off = minus(times(fraction(unit), all), times(exact[at] ?? all, fraction(total)));
          expect(isBelow(off, all) && isBelow(times(all, fraction(-1n)), off)).toBe(true);
        }
      }),
      runs(500),
    );
  });

  it("apportion: within bounds too, nobody is a whole unit from its exact share", () => {
    fc.assert(
      fc.property(anySplit, ({ total, weights, options }) => {
        fc.pre(total >= 0n);
        const exact = slowShares(total, weights, options);
        for (const [at, unit] of apportion(total, weights, options).units.entries()) {
          const off = minus(fraction(unit), exact[at] ?? fraction(0n));
          expect(isBelow(off, fraction(1n)) && isBelow(fraction(-1n), off)).toBe(true);
        }
      }),
      runs(500),
    );
  });

  it("apportion: minima and maxima hold, and what they leave is told only when they cannot reach the total", () => {
    fc.assert(
      fc.property(anySplit, ({ total, weights, options }) => {
        const { units, unallocated } = apportion(total, weights, options);
        const low = (at: number): bigint => options.minimum?.[at] ?? 0n;
        const high = (at: number): bigint | null => options.maximum?.[at] ?? null;
        for (const [at, unit] of units.entries()) {
          if (total >= 0n) expect(unit).toBeGreaterThanOrEqual(low(at));
          if (unallocated < 0n && total >= 0n) expect(unit).toBe(low(at));
          const most = high(at);
          if (most !== null) expect(unit).toBeLessThanOrEqual(most);
        }
        if (options.minimum === undefined && options.maximum === undefined) expect(unallocated).toBe(0n);
      }),
      runs(500),
    );
  });

  it("apportion: with ids, the order of the parties changes nobody's units", () => {
    fc.assert(
      fc.property(anySplit, fc.nat(), ({ total, weights, options }, seed) => {
        const ids = weights.map((_, at) => `id ${(at * 31) % 101} ${at}`);
        const order = shuffled([...weights.keys()], seed);
        const moved = <Item>(list: readonly Item[]): Item[] => order.flatMap((at) => list.slice(at, at + 1));
        const { minimum, maximum, rule = "proportional" } = options;
        const bounds = { ...(minimum && { minimum: moved(minimum) }), ...(maximum && { maximum: moved(maximum) }) };
        const told = { ...options, ids, priority: ids.slice(0, 2) };
        const { units } = apportion(total, weights, told);
        expect(apportion(total, moved(weights), { ...told, rule, ids: moved(ids), ...bounds }).units).toEqual(
          moved(units),
        );
      }),
      runs(500),
    );
  });
});
