import { describe, expect, it } from "vitest";
import { IssueList } from "../../../src/errors/issue-list.js";
import { plainDigits, readExact } from "../../../src/money/exact-text.js";
import { exactText } from "../../../src/money/ratio.js";

/** What a value is read as, written exactly, or the code and the figures of its issue. */
function read(value: unknown, limit?: number) {
  const issues = new IssueList();
  const ratio = readExact(value, ["weight"], issues, limit);
  if (ratio !== undefined) return exactText(ratio);
  const failure = issues.failure();
  return failure.issues.map(({ code, params, path }) => [code, path.join(), ...Object.values(params)]);
}

const nines = (count: number): string => "9".repeat(count);

describe("money: exact numbers", () => {
  it.each<[unknown, string]>([
    ["12.50", "12.5"],
    ["-0.0", "0"],
    ["2/6", "1/3"],
    ["-7/2", "-3.5"],
    [1e21, `1${"0".repeat(21)}`],
    [-1.25e22, `-125${"0".repeat(20)}`],
    [1e-7, "0.0000001"],
    [-2.5e-9, "-0.0000000025"],
    [123n, "123"],
  ])("money: %s is read as %s", (value, text) => {
    expect(read(value)).toBe(text);
  });

  it("money: a number is written at its shortest, without an exponent", () => {
    expect([1.5e-7, -1e-10, 1.2345e25, 0.1, -3, 0].map(plainDigits)).toEqual([
      "0.00000015",
      "-0.0000000001",
      `12345${"0".repeat(21)}`,
      "0.1",
      "-3",
      "0",
    ]);
  });

  it.each<[string, unknown, number | undefined, unknown]>([
    ["forty digits are read", nines(40), undefined, nines(40)],
    ["forty digits on both sides of the bar are read", `${nines(40)}/${nines(40)}`, undefined, "1"],
    ["with sign, point and forty digits", `-${nines(20)}.${nines(20)}`, undefined, `-${nines(20)}.${nines(20)}`],
    ["one digit more", nines(41), undefined, [["number.too-long", "weight", 41, 40]]],
    ["one decimal more", `${nines(30)}.${nines(11)}`, undefined, [["number.too-long", "weight", 41, 40]]],
    ["one digit more below the bar", `1/${nines(41)}`, undefined, [["number.too-long", "weight", 41, 40]]],
    ["a text as long as two numbers, looked at", nines(82), undefined, [["number.too-long", "weight", 82, 40]]],
    ["a longer text, whatever it holds", "x".repeat(83), undefined, [["number.too-long", "weight", 83, 40]]],
    [
      "letters that are not too long",
      "x".repeat(82),
      undefined,
      [["number.invalid", "weight", `“${"x".repeat(40)}…”`]],
    ],
    ["a limit of its own", "1234", 3, [["number.too-long", "weight", 4, 3]]],
    ["nothing below the bar", "3/0", undefined, [["number.zero-denominator", "weight", "“3/0”"]]],
    ["no number", "1,5", undefined, [["number.invalid", "weight", "“1,5”"]]],
    ["nothing", null, undefined, [["number.invalid", "weight", "null"]]],
    ["beyond all numbers", Number.POSITIVE_INFINITY, undefined, [["number.invalid", "weight", "Infinity"]]],
  ])("money: %s", (_, value, limit, answer) => {
    expect(read(value, limit)).toEqual(answer);
  });

  it("money: a number of forty decimals is written with them, one of more as a fraction", () => {
    expect(exactText({ numerator: 1n, denominator: 10n ** 40n })).toBe(`0.${"0".repeat(39)}1`);
    expect(exactText({ numerator: 1n, denominator: 10n ** 41n })).toBe(`1/1${"0".repeat(41)}`);
  });
});
