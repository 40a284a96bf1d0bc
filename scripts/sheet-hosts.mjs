// @ts-check
// What each spreadsheet host takes, from the one table of functions: for Excel the metadata in two languages, the script and
// an example manifest, for Google Sheets and ONLYOFFICE one file to paste. Run, it writes them into dist/sheet.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { excelManifest } from "./sheet-manifest.mjs";

// esbuild comes with tsup, and is asked from there: the project itself does not list it.
const require = createRequire(createRequire(import.meta.url).resolve("tsup"));
/** @type {(options: object) => Promise<{ outputFiles: { text: string }[] }>} */
const build = require("esbuild").build;

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const { version } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));

/** Apps Script refuses literals of big integers, class fields and private names, which this target rewrites. */
const target = "es2019";

/**
 * A bundle as an expression: an object of what `contents` exports. No name of it is global: zod keeps its registry on
 * `globalThis`, which is an object of the bundle's own here. What came after ES2019 stands beside it.
 * @param {string} contents
 */
async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    // An editor that code is pasted into is slow with long lines.
    lineLimit: 1_000,
    format: "iife",
    globalName: "quotepart",
    define: { "Object.hasOwn": "hasOwn" },
    platform: "neutral",
    mainFields: ["module", "main"],
    target,
    charset: "ascii",
    legalComments: "none",
    write: false,
    logLevel: "error",
  });
  const code = (outputFiles[0]?.text ?? "").trim();
  return `(function (globalThis, hasOwn) {
${code}
return quotepart;
})({}, function (object, name) { return Object.prototype.hasOwnProperty.call(object, name); })`;
}

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * What the library says of itself: the sources are bundled and loaded, so that this needs no build before it.
 * @returns {Promise<{ excelMetadata: (language: string) => unknown, pastedFunctions: (host: string) => string }>}
 */
async function tables() {
  const code = await bundle(
    `export { excelMetadata } from "./src/sheet/functions/excel.ts"; export { pastedFunctions } from "./src/sheet/functions/pasted.ts";`,
  );
  return import(
    `data:text/javascript,${encodeURIComponent(`export const { excelMetadata, pastedFunctions } = ${code};`)}`
  );
}

/** Whose work is inside, as their licence asks for. */
const inside =
  "// MIT license; inside: decimal.js, by Michael Mclaughlin, and zod, by Colin McDonnell, both under the MIT license.";

/** @param {string} title @param {string} functions @param {string} answer */
async function pasted(title, functions, answer) {
  const code = await bundle(`export { ${answer} as answer } from "./src/sheet/functions/answer.ts";`);
  return `// quotepart ${version} for ${title}. Paste the whole file.
${inside}
${functions}
function quotepart_(id, language, values) {
  if (quotepart_.answer === undefined) quotepart_.answer = ${code}.answer;
  return quotepart_.answer(id, language, values);
}
`;
}

/** French where Office speaks it; a page may say otherwise before the script is loaded. */
const language = `typeof quotepartLanguage === "string" ? quotepartLanguage : typeof Office === "object" && Office.context && /^fr/i.test(Office.context.displayLanguage || "") ? "fr" : "en"`;

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>quotepart</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="functions.js"></script>
</head>
<body></body>
</html>
`;

/**
 * Every file, by its path in dist/sheet.
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
export async function hostFiles() {
  const { excelMetadata, pastedFunctions } = await tables();
  const script = await bundle(
    `import { associateFunctions } from "./src/sheet/functions/associate.ts"; associateFunctions(CustomFunctions, LANGUAGE);`.replace(
      "LANGUAGE",
      language,
    ),
  );
  return {
    "excel/functions.json": json(excelMetadata("en")),
    "excel/functions.fr.json": json(excelMetadata("fr")),
    "excel/functions.js": `// quotepart ${version}: custom functions for Excel.\n${inside}\n${script};\n`,
    "excel/functions.html": page,
    "excel/manifest.xml": excelManifest(version),
    "google/quotepart.gs": await pasted(
      "Google Sheets (Extensions, Apps Script)",
      pastedFunctions("google"),
      "answerOrThrow",
    ),
    "onlyoffice/quotepart.js": await pasted(
      "ONLYOFFICE (View, Macros, Custom functions)",
      pastedFunctions("onlyoffice"),
      "answerOrSay",
    ),
  };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await hostFiles())) {
    const file = `${root}/dist/sheet/${path}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
