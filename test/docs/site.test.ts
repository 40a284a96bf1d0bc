import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { brokenLinks } from "../../scripts/site/links.mjs";
import { mended } from "../../scripts/site/mended.mjs";
import { guidePaths, guides } from "../../scripts/site/shelves.mjs";
import { root } from "../house/tree.js";

const options = JSON.parse(readFileSync(join(root, "typedoc.json"), "utf8")) as {
  projectDocuments: string[];
  categoryOrder: string[];
};

/** What the links of a small site are told. */
function linksOf(files: Readonly<Record<string, string>>): ReturnType<typeof brokenLinks> {
  const folder = mkdtempSync(join(tmpdir(), "quotepart-site-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return brokenLinks(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("docs: the site", () => {
  it("docs: typedoc.json names every guide, in the order of the shelves", () => {
    expect(options.projectDocuments.filter((path) => path.startsWith("docs/guide/"))).toEqual(guidePaths);
    expect(options.categoryOrder).toEqual([...guides.map(({ fr }) => fr), ...guides.map(({ en }) => en), "*"]);
  });

  it("docs: a link to a page, a file or an anchor that is not there is broken, others are not", () => {
    const { pages, followed, broken } = linksOf({
      "index.html":
        '<h1 id="top">a</h1><a href="fr/vat.html#taux">b</a> <a href="#top">c</a> <a href="https://example.org/x">d</a>' +
        '<a href="fr/vat.html#rate">e</a> <a href="en/vat.html">f</a> <img src="a.svg"> <!-- <a href="g.html"> -->',
      "fr/vat.html":
        '<h2 id="taux">a</h2> <a href="../index.html?x=1#top">b</a> <a href="..">c</a> <a href="#no">d</a>',
    });
    expect({ pages, followed }).toEqual({ pages: 2, followed: 8 });
    expect(broken.sort()).toEqual([
      "fr/vat.html: #no has no such anchor",
      "fr/vat.html: .. is a folder; name its index.html",
      "index.html: a.svg is not there",
      "index.html: en/vat.html is not there",
      "index.html: fr/vat.html#rate has no such anchor",
    ]);
  });

  it("docs: a French guide is French, has its landmarks, and leads to the English one", () => {
    const html =
      '<html class="default" lang="en"><div class="col-content"><ul class="tsd-breadcrumb" aria-label="x"><li></li></ul>' +
      '<table></table></div><div class="col-sidebar"><div class="page-menu"></div><div class="site-menu"></div></div></html>';
    const guide = mended(html, "docs/guide/fr/vat.md");
    expect(guide).toContain('<html class="default" lang="fr">');
    expect(guide).toContain('Guides en français · Services financiers · <a href="../en/vat.html" hreflang="en"');
    expect(guide).toContain('</main><div class="col-sidebar"><nav class="page-menu" aria-label="Cette page"></nav>');
    expect(guide).toContain(
      '<div class="scrolls" tabindex="0" role="group" aria-label="Tableau"><table></table></div>',
    );
    expect(mended(html, undefined)).toContain('lang="en"');
    expect(mended(html, undefined)).toContain("tsd-breadcrumb");
  });
});
