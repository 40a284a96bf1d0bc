// @ts-check
// A key whose bounds hold some members, against the same key without bounds.
import { apportion, prepareKey } from "quotepart/apportion";
import { idsFor, inTurn, populations, sumOf } from "../data.mjs";
import { bySize } from "../measure.mjs";
import { areAll, exponent, isWithin, power, times } from "../print.mjs";

const SIZES = [100, 1e3, 1e4, 1e5, 1e6];
const LARGE = SIZES.filter((size) => size >= 1e3);

/** A floor for the smallest and a ceiling for the largest, both of which hold some. @param {readonly number[]} weights */
function boundsFor(weights) {
  const mean = sumOf(weights) / weights.length;
  const [low, high] = [Math.floor(mean / 50), Math.floor(mean * 6)];
  return { minimum: weights.map(() => low), maximum: weights.map((_, at) => (at % 3 === 0 ? null : high)) };
}

/** @param {number} size */
function contendersOf(size) {
  const weights = populations(size);
  const [ids, bounds, sum] = [idsFor(size), boundsFor(weights), sumOf(weights)];
  const totals = [0.71, 0.83, 0.97, 1.13].map((part) => Math.floor(sum * part));
  const [bounded, free] = [prepareKey(weights, { ids, ...bounds }), prepareKey(weights, { ids })];
  const column = new Float64Array(size);
  if (size <= 1e3) checkAgainstApportion(totals, weights, { ids, ...bounds }, column, bounded);
  for (const total of totals) {
    const left = bounded.into(total, column);
    if (sumOf(column) + Number(left) !== total) throw new Error(`Bounded sharing does not add up between ${size}.`);
  }
  return [
    { name: `bounded ${size}`, run: intoColumn(bounded, column, totals) },
    { name: `free ${size}`, run: intoColumn(free, new Float64Array(size), totals) },
  ];
}

/** @param {import("quotepart/apportion").PreparedKey} key @param {Float64Array} column @param {number[]} totals */
function intoColumn(key, column, totals) {
  const next = inTurn(totals);
  return () => {
    key.into(next(), column);
    return column;
  };
}

/**
 * @param {number[]} totals @param {number[]} weights @param {import("quotepart/apportion").ApportionOptions} options
 * @param {Float64Array} column @param {import("quotepart/apportion").PreparedKey} key
 */
function checkAgainstApportion(totals, weights, options, column, key) {
  const { minimum = [], maximum = [] } = options;
  for (const total of totals) {
    key.into(total, column);
    const { units } = apportion(total, weights, options);
    const held = units.filter((unit, at) => unit === BigInt(minimum[at] ?? 0) || unit === BigInt(maximum[at] ?? -1));
    if (!units.every((unit, at) => unit === BigInt(column[at] ?? -1))) throw new Error("A bounded key is wrong.");
    if (held.length === 0 || held.length === units.length) throw new Error("The bounds hold nobody, or everybody.");
  }
}

/** @param {import("../measure.mjs").Effort} effort @returns {import("../print.mjs").Row} */
export function boundedRow(effort) {
  const sizes = SIZES.filter((size) => size <= effort.most);
  const largest = Math.max(...sizes);
  const measured = bySize(sizes, contendersOf, effort);
  const ratio = (/** @type {number} */ size) => measured.ratio(`bounded ${size}`, `free ${size}`);
  const growth = measured.exponent(LARGE.map((size) => [`bounded ${size}`, size]));
  return {
    what: `bounded sharing, ${power(largest)} weights`,
    reach: "≤ 7× the kernel, exponent ≤ 1.05",
    measured: `${times(ratio(largest))}, exponent ${exponent(growth)}`,
    isReached: areAll([isWithin(ratio(largest), 7), isWithin(growth, 1.05)]),
    tables: [
      {
        title: "Sharing between bounds, against the same key without",
        note: `How many times as long; a floor and a ceiling hold some of the members. Growth exponent from 1,000 to 1,000,000 parties: ${exponent(growth)}.`,
        head: ["parties", ...sizes.map(power)],
        lines: [["between bounds", ...sizes.map((size) => times(ratio(size)))]],
      },
    ],
  };
}
