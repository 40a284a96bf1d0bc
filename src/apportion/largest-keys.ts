import { elementAt } from "../errors/element-at.js";
import type { Precedence } from "./precedence.js";

/** Where a histogram of keys is cut: all keys of higher buckets are taken, and `left` more of those in this one. */
export interface Cut {
  readonly bucket: number;
  readonly left: number;
  /** How many buckets one is wide; the bucket of a key is the whole part of `key * scale`. */
  readonly scale: number;
}

/**
 * Finds in one pass in which bucket of a histogram the largest `count` of many keys end.
 *
 * A product of doubles never falls where a factor rises, so a larger key never lands in a lower bucket.
 *
 * @param keys - numbers of 0 or more
 * @param count - how many of them are taken: at least one, and fewer than there are
 * @param limit - a number above every key
 */
export function cutAt(keys: Float64Array, count: number, limit: number): Cut {
  const buckets = bucketsFor(keys.length);
  const scale = buckets / limit;
  const sizes = bucketSizes(keys, buckets, scale);
  let [bucket, left] = [buckets, count];
  for (; left > elementAt(sizes, bucket); bucket -= 1) left -= elementAt(sizes, bucket);
  return { bucket, left, scale };
}

function bucketSizes(keys: Float64Array, buckets: number, scale: number): Uint32Array {
  const sizes = new Uint32Array(buckets + 1);
  for (let at = 0; at < keys.length; at += 1) {
    const bucket = ((keys[at] as number) * scale) | 0;
    sizes[bucket] = (sizes[bucket] as number) + 1;
  }
  return sizes;
}

/** A few parties a bucket, and no more buckets than stay close to the processor. */
const bucketsFor = (count: number): number => Math.min(4096, 2 ** Math.ceil(Math.log2(count + 1)));

/**
 * The key that the largest `count` of many end with, in linear time: whole numbers are told apart bucket by bucket.
 *
 * @param keys - whole numbers of 0 or more
 * @param count - at least one
 */
function keyAtEnd(keys: Float64Array, count: number): number {
  if (keys.length <= FEW) return elementAt(keys.slice().sort(), keys.length - count);
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const key of keys) {
    if (key < low) low = key;
    if (key > high) high = key;
  }
  if (low === high) return low;
  const shifted = keys.map((key) => key - low);
  const { bucket, left, scale } = cutAt(shifted, count, high - low + 1);
  return (
    low +
    keyAtEnd(
      shifted.filter((key) => ((key * scale) | 0) === bucket),
      left,
    )
  );
}

/** So few keys are sorted. */
const FEW = 32;

/** The positions taken, in ascending order, and whether others with the same key were not. */
export interface Taken {
  readonly places: readonly number[];
  readonly isTied: boolean;
}

/**
 * Takes the positions of the largest keys; where keys tie, those that come first.
 *
 * @param places - positions in ascending order
 * @param keys - the key of every position, whole numbers of 0 or more
 * @param count - how many to take
 * @param precedence - who comes first where keys tie
 */
export function largestOf(
  places: readonly number[],
  keys: ArrayLike<number>,
  count: number,
  precedence: Precedence,
): Taken {
  if (count === 0) return { places: [], isTied: false };
  const end = keyAtEnd(keysAt(places, keys), count);
  const above = places.filter((at) => elementAt(keys, at) > end);
  const even = places.filter((at) => elementAt(keys, at) === end);
  const first = firstOf(even, count - above.length, precedence);
  return { places: [...above, ...first].sort(ascending), isTied: first.length < even.length };
}

/** The positions that come first, in ascending order, and in linear time once all ranks are known. */
export function firstOf(places: readonly number[], count: number, { compare, ranks }: Precedence): readonly number[] {
  if (count >= places.length) return places;
  if (places.length <= FEW) return [...places].sort(compare).slice(0, count).sort(ascending);
  const known = ranks();
  if (known === undefined) return places.slice(0, count);
  const own = keysAt(places, known);
  const last = own.reduce((most, rank) => Math.max(most, rank), 0);
  const end = keyAtEnd(
    own.map((rank) => last - rank),
    count,
  );
  return places.filter((_, at) => last - elementAt(own, at) >= end);
}

const keysAt = (places: readonly number[], keys: ArrayLike<number>): Float64Array =>
  Float64Array.from(places, (at) => elementAt(keys, at));

export const ascending = (a: number, b: number): number => a - b;
