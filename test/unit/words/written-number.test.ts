import { describe, expect, it } from "vitest";
import { type NumberDue, readWritten } from "../../../src/words/written-number.js";

const read = (written: string, due: NumberDue): string => {
  const found = readWritten(written, due);
  return found.isRead ? found.text : found.why;
};
const both = (written: string, kind: NumberDue["kind"], currency?: string): readonly string[] =>
  (["fr", "en"] as const).map((language) => read(written, { language, kind, currency }));

describe("words: a number is read as people of a language write it", () => {
  it.each([
    ["1 234,56", "1234.56", "1234.56"],
    ["1\u202f234,56\u00a0€", "1234.56", "1234.56"],
    ["1.234,56", "1234.56", "1234.56"],
    ["1,234.56", "1234.56", "1234.56"],
    ["1'234.50", "1234.50", "1234.50"],
    ["1.234.567", "1234567", "1234567"],
    ["1,234,567.8", "1234567.8", "1234567.8"],
    ["12,5", "12.5", "12.5"],
    ["12.5", "12.5", "12.5"],
    ["1 234.567", "1234.567", "1234.567"],
    ["0,125", "0.125", "0.125"],
    ["−7", "-7", "-7"],
    ["- 7", "-7", "-7"],
    ["€ 1000", "1000", "1000"],
    ["EUR -1 000,00", "-1000.00", "-1000.00"],
    ["1 23", "unreadable", "unreadable"],
    ["12,", "unreadable", "unreadable"],
    ["1,2,3", "unreadable", "unreadable"],
    ["1.2,3.4", "unreadable", "unreadable"],
    ["1234.567,8", "unreadable", "unreadable"],
    ["0.234.567", "unreadable", "unreadable"],
    ["1e5", "unreadable", "unreadable"],
    ["0x10", "unreadable", "unreadable"],
    ["12 $", "unreadable", "unreadable"],
    ["€", "unreadable", "unreadable"],
    ["9".repeat(101), "unreadable", "unreadable"],
  ])("words: an amount “%s” is %s in French and %s in English", (written, fr, en) => {
    expect(both(written, "amount", "EUR")).toEqual([fr, en]);
  });

  it("words: the sign of another currency, or of one that there is not, is no part of an amount", () => {
    expect(both("1000 €", "amount", "CHF")).toEqual(["unreadable", "unreadable"]);
    expect(both("1000 F", "amount", "XPF")).toEqual(["1000", "1000"]);
    expect(both("1000", "amount", "0")).toEqual(["1000", "1000"]);
    expect(both("1000 €", "number", "EUR")).toEqual(["unreadable", "unreadable"]);
  });

  it("words: a fraction is read, and a month is none", () => {
    expect(both("1 / 3", "number")).toEqual(["1/3", "1/3"]);
    expect(both("12/2026", "number")).toEqual(["unreadable", "unreadable"]);
    expect(both("1/3 %", "rate")).toEqual(["unreadable", "unreadable"]);
  });
});

describe("words: a number that has two readings is never guessed", () => {
  it.each([
    ["104,260", "104260", "104.26"],
    ["104.260", "104260", "104.26"],
    ["-1.234", "-1234", "-1.2340"],
    ["1,000", "1000", "1"],
    ["100,100", "100100", "100.1"],
    ["012,500", "012500", "012.5"],
  ])("words: a weight “%s” is %s or %s, in either language", (written, whole, decimal) => {
    for (const language of ["fr", "en"] as const) {
      const found = readWritten(written, { language, kind: "number" });
      expect(found).toEqual({ isRead: false, why: "thousands", whole, decimal });
      expect([whole, decimal].map((one) => read(one, { language, kind: "number" }))).toEqual([whole, decimal]);
    }
  });

  it("words: an amount with three decimals is one of a currency that has three, and of no other", () => {
    for (const currency of ["EUR", "XPF", "CLF"]) {
      expect(both("12,500", "amount", currency)).toEqual(["thousands", "thousands"]);
    }
    for (const currency of ["TND", "KWD"]) {
      expect(both("1,234", "amount", currency)).toEqual(["1.234", "thousands"]);
      expect(both("1.234", "amount", currency)).toEqual(["thousands", "1.234"]);
    }
    // A weight counts no dinars.
    expect(both("1,234", "number", "TND")).toEqual(["thousands", "thousands"]);
  });

  it("words: a rate has no thousands; the mark of the other language is still doubted", () => {
    expect(both("33,333", "rate")).toEqual(["33.333", "thousands"]);
    expect(both("33.333 %", "number")).toEqual(["thousands", "33.333"]);
  });

  it("words: brackets, or a minus behind, may be an accountant's minus or a remark", () => {
    for (const written of ["(1 234,50)", "(1,234.50) €", "(€ 12)", "12-", "1 234,50 −"]) {
      expect(both(written, "amount", "EUR")).toEqual(["negative", "negative"]);
    }
    expect(both("(environ 12)", "amount", "EUR")).toEqual(["unreadable", "unreadable"]);
    expect(both("(€)", "amount", "EUR")).toEqual(["unreadable", "unreadable"]);
  });
});
