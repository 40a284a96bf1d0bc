import { describe, expect, it } from "vitest";
import type { FundingRequest } from "../../../src/index.js";
import {
  decimalIn,
  exactMoneyIn,
  type Locale,
  numbersIn,
  speakerOf,
  tagOf,
  typeset,
  typesetFrench,
} from "../../../src/words/locale.js";

const speaker = (currency: string, locale: Locale) =>
  speakerOf({ request: { currency, parties: [{ id: "a", name: "Ville A" }] } as unknown as FundingRequest }, locale);

describe("words: how each language writes values", () => {
  it.each([
    ["EUR", "fr", "1\u202f234,50\u00a0€", "1234.50", "1 centime", "2 centimes", "-1 centime"],
    ["EUR", "fr-FR", "1\u202f234,50\u00a0€", "1234.50", "1 centime", "2 centimes", "-1 centime"],
    ["EUR", "fr-BE", "1\u202f234,50\u00a0€", "1234.50", "1 centime", "2 centimes", "-1 centime"],
    ["EUR", "en", "€1,234.50", "1234.50", "1 cent", "2 cents", "-1 cent"],
    ["XPF", "fr", "1\u202f234\u00a0FCFP", "1234", "1 unité", "2 unités", "-1 unité"],
    ["XPF", "en", "CFPF\u00a01,234", "1234", "1 unit", "2 units", "-1 unit"],
    ["TND", "fr", "1\u202f234,500\u00a0TND", "1234.500", "1 millième", "2 millièmes", "-1 millième"],
    ["TND", "en", "TND\u00a01,234.500", "1234.500", "1 thousandth", "2 thousandths", "-1 thousandth"],
    ["CLF", "fr", "1\u202f234,5000\u00a0CLF", "1234.5000", "1 dix-millième", "2 dix-millièmes", "-1 dix-millième"],
    ["CLF", "en", "CLF\u00a01,234.5000", "1234.5000", "1 ten-thousandth", "2 ten-thousandths", "-1 ten-thousandth"],
  ] as const)("words: %s in %s has its decimals and its smallest unit", (currency, locale, shown, amount, ...units) => {
    const say = speaker(currency, locale);
    expect(say.amount(amount)).toBe(shown);
    expect([1, 2, -1].map(say.units)).toEqual(units);
  });

  it("words: an amount longer than a float is written to its last digit", () => {
    expect(speaker("EUR", "en").amount("12345678901234567890.12")).toBe("€12,345,678,901,234,567,890.12");
  });

  it("words: a fraction stays a fraction, as a number and as a percentage", () => {
    expect([numbersIn("fr").number("1/3"), numbersIn("fr").percent("100/3")]).toEqual(["1/3", "100/3\u00a0%"]);
    expect([numbersIn("en").number("1234.5"), numbersIn("en").percent("100/3")]).toEqual(["1,234.5", "100/3%"]);
    expect([numbersIn("fr").percent("5.5"), numbersIn("fr").number(1000)]).toEqual(["5,50\u00a0%", "1\u202f000"]);
  });

  it("words: the first of a month is « 1er » in French only", () => {
    expect(["2026-01-01", "2026-08-31"].map(speaker("EUR", "fr").day)).toEqual(["1er janvier 2026", "31 août 2026"]);
    expect(["2026-01-01", "2026-08-31"].map(speaker("EUR", "en").day)).toEqual(["1 January 2026", "31 August 2026"]);
  });

  it("words: a party goes by its name, and an unknown one by its id", () => {
    expect(["a", "b"].map(speaker("EUR", "fr").party)).toEqual(["Ville A", "b"]);
  });

  it("words: a currency without known decimals is written with two", () => {
    expect(speaker("QQQ", "en").amount("1.5")).toBe("QQQ\u00a01.50");
  });

  it.each(["fr-CH", "constructor", "", null, undefined, 7])(
    "words: an unknown locale (%s) writes as French does, on any machine",
    (unknown) => {
      const locale = unknown as unknown as Locale;
      const [strange, french] = [speaker("EUR", locale), speaker("EUR", "fr")];
      expect(strange.amount("1234.50")).toBe("1\u202f234,50\u00a0€");
      expect([strange.net, strange.number("1234.5"), strange.percent("5.5"), strange.day("2026-01-01")]).toEqual([
        french.net,
        french.number("1234.5"),
        french.percent("5.5"),
        french.day("2026-01-01"),
      ]);
      expect(exactMoneyIn("EUR", locale)("0.333", true)).toBe(exactMoneyIn("EUR", "fr")("0.333", true));
      expect([tagOf(locale), decimalIn("4000.00", locale), typeset("non :", locale)]).toEqual([
        "fr-FR",
        "4\u202f000,00",
        "non\u00a0:",
      ]);
    },
  );

  it("words: French spaces do not break", () => {
    expect(typesetFrench("« oui » ; non : si ? ah !")).toBe("«\u00a0oui\u00a0»\u00a0; non\u00a0: si\u00a0? ah\u00a0!");
    expect(typesetFrench("20 %, 33,3… % et 20%")).toBe("20\u00a0%, 33,3…\u00a0% et 20%");
    expect(typesetFrench("Quote-part  %")).toBe("Quote-part  %");
  });
});
