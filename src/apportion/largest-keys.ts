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
export const FEW = 256;

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

/** Some places, and where their keys go and are counted. */
export interface Ranking {
  readonly places: Int32Array;
  readonly keys: Float64Array;
  readonly sizes: Uint32Array;
}

/**
 * Brings those of the first `found` places to the front who come first, in linear time once all ranks are known.
 *
 * @param count - how many are brought forward: fewer than are found
 * @param ranking - the places in ascending order; they are moved, and their keys are lost
 */
export function bringForward(
  count: number,
  found: number,
  { places, keys, sizes }: Ranking,
  { compare, ranks }: Precedence,
): void {
  if (found <= FEW) {
    places.subarray(0, found).sort(compare);
    return;
  }
  const known = ranks();
  if (known === undefined) return;
  const own = keys.subarray(0, found);
  const last = rank(places, known, own);
  keepFrom(cutAt(own, count, last + 1, sizes).end, places, own);
}

/** Makes keys of ranks, the first rank the largest key; says which is the largest. */
function rank(places: Int32Array, ranks: ArrayLike<number>, keys: Float64Array): number {
  let last = 0;
  for (let next = 0; next < keys.length; next += 1) last = Math.max(last, ranks[places[next] as number] as number);
  for (let next = 0; next < keys.length; next += 1) keys[next] = last - (ranks[places[next] as number] as number);
  return last;
}

/** Moves the places whose keys are at least the end to the front. */
function keepFrom(end: number, places: Int32Array, keys: Float64Array): void {
  let kept = 0;
  for (let next = 0; next < keys.length; next += 1) {
    if ((keys[next] as number) < end) continue;
    places[kept] = places[next] as number;
    kept += 1;
  }
}

export const ascending = (a: number, b: number): number => a - b;
