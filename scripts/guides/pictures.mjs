// @ts-check
// Makes the pictures of docs/guide/media from the live workbook of the running example (scripts/guides/club.mjs), as
// LibreOffice prints it. Run by hand after a change of the workbook: npm run build, then node scripts/guides/pictures.mjs
// It needs soffice and pdftoppm, so `npm run docs:update` leaves it alone. Look at the pictures before committing them.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { planFunding } from "quotepart";
import { changes, workbookRequest } from "./club-workbook.mjs";

const inside = (/** @type {string} */ path) => import(new URL(`../../dist/${path}.js`, import.meta.url).href);
const { bookOf, fileOf } = /** @type {typeof import("../../src/sheet/workbook/make.js")} */ (
  await inside("sheet/workbook/make")
);
const { loadHucre } = /** @type {typeof import("../../src/sheet/workbook/hucre-library.js")} */ (
  await inside("sheet/workbook/hucre-library")
);

/** What each picture shows: a page of the print, and what was typed before it. */
const pictures = /** @type {const} */ ([
  { name: "annex", page: 1, typed: {} },
  { name: "changed", page: 1, typed: changes.amount },
  { name: "checks", page: 3, typed: changes.rate },
]);

const LARGEST = 150_000;
const DOTS_PER_INCH = 110;
const MARGIN = 14;

const media = fileURLToPath(new URL("../../docs/guide/media/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "quotepart-pictures-"));
try {
  mkdirSync(media, { recursive: true });
  for (const language of /** @type {const} */ (["fr", "en"])) {
    for (const { name, page, typed } of pictures) {
      const file = join(folder, `${name}-${language}.xlsx`);
      writeFileSync(file, await typedInto(language, typed));
      const picture = join(media, `workbook-${name}-${language}.png`);
      takePicture(printed(file), page, picture.replace(/\.png$/, ""));
      const { size } = statSync(picture);
      if (size > LARGEST) throw new Error(`${picture} has ${size} bytes, and may have ${LARGEST}.`);
      console.log(`${picture}  ${size} bytes`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * The workbook with other things typed into its yellow cells, written without any value: LibreOffice works all of them out.
 * @param {"fr" | "en"} language @param {Readonly<Record<string, readonly (string | number | null)[]>>} typed by defined name
 */
async function typedInto(language, typed) {
  const made = bookOf(planFunding(workbookRequest), language);
  for (const [name, values] of Object.entries(typed)) {
    const cells = made.book.names.find((one) => one.name === name)?.cells ?? [];
    for (const [at, value] of values.entries())
      if (cells[at] !== undefined) Object.assign(cells[at], { content: value });
  }
  return fileOf(await loadHucre(), made, false);
}

/** @param {string} file */
function printed(file) {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const pdf = ["--convert-to", "pdf", "--outdir", folder, file];
  execFileSync("soffice", [profile, "--headless", ...pdf], { stdio: "ignore", timeout: 120_000 });
  return file.replace(/xlsx$/, "pdf");
}

/** Writes one page as a picture, without the white around it and without its footer. @param {string} pdf @param {number} page @param {string} target */
function takePicture(pdf, page, target) {
  const pages = ["-r", String(DOTS_PER_INCH), "-f", String(page), "-l", String(page), "-singlefile"];
  execFileSync("pdftoppm", [...pages, "-gray", pdf, join(folder, "page")]);
  const { left, top, width, height } = inked(readFileSync(join(folder, "page.pgm")));
  const crop = ["-x", left, "-y", top, "-W", width, "-H", height].map(String);
  execFileSync("pdftoppm", [...pages, ...crop, "-png", pdf, target]);
}

/** What is not white, with a margin; the last twelfth of a page holds its footer. @param {Buffer} pgm */
function inked(pgm) {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString("latin1"));
  if (header === null) throw new Error("pdftoppm wrote no grey picture.");
  const [width, height] = [Number(header[1]), Math.floor((Number(header[2]) * 11) / 12)];
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((pgm[header[0].length + y * width + x] ?? 255) > 250) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  const [x, y] = [Math.max(0, left - MARGIN), Math.max(0, top - MARGIN)];
  return { left: x, top: y, width: right - x + MARGIN, height: bottom - y + MARGIN };
}
