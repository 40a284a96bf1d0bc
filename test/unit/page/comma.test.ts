import { describe, expect, it } from "vitest";
import type { Locale } from "../../../src/entries/words.js";
import { isUnfinished, readNumber, shownNumber } from "../../../src/page/comma.js";

type Kind = "amount" | "number" | "rate";

/** What is read, or why not. */
const read = (typed: string, locale: Locale, kind: Kind = "amount", currency = "EUR"): string => {
  const found = readNumber(typed, { kind, locale, currency });
  return found.isRead ? found.text : found.why;
};

describe("page: a number is read as the language of the page writes it", () => {
  it.each([
    ["18000", "18000"],
    ["18 000,00", "18000.00"],
    ["18\u202f000,00 €", "18000.00"],
    ["€ 1000", "1000"],
    ["1000 EUR", "1000"],
    ["1\u00a0234\u00a0567,8", "1234567.8"],
    ["18000.00", "18000.00"],
    ["18.000,00", "18000.00"],
    ["18,000.00", "18000.00"],
    ["1.500.000", "1500000"],
    ["18'000", "18000"],
    ["0,5", "0.5"],
    ["−3,50", "-3.50"],
    ["-3 500", "-3500"],
    ["012", "012"],
  ])("page: in French, %s is %s", (typed, text) => {
    expect(read(typed, "fr-FR")).toBe(text);
    expect(read(typed, "fr-BE")).toBe(text);
  });

  it.each([
    ["1.500", "thousands"],
    ["12,500", "thousands"],
    ["(18 000,00)", "negative"],
    ["18 00", "unreadable"],
    ["1,2,3", "unreadable"],
    ["1.2.3", "unreadable"],
    ["12,", "unreadable"],
    [",5", "unreadable"],
    ["abc", "unreadable"],
    ["1/3", "unreadable"],
    ["40 %", "unreadable"],
    ["5 $", "unreadable"],
    ["1e3", "unreadable"],
    ["+3", "unreadable"],
    ["18 000 000,5 0", "unreadable"],
  ])("page: in French, an amount %s is refused (%s)", (typed, why) => {
    expect(read(typed, "fr-FR")).toBe(why);
  });

  it("page: English writes 18,000.00; a comma or a point before three digits alone is refused", () => {
    expect(read("18,000.00", "en")).toBe("18000.00");
    expect(read("12,5", "en")).toBe("12.5");
    expect(read("18.000,00", "en")).toBe("18000.00");
    expect(read("1,500", "en")).toBe("thousands");
    expect(read("1.500", "en")).toBe("thousands");
  });

  it("page: three decimals are those of the request's currency, where it has three", () => {
    expect(read("1,500", "fr-FR", "amount", "TND")).toBe("1.500");
    expect(read("1.500", "fr-FR", "amount", "TND")).toBe("thousands");
    expect(read("1 000 TND", "fr-FR", "amount", "TND")).toBe("1000");
  });

  it("page: a weight may be a fraction, a rate may have its sign, an amount neither", () => {
    expect(read("1 / 3", "fr-FR", "number")).toBe("1/3");
    expect(read("33,333 %", "fr-FR", "rate")).toBe("33.333");
    expect(read("33,3 %", "fr-FR", "number")).toBe("unreadable");
    expect(read("5 €", "fr-FR", "number")).toBe("unreadable");
  });

  it.each(["0", "7", "1234", "18000.00", "-1234567.891", "012345.6", "0.10"])(
    "page: what is shown for %s is read as the same text again, in every language",
    (text) => {
      for (const locale of ["fr-FR", "fr-BE", "en"] as const)
        expect(read(shownNumber(text, locale), locale)).toBe(text);
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
