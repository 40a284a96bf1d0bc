// @ts-check
// Largest remainder as one writes it by hand, and whether an answer is a largest remainder at all.
import { createRequire } from "node:module";
import { Decimal } from "decimal.js";

// big.js has no types.
const Big = createRequire(import.meta.url)("big.js");

/** The loop that no split can be faster than: each weight is read, multiplied and summed. @param {Float64Array} weights @param {number} factor */
export function limitLoop(weights, factor) {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += /** @type {number} */ (weights[at]) * factor;
  return sum;
}

/** The same, and each product is written, too. @param {Float64Array} weights @param {number} factor @param {Float64Array} out */
export function writingLoop(weights, factor, out) {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const share = /** @type {number} */ (weights[at]) * factor;
    out[at] = share;
    sum += share;
  }
  return sum;
}

/** With BigInt, and all remainders sorted. @param {bigint} total @param {readonly bigint[]} weights */
export function byBigInt(total, weights) {
  const sum = weights.reduce((before, weight) => before + weight, 0n);
  const units = weights.map((weight) => (total * weight) / sum);
  const rests = weights.map((weight) => (total * weight) % sum);
  const left = Number(total - units.reduce((before, unit) => before + unit, 0n));
  const order = rests.map((_, at) => at);
  order.sort((a, b) => {
    const [first, second] = [rests[a] ?? 0n, rests[b] ?? 0n];
    return first === second ? a - b : first < second ? 1 : -1;
  });
  for (const at of order.slice(0, left)) units[at] = (units[at] ?? 0n) + 1n;
  return units;
}

/** With decimal.js as it comes. @param {number} total @param {readonly number[]} weights */
export function byDecimal(total, weights) {
  const sum = weights.reduce((before, weight) => before.plus(weight), new Decimal(0));
  const exact = weights.map((weight) => new Decimal(total).times(weight).div(sum));
  const units = exact.map((share) => share.floor());
  const left = units.reduce((before, unit) => before.minus(unit), new Decimal(total)).toNumber();
  const rests = exact.map((share, at) => ({ at, rest: share.minus(units[at] ?? 0) }));
  rests.sort((a, b) => b.rest.cmp(a.rest) || a.at - b.at);
  for (const { at } of rests.slice(0, left)) units[at] = (units[at] ?? new Decimal(0)).plus(1);
  return units;
}

/** With big.js as it comes. @param {number} total @param {readonly number[]} weights @returns {{ toNumber(): number }[]} */
export function byBig(total, weights) {
  const sum = weights.reduce((before, weight) => before.plus(weight), new Big(0));
  const exact = weights.map((weight) => new Big(total).times(weight).div(sum));
  const units = exact.map((share) => share.round(0, Big.roundDown));
  const left = units.reduce((before, unit) => before.minus(unit), new Big(total)).toNumber();
  const rests = exact.map((share, at) => ({ at, rest: share.minus(units[at]) }));
  rests.sort((a, b) => b.rest.cmp(a.rest) || a.at - b.at);
  for (const { at } of rests.slice(0, left)) units[at] = units[at].plus(1);
  return units;
}

/**
 * Whether units are a largest remainder of the total: the sum is right, everybody has its exact share rounded down or
 * up, and nobody who was rounded up lost less than somebody who was rounded down. However ties fall, they are right.
 * @param {readonly number[]} units @param {number} total @param {readonly number[]} weights
 */
export function isLargestRemainder(units, total, weights) {
  const [whole, sum] = [BigInt(total), weights.reduce((before, weight) => before + BigInt(weight), 0n)];
  let [least, most, given] = [sum, -1n, 0n];
  for (const [at, weight] of weights.entries()) {
    const unit = units[at];
    if (unit === undefined || !Number.isSafeInteger(unit)) return false;
    const exact = whole * BigInt(weight);
    const spare = BigInt(unit) - exact / sum;
    const rest = exact % sum;
    if (spare < 0n || spare > 1n) return false;
    if (spare === 1n && rest < least) least = rest;
    if (spare === 0n && rest > most) most = rest;
    given += BigInt(unit);
  }
  return given === whole && units.length === weights.length && least >= most;
}
