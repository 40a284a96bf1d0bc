import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IssueList } from "../../../src/errors/issue-list.js";
import { plainDigits, readExact } from "../../../src/money/exact-text.js";
import { addRatios, compareRatios, exactText, floorDivide, ratioText, roundHalfUp } from "../../../src/money/ratio.js";

const ratio = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

describe("money: exact numbers", () => {
  it.each([
    [1n, 2n, 1n],
    [-1n, 2n, -1n],
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [49n, 100n, 0n],
    [-49n, 100n, 0n],
    [250n * 19n, 100n, 48n],
    [-250n * 19n, 100n, -48n],
  ])("money: %s/%s is rounded to %s, halves away from zero", (top, bottom, rounded) => {
    expect(roundHalfUp(ratio(top, bottom))).toBe(rounded);
  });

  it("money: the floor never exceeds the number, also below zero", () => {
    expect([floorDivide(7n, 2n), floorDivide(-7n, 2n), floorDivide(-8n, 2n), floorDivide(0n, 2n)]).toEqual([
      3n,
      -4n,
      -4n,
      0n,
    ]);
  });

  it("money: a ratio is written in lowest terms, as decimals only where they end", () => {
    expect([ratioText(ratio(6n, 3n)), ratioText(ratio(-10n, 4n)), ratioText(ratio(0n, 7n))]).toEqual([
      "2",
      "-5/2",
      "0",
    ]);
    expect([exactText(ratio(1n, 8n)), exactText(ratio(-1n, 20n)), exactText(ratio(2n, 6n))]).toEqual([
      "0.125",
      "-0.05",
      "1/3",
    ]);
    expect(exactText(ratio(1n, 2n ** 41n))).toBe(`1/${2n ** 41n}`);
  });

  it("money: a common denominator stays as it is in a sum, different ones give lowest terms", () => {
    expect(addRatios(ratio(1n, 6n), ratio(3n, 6n))).toEqual(ratio(4n, 6n));
    expect(addRatios(ratio(1n, 6n), ratio(1n, 3n))).toEqual(ratio(1n, 2n));
    expect(addRatios(ratio(1n, 2n), ratio(-1n, 4n))).toEqual(ratio(1n, 4n));
  });

  it("money: two ratios are compared without dividing", () => {
    const big = 10n ** 40n;
    expect(compareRatios(ratio(big, big + 1n), ratio(big + 1n, big + 2n))).toBe(-1);
    expect(compareRatios(ratio(2n, 4n), ratio(1n, 2n))).toBe(0);
  });
});

describe("money: numbers at their shortest decimal writing", () => {
  it.each([
    [0.1, "0.1"],
    [-0, "0"],
    [1e21, "1000000000000000000000"],
    [-1.5e22, "-15000000000000000000000"],
    [1.25e-7, "0.000000125"],
    [-1e-7, "-0.0000001"],
    [5e-324, `0.${"0".repeat(323)}5`],
    [123_456_789_012_345_680_000, "123456789012345680000"],
  ])("money: %s is written without an exponent", (value, text) => {
    expect(plainDigits(value)).toBe(text);
  });

  it("money: the writing of any number is that number, in plain digits", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plainDigits(value)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(plainDigits(value)) === value).toBe(true);
      }),
    );
  });

  it("money: 0.1 is a tenth, not the binary number next to it", () => {
    expect(readExact(0.1, [], new IssueList())).toEqual(ratio(1n, 10n));
    expect(readExact("2/6", [], new IssueList())).toEqual(ratio(2n, 6n));
    expect(readExact("-0.50", [], new IssueList())).toEqual(ratio(-50n, 100n));
  });
});
