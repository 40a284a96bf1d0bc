import { describe, expect, it } from "vitest";
import { boundsInDoubles, heldInDoubles } from "../../../src/apportion/bounded-in-doubles.js";
import { splitExactly } from "../../../src/apportion/exact-remainder.js";
import { splitFew } from "../../../src/apportion/few.js";
import { inDoubles } from "../../../src/apportion/in-doubles.js";
import { bringForward, bucketsFor, cutAt } from "../../../src/apportion/largest-keys.js";
import { BY_POSITION, byAllRanks, byId, byRank, type Precedence } from "../../../src/apportion/precedence.js";
import { fitsDoubles } from "../../../src/apportion/quotient.js";
import { roomFor } from "../../../src/apportion/room.js";
import { partOf, roundsOf } from "../../../src/apportion/rounds.js";
import { evenWeights, plainNumber, plainWeights, wholeFrom } from "../../../src/apportion/whole-weights.js";
import { slowApportion } from "../../support/slow-apportion.js";

/*
 * A split is computed in one of several ways, all of which give the same units: which one only decides how long it takes.
 * So each is called here by itself: it answers where it says so, rightly, and gives way to the next elsewhere.
 */

const MOST = Number.MAX_SAFE_INTEGER;

/** Whole numbers that look random, below a limit, the same ones each time. */
function numbers(count: number, limit: number, seed = 1): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % (2 ** 31 - 1);
    return state % limit;
  });
}

const letters = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${(at * 7) % count}-${at}`);

describe("apportion: few parties by plain weights, without columns", () => {
  it("apportion: one to thirty-two parties are shared between, and no more", () => {
    for (let count = 1; count <= 32; count += 1) {
      const weights = numbers(count, 1_000, count).map((weight) => weight + 1);
      for (const total of [0, 1, 99, 123_456_789]) {
        expect(splitFew(total, weights, undefined)).toEqual(slowApportion(BigInt(total), weights));
        const ids = letters(count);
        expect(splitFew(BigInt(total), weights, { ids })).toEqual(slowApportion(BigInt(total), weights, { ids }));
      }
    }
    expect(splitFew(100, [], undefined)).toBeUndefined();
    expect(splitFew(100, new Array(33).fill(1), undefined)).toBeUndefined();
  });

  it("apportion: equal remainders go by position or by id, and only as many as there are units", () => {
    for (const count of [2, 3, 7, 10, 11, 32]) {
      const weights = new Array<number>(count).fill(1);
      const ids = letters(count).reverse();
      for (let total = 0; total <= 2 * count; total += 1) {
        expect(splitFew(total, weights, {})).toEqual(slowApportion(BigInt(total), weights));
        expect(splitFew(total, weights, { ids })).toEqual(slowApportion(BigInt(total), weights, { ids }));
      }
    }
  });

  it("apportion: weights may be numbers, bigints and digits", () => {
    expect(splitFew(6, [1, 2n, "3"], undefined)).toEqual({ units: [1n, 2n, 3n], spare: [], unallocated: 0n });
    expect(splitFew(6, [0, 0n, "3"], undefined)).toEqual({ units: [0n, 0n, 6n], spare: [], unallocated: 0n });
  });

  it("apportion: up to the last product that a double holds, and not beyond", () => {
    expect(splitFew(MOST - 1, [1], undefined)?.units).toEqual([BigInt(MOST) - 1n]);
    expect(splitFew(MOST, [1], undefined)).toBeUndefined();
    expect(splitFew(2 ** 26, [2 ** 26, 1], undefined)?.units).toEqual([2n ** 26n - 1n, 1n]);
    expect(splitFew(2 ** 27, [2 ** 26, 1], undefined)).toBeUndefined();
  });

  it.each<[what: string, total: unknown, weights: unknown, options?: unknown]>([
    ["a total below zero", -1, [1]],
    ["a total with decimals", 1.5, [1]],
    ["a total as text", "3", [1]],
    ["a total beyond 2^53", 2n ** 53n, [1]],
    ["a column of weights", 3, Float64Array.of(1, 2)],
    ["no list of weights", 3, 1],
    ["a weight below zero", 3, [1, -1]],
    ["a fraction", 3, [1, "1/2"]],
    ["a decimal", 3, [1, 0.5]],
    ["no weight above zero", 3, [0, 0]],
    ["another option", 3, [1, 2], { rule: "proportional" }],
    ["another option beside ids", 3, [1, 2], { ids: ["a", "b"], priority: ["a"] }],
    ["options that are none", 3, [1, 2], null],
    ["a list as options", 3, [1, 2], []],
    ["a text as options", 3, [1, 2], "ids"],
    ["ids that are no list", 3, [1, 2], { ids: "ab" }],
    ["too few ids", 3, [1, 2], { ids: ["a"] }],
    ["too many ids", 3, [1, 2], { ids: ["a", "b", "c"] }],
    ["a number as options", 3, [1, 2], 5],
    ["an id twice", 3, [1, 2], { ids: ["a", "a"] }],
    ["an id twice among many", 3, new Array(12).fill(1), { ids: [...letters(11), "p0-0"] }],
    ["an id that is no text", 3, [1, 2], { ids: ["a", 2] }],
    ["an id that is no text, among many", 3, new Array(12).fill(1), { ids: [...letters(11), 2] }],
  ])("apportion: left to others is %s", (_, total, weights, options) => {
    expect(splitFew(total, weights, options)).toBeUndefined();
  });

  it("apportion: no ids, and ids that are inherited, are as none", () => {
    for (const options of [undefined, {}, Object.create({ ids: ["b", "a"] })])
      expect(splitFew(1, [1, 1], options)?.units).toEqual([1n, 0n]);
    expect(splitFew(1, [1, 1], { ids: ["b", "a"] })?.units).toEqual([0n, 1n]);
  });
});

describe("apportion: plain weights, and what doubles hold", () => {
  it.each<[given: unknown, read: number]>([
    [0, 0],
    [-0, 0],
    [12, 12],
    [MOST, MOST],
    [BigInt(MOST), MOST],
    [0n, 0],
    ["0", 0],
    ["007", 7],
    ["999999999999999", 999_999_999_999_999],
  ])("apportion: %o is a plain number", (given, read) => {
    expect(plainNumber(given)).toBe(read);
  });

  it.each<[given: unknown]>([
    [0.5],
    [2 ** 53],
    [BigInt(MOST) + 1n],
    [-1n],
    ["1234567890123456"],
    ["1.0"],
    ["-1"],
    ["1 "],
    [" 1"],
    [""],
    [null],
    [true],
    [["12"]],
  ])("apportion: %o is none", (given) => {
    expect(plainNumber(given)).toBeNaN();
  });

  it("apportion: a column is read up to its first weight that is not plain, or too large together", () => {
    expect(plainWeights(["1", 2, 3n], 3)).toEqual({
      weights: Float64Array.of(1, 2, 3),
      sum: 6,
      largest: 3,
      areEqual: false,
    });
    expect(plainWeights([4, 4], 2)).toEqual({ weights: Float64Array.of(1, 1), sum: 2, largest: 1, areEqual: true });
    expect(plainWeights([1, -1], 2)).toBeUndefined();
    expect(plainWeights([0, 0], 2)).toBeUndefined();
    expect(plainWeights([MOST - 1, 1], 2)?.sum).toBe(MOST);
    expect(plainWeights([MOST, 1], 2)).toBeUndefined();
  });

  it("apportion: what divides all weights is taken out of them, zeros or not", () => {
    expect(wholeFrom([6n, 0n, 9n])).toEqual({ weights: Float64Array.of(2, 0, 3), sum: 5, largest: 3, areEqual: false });
    expect(wholeFrom([10n ** 30n, 10n ** 30n])).toEqual(evenWeights(2));
    expect(wholeFrom([3n, 5n, 10n])?.sum).toBe(18);
    expect(wholeFrom([BigInt(MOST), 1n])).toBeUndefined();
    expect(wholeFrom([BigInt(MOST) + 2n, 1n])).toBeUndefined();
    expect(wholeFrom([0n, 0n])).toBeUndefined();
  });

  it("apportion: the bound is the last whole number below 2^53", () => {
    expect(fitsDoubles(MOST - 1, 1, 1)).toBe(true);
    expect(fitsDoubles(MOST, 1, 1)).toBe(false);
  });

  it("apportion: a total is whole rounds and a part; only a part too large for doubles is refused", () => {
    const whole = plainWeights([1, 2 ** 40], 2);
    if (whole === undefined) throw new Error("These weights are plain.");
    expect(roundsOf(3 * (2 ** 40 + 1) + 5, whole)).toEqual({ times: 3, part: 5 });
    expect(partOf((2n ** 40n + 1n) * 2n ** 60n + 5n, whole)).toEqual({ times: 0, part: 5 });
    expect(roundsOf(2 ** 39, whole)).toBeUndefined();
    expect(partOf((2n ** 40n + 1n) * 2n ** 60n + 2n ** 39n, whole)).toBeUndefined();
    // Equal weights need no products.
    expect(roundsOf(MOST, evenWeights(3))).toEqual({ times: (MOST - 1) / 3, part: 1 });
    expect(partOf(2n ** 60n + 1n, evenWeights(3))).toEqual({ times: 0, part: 2 });
    expect(inDoubles(2n ** 39n, whole, BY_POSITION)).toBeUndefined();
    for (const total of [0n, 7n, 2n ** 45n, 2n ** 70n]) {
      const weights = [3n, 0n, 5n, 5n];
      const known = wholeFrom(weights);
      expect(known && inDoubles(total, known, BY_POSITION)).toEqual(slowApportion(total, weights));
    }
  });
});

describe("apportion: the largest of many keys", () => {
  const cut = (keys: readonly number[], count: number): { end: number; left: number } => {
    const sorted = [...keys].sort((a, b) => b - a);
    const end = sorted[count - 1] ?? Number.NaN;
    return { end, left: count - keys.filter((key) => key > end).length };
  };

  it.each<[count: number, limit: number]>([
    [1, 10],
    [256, 1_000],
    [257, 3],
    [257, 1_000],
    [257, 2 ** 31],
    [2_048, 2 ** 31],
    [2_049, 2 ** 31],
    [5_000, 1],
    [5_000, 2],
    [5_000, 4_096],
    [5_000, 4_097],
    [5_000, 2 ** 31],
  ])("apportion: they end where a sort says, of %i below %i", (count, limit) => {
    const keys = numbers(count, limit, count);
    // Twice in the same room: what stood there before counts no more.
    const sizes = new Uint32Array(bucketsFor(count));
    for (const taken of new Set([1, Math.ceil(count / 3), Math.max(1, count - 1), count])) {
      expect(cutAt(Float64Array.from(keys), taken, limit, sizes)).toEqual(cut(keys, taken));
      expect(cutAt(Float64Array.from(keys), taken, limit)).toEqual(cut(keys, taken));
    }
  });

  it("apportion: keys that crowd into one bucket are told apart, however far the limit is", () => {
    const keys = numbers(3_000, 2_000, 5).map((key) => 2 ** 51 + key);
    for (const taken of [1, 100, 1_500, 2_999])
      expect(cutAt(Float64Array.from([0, ...keys]), taken, 2 ** 52)).toEqual(cut([0, ...keys], taken));
  });

  it("apportion: keys are left as they are", () => {
    for (const count of [200, 300]) {
      const keys = Float64Array.from(numbers(count, 1_000));
      const before = keys.slice();
      cutAt(keys, 10, 1_000);
      expect(keys).toEqual(before);
    }
  });

  /** Who comes first of some places, as they are brought forward. */
  const first = (places: readonly number[], count: number, precedence: Precedence): number[] => {
    const room = roomFor(places.length + 1);
    room.places.set(places);
    bringForward(count, places.length, room, precedence);
    return [...room.places.subarray(0, count)].sort((a, b) => a - b);
  };

  it("apportion: the first of 257 is found, whose key is as large as there are buckets", () => {
    const places = Array.from({ length: 257 }, (_, at) => at);
    const last = byRank(places.map((at) => 256 - at));
    expect(first(places, 1, last)).toEqual([256]);
    expect(first(places, 3, last)).toEqual([254, 255, 256]);
  });

  it("apportion: those who come first are brought forward, few or many, with ranks or without", () => {
    for (const count of [5, 256, 257, 1_000]) {
      const places = numbers(count, 3, count).map((step, at) => 4 * at + step);
      const ranks = Int32Array.from({ length: 4 * count }, (_, at) => (at * 7_919) % (4 * count));
      for (const taken of [1, Math.floor(count / 2), count - 1]) {
        const byTheirRank = [...places].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0)).slice(0, taken);
        expect(first(places, taken, byRank(ranks))).toEqual(byTheirRank.sort((a, b) => a - b));
        expect(first(places, taken, BY_POSITION)).toEqual(places.slice(0, taken));
      }
    }
  });
});

describe("apportion: who comes first", () => {
  it("apportion: ranks know the order of all, and ids theirs once asked", () => {
    const ranked = byAllRanks(Int32Array.of(2, 0, 1));
    expect(ranked.order?.()).toEqual(Int32Array.of(1, 2, 0));
    expect(ranked.compare(0, 1)).toBeGreaterThan(0);
    expect(BY_POSITION.compare(0, 1)).toBeLessThan(0);
    expect(BY_POSITION.ranks()).toBeUndefined();
    const named = byId(["c", "a", "b"], ["b"]);
    expect(named.ranks()).toEqual([2, 1, 0]);
    expect(named.ranks()).toBe(named.ranks());
    expect([named.compare(0, 1), named.compare(2, 1), named.compare(1, 1)].map(Math.sign)).toEqual([1, -1, 0]);
  });
});

describe("apportion: whole numbers of any size", () => {
  const weights = numbers(300, 50, 3).map((weight) => BigInt(weight) * 10n ** 25n);

  it.each([0n, 1n, 299n, 10n ** 30n + 7n])("apportion: a total of %i is shared by largest remainder", (total) => {
    const ids = letters(weights.length);
    const expected = slowApportion(total, weights, { ids });
    const { units, spare } = splitExactly(total, weights, byId(ids, []));
    expect({ units, spare }).toEqual({ units: expected.units, spare: expected.spare });
  });

  it("apportion: precedence decides where remainders tie, and nowhere else", () => {
    expect(splitExactly(1n, [1n, 1n], BY_POSITION)).toEqual({ units: [1n, 0n], spare: [0] });
    expect(splitExactly(1n, [1n, 2n], BY_POSITION)).toEqual({ units: [0n, 1n], spare: [1] });
    expect(splitExactly(2n, [1n, 1n], BY_POSITION)).toEqual({ units: [1n, 1n], spare: [] });
    // Remainders that are one below the sum of all are the largest that there are.
    const even = new Array<bigint>(257).fill(1n);
    expect(splitExactly(256n, even, BY_POSITION).units).toEqual([...even.slice(1), 0n]);
    // Of those that doubles cannot tell apart, each is told apart from each.
    const [low, middle, high] = [10n ** 30n, 10n ** 30n + 1n, 10n ** 30n + 2n];
    for (const [weights, total, spare] of [
      [[middle, low, high], 1n, [2]],
      [[high, middle, low], 2n, [0, 1]],
      [[low, middle, high], 2n, [1, 2]],
      [[low, high, middle], 1n, [1]],
    ] as const)
      expect(splitExactly(total, weights, BY_POSITION).spare).toEqual(spare);
    // Remainders that only differ below their highest 52 bits do not tie.
    expect(splitExactly(1n, [10n ** 30n, 10n ** 30n + 1n], BY_POSITION)).toEqual({
      units: [0n, 1n],
      spare: [1],
    });
  });
});

describe("apportion: bounds in doubles", () => {
  const held = (
    total: number,
    weights: readonly number[],
    minimum: readonly bigint[],
    maximum: readonly (bigint | null)[],
  ): unknown => {
    const whole = plainWeights(weights, weights.length);
    const bounds = boundsInDoubles({ minimum, maximum });
    if (whole === undefined || bounds === undefined) throw new Error("These weights and bounds are plain.");
    const answer = heldInDoubles(total, whole, bounds);
    return answer && { free: [...answer.free.weights], fixed: [...answer.fixed], left: answer.left };
  };

  it("apportion: bounds are read as doubles, unless one is too large", () => {
    expect(boundsInDoubles({ minimum: [0n, BigInt(MOST)], maximum: [null, BigInt(MOST)] })).toEqual({
      minimum: Float64Array.of(0, MOST),
      maximum: Float64Array.of(Number.MAX_VALUE, MOST),
    });
    expect(boundsInDoubles({ minimum: [0n, BigInt(MOST) + 1n], maximum: [null, null] })).toBeUndefined();
    expect(boundsInDoubles({ minimum: [0n, 0n], maximum: [null, BigInt(MOST) + 1n] })).toBeUndefined();
  });

  it("apportion: who is held gets its bound, and all others share what is left", () => {
    expect(held(100, [1, 2, 3], [0n, 0n, 0n], [null, null, null])).toEqual({
      free: [1, 2, 3],
      fixed: [0, 0, 0],
      left: 100,
    });
    expect(held(100, [1, 2, 3], [30n, 0n, 0n], [null, null, null])).toEqual({
      free: [0, 2, 3],
      fixed: [30, 0, 0],
      left: 70,
    });
    expect(held(100, [1, 2, 3], [0n, 0n, 0n], [null, null, 20n])).toEqual({
      free: [1, 2, 0],
      fixed: [0, 0, 20],
      left: 80,
    });
    // Both at once, and one whose weight is 0 at its minimum.
    expect(held(100, [1, 2, 3, 0], [30n, 0n, 0n, 5n], [null, null, 20n, null])).toEqual({
      free: [0, 2, 0, 0],
      fixed: [30, 0, 20, 5],
      left: 45,
    });
  });

  it("apportion: an exact share on its bound is free, one unit beside it is held", () => {
    expect(held(60, [1, 2, 3], [10n, 20n, 30n], [10n, 20n, 30n])).toMatchObject({ free: [1, 2, 3] });
    expect(held(60, [1, 2, 3], [11n, 0n, 0n], [null, null, null])).toMatchObject({ free: [0, 2, 3], left: 49 });
    expect(held(60, [1, 2, 3], [0n, 0n, 0n], [null, null, 29n])).toMatchObject({ free: [1, 2, 0], left: 31 });
  });

  it("apportion: nothing is guessed where nobody is free, or bounds cannot be met", () => {
    expect(held(60, [1, 2], [40n, 40n], [null, null])).toBeUndefined();
    expect(held(60, [1, 2], [0n, 0n], [10n, 10n])).toBeUndefined();
    expect(held(60, [1, 0], [0n, 70n], [null, null])).toBeUndefined();
  });

  it("apportion: products beyond 2^53 are compared whole", () => {
    // The share of the first is its maximum, less a part of a unit that no double of this size shows.
    const large = 2 ** 51 + 1;
    expect(held(2 ** 52 + 1, [large, large], [0n, 0n], [BigInt(2 ** 51), null])).toMatchObject({ fixed: [2 ** 51, 0] });
    expect(held(2 ** 52 + 1, [large, large], [0n, 0n], [BigInt(2 ** 51 + 1), null])).toMatchObject({ fixed: [0, 0] });
  });
});
