// @ts-check
// Looks at every document in a browser: nothing runs or is sent, axe-core finds nothing, it fits a narrow screen, and on
// paper header rows repeat and the signatures stay together. Run: npm run build, then node --test test/browser/
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { toHtml } from "quotepart/report";
import { launch, skip, violations } from "./chromium.mjs";
import { documents } from "./documents.mjs";

describe("html: documents in a browser", { skip, timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "quotepart-annex-"));
  /** @type {import("playwright-core").Browser} */
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [name, report] of documents) {
    it(`html: ${name}`, async () => {
      const file = join(folder, "annex.html");
      writeFileSync(file, toHtml(report));
      const page = await browser.newPage();
      /** @type {string[]} */
      const troubles = [];
      page.on("console", (message) => troubles.push(message.text()));
      page.on("pageerror", ({ message }) => troubles.push(message));
      page.on("dialog", () => troubles.push("a dialog"));
      page.on("request", (request) => {
        if (request.url() !== pathToFileURL(file).href) troubles.push(`a request for ${request.url()}`);
      });
      for (const width of [1100, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(pathToFileURL(file).href);
        assert.deepEqual(await violations(page), [], `${width} px`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${overflow} px too wide at ${width} px`);
      }
      assert.equal(await page.title(), `${report.title} – ${report.subtitle}`.replaceAll(/[ \t\n]+/g, " ").trim());
      const pdf = join(folder, "annex.pdf");
      await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
      assert.deepEqual(troubles, []);
      checkPaper(pdf, report);
      await page.close();
    });
  }
});

/** @param {string} pdf @param {import("quotepart/report").Report} report */
function checkPaper(pdf, report) {
  const pages = pagesOf(pdf);
  if (pages === undefined) return;
  assert.ok(
    pages.every((page) => page.trim() !== ""),
    "a page without a word",
  );
  const signatures = report.blocks.find((block) => block.kind === "signatures");
  if (signatures?.kind !== "signatures") return;
  // Twelve names fit on a page, as long as they are names.
  if (signatures.signatories.length > 12 || signatures.signatories.some(({ name }) => name.length > 60)) return;
  const signed = pages.filter((page) => page.includes(signatures.fields[1] ?? "\u0000"));
  assert.equal(signed.length, 1, "the signatures stand on one page");
}

/** The text of each page; undefined where poppler is not installed. @param {string} pdf */
function pagesOf(pdf) {
  try {
    return execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT" && process.env["LOOK"] !== "required")
      return undefined;
    throw error;
  }
}
