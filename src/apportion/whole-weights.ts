import { greatestCommonDivisor } from "../money/ratio.js";

/** Weights as whole numbers of 0 or more that a double holds exactly, and their sum, too. */
export interface Summed {
  readonly weights: Float64Array;
  readonly sum: number;
}

/** What a split must know of them beside. */
export interface WholeWeights extends Summed {
  readonly largest: number;
  /** Whether all are the same: then they all are 1. */
  readonly areEqual: boolean;
}

/**
 * Reads weights that are plain whole numbers, without a detour by exact fractions; undefined where one is anything else,
 * or where they are too large together.
 */
export function plainWeights(given: ArrayLike<unknown>, count: number): WholeWeights | undefined {
  const weights = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const weight = plainNumber(given[at]);
    // NaN is not at least 0.
    if (!(weight >= 0)) return undefined;
    weights[at] = weight;
  }
  return wholeWeights(weights);
}

/** A plain whole number of up to fifteen digits; NaN for everything else. */
export function plainNumber(given: unknown): number {
  if (typeof given === "number") return Number.isSafeInteger(given) ? given + 0 : Number.NaN;
  if (typeof given === "bigint") return given <= MOST_IN_DOUBLE && given >= 0n ? Number(given) : Number.NaN;
  return typeof given === "string" && /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN;
}

/** The largest whole number up to which doubles hold all of them. */
export const MOST_IN_DOUBLE = BigInt(Number.MAX_SAFE_INTEGER);

/** Exact numerators as whole weights, without what divides them all; undefined where they are too large. */
export function wholeFrom(numerators: readonly bigint[]): WholeWeights | undefined {
  let divisor = 0n;
  for (const numerator of numerators) {
    if (divisor === 1n) break;
    if (numerator > 0n) divisor = divisor === 0n ? numerator : greatestCommonDivisor(divisor, numerator);
  }
  if (divisor === 0n) return undefined;
  const weights = new Float64Array(numerators.length);
  for (let at = 0; at < numerators.length; at += 1) {
    const weight = (numerators[at] as bigint) / divisor;
    if (weight > MOST_IN_DOUBLE) return undefined;
    weights[at] = Number(weight);
  }
  return wholeWeights(weights);
}

/** Weights with their sum; undefined where it is 0, or too large. */
export function wholeWeights(weights: Float64Array): WholeWeights | undefined {
  let [sum, largest, smallest] = [0, 0, Number.POSITIVE_INFINITY];
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    sum += weight;
    if (weight > largest) largest = weight;
    if (weight < smallest) smallest = weight;
    // As long as it stays below 2^53, the sum is exact; it is looked at before it could round.
    if (sum > Number.MAX_SAFE_INTEGER) return undefined;
  }
  if (sum === 0) return undefined;
  return largest === smallest ? evenWeights(weights.length) : { weights, sum, largest, areEqual: false };
}

/** Weights of 1. */
export const evenWeights = (count: number): WholeWeights => ({
  weights: new Float64Array(count).fill(1),
  sum: count,
  largest: 1,
  areEqual: true,
});
