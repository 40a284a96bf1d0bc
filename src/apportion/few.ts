import { ascending } from "./largest-keys.js";
import { BY_POSITION, byId } from "./precedence.js";
import { fitsDoubles, quotientOf } from "./quotient.js";
import type { SharedOut } from "./sharing.js";
import { plainNumber } from "./whole-weights.js";

/** The most parties that are shared between without columns and histograms. */
const FEW = 32;

/**
 * Shares between few parties by plain whole weights, as most calls do: what any other split would give, without what
 * only long lists and rare options need.
 *
 * @returns undefined for everything else, and for whatever has an issue: it is read with more care elsewhere
 */
export function splitFew(total: unknown, weights: unknown, options: unknown): SharedOut | undefined {
  if (!Array.isArray(weights)) return undefined;
  const count = weights.length;
  if (count === 0 || count > FEW) return undefined;
  const part = typeof total === "bigint" ? Number(total) : (total as number);
  const ids = idsOnly(options, count);
  if (ids === undefined || !Number.isSafeInteger(part) || part < 0) return undefined;
  const plain: number[] = [];
  let sum = 0;
  let largest = 0;
  for (let at = 0; at < count; at += 1) {
    const weight = plainNumber(weights[at]);
    if (!(weight >= 0)) return undefined;
    sum += weight;
    if (weight > largest) largest = weight;
    plain.push(weight);
  }
  return sum === 0 || !fitsDoubles(part, largest, sum) ? undefined : shared(part, plain, sum, ids);
}

/** The ids, or none, where no other option is given; undefined where one is, or where they are not all different texts. */
function idsOnly(options: unknown, count: number): readonly string[] | null | undefined {
  if (options === undefined) return null;
  if (typeof options !== "object" || options === null || Array.isArray(options)) return undefined;
  for (const option in options) if (option !== "ids") return undefined;
  if (!Object.hasOwn(options, "ids")) return null;
  const { ids } = options as { readonly ids: unknown };
  if (!Array.isArray(ids) || ids.length !== count || !areDistinctTexts(ids, count)) return undefined;
  return ids;
}

/** A handful of ids is compared pair by pair sooner than a set is made. */
function areDistinctTexts(ids: readonly unknown[], count: number): ids is readonly string[] {
  const seen = count > HANDFUL ? new Set<string>() : undefined;
  for (let at = 0; at < count; at += 1) {
    const id = ids[at];
    if (typeof id !== "string") return false;
    if (seen === undefined) for (let before = 0; before < at; before += 1) if (ids[before] === id) return false;
    seen?.add(id);
  }
  return seen === undefined || seen.size === count;
}

const HANDFUL = 10;

function shared(part: number, weights: readonly number[], sum: number, ids: readonly string[] | null): SharedOut {
  const factor = part / sum;
  const quotients: number[] = [];
  const rests: number[] = [];
  let given = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    const quotient = quotientOf(weight, part, sum, factor);
    quotients.push(quotient);
    rests.push(weight * part - quotient * sum);
    given += quotient;
  }
  const missing = part - given;
  const spare = missing === 0 ? [] : largestFew(rests, missing, ids);
  for (let next = 0; next < spare.length; next += 1) {
    const at = spare[next] as number;
    quotients[at] = (quotients[at] as number) + 1;
  }
  const units: bigint[] = [];
  for (let at = 0; at < quotients.length; at += 1) units.push(BigInt(quotients[at] as number));
  return { units, spare, unallocated: 0n };
}

/** The positions of the largest keys, in ascending order; where keys tie, ids decide, or positions without ids. */
function largestFew(keys: readonly number[], count: number, ids: readonly string[] | null): number[] {
  const sorted = keys.slice();
  for (let at = 1; at < keys.length; at += 1) {
    const key = keys[at] as number;
    let place = at;
    for (; place > 0 && (sorted[place - 1] as number) < key; place -= 1) sorted[place] = sorted[place - 1] as number;
    sorted[place] = key;
  }
  const end = sorted[count - 1] as number;
  const isTied = sorted[count] === end;
  const places: number[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as number;
    if (key > end || (key === end && !isTied)) places.push(at);
  }
  if (!isTied) return places;
  const even = [...keys.keys()].filter((at) => keys[at] === end);
  even.sort((ids === null ? BY_POSITION : byId(ids, [])).compare);
  return [...places, ...even.slice(0, count - places.length)].sort(ascending);
}
