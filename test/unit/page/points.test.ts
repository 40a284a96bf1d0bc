import { describe, expect, it } from "vitest";
import { issueText, type Locale } from "../../../src/entries/words.js";
import { tryPlanFunding } from "../../../src/index.js";
import { blank, example } from "../../../src/page/example.js";
import { figuresOf } from "../../../src/page/figures-of.js";
import { fieldsOf, formOf } from "../../../src/page/form.js";
import { fundedBy } from "../../../src/page/fresh.js";
import { balanceLine, headline } from "../../../src/page/headline.js";
import { type Json, type Path, put } from "../../../src/page/json.js";
import { answerOf } from "../../../src/page/points.js";
import { pageLocales, pageWords } from "../../../src/page/words-in.js";

const fieldsIn = (request: Json, locale: Locale) =>
  fieldsOf(formOf({ request, locale, words: pageWords(locale), shelf: {} }));
const ask = (request: Json, locale: Locale = "fr-FR") =>
  answerOf(request, fieldsIn(request, locale), locale, pageWords(locale));
const points = (request: Json, locale: Locale = "fr-FR") => {
  const answer = ask(request, locale);
  return answer.isPlanned ? [] : answer.points.map(({ field, text }) => [field?.path.join(" "), text] as const);
};
const type = (request: Json, path: Path, typed: string, locale: Locale = "fr-FR"): Json =>
  fieldsIn(request, locale)
    .find((field) => field.path.join(" ") === path.join(" "))
    ?.write(request, typed) ?? null;

describe("page: what is to be corrected", () => {
  it("page: the plan is the library's own", () => {
    const outcome = tryPlanFunding(example("Essai"));
    const answer = ask(example("Essai"));
    expect(answer.isPlanned && outcome.ok && JSON.stringify(answer.plan) === JSON.stringify(outcome.value)).toBe(true);
  });

  it("page: an issue stands at its field, in the words of the language", () => {
    for (const [locale] of pageLocales) {
      const request = type(example("Essai"), ["modality", "strategy", "key", 1, "minimum"], "-5", locale);
      const outcome = tryPlanFunding(request);
      const texts = outcome.ok ? [] : outcome.issues.map((issue) => issueText({ ...issue, path: [] }, { locale }));
      expect(points(request, locale)).toEqual([["modality strategy key 1 minimum", texts[0]]]);
    }
  });

  it("page: an issue about a whole list stands at its first field", () => {
    const zero = [0, 1, 2, 3].reduce(
      (next, row) => put(next, ["modality", "strategy", "key", row, "weight"], "0"),
      example("Essai"),
    );
    expect(points(zero)[0]?.[0]).toBe("modality strategy key 0 weight");
  });

  it("page: a number that can be read in two ways is refused at once, with the page's own sentence", () => {
    const request = type(example("Essai"), ["development", "cost"], "18.000", "fr-BE");
    const [[place, text] = []] = points(request, "fr-BE");
    expect(place).toBe("development cost");
    expect(text).toContain("« 18.000 »".replaceAll(" ", "\u00a0"));
    expect(text).toContain("deux façons");
    expect(points(type(request, ["development", "cost"], "18 000,00"))).toEqual([]);
    expect(text).toContain("Écrivez 18000 si le séparateur est celui des milliers, 18 si");
    // In another language it is still what was typed, and still not guessed.
    expect(points(type(example("Essai"), ["development", "cost"], "1,500", "en"), "fr-FR")[0]?.[1]).toContain("1,500");
  });

  it("page: the sign of another currency is not told to be two numbers once the currency is changed", () => {
    const swiss = put(example("Essai"), ["currency"], "CHF");
    const typed = type(swiss, ["development", "cost"], "18000 €");
    for (const currency of ["CHF", "EUR"]) {
      expect(points(put(typed, ["currency"], currency))[0]?.[1]).toContain(
        "n’est pas un nombre que cette page sait lire",
      );
    }
    expect(points(type(example("Essai"), ["development", "cost"], "(18 000)"))[0]?.[1]).toContain("nombre négatif");
  });

  it("page: 1.500 never becomes one and a half behind somebody's back", () => {
    const request = type(example("Essai"), ["modality", "strategy", "key", 0, "weight"], "1.500");
    expect(tryPlanFunding(request).ok).toBe(false);
    expect(points(request)[0]?.[1]).toContain("« 1.500 »".replaceAll(" ", "\u00a0"));
    for (const [locale] of pageLocales) {
      const field = fieldsIn(request, locale).find(({ path }) => path.join(" ") === "modality strategy key 0 weight");
      expect(field?.shown).toBe("1.500");
      expect(field?.write(request, "1.500")).toBe(request);
    }
  });

  it("page: an empty page says what is missing, each at its field", () => {
    expect(points(blank).map(([place]) => place)).toEqual([
      "development title",
      "development cost",
      "parties 0 name",
      "parties 1 name",
    ]);
  });

  it("page: something that is no request at all still shows what is wrong", () => {
    for (const nothing of [{}, [], "x", 3, null] as Json[]) expect(points(nothing).length).toBeGreaterThan(0);
  });

  it("page: too many orders are said at the party whose order is one too many, or at the count", () => {
    const orders = put(fundedBy(example("Essai"), "unit-order", {}), ["modality", "strategy", "count"], 2);
    expect(points(orders)[0]?.[0]).toMatch(/^page place|count$/);
  });
});

describe("page: what a plan shows", () => {
  it("page: every language has the tables of shares, invoices and the check", () => {
    const outcome = tryPlanFunding(example("Essai"));
    if (!outcome.ok) throw new Error("The example is a plan.");
    for (const [locale] of pageLocales) {
      const tables = figuresOf(outcome.value, locale, pageWords(locale));
      expect(tables.map(({ id }) => id)).toEqual(["shares", "vat"]);
      for (const { columns, rows, totals } of tables) {
        for (const row of [...rows, ...totals]) expect(row).toHaveLength(columns.length);
      }
      expect(balanceLine(outcome.value, locale).sum).toMatch(/18.000.00/);
      expect(headline(outcome.value, locale)).toMatch(/^(Financé|Funded)/);
    }
  });
});
