// @ts-check
// `npm run bench`: measures what is to be reached, row by row, and prints ratios. It asserts no time; before anything is
// timed, each of our own contenders is checked once. `--quick` for a first look, `--markdown` for docs/performance.md,
// and the names of rows to measure those alone.
import { cpus } from "node:os";
import { FULL, QUICK } from "./measure.mjs";
import { markdown, plain, summaryOf } from "./print.mjs";
import { boundedRow } from "./rows/bounded.mjs";
import { communesRow } from "./rows/communes.mjs";
import { kernelRow } from "./rows/kernel.mjs";
import { planRows } from "./rows/plans.mjs";
import { splitsRow } from "./rows/splits.mjs";
import { tableRow } from "./rows/tables.mjs";

// A child's peak of memory counts what its parent had in use when it was started: the example of all communes runs first,
// while that is little.
const measures = {
  communes: communesRow,
  kernel: kernelRow,
  splits: splitsRow,
  plans: planRows,
  bounded: boundedRow,
  tables: tableRow,
};

const asked = process.argv.slice(2);
const names = asked.filter((word) => !word.startsWith("--"));
const unknown = asked.filter((word) => !["--quick", "--markdown", ...Object.keys(measures)].includes(word));
if (unknown.length > 0) {
  console.error(`${unknown.join(", ")}: not known. Write --quick, --markdown, or ${Object.keys(measures).join(", ")}.`);
  process.exit(2);
}
const effort = asked.includes("--quick") ? QUICK : FULL;
const print = asked.includes("--markdown") ? markdown : plain;

const processors = cpus();
console.log(
  `Measured on ${processors[0]?.model.trim() ?? "unknown processor"}, ${processors.length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.\n`,
);

/** @type {import("./print.mjs").Row[]} */
const rows = [];
for (const [name, measure] of Object.entries(measures)) {
  if (names.length > 0 && !names.includes(name)) continue;
  if (process.stderr.isTTY) process.stderr.write(`measuring ${name} …\r`);
  rows.push(...[measure(effort)].flat());
}
console.log([summaryOf(rows), ...rows.flatMap(({ tables }) => tables)].map(print).join("\n"));
