// @ts-check
// `npm start` plans the first example; `npm start -- my-request.json --locale fr` plans yours.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** @param {string} path */
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
// npm runs scripts in the project's folder; file names on the line are meant from where the user stands.
const here = process.env["INIT_CWD"] ?? process.cwd();

const given = process.argv.slice(2);
const { positionals } = parseArgs({
  args: given,
  strict: false,
  options: { format: { type: "string" }, locale: { type: "string" }, output: { type: "string", short: "o" } },
});
const request = positionals.length > 0 ? [] : [fromRoot("examples/01-montpellier/request.json")];

const child = spawn(process.execPath, [fromRoot("dist/cli/bin.js"), "plan", ...request, ...given], {
  cwd: here,
  stdio: "inherit",
});
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
