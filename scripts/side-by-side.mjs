// @ts-check
// Runs npm scripts at the same time, one for each name given; what each prints comes whole, in their order.
import { spawn } from "node:child_process";

/** @param {string} name @returns {Promise<{ code: number, printed: string }>} */
const run = (name) =>
  new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", name], { shell: process.platform === "win32" });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (printed += data));
    child.on("close", (code) => resolve({ code: code ?? 1, printed }));
  });

const runs = process.argv.slice(2).map(run);
for (const { code, printed } of await Promise.all(runs)) {
  process.stdout.write(printed);
  if (code !== 0) process.exitCode = code;
}
