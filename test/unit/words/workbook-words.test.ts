import { describe, expect, it } from "vitest";
import { taxWordsOf } from "../../../src/words/locale.js";
import { workbookEn } from "../../../src/words/workbook-en.js";
import { workbookFr } from "../../../src/words/workbook-fr.js";

const french = workbookFr(taxWordsOf("fr-BE"));

describe("words: a workbook speaks of the smallest unit of its currency", () => {
  it.each([
    [0, "à l’unité", "unit"],
    [2, "au centime", "cent"],
    [3, "au millième", "thousandth"],
  ])("words: with %i decimals an amount goes “%s”, to the %s", (decimals, to, one) => {
    const { howTo, rules } = french;
    expect(howTo(decimals)).toContain(`s’écrivent ${to}, sans`);
    expect(rules.schedule(decimals)).toContain(`arrondi ${to} `);
    expect(rules.schedule(decimals)).toContain(`soldée ${to} par`);
    expect(rules.vat(decimals)).toContain(`arrondie ${to} `);
    expect(rules.byBearer("Metz", decimals)).toContain(`arrondie ${to} `);
    expect(workbookEn.howTo(decimals)).toContain(`to the ${one} at most`);
    expect(workbookEn.rules.schedule(decimals)).toMatch(new RegExp(`nearest ${one}, .* to the ${one}\\.$`));
    expect(workbookEn.rules.vat(decimals)).toContain(`nearest ${one};`);
    expect(workbookEn.rules.byBearer("Metz", decimals)).toContain(`nearest ${one};`);
  });

  it("words: one check or several to review are told without a plural in brackets", () => {
    expect(french.failing("Contrôles")).toEqual({
      before: "Contrôles à revoir : ",
      after: " (feuille « Contrôles »).",
    });
    expect(workbookEn.failing("Checks")).toEqual({ before: "Checks to review: ", after: " (sheet “Checks”)." });
  });
});
