// @ts-check
import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { prepareKey } from "quotepart/apportion";

const { values } = parseArgs({
  options: {
    developments: { type: "string", default: "100" },
    csv: { type: "boolean", default: false },
    measure: { type: "boolean", default: false },
  },
});
const developments = Number(values.developments);

// The file has one commune on each line: it is read without ever being whole in memory.
const file = createRequire(import.meta.url).resolve("@etalab/decoupage-administratif/data/communes.json");
/** @type {string[]} */
const codes = [];
/** @type {number[]} */
const populations = [];
for await (const line of createInterface({ input: createReadStream(file) })) {
  if (!line.startsWith("{")) continue;
  const { code, type, population } = JSON.parse(line.replace(/,$/, ""));
  if (type !== "commune-actuelle" || population === undefined) continue;
  codes.push(code);
  populations.push(population);
}

/** An illustrative cost in cents, another one for each development: from 10,000.00 to 500,000.00. @param {number} number */
const costOf = (number) => 1_000_000 + ((number * 7_919_317) % 49_000_003);

const key = prepareKey(populations, { ids: codes });
// One column for all developments, and one for what each commune owes of all of them: nothing else is kept.
const column = new Float64Array(key.size);
const totals = new Float64Array(key.size);
const room = Buffer.alloc(values.csv ? 40 * key.size : 0);
let [exact, costs] = [0, 0];
if (values.csv) await written("development;commune;amount\n");
for (let number = 1; number <= developments; number += 1) {
  const cost = costOf(number);
  key.into(cost, column);
  let sum = 0;
  for (let at = 0; at < key.size; at += 1) {
    const share = Number(column[at]);
    sum += share;
    totals[at] = Number(totals[at]) + share;
  }
  if (sum === cost) exact += 1;
  costs += cost;
  if (values.csv) await written(linesOf(number));
}

/** @param {string} code */
const totalOf = (code) => euros(Number(totals[codes.indexOf(code)]));
const sharesTotal = totals.reduce((sum, total) => sum + total, 0);
const answer = {
  communes: key.size,
  developments,
  exact, // How many developments sum to their cost, to the cent.
  costs: euros(costs),
  sharesTotal: euros(sharesTotal),
  difference: euros(costs - sharesTotal),
  paris: totalOf("75056"),
  nancy: totalOf("54395"),
  abergementDeVarey: totalOf("01002"),
};
(values.csv ? process.stderr : process.stdout).write(`${JSON.stringify(answer, null, 2)}\n`);
if (values.measure) {
  const megabytes = (process.resourceUsage().maxRSS * 1024) / 1_000_000;
  process.stderr.write(`${JSON.stringify({ seconds: process.uptime(), megabytes })}\n`);
}

/** The lines of one development, in room that is used again for the next. @param {number} number */
function linesOf(number) {
  let end = 0;
  for (let at = 0; at < key.size; at += 1)
    end += room.write(`${number};${codes[at]};${euros(Number(column[at]))}\n`, end, "latin1");
  return room.subarray(0, end);
}

/** Waits until whoever reads has taken it, so that nothing piles up. @param {string | Buffer} text */
function written(text) {
  return new Promise((taken) => process.stdout.write(text, taken));
}

/** @param {number} cents */
function euros(cents) {
  const rest = cents % 100;
  return `${(cents - rest) / 100}.${rest < 10 ? "0" : ""}${rest}`;
}
