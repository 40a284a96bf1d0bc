// @ts-check
// The golden documents: annexes of the examples, one for each modality and strategy, amendments, 31 members, a currency
// without decimals, a gap, a bearer, work in kind, and what no example has: a credit note, a cancelled plan, a credit. They stand in test/cases/annexes, and are read before they are accepted.
import { readFileSync } from "node:fs";

/** @typedef {"fr-FR" | "fr-BE" | "en"} Locale */

/** Which example in which locale, with a day where its rules of law are looked at. @type {readonly (readonly [string, Locale, string?])[]} */
const annexes = [
  ["01-montpellier", "fr-FR"],
  ["04-shortfall", "fr-FR"],
  ["05-overshoot", "fr-FR"],
  ["07-own-funds", "fr-FR"],
  ["08-initial-contract", "fr-FR"],
  ["09-complementary-order", "fr-FR"],
  ["10-unit-orders", "fr-FR"],
  ["11-round-robin", "fr-FR"],
  ["12-by-module", "fr-FR"],
  ["15-rounding-bearer", "fr-FR"],
  ["16-publisher-share", "fr-FR"],
  ["17-subsidy-first", "fr-FR", "2026-06-01"],
  ["18-instalments-with-vat", "fr-FR"],
  ["18-instalments-with-vat", "fr-BE"],
  ["18-instalments-with-vat", "en"],
  ["19-pacific-francs", "fr-FR"],
  ["31-own-funds-in-kind", "fr-FR"],
  ["36-unit-orders-one-missing", "en"],
  ["39-credit-carried-on", "fr-FR"],
];

/** @param {string} path */
const example = (path) => JSON.parse(readFileSync(new URL(`../examples/${path}`, import.meta.url), "utf8"));

/** @param {string} name @param {Locale} locale @param {string} format @param {() => Promise<string>} text */
const page = (name, locale, format, text) => ({ path: `test/cases/annexes/${name}.${locale}.${format}`, text });

/** A request of three towns, for what no example has. */
const small = {
  currency: "EUR",
  development: { id: "wcs-1", title: "Carte (montants illustratifs)", cost: "100.00" },
  parties: ["nancy", "metz", "toul"].map((id) => ({
    id,
    name: `Ville de ${id[0]?.toUpperCase()}${id.slice(1)}`,
    vatRate: "20",
  })),
  modality: {
    kind: "co-financed",
    strategy: { kind: "allocation-key", key: ["nancy", "metz", "toul"].map((party) => ({ party, weight: 1 })) },
  },
};

/** @param {object[]} pledges @param {object} policies */
const pledging = (pledges, policies) => ({
  kind: "co-financed",
  strategy: { kind: "voluntary-share", pledges, ...policies },
});

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
  page("24-lost-grant", "fr-FR", "md", async () => {
    const { amendmentAnnex, toMarkdown } = await import("quotepart/report");
    const [request, change] = [example("24-lost-grant/request.json"), example("24-lost-grant/change.json")];
    return toMarkdown(amendmentAnnex(request, change, { locale: "fr-FR" }));
  }),
  ...Object.entries({
    "credit-note": { development: { id: "wcs-1", title: "Avoir (montants illustratifs)", cost: "-100.00" } },
    cancelled: {
      modality: pledging([{ party: "nancy", amount: "30.00" }], { onShortfall: { policy: "cancel" } }),
      sources: [{ kind: "in-kind", from: "metz", value: "15.00" }],
    },
    surplus: {
      modality: pledging(
        [
          { party: "nancy", amount: "70.00" },
          { party: "metz", amount: "50.00" },
        ],
        { onSurplus: { policy: "credit" } },
      ),
    },
  }).map(([name, change]) =>
    page(name, "fr-FR", "md", async () => {
      const [{ planFunding }, { annex, toMarkdown }] = [await import("quotepart"), await import("quotepart/report")];
      return toMarkdown(annex(planFunding(/** @type {any} */ ({ ...small, ...change })), { locale: "fr-FR" }));
    }),
  ),
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
