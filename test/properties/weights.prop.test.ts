import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { level } from "../../src/apportion/level.js";
import { overCommonDenominator } from "../../src/apportion/weights.js";
import { apportion } from "../../src/index.js";
import { anySplit, plainSplit } from "../support/arbitrary-split.js";
import { runs } from "../support/runs.js";
import { type Fraction, fraction, isBelow, isSame, plus, readFraction, times } from "../support/slow-fraction.js";

const asText = ({ top, bottom }: Fraction): string => `${top}/${bottom}`;

describe("apportion: what weights mean", () => {
  it("apportion: all weights multiplied by one positive fraction give the same split", () => {
    const factor = fc.tuple(fc.bigInt(1n, 999n), fc.bigInt(1n, 999n));
    fc.assert(
      fc.property(plainSplit, factor, ({ total, weights, options }, [top, bottom]) => {
        const scaled = weights.map((weight) => asText(times(readFraction(weight), fraction(top, bottom))));
        expect(apportion(total, scaled, options)).toEqual(apportion(total, weights, options));
      }),
      runs(500),
    );
  });

  it("apportion: a weight of zero pays zero without bounds", () => {
    fc.assert(
      fc.property(plainSplit, ({ total, weights, options }) => {
        const { units } = apportion(total, weights, options);
        for (const [at, weight] of weights.entries()) if (readFraction(weight).top === 0n) expect(units[at]).toBe(0n);
      }),
      runs(500),
    );
  });

  it("apportion: without bounds, a heavier party never gets less of a total above zero", () => {
    fc.assert(
      fc.property(plainSplit, ({ total, weights, options }) => {
        const { units } = apportion(total < 0n ? -total : total, weights, options);
        const parties = weights.map((weight, at) => ({ weight: readFraction(weight), units: units[at] ?? 0n }));
        for (const one of parties) {
          const heavier = parties.filter((other) => isBelow(one.weight, other.weight));
          expect(heavier.filter((other) => other.units < one.units)).toEqual([]);
        }
      }),
      runs(300),
    );
  });

  it("apportion: a negative total gives the exact mirror, under every rule", () => {
    fc.assert(
      fc.property(anySplit, ({ total, weights, options }) => {
        const { minimum: _, maximum: __, ...told } = options;
        const { units, spare, unallocated } = apportion(total, weights, told);
        const mirrored = { units: units.map((unit) => -unit), spare, unallocated: -unallocated };
        expect(apportion(-total, weights, told)).toEqual(mirrored);
      }),
      runs(500),
    );
  });

  it("apportion: one more unit in the total lowers nobody by more than one unit", () => {
    fc.assert(
      fc.property(anySplit, ({ total, weights, options }) => {
        fc.pre(total >= 0n);
        const more = apportion(total + 1n, weights, options).units;
        const { units } = apportion(total, weights, options);
        expect(units.filter((unit, at) => (more[at] ?? 0n) < unit - 1n)).toEqual([]);
      }),
      runs(300),
    );
  });
});

describe("apportion: one common level", () => {
  it("apportion: whom no bound holds stands at the level, the others on their bound with the level beyond it", () => {
    fc.assert(
      fc.property(anySplit, ({ total, weights, options }) => {
        fc.pre(total >= 0n);
        const { rule = "proportional" } = options;
        const common = overCommonDenominator(weights.map(ratioOf));
        if (common === undefined) return;
        const low = weights.map((_, at) => options.minimum?.[at] ?? 0n);
        const high = weights.map((_, at) => options.maximum?.[at] ?? null);
        const shares = level(total, common, rule, { minimum: low, maximum: high });
        for (const [at, weight] of weights.entries()) {
          const share = fraction(shares.numerators[at] ?? 0n, shares.denominator);
          const { held } = shares;
          if (shares.common === null) continue;
          const reached = fraction(shares.common.numerator, shares.common.denominator);
          const due = dueAt(reached, readFraction(weight), rule);
          if (held[at] === null) expect(isSame(share, due)).toBe(true);
          if (held[at] === "minimum") expect(isSame(share, fraction(low[at] ?? 0n)) && isBelow(due, share)).toBe(true);
          if (held[at] === "maximum") expect(isSame(share, fraction(high[at] ?? 0n)) && isBelow(share, due)).toBe(true);
        }
      }),
      runs(500),
    );
  });
});

function ratioOf(weight: bigint | number | string): { readonly numerator: bigint; readonly denominator: bigint } {
  const { top, bottom } = readFraction(weight);
  return { numerator: top, denominator: bottom };
}

function dueAt(common: Fraction, weight: Fraction, rule: "proportional" | "equal" | "equal-change"): Fraction {
  if (rule === "proportional") return times(common, weight);
  return rule === "equal" ? common : plus(weight, common);
}
