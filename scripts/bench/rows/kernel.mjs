// @ts-check
// The kernel by columns: a key prepared once, and totals shared into one Float64Array.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { prepareKey } from "quotepart/apportion";
import { isLargestRemainder, limitLoop, writingLoop } from "../by-hand.mjs";
import { between, idsFor, inTurn, populations, randomFrom, sumOf } from "../data.mjs";
import { bySize, FULL } from "../measure.mjs";
import { amount, areAll, exponent, isWithin, power, times } from "../print.mjs";

const SIZES = [3, 10, 30, 100, 1e3, 1e4, 1e5, 1e6];
const LARGE = SIZES.filter((size) => size >= 1e3);

/** @type {Readonly<Record<string, (count: number) => number[]>>} */
export const keys = {
  populations,
  "equal weights": (count) => new Array(count).fill(1),
  "three weights": (count) => Array.from({ length: count }, (_, at) => [2, 3, 7][at % 3] ?? 1),
  // Products with these do not fit 2^53, so that whole numbers of any size do the work.
  "beyond 2^53": (count) => populations(count).map((weight) => weight * 1_000_003 * 97 + 1),
};

const TIED = ["equal weights", "three weights"];

/** Totals around the sum of the weights, with whole rounds and without. @param {readonly number[]} weights */
export function totalsFor(weights) {
  const random = randomFrom(7);
  const sum = Math.min(sumOf(weights), 2 ** 52);
  return Array.from({ length: 8 }, (_, at) => between(random, Math.ceil(sum / 8), sum) + (at % 2) * sum);
}

/** @param {string} name @param {number} size */
const contender = (name, size) => `${name} ${size}`;

/** @param {string} name @param {number} size */
function columns(name, size) {
  const weights = /** @type {(count: number) => number[]} */ (keys[name])(size);
  // Ids decide where remainders tie; elsewhere they would only take long to sort.
  const key = prepareKey(weights, TIED.includes(name) ? { ids: idsFor(size) } : {});
  const column = new Float64Array(size);
  const totals = totalsFor(weights);
  for (const total of totals.slice(0, size > 1e4 ? 1 : totals.length)) {
    if (key.into(total, column) !== 0n || !isLargestRemainder([...column], total, weights))
      throw new Error(`The kernel is wrong for ${name} of ${size}.`);
  }
  const next = inTurn(totals);
  const run = () => {
    key.into(next(), column);
    return column;
  };
  return { name: contender(name, size), run };
}

/** @param {import("../measure.mjs").Effort} effort @returns {import("../print.mjs").Row} */
export function kernelRow(effort) {
  const measured = bySize(
    SIZES,
    (size) => {
      const weights = Float64Array.from(populations(size));
      const limit = { name: contender("limit", size), run: () => limitLoop(weights, 0.37) };
      const room = new Float64Array(size);
      const writing = { name: contender("writing", size), run: () => writingLoop(weights, 0.37, room) };
      const names = Object.keys(keys).filter((name) => size <= effort.most || name === "populations");
      return [limit, writing, ...names.map((name) => columns(name, size))];
    },
    effort,
  );
  const ratio = (/** @type {string} */ name, /** @type {number} */ size) =>
    measured.ratio(contender(name, size), contender("limit", size));
  const growth = (/** @type {string} */ name) =>
    measured.exponent(LARGE.map((size) => /** @type {const} */ ([contender(name, size), size])));
  const bytes = bytesAllocated(effort === FULL ? Object.keys(keys) : ["populations"]);
  const [atMost, slope, weight] = [
    ratio("populations", 1e6),
    growth("populations"),
    bytes["populations"] ?? Number.NaN,
  ];
  return {
    what: "kernel, columns, 1,000,000 weights",
    reach: "≤ 6× a plain sum-and-multiply loop, growth exponent ≤ 1.05, ≤ 2 bytes allocated a party",
    measured: `${times(atMost)}, exponent ${exponent(slope)}, ${amount(weight)} bytes a party`,
    isReached: areAll([isWithin(atMost, 6), isWithin(slope, 1.05), weight <= 2]),
    tables: [
      {
        title: "The kernel by columns, against a loop that multiplies and sums float64",
        note: "How many times as long as the loop. Growth exponent from 1,000 to 1,000,000 parties; bytes allocated a party by one split of 1,000,000, counted in a process of its own whose young generation is so large that nothing is collected meanwhile.",
        head: ["weights", ...SIZES.map(power), "exponent", "bytes a party"],
        lines: ["writing", ...Object.keys(keys)].map((name) => [
          name === "writing" ? "the loop, writing a column" : name,
          ...SIZES.map((size) => (measured.has(contender(name, size)) ? times(ratio(name, size)) : "–")),
          exponent(growth(name)),
          amount(bytes[name] ?? null),
        ]),
      },
    ],
  };
}

/** @param {readonly string[]} names @returns {Record<string, number>} */
function bytesAllocated(names) {
  const script = fileURLToPath(new URL("../allocated.mjs", import.meta.url));
  const sizes = ["--min-semi-space-size=512", "--max-semi-space-size=512", "--max-old-space-size=4096"];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...sizes, script, ...names], { encoding: "utf8" });
  if (status !== 0) throw new Error(`What was allocated could not be counted: ${stderr}`);
  return JSON.parse(stdout);
}
