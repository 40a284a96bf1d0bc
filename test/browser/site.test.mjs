// @ts-check
// Looks at the built site as a reader does: wide and narrow, light and dark, with axe-core. `npm run docs` writes it first.
import assert from "node:assert/strict";
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { launch, skip, violations } from "./chromium.mjs";

const site = fileURLToPath(new URL("../../docs/api/", import.meta.url));

/** What is looked at: the start page, guides in both languages, the errors, and pages of the reference. */
const pages = [
  { url: "index.html", language: "en" },
  { url: "guide/fr/index.html", language: "fr" },
  { url: "guide/fr/choosing.html", language: "fr" },
  { url: "guide/fr/reading-an-annex.html", language: "fr" },
  { url: "guide/en/the-odd-cent.html", language: "en" },
  { url: "guide/en/first-plan.html", language: "en" },
  { url: "errors.html", language: "en" },
  { url: "functions/quotepart.planFunding.html", language: "en" },
  { url: "interfaces/quotepart.FundingPlan.html", language: "en" },
  { url: "modules/quotepart.html", language: "en" },
];

const types = new Map([
  [".html", "text/html; charset=utf-8"],
  [".css", "text/css"],
  [".js", "text/javascript"],
  [".svg", "image/svg+xml"],
]);

describe("site: the documentation, looked at in a browser", { skip, timeout: 300_000 }, () => {
  /** @type {import("playwright-core").Browser} */
  let browser;
  let address = "";
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    const file = join(site, path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": types.get(extname(file)) ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });

  before(async () => {
    assert.ok(existsSync(join(site, "index.html")), "There is no site in docs/api: run `npm run docs` first.");
    await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
    const bound = server.address();
    address = `http://127.0.0.1:${typeof bound === "object" ? bound?.port : bound}`;
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server.close();
  });

  for (const { url, language } of pages) {
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      it(`site: axe finds nothing wrong with ${url}, ${colorScheme}, wide and narrow`, async () => {
        for (const width of [1280, 360]) {
          const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
          await page.goto(`${address}/${url}`);
          // The menu of the site is written by a program once the page is there.
          await page.waitForSelector("#tsd-nav-container a", { state: "attached" });
          assert.deepEqual(await violations(page), [], `at ${width} px`);
          await page.close();
        }
      });
    }

    it(`site: ${url} says its language, has one title, and fits a narrow screen`, async () => {
      const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
      await page.goto(`${address}/${url}`);
      assert.equal(await page.getAttribute("html", "lang"), language);
      assert.equal(await page.locator("h1").count(), 1);
      const beyond = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assert.equal(beyond, 0, "The page scrolls sideways: let its wide part scroll by itself (scripts/site/site.css).");
      await page.close();
    });
  }

  it("site: the guide of one language leads to the same guide in the other", async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/guide/fr/vat.html`);
    await page.click(".shelf a");
    assert.equal(await page.getAttribute("html", "lang"), "en");
    assert.equal(await page.textContent("h1"), "VAT");
    await page.close();
  });
});
