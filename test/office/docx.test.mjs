// @ts-check
// Opens every document in LibreOffice and reads the pages that it prints: header rows repeat, nothing is lost, and the
// signatures stay together. Run: npm run build, then node --test test/office/
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { toDocx } from "quotepart/report";
import { documents } from "../browser/documents.mjs";

const isThere = ["soffice", "pdftotext"].every((program) => spawnSync("which", [program]).status === 0);
const skip = isThere || process.env["LOOK"] === "required" ? false : "no LibreOffice, or no poppler, on this machine";

describe("docx: documents in LibreOffice", { skip, timeout: 600_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "quotepart-docx-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, report] of documents) {
    it(`docx: ${name}`, async () => {
      const pages = await pagesOf(report, folder);
      assert.ok(pages.length > 0 && pages.every((page) => page.trim() !== ""), "a page without a word");
      const text = squeezed(pages.join(" "));
      const shown = report.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
      for (const heading of shown) assert.ok(text.includes(squeezed(heading)), `“${heading}” is missing`);
      checkAmounts(report, text);
      checkSignatures(report, pages);
      if (name === "01-montpellier") checkHeaderRow(report, pages);
    });
  }
});

/** Text without the spaces and line ends that a page puts into it. @param {string} text */
const squeezed = (text) => text.replaceAll(/[\s\u00a0\u202f]+/g, "");

/** The text of each page. @param {import("quotepart/report").Report} report @param {string} folder */
async function pagesOf(report, folder) {
  const file = join(folder, "annex.docx");
  writeFileSync(file, await toDocx(report));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], { stdio: "pipe" });
  const options = /** @type {const} */ ({ encoding: "utf8", maxBuffer: 1 << 26 });
  return execFileSync("pdftotext", ["-layout", join(folder, "annex.pdf"), "-"], options)
    .split("\f")
    .slice(0, -1);
}

/** No amount is cut or broken. @param {import("quotepart/report").Report} report @param {string} text */
function checkAmounts({ blocks }, text) {
  const cells = blocks.flatMap((block) => (block.kind === "table" ? [...block.rows, ...block.totals].flat() : []));
  const lost = cells.filter(({ text: shown, number }) => number !== null && !text.includes(squeezed(shown)));
  assert.deepEqual(lost, []);
}

/** @param {import("quotepart/report").Report} report @param {readonly string[]} pages */
function checkSignatures({ blocks }, pages) {
  const block = blocks.find(({ kind }) => kind === "signatures");
  if (block?.kind !== "signatures") return;
  // Twelve names fit on a page, as long as they are names.
  if (block.signatories.length > 12 || block.signatories.some(({ name }) => name.length > 60)) return;
  const signed = pages.filter((page) => page.includes(block.fields[1] ?? "\u0000"));
  assert.equal(signed.length, 1, "the signatures stand on one page");
}

/** The table of 31 members goes on over a page, under its header. @param {import("quotepart/report").Report} report @param {readonly string[]} pages */
function checkHeaderRow({ blocks }, pages) {
  const table = blocks.find((block) => block.kind === "table" && block.rows.length === 31);
  assert.ok(table?.kind === "table");
  const names = table.rows.map((row) => row[1]?.text ?? "");
  const headed = pages.filter((page) => page.includes("Quote-part HT") && names.some((name) => page.includes(name)));
  assert.ok(headed.length >= 2, "the header row repeats");
}
