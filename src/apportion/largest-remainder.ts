import { elementAt } from "../errors/element-at.js";
import { type Cut, cutAt, firstOf, largestOf } from "./largest-keys.js";
import type { Precedence } from "./precedence.js";

/** Who received a unit left over. */
export interface Spares {
  /** Everybody in a higher bucket than that of the cut; null where nobody stands above it. */
  readonly cut: Cut | null;
  /** Who else, in ascending order. */
  readonly taken: readonly number[];
  /** Whether equal remainders stood at the limit, so that precedence decided. */
  readonly isTied: boolean;
}

const NOBODY: Spares = { cut: null, taken: [], isTied: false };

/** Whether {@link splitInDoubles} is exact for these numbers: every product and sum in it stays below 2^53. */
export const fitsDoubles = (part: number, largest: number, sum: number): boolean =>
  part * largest + sum <= Number.MAX_SAFE_INTEGER;

/**
 * The whole part of `weight × part / sum`, where {@link fitsDoubles} holds. Exact, because then
 *
 * - `weight × part` is a whole number below 2^53, which a double holds;
 * - `part / sum` is off by at most 2^-53 of itself, as is its product with the weight, so that the quotient before its
 *   floor is off by at most (2^-52 + 2^-106) × weight × part / sum, which is below 1: the floor is off by at most one,
 *   and the remainder shows it, being then below 0 or at least the sum;
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
 * @param units - where the shares go
 * @param rests - room for the remainders
 * @param precedence - who comes first where remainders tie
 */
export function splitInDoubles(
  weights: Float64Array,
  part: number,
  sum: number,
  units: Float64Array,
  rests: Float64Array,
  precedence: Precedence,
): Spares {
  const missing = divide(weights, part, sum, units, rests);
  if (missing === 0) return NOBODY;
  const cut = cutAt(rests, missing, sum);
  const { places, isTied } = largestOf(giveAbove(units, rests, cut), rests, cut.left, precedence);
  for (const at of places) units[at] = elementAt(units, at) + 1;
  return { cut, taken: places, isTied };
}

// Each pass is a function of its own that ends with its loop: V8 compiles a long loop while it runs, without having seen
// what stands behind it, and would have to start over there.

/** Rounds every share down, and says how many units that leaves. */
function divide(weights: Float64Array, part: number, sum: number, units: Float64Array, rests: Float64Array): number {
  const factor = part / sum;
  let missing = part;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    const quotient = quotientOf(weight, part, sum, factor);
    units[at] = quotient;
    rests[at] = weight * part - quotient * sum;
    missing -= quotient;
  }
  return missing;
}

/** Gives a unit to everybody above the cut, and says who stands on it. */
function giveAbove(units: Float64Array, rests: Float64Array, { bucket: limit, scale }: Cut): readonly number[] {
  const onCut: number[] = [];
  for (let at = 0; at < rests.length; at += 1) {
    const bucket = ((rests[at] as number) * scale) | 0;
    // Added to all, 0 or 1: whether a party gets a unit is as good as a coin, and a processor guesses coins badly.
    units[at] = (units[at] as number) + Number(bucket > limit);
    if (bucket === limit) onCut.push(at);
  }
  return onCut;
}

/**
 * Shares a total between equal weights: the quotient for all, and one unit more for those who come first.
 *
 * @param count - how many parties
 * @param missing - what the quotient of the total and the count leaves
 */
export function sparesOfEqual(count: number, missing: number, precedence: Precedence): Spares {
  if (missing === 0) return NOBODY;
  const all = Array.from({ length: precedence.ranks() === undefined ? missing : count }, (_, at) => at);
  return { cut: null, taken: firstOf(all, missing, precedence), isTied: true };
}

/** The positions that received a unit left over, in ascending order. */
export function placesOf({ cut, taken }: Spares, rests: Float64Array): number[] {
  if (cut === null) return [...taken];
  const places: number[] = [];
  let next = 0;
  for (let at = 0; at < rests.length; at += 1) {
    if (taken[next] === at) {
      places.push(at);
      next += 1;
    } else if ((((rests[at] as number) * cut.scale) | 0) > cut.bucket) places.push(at);
  }
  return places;
}
