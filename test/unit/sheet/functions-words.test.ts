import { describe, expect, it } from "vitest";
import { sheetFunctions } from "../../../src/entries/sheet.js";
import { surpluses, wordsOf } from "../../../src/sheet/functions/choices.js";
import { column, gives, sentenceOf } from "../../support/sheet-cells.js";

/** What somebody may have in a range, and in a cell, by mistake. */
const ranges: readonly unknown[] = [
  undefined,
  "x",
  true,
  column("x", 1, 1),
  column(-1, 2, 3),
  column("-50,00", "60", "1"),
  column(0, 0, 0),
  column(1, 2),
  column(1, 2, 3, 4, 5),
  column("a", "a", "b"),
  column("1".repeat(41), 1, 1),
  column("1/0", 1, 1),
  column(`1/${"9".repeat(39)}`, `1/${"7".repeat(40)}`, `1/${"3".repeat(39)}1`),
  column("(12)", 1, 1),
  column("104,260", 1, 1),
  column("104.260", 1, 1),
  column(0.001, 1, 1),
  column(1e15, 1, 1),
  column("12345678901234567890", 1, 1),
  column("b".repeat(201), "b", "c"),
  column("10 %", "90 %", "0"),
  column(120, -20, 0),
  column("Total", "a", "b"),
  column("Poids", 1, 2),
  [["a", "b"]],
];
const cells: readonly unknown[] = [
  undefined,
  "x",
  true,
  -50,
  "-50,00",
  0,
  2.5,
  1e15,
  60_000,
  "1".repeat(41),
  "1/3",
  "50 %",
  "(12)",
  "1,234",
  "1.234",
  "XPF",
  "refuser",
  "deadline",
  column(1, 2),
];

const good: Readonly<Record<string, unknown>> = {
  cost: 100,
  weights: column(1, 2, 3),
  pledges: column(50, 30, 20),
  names: column("a", "b", "c"),
  count: 3,
  members: column("a", "b", "c"),
  payers: column("a", "b"),
  costs: column(10, 20),
  amounts: column(50, 30, 20),
  rates: column(30, 30, 40),
  nets: column(50, 30, 20),
  total: 100,
  line: "a",
};
const bases: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { names: undefined },
  { cost: -50 },
  { cost: 10, surplus: "refuser" },
  { minimums: column(20, 20, 20) },
  { maximums: column(10, 10, 10) },
  { unit: 40, step: 10 },
  { currency: "XPF" },
];

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap(textsOf) : value === undefined ? [] : [String(value)];

/** Every sentence that the mistakes above bring about in a language, with what was given. */
function* toldIn(language: "fr" | "en") {
  for (const { id, parameters, run } of sheetFunctions) {
    for (const base of bases) {
      for (const { names, kind } of parameters) {
        for (const wrong of kind === "range" ? ranges : cells) {
          const given: Readonly<Record<string, unknown>> = { ...good, ...base, [names.en]: wrong };
          const answer = run(
            parameters.map((one) => given[one.names.en]),
            { language },
          );
          const known = parameters.map((one) => one.names[language]);
          if (!answer.ok) yield { id, said: answer.message.replace(/[\u00a0\u202f]/g, " "), given, known };
        }
      }
    }
  }
}

const sentences = { fr: [...toldIn("fr")], en: [...toldIn("en")] };

describe("sheet: a sentence in a cell speaks the words of the function", () => {
  it.each(["fr", "en"] as const)("sheet: in %s all that it names is a parameter or what was given", (language) => {
    const named = new Set<string>();
    for (const { id, said, given, known } of sentences[language]) {
      const quotes = [...said.matchAll(/[«“] ?([^»”]*?) ?[»”]/g)].map(([, quoted = ""]) => quoted);
      const texts = textsOf(Object.values(given));
      for (const quoted of quotes) {
        const isGiven = texts.some(
          (text) => text === quoted || (quoted.endsWith("…") && text.startsWith(quoted.slice(0, -1))),
        );
        if (!isGiven && quoted !== "1/3") expect(known, `${id}: ${said}`).toContain(quoted);
        if (known.includes(quoted)) named.add(quoted);
      }
    }
    expect(named.size).toBeGreaterThan(15);
  });

  it("sheet: no sentence holds a name of a request, an empty value, or in French a decimal point", () => {
    for (const language of ["fr", "en"] as const) {
      for (const { id, said } of sentences[language]) {
        const own = said.replace(/[«“].*?[»”]/g, "…");
        expect(own, id).not.toMatch(/[a-z][A-Z]|identifiant|\bids?\b|\(s\)|contient ,|holds ,/);
        expect(own, id).toMatch(/[.…”»)]$/);
        if (language === "fr")
          expect(own, `${id}: ${said}`).not.toMatch(
            /\d\.\d|\b(?:proportional|equal-|cap|top-up|credit|refuse|deadline)\b/,
          );
        else expect(own, `${id}: ${said}`).not.toMatch(/\d,\d\d(?!\d)|proportionnel|plafonner|créditer|échéance/);
      }
    }
  });

  it.each([
    ["fr", "proportionnel, plafonner, réduire-également ou créditer"],
    ["en", "proportional, cap, equal-reduction or credit"],
  ] as const)(
    "sheet: in %s the words that a sentence advises are words that the parameter takes",
    (language, advised) => {
      const given = { cost: 50, pledges: column(60), surplus: "refuse" };
      expect(sentenceOf("PLEDGES", given, { language })).toContain(advised);
      for (const word of advised.split(/, | ou | or /)) {
        expect(wordsOf(surpluses, language)).toContain(word);
        expect(gives("PLEDGES", { ...given, surplus: word }, { language })).toBeDefined();
      }
    },
  );

  it("sheet: a step beside a given amount, and a credit note, are said with what to change", () => {
    const plainly = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
    const both = { cost: 100, count: 3, unit: 40, step: 10 };
    expect(plainly(sentenceOf("UNIT_ORDER_DIFFERENCE", both, { language: "fr" }))).toBe(
      "« unitaire » donne le montant d’une commande : il n’y a rien à arrondir. Videz « pas », ou videz « unitaire » pour que ce montant soit calculé (« pas »).",
    );
    expect(plainly(sentenceOf("PLEDGES", { cost: -50, pledges: 1 }, { language: "fr" }))).toBe(
      "Des promesses ne peuvent pas répartir le coût négatif -50,00. Répartissez un avoir avec la fonction CLE : les poids y sont ce que chacun a payé (« cout »).",
    );
    expect(
      plainly(sentenceOf("KEY", { cost: -1500, weights: column(1), maximums: column(5) }, { language: "en" })),
    ).toBe(
      "Minimums and maximums make no sense for the negative cost -1,500.00. Share a credit note by the weights alone: empty “minimums” and “maximums” (cell 1 of “maximums”).",
    );
  });

  it("sheet: a cell that is no word where a word is due is said to be what it is", () => {
    for (const [id, parameter] of [
      ["KEY", "currency"],
      ["PLEDGES", "surplus"],
      ["KEY_EXPLAIN", "line"],
    ] as const) {
      expect(
        sentenceOf(id, {
          ...(id === "PLEDGES" ? { cost: 1, pledges: 1 } : { cost: 1, weights: 1 }),
          [parameter]: true,
        }),
      ).toBe(
        `“${parameter}” holds TRUE or FALSE, which is not a value to reckon with. Write a number or a text there.`,
      );
    }
  });

  it("sheet: who gets a spare cent is told by the names, or by the lines where there are none", () => {
    const tied = { cost: 1, weights: column(1, 1, 1) };
    const said = (more: object, language: "fr" | "en"): unknown =>
      gives("KEY_EXPLAIN", { ...tied, ...more }, { language });
    expect(said({ line: "b", names: column("c", "b", "a") }, "fr")).toContain("l’ordre des noms décide");
    expect(said({ line: 1 }, "fr")).toContain("l’ordre des lignes décide");
    expect(said({ line: "b", names: column("c", "b", "a") }, "en")).toContain("the order of the names decides");
    expect(said({ line: 1 }, "en")).toContain("the order of the lines decides");
  });
});
