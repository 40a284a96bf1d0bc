import { describe, expect, it } from "vitest";
import { isUnfinished, readNumber, shownNumber } from "../../../src/page/comma.js";

const readFr = (typed: string, kind: "amount" | "number" | "rate" = "amount") => readNumber(typed, kind, "fr-FR");
const readEn = (typed: string, kind: "amount" | "number" | "rate" = "amount") => readNumber(typed, kind, "en");

describe("page: the comma is read in one place", () => {
  it.each([
    ["18000", "18000"],
    ["18 000,00", "18000.00"],
    ["18\u202f000,00 €", "18000.00"],
    ["1\u00a0234\u00a0567,8", "1234567.8"],
    ["18000.00", "18000.00"],
    ["12,500", "12.500"],
    ["0,5", "0.5"],
    ["−3,50", "-3.50"],
    ["-3 500", "-3500"],
    ["012", "012"],
  ])("page: in French, %s is %s", (typed, text) => {
    expect(readFr(typed)).toEqual({ isRead: true, text });
    expect(readNumber(typed, "amount", "fr-BE")).toEqual({ isRead: true, text });
  });

  it.each([
    ["18.000,00", "two-marks"],
    ["18,000.00", "two-marks"],
    ["1.500", "thousands"],
    ["1.500.000", "thousands"],
    ["18 00", "unreadable"],
    ["1,2,3", "unreadable"],
    ["1.2.3", "unreadable"],
    ["18'000", "unreadable"],
    ["12,", "unreadable"],
    [",5", "unreadable"],
    ["abc", "unreadable"],
    ["1/3", "unreadable"],
    ["40 %", "unreadable"],
    ["1e3", "unreadable"],
    ["+3", "unreadable"],
    ["18 000 000,5 0", "unreadable"],
  ])("page: in French, an amount %s is refused (%s)", (typed, why) => {
    expect(readFr(typed)).toEqual({ isRead: false, why });
  });

  it("page: English writes 18,000.00, and a comma before three digits alone is refused", () => {
    expect(readEn("18,000.00")).toEqual({ isRead: true, text: "18000.00" });
    expect(readEn("1.500")).toEqual({ isRead: true, text: "1.500" });
    expect(readEn("12,5")).toEqual({ isRead: true, text: "12.5" });
    expect(readEn("1,500")).toEqual({ isRead: false, why: "thousands" });
    expect(readEn("18.000,00")).toEqual({ isRead: false, why: "two-marks" });
  });

  it("page: a weight may be a fraction, a rate may have its sign, an amount neither", () => {
    expect(readFr("1 / 3", "number")).toEqual({ isRead: true, text: "1/3" });
    expect(readFr("33,3 %", "rate")).toEqual({ isRead: true, text: "33.3" });
    expect(readFr("5 €", "number").isRead).toBe(false);
  });

  it.each(["0", "7", "1234", "18000.00", "-1234567.891", "012345.6", "0.10"])(
    "page: what is shown for %s is read as the same text again, in every language",
    (text) => {
      for (const locale of ["fr-FR", "fr-BE", "en"] as const) {
        expect(readNumber(shownNumber(text, locale), "amount", locale)).toEqual({ isRead: true, text });
      }
    },
  );

  it("page: French groups thousands and writes a comma; what is no decimal text stays as it is", () => {
    expect(shownNumber("18000.00", "fr-FR")).toBe("18\u202f000,00");
    expect(shownNumber("18000.00", "en")).toBe("18000.00");
    expect(shownNumber("1/3", "fr-FR")).toBe("1/3");
    expect(shownNumber("18.000,00", "fr-BE")).toBe("18.000,00");
  });
});

describe("page: half a number is not wrong yet", () => {
  it.each(["18,", "18.", "18 0", "18 00", "1 234 5", "-", "18 000,"])("page: %s is still being typed", (typed) => {
    expect(isUnfinished(typed)).toBe(true);
  });
  it.each(["18", "18 000", "abc", "1.500", "18.000,00", "", "1,2,"])("page: %s is not", (typed) => {
    expect(isUnfinished(typed)).toBe(false);
  });
});
