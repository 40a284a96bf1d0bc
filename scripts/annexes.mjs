// @ts-check
// The golden documents: annexes of the examples, one for each modality and strategy, an amendment, 31 members, and a
// currency without decimals. They stand in test/cases/annexes, and are read before they are accepted.
import { readFileSync } from "node:fs";

/** @typedef {"fr-FR" | "fr-BE" | "en"} Locale */

/** Which example in which locale, with a day where its rules of law are looked at. @type {readonly (readonly [string, Locale, string?])[]} */
const annexes = [
  ["01-montpellier", "fr-FR"],
  ["05-overshoot", "fr-FR"],
  ["07-own-funds", "fr-FR"],
  ["08-initial-contract", "fr-FR"],
  ["09-complementary-order", "fr-FR"],
  ["10-unit-orders", "fr-FR"],
  ["11-round-robin", "fr-FR"],
  ["12-by-module", "fr-FR"],
  ["17-subsidy-first", "fr-FR", "2026-06-01"],
  ["18-instalments-with-vat", "fr-FR"],
  ["18-instalments-with-vat", "fr-BE"],
  ["18-instalments-with-vat", "en"],
  ["19-pacific-francs", "fr-FR"],
  ["39-credit-carried-on", "fr-FR"],
];

/** @param {string} path */
const example = (path) => JSON.parse(readFileSync(new URL(`../examples/${path}`, import.meta.url), "utf8"));

/** @param {string} name @param {Locale} locale @param {string} format @param {() => Promise<string>} text */
const page = (name, locale, format, text) => ({ path: `test/cases/annexes/${name}.${locale}.${format}`, text });

/** @type {readonly import("./generated.mjs").Page[]} */
export const annexPages = [
  ...annexes.map(([name, locale, date]) =>
    page(name, locale, "md", async () => {
      const { annex, toMarkdown } = await import("quotepart/report");
      return toMarkdown(
        annex(await planOf(name), { locale, ...(date === undefined ? {} : { date, legal: { date } }) }),
      );
    }),
  ),
  page("22-late-joiner", "fr-FR", "md", async () => {
    const { amendmentAnnex, toMarkdown } = await import("quotepart/report");
    const [request, change] = [example("22-late-joiner/request.json"), example("22-late-joiner/change.json")];
    return toMarkdown(amendmentAnnex(request, change, { locale: "fr-FR", date: "2029-01-15" }));
  }),
  page("12-by-module", "fr-FR", "html", async () => {
    const { annex, toHtml } = await import("quotepart/report");
    return toHtml(annex(await planOf("12-by-module"), { locale: "fr-FR" }));
  }),
  page("12-by-module", "fr-FR", "csv", async () => {
    const { annex, toCsv } = await import("quotepart/report");
    return toCsv(annex(await planOf("12-by-module"), { locale: "fr-FR" }));
  }),
];

/** @param {string} name */
async function planOf(name) {
  const { planFunding } = await import("quotepart");
  return planFunding(example(`${name}/request.json`));
}
