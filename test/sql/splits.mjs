// @ts-check
// Splits that are hard to get right: ties, equal levels, numbers of 18 digits, ids that UTF-8 and UTF-16 order differently.

/**
 * @typedef {object} Split
 * @property {bigint} total
 * @property {readonly string[]} ids
 * @property {readonly bigint[]} weights
 * @property {readonly (bigint | null)[]} [minimum]
 * @property {readonly (bigint | null)[]} [maximum]
 * @property {readonly string[]} [priority] first here where remainders tie
 */

/** Chance that is the same every time (mulberry32, three draws a number). @param {number} seed @returns {(below: bigint) => bigint} */
export function chance(seed) {
  let state = seed;
  const word = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (below) =>
    below < 2n ** 21n
      ? BigInt(word() % Number(below))
      : ((BigInt(word()) << 64n) + (BigInt(word()) << 32n) + BigInt(word())) % below;
}

const MOST = 10n ** 18n - 1n;

/** Pieces of ids: before and after the surrogates, above them, the last character there is, accents, case, digits. */
const PIECES = [
  "a",
  "B",
  "b",
  "é",
  "10",
  "9",
  "\ud7ff",
  "\ue000",
  "\uf8ff",
  "\uffff",
  "😀",
  "\u{10000}",
  "\u{10ffff}",
  "'",
  '"',
  " ",
  "\u0001",
];

/** @param {(below: bigint) => bigint} draw @param {number} count @returns {string[]} */
function hardIds(draw, count) {
  const ids = new Set();
  while (ids.size < count) {
    const length = 1 + Number(draw(4n));
    ids.add(Array.from({ length }, () => PIECES[Number(draw(BigInt(PIECES.length)))]).join(""));
  }
  return [...ids];
}

/** One split, hard in one way or another. @param {(below: bigint) => bigint} draw @param {boolean} isBounded @returns {Split} */
export function hardSplit(draw, isBounded) {
  const count = 1 + Number(draw(draw(4n) === 0n ? 40n : 7n));
  const size = [2n, 4n, 10n, 1000n, 10n ** 9n, MOST / BigInt(count)][Number(draw(6n))] ?? 2n;
  /** @type {bigint[]} */
  const weights = Array.from({ length: count }, () => (draw(5n) === 0n ? 0n : draw(size)));
  if (!weights.some((weight) => weight > 0n)) weights[0] = 1n;
  const sum = weights.reduce((before, weight) => before + weight, 0n);
  const totals = [draw(10n), draw(1000n), (sum * (1n + draw(3n))) / 2n, draw(MOST), MOST, 0n];
  const total = (totals[Number(draw(6n))] ?? 0n) % (MOST + 1n);
  const ids = hardIds(draw, count);
  const priority = draw(2n) === 0n ? ids.filter(() => draw(3n) === 0n).reverse() : [];
  if (!isBounded) return { total: draw(3n) === 0n ? -total : total, ids, weights, priority };
  return { total, ids, weights, priority, ...hardBounds(draw, total, weights, sum) };
}

/**
 * Bounds that bind, meet, are equal, lie at one level for many parties, or exceed the total together.
 * @param {(below: bigint) => bigint} draw @param {bigint} total @param {readonly bigint[]} weights @param {bigint} sum
 */
function hardBounds(draw, total, weights, sum) {
  const spread = 1n + draw(4n);
  const tight = draw(5n);
  /** @type {(bigint | null)[]} */
  const minimum = [];
  /** @type {(bigint | null)[]} */
  const maximum = [];
  for (const weight of weights) {
    const near = (total * weight) / sum;
    const room = tight === 0n ? BigInt(weights.length) + total / BigInt(weights.length) : near + near / spread + 2n;
    const low = [null, 0n, draw(room + 1n), near, weight * spread][Number(draw(5n))] ?? null;
    const floor = low === null ? 0n : low > MOST ? MOST : low;
    const high =
      [null, floor, floor + draw(room + 1n), near > floor ? near : floor, floor + weight][Number(draw(5n))] ?? null;
    minimum.push(low === null ? null : floor);
    maximum.push(high === null ? null : high > MOST ? MOST : high);
  }
  const minima = minimum.reduce((/** @type {bigint} */ before, low) => before + (low ?? 0n), 0n);
  return minima > MOST ? { minimum: weights.map(() => null), maximum } : { minimum, maximum };
}

/**
 * Two levels that lie as near to each other as fractions with denominators of 9 digits can: a / w is 1 / (w × v) below b / v.
 * The total is met exactly at a / w.
 * @returns {Split}
 */
export function neighbouringLevels() {
  const [w, v] = [999_999_937n, 999_999_929n];
  const b = inverse(w, v);
  const a = (b * w - 1n) / v;
  return { total: 2n * a, ids: ["b", "a", "c"], weights: [w, v, w - v], maximum: [a, b, null] };
}

/** The number that makes 1 of another, beside whole multiples of a third (Euclid). @param {bigint} of @param {bigint} modulus */
function inverse(of, modulus) {
  let [before, now] = [modulus, of % modulus];
  /** @type {[bigint, bigint]} */
  let [x, y] = [BigInt(0), BigInt(1)];
  while (now !== 0n) {
    const times = before / now;
    [before, now] = [now, before - times * now];
    [x, y] = [y, x - times * y];
  }
  return ((x % modulus) + modulus) % modulus;
}

/**
 * Equal weights under ids that UTF-8 and UTF-16 order differently, with every total: the whole order of ties shows.
 * @returns {Split[]}
 */
export function orderedIds() {
  const letters = ["a", "\ud7ff", "\ue000", "\uffff", "\u{10000}", "\u{10ffff}", "\u0001"];
  const ids = [...letters, ...letters.flatMap((first) => letters.map((second) => first + second))].reverse();
  return ids.map((_, at) => ({ total: BigInt(at + 1), ids, weights: ids.map(() => 1n) }));
}

/**
 * One split of many parties: ties by the thousand, weights of 0, ids that only their code units order.
 * @param {(below: bigint) => bigint} draw @param {number} count @param {boolean} isBounded @returns {Split}
 */
export function largeSplit(draw, count, isBounded) {
  const ids = Array.from({ length: count }, (_, at) => `${PIECES[at % PIECES.length]}${at}`);
  const size = [3n, 1000n, 10n ** 11n][Number(draw(3n))] ?? 3n;
  const weights = ids.map(() => draw(size));
  weights[0] = 1n;
  const sum = weights.reduce((before, weight) => before + weight, 0n);
  const total = sum / 2n + draw(sum * 3n);
  if (!isBounded) return { total, ids, weights };
  const near = weights.map((weight) => (weight * total) / sum);
  const minimum = near.map((units) => (draw(4n) === 0n ? units + draw(units + 2n) / 4n : null));
  const maximum = near.map((units, at) => (draw(4n) === 0n ? (minimum[at] ?? 0n) + draw(units + 2n) : null));
  return { total, ids, weights, minimum, maximum };
}
