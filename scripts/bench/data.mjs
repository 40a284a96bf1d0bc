// @ts-check
// Numbers to share, the same in every run.

/** A generator of numbers in [0, 1) that always gives the same ones (Mulberry32). @param {number} seed */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whole numbers between two others, both included. @param {() => number} random @param {number} low @param {number} high */
export const between = (random, low, high) => low + Math.floor(random() * (high - low + 1));

/**
 * Populations as those of communes are: many small ones, few large ones, 20 to 160,000.
 * @param {number} count @param {number} [seed]
 */
export function populations(count, seed = count) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => Math.floor(20 * Math.exp(9 * random() ** 1.5)));
}

/** Ids of equal length in no order, as a request read from JSON has them. @param {number} count @returns {string[]} */
export function idsFor(count) {
  // 7919 has no divisor in common with 2^24, so that no id comes twice.
  const ids = Array.from({ length: count }, (_, at) => ((at * 7919) % 2 ** 24).toString(16).padStart(6, "0"));
  return JSON.parse(JSON.stringify(ids));
}

/** @param {Iterable<number>} values */
export function sumOf(values) {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Gives one of several after the other, and starts again. @template T @param {readonly T[]} list @returns {() => T} */
export function inTurn(list) {
  let next = 0;
  return () => {
    const one = /** @type {T} */ (list[next]);
    next = next + 1 === list.length ? 0 : next + 1;
    return one;
  };
}
