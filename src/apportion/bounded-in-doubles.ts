import type { Bounds } from "./level.js";
import type { WholeWeights } from "./whole-weights.js";

/** Bounds in whole units that doubles hold exactly; where there is no ceiling, the largest double: 0 times it is 0. */
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
    const high = ceiling === null ? Number.MAX_VALUE : Number(ceiling);
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

/** Where those who are free and those who are held are written, one place for each party. */
export interface HeldRoom {
  readonly free: Float64Array;
  readonly fixed: Float64Array;
}

/** Room for so many parties. */
export const heldRoomFor = (count: number): HeldRoom => ({
  free: new Float64Array(count),
  fixed: new Float64Array(count),
});

/**
 * Finds who is held at a bound when a total is shared in proportion to weights between bounds.
 *
 * The level is looked for in doubles. It is proved when those whose share by it is within their bounds, sharing what the
 * others leave, have that same level: then a share that is clearly on one side of a bound is so exactly, and those that
 * are too near a bound for doubles to tell are compared in whole numbers.
 *
 * @param total - whole units, 0 or more
 * @param whole - the weights
 * @param bounds - of each party, the minimum not above the maximum
 * @returns undefined where nobody is free, or no level can be proved: then it is found by sorting
 */
export function heldInDoubles(
  total: number,
  { weights, sum }: WholeWeights,
  bounds: DoubleBounds,
  room: HeldRoom = heldRoomFor(weights.length),
): Held | undefined {
  const found = levelIn(total, weights, sum, bounds);
  if (found === undefined) return undefined;
  const { level, left, pace } = found;
  const { largest, near } = holdAt(level, weights, bounds, room);
  if (!near.every((at) => isProved(at, left, pace, weights, bounds, room))) return undefined;
  return { free: { weights: room.free, sum: pace, largest, areEqual: false }, fixed: room.fixed, left };
}

/** What those who are free share, and their weight: in doubles, one by the other is the level. */
interface Found {
  readonly level: number;
  readonly left: number;
  readonly pace: number;
}

/**
 * Looks for a level that gives itself back: what those within their bounds share of what the others leave (Newton's
 * method, sent to the middle of where the level must be whenever it leaves that, or twice as high where that has no end).
 *
 * @returns undefined where it takes too many rounds, or nobody is within bounds
 */
function levelIn(total: number, weights: Float64Array, sum: number, bounds: DoubleBounds): Found | undefined {
  let level = total / sum;
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    const { held, pace } = weighAt(level, weights, bounds);
    const left = total - held;
    const next = left / pace;
    if (next === level) return { level, left, pace };
    if (held + level * pace < total) least = level;
    else most = level;
    level = next > least && next < most ? next : most === Number.POSITIVE_INFINITY ? 2 * level : (least + most) / 2;
  }
  return undefined;
}

const MOST_ROUNDS = 48;

/**
 * What those at their bounds have together at a level, and the weight of those who are free. Beyond 2^53 what is held is
 * rounded, but never to a total that doubles hold: no level comes of it.
 */
function weighAt(
  level: number,
  weights: Float64Array,
  { minimum, maximum }: DoubleBounds,
): { held: number; pace: number } {
  let [held, pace] = [0, 0];
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    const low = minimum[at] as number;
    const high = maximum[at] as number;
    const share = level * weight;
    // Times 0 or 1 for all: a processor guesses badly who is held.
    const isBelow = Number(share < low);
    const isAbove = Number(share > high);
    held += isBelow * low + isAbove * high;
    pace += (1 - isBelow - isAbove) * weight;
  }
  return { held, pace };
}

/** Writes who is held at a level, and by what; `largest` weight is free, `near` is too near a bound for doubles to tell. */
function holdAt(
  level: number,
  weights: Float64Array,
  { minimum, maximum }: DoubleBounds,
  { free, fixed }: HeldRoom,
): { largest: number; near: number[] } {
  const near: number[] = [];
  let largest = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    const low = minimum[at] as number;
    const high = maximum[at] as number;
    const share = level * weight;
    const isBelow = Number(share < low);
    const isAbove = Number(share > high);
    const own = (1 - isBelow - isAbove) * weight;
    free[at] = own;
    fixed[at] = isBelow * low + isAbove * high;
    if (own > largest) largest = own;
    const doubt = share * NEAR;
    if (Math.abs(share - low) < doubt || Math.abs(share - high) < doubt) near.push(at);
  }
  return { largest, near };
}

/** A level and a share by it are each off by at most 2^-53 of themselves. */
const NEAR = 2 ** -50;

/** Whether at the level `left / pace` a party stands as was found, compared in whole numbers. */
function isProved(
  at: number,
  left: number,
  pace: number,
  weights: Float64Array,
  { minimum, maximum }: DoubleBounds,
  { free, fixed }: HeldRoom,
): boolean {
  const [weight, low, high] = [weights[at] as number, minimum[at] as number, maximum[at] as number];
  if (free[at] !== 0) return isAtMost(low, pace, left, weight) && isAtMost(left, weight, high, pace);
  const isBelow = fixed[at] === low && isAtMost(left, weight, low, pace);
  return isBelow || (fixed[at] === high && isAtMost(high, pace, left, weight));
}

/** Whether `a × b ≤ c × d`, in whole numbers of any size. */
const isAtMost = (a: number, b: number, c: number, d: number): boolean =>
  BigInt(a) * BigInt(b) <= BigInt(c) * BigInt(d);
