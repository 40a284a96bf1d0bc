import type { Bounds } from "./level.js";
import type { WholeWeights } from "./whole-weights.js";

/** Bounds in whole units that doubles hold exactly; infinite where there is no ceiling. */
export interface DoubleBounds {
  readonly minimum: Float64Array;
  readonly maximum: Float64Array;
}

/** Bounds as doubles; undefined where one is too large. */
export function boundsInDoubles({ minimum, maximum }: Bounds): DoubleBounds | undefined {
  const bounds = { minimum: new Float64Array(minimum.length), maximum: new Float64Array(minimum.length) };
  for (let at = 0; at < minimum.length; at += 1) {
    const low = Number(minimum[at]);
    const ceiling = maximum[at] ?? null;
    const high = ceiling === null ? Number.POSITIVE_INFINITY : Number(ceiling);
    if (low > Number.MAX_SAFE_INTEGER || (ceiling !== null && high > Number.MAX_SAFE_INTEGER)) return undefined;
    bounds.minimum[at] = low;
    bounds.maximum[at] = high;
  }
  return bounds;
}

/** Who is held at a bound, and what is left to be shared in proportion by all others. */
export interface Held {
  /** The weights of those who are free; 0 for those who are held. */
  readonly free: WholeWeights;
  /** What those who are held get; 0 for those who are free. */
  readonly fixed: Float64Array;
  readonly left: number;
}

/** What a party is held by. */
const [FREE, AT_MINIMUM, AT_MAXIMUM] = [0, 1, 2] as const;

/**
 * Finds who is held at a bound when a total is shared in proportion to weights between bounds.
 *
 * Guesses in doubles: at the level that the free ones would have, those below their minimum or above their maximum are
 * counted, and whichever ask for more are held for good (Michelot 1986; Kiwiel 2008). What comes out is then proved in
 * whole numbers, party by party; a guess that cannot be proved counts for nothing.
 *
 * @param total - whole units, 0 or more
 * @param whole - the weights
 * @param bounds - of each party, the minimum not above the maximum
 * @returns undefined where nobody is free, or the guess cannot be proved: then the level is found by sorting
 */
export function heldInDoubles(total: number, whole: WholeWeights, bounds: DoubleBounds): Held | undefined {
  const state = guessed(total, whole, bounds);
  if (state === undefined) return undefined;
  const { minimum, maximum } = bounds;
  const count = whole.weights.length;
  const weights = new Float64Array(count);
  const fixed = new Float64Array(count);
  let [pace, largest, held] = [0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    if (state[at] === FREE) {
      const weight = whole.weights[at] as number;
      weights[at] = weight;
      pace += weight;
      if (weight > largest) largest = weight;
      continue;
    }
    const bound = (state[at] === AT_MINIMUM ? minimum[at] : maximum[at]) as number;
    fixed[at] = bound;
    held += bound;
    if (held > Number.MAX_SAFE_INTEGER) return undefined;
  }
  const left = total - held;
  if (pace === 0 || left < 0 || !isProved(state, left, pace, whole.weights, bounds)) return undefined;
  return { free: { weights, sum: pace, largest, areEqual: false }, fixed, left };
}

/** Guesses who is held by what; undefined where that takes too many rounds, or nobody stays free. */
function guessed(total: number, { weights }: WholeWeights, { minimum, maximum }: DoubleBounds): Uint8Array | undefined {
  const state = new Uint8Array(weights.length);
  let [held, pace] = [0, 0];
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    pace += weight;
    if (weight > 0) continue;
    state[at] = AT_MINIMUM;
    held += minimum[at] as number;
  }
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    if (!(pace > 0) || held > total) return undefined;
    const level = (total - held) / pace;
    let [above, below] = [0, 0];
    for (let at = 0; at < weights.length; at += 1) {
      if (state[at] !== FREE) continue;
      const share = level * (weights[at] as number);
      if (share > (maximum[at] as number)) above += share - (maximum[at] as number);
      else if (share < (minimum[at] as number)) below += (minimum[at] as number) - share;
    }
    if (above === 0 && below === 0) return state;
    const [holdsAbove, holdsBelow] = [above >= below, below >= above];
    for (let at = 0; at < weights.length; at += 1) {
      if (state[at] !== FREE) continue;
      const weight = weights[at] as number;
      const share = level * weight;
      const isAbove = holdsAbove && share > (maximum[at] as number);
      if (!isAbove && !(holdsBelow && share < (minimum[at] as number))) continue;
      state[at] = isAbove ? AT_MAXIMUM : AT_MINIMUM;
      held += (isAbove ? maximum[at] : minimum[at]) as number;
      pace -= weight;
    }
  }
  return undefined;
}

const MOST_ROUNDS = 48;

/** Whether at the level `left / pace` everybody stands as guessed: shares are compared with bounds in whole numbers. */
function isProved(
  state: Uint8Array,
  left: number,
  pace: number,
  weights: Float64Array,
  { minimum, maximum }: DoubleBounds,
): boolean {
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    const [low, high] = [minimum[at] as number, maximum[at] as number];
    const isRight =
      state[at] === FREE
        ? isAtMost(low, pace, left, weight) && isAtMost(left, weight, high, pace)
        : state[at] === AT_MINIMUM
          ? weight === 0 || isAtMost(left, weight, low, pace)
          : isAtMost(high, pace, left, weight);
    if (!isRight) return false;
  }
  return true;
}

/** Whether `a × b ≤ c × d` for whole numbers: doubles say so unless the products are almost the same. */
function isAtMost(a: number, b: number, c: number, d: number): boolean {
  const first = a * b;
  const second = c * d;
  if (second === Number.POSITIVE_INFINITY) return true;
  if (first <= Number.MAX_SAFE_INTEGER && second <= Number.MAX_SAFE_INTEGER) return first <= second;
  // Each product is off by at most 2^-53 of itself.
  if (Math.abs(first - second) > Math.max(first, second) * 2 ** -50) return first < second;
  return BigInt(a) * BigInt(b) <= BigInt(c) * BigInt(d);
}
