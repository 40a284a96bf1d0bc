import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountText, displayedRatio, minorUnitsOf, sumOfTexts } from "../../../src/money/decimal.js";
import { amountOf, total } from "../../support/money-text.js";

const decimals = fc.nat(4);
const units = fc.bigInt(-(10n ** 46n), 10n ** 46n);

describe("money: minor units and decimal text", () => {
  it("money: what is written is read back, and is what cutting the digits gives", () => {
    fc.assert(
      fc.property(units, decimals, (count, places) => {
        const text = amountText(count, places);
        expect(text).toBe(amountOf(count, places));
        expect(minorUnitsOf(text, places)).toBe(count);
      }),
    );
  });

  it.each([
    [0n, 2, "0.00"],
    [-0n, 2, "0.00"],
    [5n, 2, "0.05"],
    [-5n, 2, "-0.05"],
    [600_000n, 2, "6000.00"],
    [7n, 0, "7"],
    [7n, 4, "0.0007"],
  ])("money: %s minor units at %i decimals are written %s", (count, places, text) => {
    expect(amountText(count, places)).toBe(text);
  });

  it.each([
    ["1.5", 2, 150n],
    ["1.500", 2, 150n],
    ["-0.00", 2, 0n],
    ["1.505", 2, null],
    ["1.5", 0, null],
    ["7.000", 0, 7n],
    ["0.0001", 4, 1n],
  ])("money: %s at %i decimals is read as %s", (text, places, count) => {
    expect(minorUnitsOf(text, places)).toBe(count);
  });

  it("money: a sum of texts is the sum of their units, for amounts of any size", () => {
    fc.assert(
      fc.property(fc.array(units), decimals, (counts, places) => {
        const texts = counts.map((count) => amountOf(count, places));
        expect(sumOfTexts(texts, places)).toBe(amountOf(total(counts), places));
      }),
    );
  });

  it("money: a ratio is shown rounded once, halves away from zero", () => {
    expect(displayedRatio({ numerator: 2n, denominator: 3n }, 2)).toBe("0.67");
    expect(displayedRatio({ numerator: 1n, denominator: 8n }, 2)).toBe("0.13");
    expect(displayedRatio({ numerator: -1n, denominator: 8n }, 2)).toBe("-0.13");
    expect(displayedRatio({ numerator: -1n, denominator: 1000n }, 2)).toBe("0.00");
  });
});
