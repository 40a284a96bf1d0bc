// @ts-check
// Where each page of the site stands: its language, its shelf, and for a guide whom it is for.

/** The guides, in the order in which they are read, by whom they are for. */
export const guides = /** @type {const} */ ([
  { fr: "Pour commencer", en: "Start here", pages: ["README"] },
  {
    fr: "Marchés et conventions",
    en: "Procurement and agreements",
    pages: ["choosing", "promises", "reading-an-annex", "the-odd-cent", "agreement-clauses"],
  },
  { fr: "Services financiers", en: "Finance services", pages: ["vat", "schedule", "amendments", "checks"] },
  {
    fr: "Tableurs",
    en: "Spreadsheets",
    pages: ["sheet-workbook", "sheet-table", "sheet-excel", "sheet-google", "sheet-onlyoffice"],
  },
  { fr: "Développement", en: "Developers", pages: ["first-plan", "errors", "extending", "embedding", "sql"] },
]);

/** The shelf of each language. */
const shelves = /** @type {const} */ ({ fr: "Guides en français", en: "Guides in English" });

/** The language of a page. @param {string} path from the root of the project @returns {"fr" | "en"} */
export const languageOf = (path) => (path.startsWith("docs/guide/fr/") ? "fr" : "en");

/** The shelf of a page, and whom a guide is for. @param {string} path @returns {{ group: string, category?: string }} */
export function shelfOf(path) {
  const [, language, page] = /^docs\/guide\/(fr|en)\/(.+)\.md$/.exec(path) ?? [];
  if (language === "fr" || language === "en") {
    const category = guides.find(({ pages }) => pages.some((one) => one === page))?.[language];
    if (category === undefined) throw new Error(`${path} stands on no shelf. Name it in scripts/site/shelves.mjs.`);
    return { group: shelves[language], category };
  }
  if (path.startsWith("examples/")) return { group: "Examples" };
  return { group: path.startsWith("docs/decisions/") ? "Decisions" : "About the project" };
}

/** Every guide of both languages, from the root of the project, French first. */
export const guidePaths = ["fr", "en"].flatMap((language) =>
  guides.flatMap(({ pages }) => pages.map((page) => `docs/guide/${language}/${page}.md`)),
);
