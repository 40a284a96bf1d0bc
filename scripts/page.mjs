// @ts-check
// Builds the offline page: one HTML file with its style and its program inside, which no policy lets load or send anything.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

// esbuild comes with tsup, and is asked from there: the project itself does not list it.
const require = createRequire(createRequire(import.meta.url).resolve("tsup"));
/** @type {(options: object) => Promise<{ outputFiles: { text: string }[] }>} */
const build = require("esbuild").build;

/** @param {string} path */
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The hash by which the policy knows a text. @param {string} text */
const hashOf = (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

/** @param {string} entry the file that the bundle begins with, from the root */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [fromRoot(entry)],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "ascii",
    legalComments: "none",
    write: false,
    logLevel: "error",
  });
  return (outputFiles[0]?.text ?? "").trim();
}

const style = await bundle("src/page/page.css");
// Nothing inside the program may end the element that holds it, or begin a comment of HTML.
const script = (await bundle("src/page/dom/main.ts")).replace(/<(?=\/script|!--)/gi, "\\x3c");
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "img-src data: blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const page = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="referrer" content="no-referrer">
<title>quotepart</title>
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<noscript><p>Cette page calcule dans votre navigateur et a besoin de JavaScript.</p>
<p lang="en">This page works in your browser and needs JavaScript.</p></noscript>
<script type="module">${script}</script>
</body>
</html>
`;
mkdirSync(fromRoot("dist/page"), { recursive: true });
writeFileSync(fromRoot("dist/page/index.html"), page);
