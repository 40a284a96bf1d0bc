import { describe, expect, it } from "vitest";
import { currencyCodes, decimalsOf } from "../../../src/money/currency.js";

describe("money: currencies", () => {
  it.each([
    ["XPF", 0],
    ["JPY", 0],
    ["EUR", 2],
    ["CHF", 2],
    ["TND", 3],
    ["CLF", 4],
  ])("money: %s has %i decimals", (code, decimals) => {
    expect(decimalsOf(code)).toBe(decimals);
  });

  it.each(["eur", "EURO", "", "XAU", "XXX", "__proto__", "constructor"])(
    "money: %j is no currency to pay in",
    (code) => {
      expect(decimalsOf(code)).toBe(undefined);
    },
  );

  it("money: every code has three capital letters and stands once", () => {
    expect(currencyCodes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(new Set(currencyCodes).size).toBe(currencyCodes.length);
    expect(currencyCodes.length).toBeGreaterThan(150);
  });
});
