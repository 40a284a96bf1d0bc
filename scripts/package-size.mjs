// @ts-check
// Weighs each public entry as a page would load it: bundled, minified, gzipped, with zod and decimal.js in where they are used.
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { publicEntries } from "./api-report.mjs";

// esbuild comes with tsup, and is asked from there: the project itself does not list it.
const require = createRequire(createRequire(import.meta.url).resolve("tsup"));
/** @type {(options: object) => Promise<{ outputFiles: { text: string }[], metafile: { inputs: Record<string, unknown> } }>} */
const build = require("esbuild").build;

/**
 * What each entry, and some names of it alone, may weigh in kB; whoever adds more raises the budget here, and says why
 * in the commit. `reach` is what the design reaches for; it is printed beside the weight.
 * @type {readonly { entry: string, names?: string, budget: number, reach?: number }[]}
 */
const budgets = [
  { entry: "quotepart", budget: 77 },
  { entry: "quotepart", names: "{ planFunding }", budget: 56, reach: 40 },
  { entry: "quotepart/apportion", budget: 14 },
  { entry: "quotepart/apportion", names: "{ apportion }", budget: 9.7, reach: 4 },
  { entry: "quotepart/schema", budget: 63 },
  { entry: "quotepart/words", budget: 70 },
  { entry: "quotepart/legal", budget: 50 },
  { entry: "quotepart/report", budget: 126 },
  { entry: "quotepart/sheet", budget: 162 },
  { entry: "quotepart/sql", budget: 8.5 },
];

/** @param {string} folder where the package is installed */
export async function checkSizes(folder) {
  const unweighed = publicEntries().filter(({ name }) => !budgets.some(({ entry }) => entry === name));
  if (unweighed.length > 0) throw new Error(`No size budget for ${unweighed.map(({ name }) => name).join(", ")}.`);
  for (const { entry, names, budget, reach } of budgets) {
    const { code, inputs } = await bundle(folder, `export ${names ?? "*"} from "${entry}";`);
    const parts = ["zod", "decimal.js"].filter((part) => inputs.some((file) => file.includes(`node_modules/${part}/`)));
    if (entry === "quotepart/apportion") checkKernel(code, parts);
    const size = gzipSync(code, { level: 9 }).length / 1000;
    const what = names === undefined ? entry : `${entry}, ${names} alone`;
    const line = [
      `size  ${what}: ${size.toFixed(1)} kB gzipped`,
      parts.length > 0 ? `with ${parts.join(" and ")}` : "no dependency",
      `budget ${budget} kB`,
      ...(reach === undefined ? [] : [`reach ${reach} kB`]),
    ];
    console.log(line.join(", "));
    if (size > budget) throw new Error(`${what} weighs ${size.toFixed(1)} kB, above its budget of ${budget} kB.`);
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
