import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber } from "../../src/page/comma.js";
import { readTableNumber } from "../../src/sheet/tables/number.js";
import { readWritten } from "../../src/words/written-number.js";
import { unitsGiven } from "../support/money-text.js";
import { runs } from "../support/runs.js";
import { called } from "../support/sheet-cells.js";

/** What is typed where a number is due: any writing of one, and what looks like it. */
const digits = fc.stringMatching(/^\d{1,4}$/);
const mark = fc.constantFrom(",", ".", " ", "\u202f", "'", "", "/");
const typed = fc
  .tuple(
    fc.constantFrom("", "-", "− ", "(", "€ ", "EUR", "+"),
    fc.array(fc.tuple(digits, mark), { minLength: 1, maxLength: 4 }),
    fc.constantFrom("", " €", " %", ")", " TND", "-"),
  )
  .map(([before, parts, after]) => before + parts.flat().join("") + after);
const kind = fc.constantFrom("amount", "number", "rate");
const language = fc.constantFrom("fr", "en");
const currency = fc.constantFrom("EUR", "TND", "XPF", "CLF");

describe("words: one reader of numbers", () => {
  it("words: what the page and a table both read, they read as the same number", () => {
    let shared = 0;
    fc.assert(
      fc.property(typed, kind, language, currency, (text, kind, language, currency) => {
        const page = readNumber(text, { kind, locale: language, currency });
        const table = readTableNumber({ text }, kind === "number" ? "weight" : kind, language, currency);
        if (!page.isRead || !table.isRead) return;
        shared += 1;
        expect(table.text).toBe(page.text);
      }),
      runs(10_000),
    );
    expect(shared).toBeGreaterThan(10);
  });

  it("words: what the page reads as an amount a function reads as the same one", () => {
    fc.assert(
      fc.property(typed, language, (text, language) => {
        const page = readNumber(text, { kind: "amount", locale: language, currency: "EUR" });
        const made = called("RECONCILE", { amounts: [[text]], total: page.isRead ? page.text : 1 }, { language: "en" });
        const read = called("RECONCILE", { amounts: [[text]], total: 0 }, { language });
        // A function refuses more decimals than the currency has; the library does where the page is.
        if (page.isRead && read.ok && made.ok) expect(made.value).toMatch(/^Adds up/);
        if (!page.isRead) expect(read.ok).toBe(false);
      }),
      runs(3_000),
    );
  });

  it("words: what both languages read is the same number, and what is doubted has two readings that are read", () => {
    fc.assert(
      fc.property(typed, kind, currency, (text, kind, currency) => {
        const [fr, en] = (["fr", "en"] as const).map((language) => readWritten(text, { language, kind, currency }));
        if (fr?.isRead && en?.isRead) expect(fr.text).toBe(en.text);
        for (const one of [fr, en]) {
          if (one?.isRead !== false || one.why !== "thousands") continue;
          expect(readWritten(one.whole, { language: "en", kind, currency })).toMatchObject({ text: one.whole });
          expect(readWritten(one.decimal, { language: "en", kind, currency })).toMatchObject({ text: one.decimal });
          expect(unitsGiven(one.decimal, 3)).toBe(BigInt(one.whole));
        }
      }),
      // 257.08 times 1000 is 257079.99999999997 in doubles: found after 94,413 inputs, by a test that asked them.
      { ...runs(10_000), examples: [["257,080 ", "amount", "EUR"]] },
    );
  });
});
