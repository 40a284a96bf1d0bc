// @ts-check
// The documents that are looked at: an annex for each modality and strategy, an amendment, and one of hostile names.
import { readFileSync } from "node:fs";
import { planFunding } from "quotepart";
import { amendmentAnnex, annex } from "quotepart/report";

const names = [
  "01-montpellier",
  "04-shortfall",
  "07-own-funds",
  "08-initial-contract",
  "09-complementary-order",
  "10-unit-orders",
  "11-round-robin",
  "12-by-module",
  "18-instalments-with-vat",
  "19-pacific-francs",
];

/** @param {string} path */
const example = (path) => JSON.parse(readFileSync(new URL(`../../examples/${path}`, import.meta.url), "utf8"));

/** What would run, break out of its place, or turn the reading direction, if it were more than a name. */
const hostile = [
  "<script>document.title = 'run'</script>",
  "<img src=x onerror=\"document.title = 'run'\">",
  "</title></style></pre></svg><script>document.title = 'run'</script>",
  "\" onmouseover=\"document.title = 'run'",
  '=HYPERLINK("http://example.org")',
  "javascript:document.title='run'",
  "\u202egnirtS \u0000\u001b[31m",
  "شركة 123 – שלום",
  "\ud83d\ude00\ud83c\uddeb\ud83c\uddf7 \ud800",
  "Établissement public de coopération intercommunale ".repeat(4).slice(0, 200),
  "M".repeat(200),
];

const hostilePlan = planFunding({
  currency: "EUR",
  development: { id: "d-1", title: hostile[0] ?? "", cost: "12345678.90" },
  parties: hostile.map((name, at) => ({ id: `p${at}`, name, identifier: name.slice(0, 40), vatRate: "20" })),
  schedule: [
    { label: hostile[2] ?? "", rate: "30" },
    { label: "Solde", rate: "70" },
  ],
  modality: {
    kind: "co-financed",
    strategy: { kind: "allocation-key", key: hostile.map((_, at) => ({ party: `p${at}`, weight: at + 1 })) },
  },
});

/** @type {readonly (readonly [name: string, report: import("quotepart/report").Report])[]} */
export const documents = [
  ...names.map((name) => /** @type {const} */ ([name, annex(planFunding(example(`${name}/request.json`)))])),
  [
    "17-subsidy-first in English",
    annex(planFunding(example("17-subsidy-first/request.json")), {
      locale: "en",
      date: "2026-06-01",
      legal: { date: "2026-06-01" },
    }),
  ],
  [
    "22-late-joiner, amended",
    amendmentAnnex(example("22-late-joiner/request.json"), example("22-late-joiner/change.json"), { locale: "fr-BE" }),
  ],
  ["hostile names", annex(hostilePlan)],
];
