// @ts-check
// Runs the blocks one after the other in one process of its own, and prints what went wrong as JSON.
// Plain Node, so that `quotepart` is found as a user's Node finds it: through the exports of package.json.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inspect, isDeepStrictEqual } from "node:util";

const [listing = "", report = ""] = process.argv.slice(2);
/** @type {readonly { id: number, path: string }[]} */
const modules = JSON.parse(readFileSync(listing, "utf8"));
/** @type {{ id: number, line: number, message: string }[]} */
const problems = [];
let finished = false;

/** @param {unknown} value */
const show = (value) => inspect(value, { depth: 20, breakLength: 100, sorted: true });

/**
 * Compares one value with its comment, and gives the value back.
 * @param {number} id
 * @param {number} line
 * @param {{ value: unknown } | { text: string }} expected
 * @param {unknown} actual
 */
function fence(id, line, expected, actual) {
  const equal =
    "value" in expected
      ? isDeepStrictEqual(actual, expected.value)
      : expected.text === (typeof actual === "string" ? actual : inspect(actual));
  if (!equal) {
    const said = "value" in expected ? show(expected.value) : expected.text;
    problems.push({ id, line, message: `the comment says ${said}, the value is ${show(actual)}` });
  }
  return actual;
}
Object.assign(globalThis, { fence });

const print = console.log;
for (const method of /** @type {const} */ (["log", "info", "table", "warn", "error"]))
  console[method] = () => undefined;
process.on("exit", () => {
  writeFileSync(report, JSON.stringify({ finished, problems }));
  console.log = print;
});

for (const { id, path } of modules) {
  try {
    await import(pathToFileURL(path).href);
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? "") : "";
    // Source maps point into the block itself, whose name begins with its number.
    const line = Number(new RegExp(`fence-${id}\\.[cm]?[jt]s:(\\d+)`).exec(stack)?.[1] ?? 1);
    problems.push({
      id,
      line,
      message: `it throws: ${error instanceof Error ? `${error.name}: ${error.message}` : show(error)}`,
    });
  }
}
finished = true;
