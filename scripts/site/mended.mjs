// @ts-check
// What the pages of TypeDoc's theme leave out for whoever listens to them, or reads them on a narrow screen.
import { languageOf, shelfOf } from "./shelves.mjs";

/** What the menus and the parts that scroll are called, for whoever does not see where they stand. */
const names = /** @type {const} */ ({
  fr: { page: "Cette page", site: "Tout le site", table: "Tableau", code: "Code", other: "In English" },
  en: { page: "This page", site: "The whole site", table: "Table", code: "Code", other: "En français" },
});

/**
 * A page with its language, its landmarks, its shelf, and wide parts that scroll by themselves.
 * @param {string} html
 * @param {string | undefined} path where the page stands in the project; none for the pages of the reference
 */
export function mended(html, path) {
  const language = languageOf(path ?? "");
  const { page, site, table, code } = names[language];
  const scrolls = (/** @type {string} */ name) => `tabindex="0" role="group" aria-label="${name}"`;
  return withoutGaps(html)
    .replace(/(<html[^>]* lang=")en"/, `$1${language}"`)
    .replace('<div class="col-content">', '<main class="col-content">')
    .replace(
      /<\/div>(\s*<div class="col-sidebar">\s*)<div class="page-menu">/,
      `</main>$1<nav class="page-menu" aria-label="${page}">`,
    )
    .replace(/<\/div>(\s*<div class="site-menu">)/, "</nav>$1")
    .replace('<nav class="tsd-navigation">', `<nav class="tsd-navigation" aria-label="${site}">`)
    .replace(/<ul class="tsd-breadcrumb"[^>]*>[\s\S]*?<\/ul>/, (crumbs) =>
      path === undefined ? crumbs : shelfLine(path),
    )
    .replace(/<a [^>]*class="tsd-anchor-icon"[^>]*>(?:(?!<\/a>).)*<\/a>(?=<\/h2><\/summary>)/gs, "")
    .replaceAll("<table>", `<div class="scrolls" ${scrolls(table)}><table>`)
    .replaceAll("</table>", "</table></div>")
    .replaceAll("<pre>", `<pre ${scrolls(code)}>`);
}

/** Headings whose level follows from the one before: whoever jumps from heading to heading misses none. @param {string} html */
function withoutGaps(html) {
  let before = 0;
  return html.replace(/<h([1-6])(?=[ >])/g, (tag, written) => {
    const level = Math.min(Number(written), before + 1);
    before = level;
    return level === Number(written) ? tag : `${tag} aria-level="${level}"`;
  });
}

/** The shelf of a page instead of its own title; a guide names the page in the other language. @param {string} path */
function shelfLine(path) {
  const { group, category } = shelfOf(path);
  const [, language, page] = /^docs\/guide\/(fr|en)\/(.+)\.md$/.exec(path) ?? [];
  const shelf = category === undefined ? group : `${group} · ${category}`;
  if (language !== "fr" && language !== "en") return `<p class="shelf">${shelf}</p>`;
  const other = language === "fr" ? "en" : "fr";
  const href = `../${other}/${page === "README" ? "index" : page}.html`;
  return `<p class="shelf">${shelf} · <a href="${href}" hreflang="${other}" lang="${other}">${names[language].other}</a></p>`;
}
