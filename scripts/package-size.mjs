// @ts-check
// Weighs each public entry as a page would load it: bundled, minified, gzipped, with zod and decimal.js in where they are used.
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { publicEntries } from "./api-report.mjs";

// esbuild comes with tsup, and is asked from there: the project itself does not list it.
const require = createRequire(createRequire(import.meta.url).resolve("tsup"));
/** @type {(options: object) => Promise<{ outputFiles: { text: string }[], metafile: { inputs: Record<string, unknown> } }>} */
const build = require("esbuild").build;

/** What the design reaches for, in kB; printed beside the weight. @type {Record<string, { names: string, reach: number }>} */
const reaches = {
  quotepart: { names: "{ planFunding }", reach: 40 },
  "quotepart/apportion": { names: "*", reach: 4 },
};

/** @param {string} folder where the package is installed */
export async function checkSizes(folder) {
  for (const { name } of publicEntries()) {
    const { code, inputs } = await bundle(folder, `export * from "${name}";`);
    const parts = ["zod", "decimal.js"].filter((part) => inputs.some((file) => file.includes(`node_modules/${part}/`)));
    if (name === "quotepart/apportion") checkKernel(code, parts);
    const reach = reaches[name];
    const line = [
      `size  ${name}: ${kilobytes(code)} kB gzipped`,
      parts.length > 0 ? `with ${parts.join(" and ")}` : "alone",
    ];
    if (reach?.names === "*") line.push(`reach ${reach.reach} kB`);
    console.log(line.join(", "));
    if (reach !== undefined && reach.names !== "*") {
      const some = await bundle(folder, `export ${reach.names} from "${name}";`);
      console.log(`size  ${name}, ${reach.names} alone: ${kilobytes(some.code)} kB gzipped, reach ${reach.reach} kB`);
    }
  }
}

/** @param {string} folder @param {string} contents */
async function bundle(folder, contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  return { code: outputFiles[0]?.text ?? "", inputs: Object.keys(metafile.inputs) };
}

/** @param {string} code */
const kilobytes = (code) => (gzipSync(code, { level: 9 }).length / 1000).toFixed(1);

/** @param {string} code @param {string[]} parts */
function checkKernel(code, parts) {
  const sentence = "The kernel stands alone; import what it needs from a file that names neither.";
  if (parts.length > 0) throw new Error(`quotepart/apportion brings ${parts.join(" and ")} with it. ${sentence}`);
  if (/\bnew Function\b|\beval\(/.test(code)) {
    throw new Error(
      "quotepart/apportion holds `new Function` or `eval`, which strict pages refuse. Write an ordinary function.",
    );
  }
}
