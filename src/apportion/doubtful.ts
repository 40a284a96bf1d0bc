import { elementAt } from "../errors/element-at.js";
import { FEW } from "./largest-keys.js";
import { quotientOf } from "./quotient.js";
import type { Summed } from "./whole-weights.js";

/**
 * Remainders among which the last unit left over is given: 0 ≤ `low` ≤ `high`, and `high` is below the sum of the weights,
 * as each remainder is. With a sum above 2^25 there are a thousand or more of them.
 */
export interface Doubtful {
  readonly low: number;
  readonly high: number;
}

const MOST_SAMPLES = 4_096;

/** From one sample to the next, as a part of all: steps of the golden ratio fall into step with no pattern of weights. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Guesses by some parties among which remainders the last unit left over is given: as many are above it as all remainders
 * make units together. A guess that is wrong costs time and nothing else: who counts after it sees that.
 *
 * @param sizes - room for a histogram
 * @returns undefined between a few parties, and where the guess would be more than half of all remainders
 */
export function guessDoubtful({ weights, sum }: Summed, part: number, sizes: Uint32Array): Doubtful | undefined {
  if (weights.length <= FEW) return undefined;
  const samples = Math.min(MOST_SAMPLES, weights.length >> 2);
  let width = 1;
  while (width * sizes.length < sum) width *= 2;
  sizes.fill(0);
  const above = countSamples(weights, sum, part, sizes, samples, 1 / width);
  // A sample of so many is off by about the root of that many.
  const reach = Math.sqrt(samples);
  let [top, seen] = [sizes.length, 0];
  for (; top > 0 && seen + elementAt(sizes, top - 1) < above - reach; top -= 1) seen += elementAt(sizes, top - 1);
  let bottom = top;
  for (; bottom > 0 && seen < above + reach; bottom -= 1) seen += elementAt(sizes, bottom - 1);
  // At least a bucket, or a 64th of all: what the largest samples lack of a whole unit makes the root of their number.
  const low = bottom * width;
  const high = Math.min(sum, top * width) - 1;
  return high - low > sum / 2 ? undefined : { low, high };
}

/** Counts the remainders of samples in buckets; how many units they make together. @param scale - one by a bucket's width */
function countSamples(
  weights: Float64Array,
  sum: number,
  part: number,
  sizes: Uint32Array,
  samples: number,
  scale: number,
): number {
  const factor = part / sum;
  let [rests, place] = [0, 0];
  for (let sample = 0; sample < samples; sample += 1) {
    const weight = elementAt(weights, Math.floor(place * weights.length));
    place += GOLDEN;
    place -= Math.floor(place);
    const rest = weight * part - quotientOf(weight, part, sum, factor) * sum;
    const bucket = (rest * scale) | 0;
    sizes[bucket] = (sizes[bucket] as number) + 1;
    rests += rest / sum;
  }
  return rests;
}
