import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import {
  amountAt,
  anyAmountAt,
  carriedFraction,
  count,
  day,
  exactlyOneOf,
  percentage,
  weight,
} from "../../../src/request/leaves.js";
import { readAlong } from "../../support/read-along.js";

/** The only issue of a value that cannot be read. */
const refused = (code: string, params: object) => ({ made: undefined, said: [{ code, path: ["value"], params }] });

/** What was read, without a word. */
const taken = (made: unknown) => ({ made, said: [] });

const forty = "1".repeat(40);

describe("request: amounts", () => {
  it.each([
    ["100.00", 2, 10_000n],
    ["100", 2, 10_000n],
    ["100.5", 2, 10_050n],
    ["007", 2, 700n],
    ["-0.00", 2, 0n],
    ["-12.34", 2, -1_234n],
    [1234.5, 2, 123_450n],
    [-0.07, 2, -7n],
    [1e21, 0, 1_000_000_000_000_000_000_000n],
    [1e-4, 4, 1n],
    ["12", 0, 12n],
    ["1.234", 3, 1_234n],
    [`${"9".repeat(38)}.99`, 2, BigInt("9".repeat(40))],
    [`-${"9".repeat(38)}.99`, 2, -BigInt("9".repeat(40))],
  ])("request: an amount of %s with %s decimals is read exactly", (text, decimals, units) => {
    expect(readAlong(anyAmountAt(decimals), text)).toEqual(taken(units));
    if (units >= 0n) expect(readAlong(amountAt(decimals), text)).toEqual(taken(units));
  });

  it.each([
    ["1.000", 2, "amount.too-precise", { received: "“1.000”", decimals: 2 }],
    ["1.0", 0, "amount.too-precise", { received: "“1.0”", decimals: 0 }],
    ["-1.005", 2, "amount.too-precise", { received: "“-1.005”", decimals: 2 }],
    [0.1 + 0.2, 2, "amount.inexact", { received: "0.30000000000000004", decimals: 2 }],
    [1.5, 0, "amount.inexact", { received: "1.5", decimals: 0 }],
    [1e-7, 4, "amount.inexact", { received: "1e-7", decimals: 4 }],
    ["1 000,00", 2, "amount.invalid", { received: "“1 000,00”" }],
    ["", 2, "amount.invalid", { received: "“”" }],
    ["1.", 2, "amount.invalid", { received: "“1.”" }],
    [".5", 2, "amount.invalid", { received: "“.5”" }],
    ["--1", 2, "amount.invalid", { received: "“--1”" }],
    ["€ 1.00", 2, "amount.invalid", { received: "“€ 1.00”" }],
    ["1.00 €", 2, "amount.invalid", { received: "“1.00 €”" }],
    ["1e+3", 2, "amount.invalid", { received: "“1e+3”" }],
    ["1/2", 2, "amount.invalid", { received: "“1/2”" }],
    [`${"9".repeat(39)}.99`, 2, "number.too-long", { digits: 41, limit: 40 }],
    ["9".repeat(41), 2, "number.too-long", { digits: 41, limit: 40 }],
    [1e40, 2, "number.too-long", { digits: 41, limit: 40 }],
    // Eighty characters are looked at, eighty-one are not.
    ["x".repeat(80), 2, "amount.invalid", { received: `“${"x".repeat(40)}…”` }],
    ["x".repeat(81), 2, "number.too-long", { digits: 81, limit: 40 }],
    [true, 2, "field.type", { expected: "a number or a text", received: "true" }],
  ])("request: an amount of %s with %s decimals is refused as %s", (text, decimals, code, params) => {
    expect(readAlong(anyAmountAt(decimals), text)).toEqual(refused(code, params));
    expect(readAlong(amountAt(decimals), text)).toEqual(refused(code, params));
  });

  it.each([
    ["-0.01", "“-0.01”"],
    [-1, "-1"],
  ])("request: an amount of %s is refused where only 0 or more makes sense", (value, received) => {
    expect(readAlong(amountAt(2), value)).toEqual(refused("amount.negative", { received }));
  });
});

describe("request: exact numbers", () => {
  it.each([
    ["12.5", 125n, 10n],
    ["1/3", 1n, 3n],
    [0.1, 1n, 10n],
    [0, 0n, 1n],
    [1e-7, 1n, 10_000_000n],
    [forty, BigInt(forty), 1n],
    [`1/${forty}`, 1n, BigInt(forty)],
  ])("request: a weight of %s keeps its writing and its exact value", (value, numerator, denominator) => {
    const text = value === 1e-7 ? "0.0000001" : String(value);
    expect(readAlong(weight, value)).toEqual(taken({ text, numerator, denominator }));
  });

  it.each([
    ["-1/3", "number.negative", { received: "“-1/3”" }],
    [-0.5, "number.negative", { received: "-0.5" }],
    ["1/0", "number.zero-denominator", { received: "“1/0”" }],
    ["1e+3", "number.invalid", { received: "“1e+3”" }],
    ["one", "number.invalid", { received: "“one”" }],
    [`${forty}1`, "number.too-long", { digits: 41, limit: 40 }],
    [null, "field.type", { expected: "a number or a text", received: "null" }],
  ])("request: a weight or a rate of %s is refused as %s", (value, code, params) => {
    expect(readAlong(weight, value)).toEqual(refused(code, params));
    expect(readAlong(percentage, value)).toEqual(refused(code, params));
  });

  it.each([
    ["100", 100n, 1n],
    ["200/2", 200n, 2n],
    [0, 0n, 1n],
    ["33.33", 3_333n, 100n],
  ])("request: a rate of %s per cent is one", (value, numerator, denominator) => {
    expect(readAlong(percentage, value)).toEqual(taken({ text: String(value), numerator, denominator }));
  });

  it.each([
    ["100.01", "“100.01”"],
    ["201/2", "“201/2”"],
    [120, "120"],
  ])("request: a rate of %s per cent is none, though it might be a weight", (value, received) => {
    expect(readAlong(percentage, value)).toEqual(refused("rate.out-of-range", { received }));
    expect(readAlong(weight, value).said).toEqual([]);
  });

  it("request: a fraction that a plan wrote may be below 0 and has up to a thousand digits on each side", () => {
    const long = `-1/${"3".repeat(1_000)}`;
    expect(readAlong(carriedFraction, long)).toEqual(
      taken({ text: long, numerator: -1n, denominator: BigInt("3".repeat(1_000)) }),
    );
    expect(readAlong(carriedFraction, `${long}3`)).toEqual(refused("number.too-long", { digits: 1_001, limit: 1_000 }));
  });

  it("request: a number of parties is between one and a million", () => {
    for (const value of [1, 1_000_000]) expect(readAlong(count, value)).toEqual(taken(value));
    for (const value of [0, -1, 1_000_001])
      expect(readAlong(count, value)).toEqual(
        refused("count.out-of-range", { received: String(value), limit: 1_000_000 }),
      );
    expect(readAlong(count, "6")).toEqual(refused("field.type", { expected: "a whole number", received: "“6”" }));
  });
});

describe("request: days", () => {
  /** Whether the computer's own calendar writes the day as it was given. */
  const isInCalendar = (text: string): boolean => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  };
  const two = (number: number): string => String(number).padStart(2, "0");

  it("request: every day of common, leap and secular years is read, and no other", () => {
    for (const year of ["1900", "2000", "2023", "2024", "2100"])
      for (let month = 0; month <= 13; month += 1)
        for (let dayOfMonth = 0; dayOfMonth <= 32; dayOfMonth += 1) {
          const text = `${year}-${two(month)}-${two(dayOfMonth)}`;
          const expected = isInCalendar(text) ? taken(text) : refused("date.invalid", { received: `“${text}”` });
          expect(readAlong(day, text)).toEqual(expected);
        }
  });

  it.each(["", "2027-1-1", "12027-01-01", "2027-01-011", "on 2027-01-01", "2027-01-01T00:00", "31/01/2027"])(
    "request: the writing %j of a day is refused",
    (text) => {
      expect(readAlong(day, text)).toEqual(refused("date.invalid", { received: `“${text}”` }));
    },
  );
});

describe("request: the leaves as schemas of zod", () => {
  it("request: zod alone reads them as the reader does, and says the same sentences", () => {
    expect(z.safeParse(amountAt(2), "12.30")).toEqual({ success: true, data: 1_230n });
    expect(z.safeParse(day, "2027-01-31")).toEqual({ success: true, data: "2027-01-31" });
    const refusal = z.safeParse(weight, "-1");
    expect(refusal.success).toBe(false);
    expect(refusal.error?.issues).toEqual([{ code: "custom", path: [], message: "“-1” is below 0. Give 0 or more." }]);
  });

  it("request: an object of exactly one of some fields has a variant for each of them", () => {
    expect(exactlyOneOf("rate", "amount")).toEqual({
      oneOf: [
        { properties: { rate: {} }, required: ["rate"] },
        { properties: { amount: {} }, required: ["amount"] },
      ],
    });
  });
});
