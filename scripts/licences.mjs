// @ts-check
// Lists the licences of everything that is inside the two bundles of the package, the offline page and the files of the
// spreadsheet hosts: which packages they hold is asked from the bundler. What is imported at run time brings its own.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

// esbuild comes with tsup, and is asked from there: the project itself does not list it.
const require = createRequire(createRequire(import.meta.url).resolve("tsup"));
/** @type {(options: object) => Promise<{ metafile: { inputs: Record<string, unknown> } }>} */
const build = require("esbuild").build;

const root = fileURLToPath(new URL("..", import.meta.url));
const { metafile } = await build({
  entryPoints: [`${root}src/page/dom/main.ts`, `${root}src/entries/sheet.ts`],
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  platform: "browser",
  outdir: "out",
  write: false,
  metafile: true,
  logLevel: "error",
  external: ["hucre"],
});

const folders = new Set(
  Object.keys(metafile.inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []),
);
// A package may come with its own dependencies already inside: they are listed, too.
for (const folder of folders) {
  const { dependencies = {} } = JSON.parse(readFileSync(`${root}${folder}/package.json`, "utf8"));
  for (const name of Object.keys(dependencies)) {
    const places = [`${folder}/node_modules/${name}`, `node_modules/${name}`];
    const own = places.find((place) => existsSync(`${root}${place}/package.json`));
    if (own !== undefined && !name.startsWith("@types/")) folders.add(own);
  }
}
const entries = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, "utf8"));
  const file = readdirSync(`${root}${folder}`).find((one) => /^licen[cs]e/i.test(one));
  const text =
    file === undefined
      ? "(its package holds no text of the licence)"
      : readFileSync(`${root}${folder}/${file}`, "utf8");
  return `${name} ${version}: ${license}\n\n${text.trim()}\n`;
});
if (entries.length === 0) throw new Error("The bundles hold no package, which cannot be: look at this script.");

const head =
  "What dist/page and dist/sheet hold beside quotepart, with its licences. quotepart itself is under LICENSE.\n";
writeFileSync(`${root}dist/LICENSES.txt`, [head, ...entries].join(`\n${"-".repeat(80)}\n\n`));
