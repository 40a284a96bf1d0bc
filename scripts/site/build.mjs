// @ts-check
// `npm run docs`: the guides are held against the library, TypeDoc writes the site, the offline page is put beside it, and
// every link is followed.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brokenLinks } from "./links.mjs";
import { offlinePage } from "./offline-page.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const site = join(root, "docs/api");

if (!existsSync(join(root, "dist/index.js")))
  stop("The guides ask the built package for their figures: run `npm run build` first.");

const { guidePages, readGuide } = await import("../guides/pages.mjs");
for (const { path, text } of guidePages) {
  if ((await text()) !== readGuide(path))
    stop(`${path} does not say what the library computes: run \`npm run docs:update\`.`);
}

const typedoc = createRequire(import.meta.url).resolve("typedoc/package.json");
try {
  execFileSync(process.execPath, [join(dirname(typedoc), "bin/typedoc")], { cwd: root, stdio: "inherit" });
} catch {
  stop("TypeDoc names what is wrong above.");
}

if (existsSync(offlinePage.built)) {
  mkdirSync(dirname(join(site, offlinePage.url)), { recursive: true });
  copyFileSync(offlinePage.built, join(site, offlinePage.url));
} else console.log("site  no dist/page/index.html: the site has no page to try a split");

const { pages, followed, broken } = brokenLinks(site);
for (const line of broken) console.error(`site  ${line}`);
if (broken.length > 0) stop(`${broken.length} broken links in the site.`);
console.log(`site  ${pages} pages in docs/api, ${followed} links followed, none broken`);

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
