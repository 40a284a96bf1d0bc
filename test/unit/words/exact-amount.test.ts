import { describe, expect, it } from "vitest";
import { exactAmountIn } from "../../../src/words/exact-amount.js";

const french = exactAmountIn("EUR", 2, "fr");
const english = exactAmountIn("EUR", 2, "en");
const written = (numerator: bigint, denominator: bigint): readonly string[] =>
  [french, english].map((write) => write({ numerator, denominator }).text.replaceAll(/\s/gu, " "));

describe("words: an exact amount of cents is never written as something that it is not", () => {
  it.each([
    ["two thirds of a euro are cut off, not rounded up", 200n, 3n, ["0,666… € (2/3)", "€0.666… (2/3)"]],
    ["below zero too", -200n, 3n, ["-0,666… € (-2/3)", "-€0.666… (-2/3)"]],
    ["whole cents need no more", 150n, 1n, ["1,50 €", "€1.50"]],
    ["a half cent has an end", 3n, 2n, ["0,015 €", "€0.015"]],
    ["so has a 64th of a cent", 1n, 64n, ["0,00015625 €", "€0.00015625"]],
    [
      "where noughts follow the cents, the first digit that is none",
      99_001n,
      3000n,
      ["0,330003… € (99 001/300 000)", "€0.330003… (99,001/300,000)"],
    ],
    [
      "where only noughts could be shown, as many as there is room for",
      1n,
      30_000_000n,
      ["0,00000000… € (1/3 000 000 000)", "€0.00000000… (1/3,000,000,000)"],
    ],
    [
      "and below zero it stays below",
      -1n,
      30_000_000n,
      ["-0,00000000… € (-1/3 000 000 000)", "-€0.00000000… (-1/3,000,000,000)"],
    ],
    [
      "a fraction that nobody reads is left out, and the amount called « environ »",
      10n ** 20n,
      3n * 10n ** 20n + 1n,
      ["environ 0,003… €", "about €0.003…"],
    ],
  ] as const)("words: %s", (_, numerator, denominator, expected) => {
    expect(written(numerator, denominator)).toEqual(expected);
  });

  it("words: only what is written with « environ » is not exact", () => {
    expect(french({ numerator: 200n, denominator: 3n }).isAbout).toBe(false);
    expect(french({ numerator: 10n ** 20n, denominator: 3n * 10n ** 20n + 1n }).isAbout).toBe(true);
  });

  it("words: francs and dinars have their own decimals", () => {
    const ratio = { numerator: 100n, denominator: 3n };
    expect(exactAmountIn("XPF", 0, "en")(ratio).text.replaceAll(/\s/gu, " ")).toBe("CFPF 33.3… (100/3)");
    expect(exactAmountIn("TND", 3, "en")(ratio).text.replaceAll(/\s/gu, " ")).toBe("TND 0.0333… (1/30)");
  });
});
