import { elementAt } from "../errors/element-at.js";
import type { Precedence } from "./precedence.js";

/** Where the largest of many keys end: all above are taken, and `left` more of those that are equal to it. */
export interface Cut {
  readonly end: number;
  readonly left: number;
}

/**
 * Finds the key that the largest `count` of many end with, in linear time and without a list of them.
 *
 * A histogram says in which of its buckets the end falls, and another looks into that bucket alone, until it holds one
 * key or few. Buckets are a power of two wide, so that their borders are exact.
 *
 * @param keys - whole numbers of 0 or more
 * @param count - how many are taken: at least one, and not more than there are
 * @param limit - a number above every key
 * @param sizes - room for the histogram: {@link bucketsFor} says how long
 */
export function cutAt(
  keys: Float64Array,
  count: number,
  limit: number,
  sizes: Uint32Array = new Uint32Array(bucketsFor(keys.length)),
): Cut {
  if (keys.length <= FEW) return cutOfFew(keys.slice(), count);
  const buckets = sizes.length;
  let width = 1;
  while (width * buckets < limit) width *= 2;
  let [low, left] = [0, count];
  countAll(keys, sizes, 1 / width);
  for (;;) {
    let bucket = buckets - 1;
    for (; left > elementAt(sizes, bucket); bucket -= 1) left -= elementAt(sizes, bucket);
    low += bucket * width;
    if (width === 1) return { end: low, left };
    const range = { low, scale: 1 / width };
    if (elementAt(sizes, bucket) <= FEW) return cutOfFew(Float64Array.from(keysIn(keys, range)), left);
    width = Math.max(1, width / buckets);
    countIn(keys, range, sizes, 1 / width);
  }
}

/** The keys of one bucket: from `low`, which is a multiple of its width, up to it. */
interface Range {
  readonly low: number;
  /** One by the width. */
  readonly scale: number;
}

/** So few keys are sorted. */
const FEW = 256;

/** A few parties a bucket, and no more buckets than stay close to the processor; none where keys are sorted. */
export const bucketsFor = (count: number): number => (count > 2_048 ? 4_096 : count > FEW ? 256 : 0);

// Each pass is a function of its own that ends with its loop: V8 compiles a long loop while it runs, without having seen
// what stands behind it, and would have to start over there.

/** Counts how many keys stand in each bucket. @param scale - one by the width of a bucket */
function countAll(keys: Float64Array, sizes: Uint32Array, scale: number): void {
  sizes.fill(0);
  for (let at = 0; at < keys.length; at += 1) {
    const bucket = ((keys[at] as number) * scale) | 0;
    sizes[bucket] = (sizes[bucket] as number) + 1;
  }
}

// Whether a key is in a range is asked with one comparison, which hardly ever holds: two, of which the first holds for half
// of the keys, would be guessed wrongly as often.

/** Counts how many of the keys in a range stand in each of its buckets. */
function countIn(keys: Float64Array, { low, scale: outer }: Range, sizes: Uint32Array, scale: number): void {
  sizes.fill(0);
  const place = low * outer;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as number;
    if (Math.floor(key * outer) !== place) continue;
    const bucket = ((key - low) * scale) | 0;
    sizes[bucket] = (sizes[bucket] as number) + 1;
  }
}

function keysIn(keys: Float64Array, { low, scale }: Range): number[] {
  const found: number[] = [];
  const place = low * scale;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as number;
    if (Math.floor(key * scale) === place) found.push(key);
  }
  return found;
}

/** Cuts a few keys, which it sorts in place: numbers in a column need no function that compares them. */
function cutOfFew(keys: Float64Array, count: number): Cut {
  keys.sort();
  const end = elementAt(keys, keys.length - count);
  const above = keys.length - 1 - keys.lastIndexOf(end);
  return { end, left: count - above };
}

/** The positions that come first, in ascending order, and in linear time once all ranks are known. */
export function firstOf(places: readonly number[], count: number, { compare, ranks }: Precedence): readonly number[] {
  if (count >= places.length) return places;
  if (places.length <= FEW) return [...places].sort(compare).slice(0, count).sort(ascending);
  const known = ranks();
  if (known === undefined) return places.slice(0, count);
  const own = Float64Array.from(places, (at) => elementAt(known, at));
  const last = own.reduce((most, rank) => Math.max(most, rank), 0);
  const { end } = cutAt(
    own.map((rank) => last - rank),
    count,
    last + 1,
  );
  return places.filter((_, at) => last - elementAt(own, at) >= end);
}

export const ascending = (a: number, b: number): number => a - b;
