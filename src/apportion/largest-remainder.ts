import { elementAt } from "../errors/element-at.js";
import { ascending, cutAt, firstOf } from "./largest-keys.js";
import type { Precedence } from "./precedence.js";
import type { Room } from "./room.js";

/** Who received a unit left over: everybody whose remainder is above `end`, and of those on it some. */
export interface Spares {
  readonly end: number;
  /** Of those on the end, so many; the first ones, where `taken` does not name them. */
  readonly left: number;
  readonly taken: ArrayLike<number> | undefined;
  /** Whether equal remainders stood at the limit, so that precedence decided. */
  readonly isTied: boolean;
}

const NOBODY: Spares = { end: Number.POSITIVE_INFINITY, left: 0, taken: undefined, isTied: false };

/** Whether {@link splitInDoubles} is exact for these numbers: every product and sum in it stays below 2^53. */
export const fitsDoubles = (part: number, largest: number, sum: number): boolean =>
  part * largest + sum <= Number.MAX_SAFE_INTEGER;

/**
 * The whole part of `weight × part / sum`, where {@link fitsDoubles} holds. Exact, because then
 *
 * - `weight × part` is a whole number below 2^53, which a double holds;
 * - `part / sum` is off by at most 2^-53 of itself, as is its product with the weight, so that the quotient before its
 *   floor is off by at most (2^-52 + 2^-106) × 2^53 / sum, which is below 1 from a sum of 3 on, and a division by 1 or 2
 *   is exact: the floor is off by at most one, and the remainder shows it, being then below 0 or at least the sum;
 * - `guess × sum` is at most `weight × part + sum`, so a double holds it and the difference, too.
 *
 * @param factor - `part / sum`
 */
export function quotientOf(weight: number, part: number, sum: number, factor: number): number {
  const guess = Math.floor(weight * factor);
  const rest = weight * part - guess * sum;
  if (rest < 0) return guess - 1;
  return rest >= sum ? guess + 1 : guess;
}

/**
 * Shares less than the sum of the weights in proportion to them, by largest remainder, in plain doubles.
 *
 * Source: Hamilton (1792), Hare–Niemeyer, for the rule; Balinski & Young, Fair Representation (1982).
 *
 * @param weights - whole numbers of 0 or more
 * @param part - the total, a whole number of 0 or more and below the sum: what is above comes evenly, weight by weight
 * @param sum - of the weights
 * @param room - where the shares and the remainders go
 * @param precedence - who comes first where remainders tie
 */
export function splitInDoubles(
  weights: Float64Array,
  part: number,
  sum: number,
  { units, rests, sizes }: Room,
  precedence: Precedence,
): Spares {
  const missing = divide(weights, part, sum, units, rests);
  if (missing === 0) return NOBODY;
  const { end, left } = cutAt(rests, missing, sum, sizes);
  if (precedence.ranks() === undefined) {
    return { end, left, taken: undefined, isTied: giveInOrder(units, rests, end, left) > left };
  }
  const onEnd = giveAbove(units, rests, end);
  const taken = firstOf(onEnd, left, precedence);
  for (let next = 0; next < taken.length; next += 1) addOne(units, elementAt(taken, next));
  return { end, left, taken, isTied: onEnd.length > left };
}

function addOne(units: Float64Array, at: number): void {
  units[at] = elementAt(units, at) + 1;
}

/** Rounds every share down, and says how many units that leaves. */
function divide(weights: Float64Array, part: number, sum: number, units: Float64Array, rests: Float64Array): number {
  const factor = part / sum;
  // Counted up from 0, which V8 knows for a number: of an argument it knows nothing, and would keep a box for each sum.
  let given = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    const quotient = quotientOf(weight, part, sum, factor);
    units[at] = quotient;
    rests[at] = weight * part - quotient * sum;
    given += quotient;
  }
  return part - given;
}

/** Gives a unit to everybody above the end, and says who stands on it. */
function giveAbove(units: Float64Array, rests: Float64Array, end: number): readonly number[] {
  const onEnd: number[] = [];
  for (let at = 0; at < rests.length; at += 1) {
    const rest = rests[at] as number;
    // Added to all, 0 or 1: whether a party gets a unit is as good as a coin, and a processor guesses coins badly.
    units[at] = (units[at] as number) + Number(rest > end);
    if (rest === end) onEnd.push(at);
  }
  return onEnd;
}

/** Gives a unit to everybody above the end, and to the first so many on it; says how many stand there. */
function giveInOrder(units: Float64Array, rests: Float64Array, end: number, left: number): number {
  let onEnd = 0;
  for (let at = 0; at < rests.length; at += 1) {
    const rest = rests[at] as number;
    units[at] = (units[at] as number) + Number(rest > end);
    if (rest !== end) continue;
    if (onEnd < left) addOne(units, at);
    onEnd += 1;
  }
  return onEnd;
}

/**
 * Shares a total between equal weights: the quotient for all, and one unit more for those who come first.
 *
 * @param count - how many parties
 * @param missing - what the quotient of the total and the count leaves
 */
export function sparesOfEqual(count: number, missing: number, precedence: Precedence): Spares {
  if (missing === 0) return NOBODY;
  return { end: Number.POSITIVE_INFINITY, left: missing, taken: firstOfAll(count, missing, precedence), isTied: true };
}

/** Who of all comes first; undefined where that is whoever stands first. */
function firstOfAll(count: number, missing: number, precedence: Precedence): ArrayLike<number> | undefined {
  if (precedence.ranks() === undefined) return undefined;
  return precedence.order?.().subarray(0, missing) ?? firstOf(positions(count), missing, precedence);
}

const positions = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** The positions that received a unit left over, in ascending order. */
export function placesOf({ end, left, taken }: Spares, rests: Float64Array): number[] {
  if (end === Number.POSITIVE_INFINITY)
    return taken === undefined ? positions(left) : Array.from(taken).sort(ascending);
  const places = taken === undefined ? [] : Array.from(taken);
  let open = taken === undefined ? left : 0;
  for (let at = 0; at < rests.length; at += 1) {
    const rest = rests[at] as number;
    if (rest > end) places.push(at);
    else if (rest === end && open > 0) {
      places.push(at);
      open -= 1;
    }
  }
  return taken === undefined ? places : places.sort(ascending);
}
