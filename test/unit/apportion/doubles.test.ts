import { describe, expect, it } from "vitest";
import { boundsInDoubles, type Held, heldInDoubles } from "../../../src/apportion/bounded-in-doubles.js";
import { raisedIn, splitEvenly, splitInDoubles, splitNear } from "../../../src/apportion/largest-remainder.js";
import { BY_POSITION, byAllRanks, byId, byRank, type Precedence } from "../../../src/apportion/precedence.js";
import { quotientOf } from "../../../src/apportion/quotient.js";
import { roomFor } from "../../../src/apportion/room.js";
import { addTimes, splitRounds } from "../../../src/apportion/rounds.js";
import { inProportion } from "../../../src/apportion/share-out.js";
import { tieOrder } from "../../../src/apportion/tie-order.js";
import { evenWeights, plainWeights } from "../../../src/apportion/whole-weights.js";
import { withinBounds } from "../../../src/apportion/within-bounds.js";
import { slowApportion, slowShares } from "../../support/slow-apportion.js";
import { fraction, isBelow } from "../../support/slow-fraction.js";

/** Whole numbers that look random, each below the limit that is asked for, the same ones each time. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % (2 ** 31 - 1);
    return state % limit;
  };
}

/** Splits a part in doubles, in a room where another split stood before. */
function split(weights: readonly number[], part: number, precedence: Precedence) {
  const whole = Float64Array.from(weights);
  const room = roomFor(weights.length);
  room.units.fill(9);
  room.keys.fill(9);
  room.places.fill(9);
  const sum = weights.reduce((before, weight) => before + weight, 0);
  splitInDoubles({ weights: whole, sum }, { part, times: 0 }, room, precedence);
  return { units: [...room.units], spare: raisedIn(room.units, { weights: whole, sum }, { part, times: 0 }) };
}

/** The largest remainder in whole numbers of any size, by sorting all of them. */
function bySorting(weights: Float64Array, sum: number, part: number, { compare }: Precedence): Float64Array {
  const products = Array.from(weights, (weight) => BigInt(weight) * BigInt(part));
  const rests = products.map((product) => Number(product % BigInt(sum)));
  const units = Float64Array.from(products, (product) => Number(product / BigInt(sum)));
  const left = part - units.reduce((a, b) => a + b, 0);
  const order = rests.map((_, at) => at).sort((a, b) => (rests[b] ?? 0) - (rests[a] ?? 0) || compare(a, b));
  for (const at of order.slice(0, left)) units[at] = (units[at] ?? 0) + 1;
  return units;
}

/** The places at which a guess looks: steps of the golden ratio, a quarter of all and 4,096 at most. */
function sampled(count: number): ReadonlySet<number> {
  const places = new Set<number>();
  let place = 0;
  for (let sample = 0; sample < Math.min(4_096, count / 4); sample += 1) {
    places.add(Math.floor(place * count));
    place = (place + (Math.sqrt(5) - 1) / 2) % 1;
  }
  return places;
}

describe("apportion: a quotient in doubles", () => {
  it("apportion: it is right where a rounded factor falls below a whole number, or rises to one", () => {
    // 49 × (1/49) is 0.9999999999999999 in doubles; 10 × 5 by 7 is 7 1/7 in any.
    expect(quotientOf(49, 1, 49, 1 / 49)).toBe(1);
    expect(quotientOf(10, 5, 7, 5 / 7)).toBe(7);
    // The product is one below a multiple of the sum: doubles that round up give the multiple.
    for (const [weight, part, sum] of [
      [88_196_764, 88_216_706, 106_556_121],
      [105_608_921, 75_483_139, 130_640_010],
    ] as const) {
      const exact = Number((BigInt(weight) * BigInt(part)) / BigInt(sum));
      expect(Math.floor(weight * (part / sum))).toBe(exact + 1);
      expect(quotientOf(weight, part, sum, part / sum)).toBe(exact);
    }
  });
});

describe("apportion: a part of a round, in doubles", () => {
  it.each<[what: string, weights: number[], part: number, precedence: Precedence, answer: object]>([
    ["none is left", [1, 2, 3], 0, BY_POSITION, { units: [0, 0, 0], spare: [] }],
    ["all shares are whole", [2, 4, 6], 6, BY_POSITION, { units: [1, 2, 3], spare: [] }],
    ["the largest remainder gets it", [1, 2], 1, BY_POSITION, { units: [0, 1], spare: [1] }],
    ["the first of equal ones get it", [1, 1, 1, 3], 4, BY_POSITION, { units: [1, 1, 0, 2], spare: [0, 1] }],
    ["the last rank is left out", [1, 1, 1, 3], 4, byRank([2, 1, 0, 3]), { units: [0, 1, 1, 2], spare: [1, 2] }],
    ["ids decide", [1, 1, 1, 3], 4, byId(["b", "c", "a", "d"], []), { units: [1, 0, 1, 2], spare: [0, 2] }],
    // 5 × 1, 4, 4 by 9: 5/9, 20/9, 20/9; the unit left goes to the first alone.
    ["one is above all that are equal", [1, 4, 4], 5, byRank([0, 1, 2]), { units: [1, 2, 2], spare: [0] }],
    // 3 × 3, 1, 1, 2 by 7: remainders 2, 3, 3, 6: one above, and one of two that tie.
    ["one is above, one of two follows", [3, 1, 1, 2], 3, BY_POSITION, { units: [1, 1, 0, 1], spare: [1, 3] }],
    ["the later of two follows by rank", [3, 1, 1, 2], 3, byRank([3, 2, 1, 0]), { units: [1, 0, 1, 1], spare: [2, 3] }],
    ["all that tie get one", [3, 3, 2], 2, byRank([0, 1, 2]), { units: [1, 1, 0], spare: [0, 1] }],
  ])("apportion: %s", (_, weights, part, precedence, answer) => {
    expect(split(weights, part, precedence)).toEqual(answer);
  });

  it("apportion: equal weights give what is left to those who come first", () => {
    for (const [precedence, spare] of [
      [BY_POSITION, [0, 1]],
      [byRank([2, 0, 1]), [1, 2]],
      [byRank([1, 2, 0]), [0, 2]],
      [byAllRanks(Int32Array.of(1, 2, 0)), [0, 2]],
      [byId(["c", "b", "a"], []), [1, 2]],
    ] as const) {
      const room = roomFor(3);
      for (const times of [0, 4]) {
        room.units.fill(9);
        splitRounds(evenWeights(3), { part: 2, times }, room, precedence);
        const raised = [0, 1, 2].map((at) => times + Number((spare as readonly number[]).includes(at)));
        expect([...room.units]).toEqual(raised);
        expect(raisedIn(room.units, evenWeights(3), { part: 2, times })).toEqual(spare);
      }
      splitEvenly(0, room, precedence);
      expect([...room.units]).toEqual([0, 0, 0]);
    }
  });

  it("apportion: whole rounds give everybody its weight as often as there are rounds", () => {
    const units = Float64Array.of(1, 0, 2);
    addTimes(units, Float64Array.of(3, 1, 0), 4);
    expect([...units]).toEqual([13, 4, 2]);
  });

  // Weights of which many are alike, crowd together, are nothing, or are more than all others.
  const KEYS: readonly (readonly [
    what: string,
    weight: (at: number, below: (limit: number) => number, count: number) => number,
  ])[] = [
    ["in no order", (_, below) => 1 + below(1_000_000)],
    ["in ascending order", (at) => 1 + at * 3],
    ["two thirds alike", (at, below) => (at % 3 === 0 ? 1 + below(99) : 50)],
    ["three weights", (at) => [2, 3, 7][at % 3] ?? 0],
    ["one weighs more than all others", (at, below) => (at === 7 ? 2 ** 36 : below(1_000))],
    ["most weigh nothing", (at, below) => (at % 40 === 0 ? 1 + below(1_000) : 0)],
    ["zero or one", (at) => at % 2],
    ["large ones", (_, below) => 2 ** 19 + below(1_000)],
    ["almost 2^53 together", (at, below, count) => Math.floor(2 ** 53 / (count + 10)) - (at % 2) * below(1_000)],
  ];

  /** Splits parts of a sum in doubles, by position and by rank, and compares them with {@link bySorting}. */
  const compareSplits = (weights: Float64Array, partsOf: (most: number) => readonly number[]): void => {
    const [sum, largest] = [weights.reduce((a, b) => a + b, 0), weights.reduce((a, b) => Math.max(a, b), 0)];
    const most = Math.min(sum - 1, Math.floor((2 ** 53 - 1 - sum) / largest));
    const ids = Array.from(weights, (_, at) => `${(at * 7_919) % weights.length} ${at}`);
    const ranks = byAllRanks(Int32Array.from(tieOrder(ids, [])));
    const room = roomFor(weights.length);
    for (const part of partsOf(most).filter((one) => one >= 0 && one <= most)) {
      for (const precedence of [ranks, BY_POSITION]) {
        splitInDoubles({ weights, sum }, { part, times: 2 }, room, precedence);
        const expected = bySorting(weights, sum, part, precedence);
        expect(room.units).toEqual(expected.map((unit, at) => unit + 2 * (weights[at] ?? 0)));
      }
    }
  };

  it.each(KEYS)("apportion: hundreds are shared between as by sorting, in doubles, by weights %s", (_, weightOf) => {
    for (const count of [257, 300, 1_000]) {
      const below = dice(count);
      compareSplits(
        Float64Array.from({ length: count }, (__, at) => weightOf(at, below, count)),
        (most) => [0, 1, 2, 7, Math.floor(most / 3), Math.ceil(most / 2), Math.floor(most * 0.61), most - 1, most],
      );
    }
  });

  it.each(KEYS)("apportion: and so are thousands, by weights %s", { tags: "large" }, (_, weightOf) => {
    for (const count of [3_000, 20_000]) {
      const below = dice(count);
      compareSplits(
        Float64Array.from({ length: count }, (__, at) => weightOf(at, below, count)),
        (most) => (count > 3_000 ? [Math.floor(most * 0.61)] : [Math.floor(most / 3), Math.floor(most * 0.61), most]),
      );
    }
  });

  /** All who are looked at lose a little of a unit, all others more, or less: the end is where no sample is. */
  const mislead = (count: number, fifths: readonly number[]): void => {
    const seen = sampled(count);
    for (const [inside, outside] of [
      [1, 5],
      [5, 1],
      [2, 5],
      [5, 3],
    ] as const) {
      compareSplits(
        Float64Array.from({ length: count }, (_, at) => 10 ** 5 * (seen.has(at) ? inside : outside) + (at % 91)),
        () => fifths.map((fifth) => Math.floor((count * fifth) / 5)),
      );
    }
  };

  it("apportion: those whom a sample misleads are shared between rightly, hundreds", () => {
    mislead(300, [1, 2, 3, 4]);
  });

  it("apportion: those whom a sample misleads are shared between rightly, thousands", { tags: "large" }, () => {
    mislead(20_000, [2]);
  });

  // The guess is that the end is among the largest remainders of all; whoever has none must not stand beside them.
  it.each([
    { count: 260, heavy: [38, 995], light: [16, 505], unseen: [58, 400], part: 69 },
    { count: 2_048, heavy: [420, 995], light: [41, 501], unseen: [460, 400], part: 622 },
    { count: 9_000, heavy: [1_350, 99_965], light: [95, 50_010], unseen: [3_375, 40_000], part: 2_747 },
  ] as const)("apportion: who weighs nothing gets nothing of $part units among $count", (given) => {
    const { count, part, heavy, light, unseen } = given;
    const seen = [...sampled(count)];
    const weights = new Float64Array(count);
    for (const at of seen.slice(0, heavy[0])) weights[at] = heavy[1];
    for (const at of seen.slice(heavy[0], heavy[0] + light[0])) weights[at] = light[1];
    const others = Array.from(weights.keys()).filter((at) => !seen.includes(at));
    for (const at of others.slice(0, unseen[0])) weights[at] = unseen[1];
    compareSplits(weights, () => [part]);
  });

  it("apportion: any guess is either seen to be wrong or gives what sorting gives", () => {
    const below = dice(41);
    let right = 0;
    for (let trial = 0; trial < 600; trial += 1) {
      const count = 1 + below(40);
      const limit = [3, 20, 1_000, 2 ** 20, 2 ** 30][below(5)] ?? 1;
      const weights = Float64Array.from({ length: count }, () => below(3) * below(limit));
      weights[0] = 1 + below(limit);
      const sum = weights.reduce((a, b) => a + b, 0);
      const most = Math.min(sum - 1, Math.floor((2 ** 53 - 1 - sum) / weights.reduce((a, b) => Math.max(a, b), 0)));
      const part = below(4) === 0 ? most : below(Math.min(most + 1, 2 ** 31 - 1));
      const expected = bySorting(weights, sum, part, BY_POSITION);
      const room = roomFor(count);
      for (let guess = 0; guess < 20; guess += 1) {
        // With large sums the limits are far apart, as promised; with small ones they may be the same.
        const width = below(2) === 0 ? Math.ceil(sum / 64) : sum > 2 ** 25 ? 2 ** 13 : below(3);
        const last = Math.max(0, sum - 1 - width);
        const low = [0, below(Math.min(last + 1, 2 ** 31 - 1)), last][below(3)] ?? 0;
        const near = { low, high: Math.min(sum - 1, low + width) };
        if (!splitNear(near, { weights, sum }, { part, times: 0 }, room, BY_POSITION)) continue;
        right += 1;
        expect(room.units).toEqual(expected);
      }
    }
    expect(right).toBeGreaterThan(1_000);
  });

  it("apportion: numbers of any size are shared in proportion, and the first ranks come first", () => {
    expect(inProportion(4n, [1n, 1n, 1n], [2, 1, 0])).toEqual([1n, 1n, 2n]);
    expect(inProportion(-4n, [1n, 1n, 1n], [2, 1, 0])).toEqual([-1n, -1n, -2n]);
    const large = [10n ** 30n, 10n ** 30n, 10n ** 30n + 1n];
    expect(inProportion(1n, large, [1, 0, 2])).toEqual([0n, 0n, 1n]);
    expect(inProportion(10n ** 31n, large, [1, 0, 2])).toEqual(
      slowApportion(10n ** 31n, large, { ids: ["b", "a", "c"] }).units,
    );
  });

  it("apportion: ids that are the same rank in the order of the parties", () => {
    expect(tieOrder(["b", "a", "a", "a"], [])).toEqual([3, 0, 1, 2]);
  });
});

describe("apportion: who is held at a bound, in doubles", () => {
  const read = (weights: readonly number[], minimum: readonly bigint[], maximum: readonly (bigint | null)[]) => {
    const whole = plainWeights(weights, weights.length);
    const bounds = boundsInDoubles({ minimum, maximum });
    if (whole === undefined || bounds === undefined) throw new Error("These weights and bounds are plain.");
    return { whole, bounds };
  };

  /** What everybody has: a bound, or a part of what is left. */
  const sharesOf = ({ free, fixed, left }: Held) =>
    Array.from(free.weights, (weight, at) =>
      weight > 0 ? fraction(BigInt(weight) * BigInt(left), BigInt(free.sum)) : fraction(BigInt(fixed[at] ?? 0)),
    );

  it("apportion: those who are free have a sum and a largest weight of their own", () => {
    const { whole, bounds } = read([5, 1, 3, 2], [0n, 0n, 0n, 0n], [10n, null, null, null]);
    expect(heldInDoubles(70, whole, bounds)).toEqual({
      free: { weights: Float64Array.of(0, 1, 3, 2), sum: 6, largest: 3, areEqual: false },
      fixed: Float64Array.of(10, 0, 0, 0),
      left: 60,
    });
  });

  it("apportion: at random, whoever is held is held rightly, and somebody free is found wherever there is one", () => {
    const below = dice(23);
    let answers = 0;
    for (let trial = 0; trial < 400; trial += 1) {
      const weights = Array.from({ length: 2 + below(6) }, (_, at) => (at === 0 ? 3 : below(6)));
      const minimum = weights.map(() => BigInt(below(3) === 0 ? below(20) : 0));
      const maximum = minimum.map((low) => (below(3) === 0 ? null : low + BigInt(below(25))));
      const total = below(120);
      const { whole, bounds } = read(weights, minimum, maximum);
      const shares = slowShares(BigInt(total), weights, { minimum, maximum });
      const { unallocated } = slowApportion(BigInt(total), weights, { minimum, maximum });
      const isBetween = shares.some((share, at) => {
        const high = maximum[at] ?? null;
        return isBelow(fraction(minimum[at] ?? 0n), share) && (high === null || isBelow(share, fraction(high)));
      });
      const held = heldInDoubles(total, whole, bounds);
      if (unallocated !== 0n) expect(held).toBeUndefined();
      else if (isBetween) expect(held).toBeDefined();
      if (held === undefined) continue;
      answers += 1;
      const { free, fixed, left } = held;
      expect(left + fixed.reduce((sum, bound) => sum + bound, 0)).toBe(total);
      expect(free.sum).toBe(free.weights.reduce((sum, weight) => sum + weight, 0));
      expect(free.largest).toBe(Math.max(...free.weights));
      expect(sharesOf(held)).toEqual(shares);
    }
    expect(answers).toBeGreaterThan(100);
  });

  it("apportion: the level is found where all are held at the level that is tried first", () => {
    // 95/101: the one is below its minimum, the other above its maximum, and together they have less, or more.
    const up = read([1, 100], [50n, 0n], [60n, 40n]);
    expect(heldInDoubles(95, up.whole, up.bounds)).toMatchObject({
      free: { weights: Float64Array.of(1, 0) },
      fixed: Float64Array.of(0, 40),
      left: 55,
    });
    const down = read([1, 100], [70n, 0n], [null, 40n]);
    expect(heldInDoubles(100, down.whole, down.bounds)).toMatchObject({
      free: { weights: Float64Array.of(0, 100) },
      fixed: Float64Array.of(70, 0),
      left: 30,
    });
  });

  it.each<[weights: number[], minimum: number[], maximum: (number | null)[], total: number]>([
    [[94, 19, 27, 6], [241, 255, 0, 135], [384, 485, null, null], 832],
    [[50, 105, 23, 93], [222, 0, 0, 0], [440, 221, null, 88], 839],
    [[59, 90, 43, 107], [268, 5, 66, 0], [489, 103, null, 64], 843],
    [[64, 36, 12, 149], [272, 0, 0, 135], [522, 233, null, 152], 459],
    [[198, 68, 3, 70, 30], [189, 265, 136, 0, 0], [303, 331, null, 203, 194], 791],
  ])("apportion: the level is found where one leads to another and back: %j between %j and %j", (...given) => {
    const [weights, lows, highs, total] = given;
    const minimum = lows.map(BigInt);
    const maximum = highs.map((high) => (high === null ? null : BigInt(high)));
    const { whole, bounds } = read(weights, minimum, maximum);
    const held = heldInDoubles(total, whole, bounds);
    expect(held && sharesOf(held)).toEqual(slowShares(BigInt(total), weights, { minimum, maximum }));
  });

  it("apportion: the level is found among hundreds of bounds", () => {
    const below = dice(31);
    for (let trial = 0; trial < 30; trial += 1) {
      const weights = Array.from({ length: 300 }, () => 1 + below(1_000));
      const minimum = weights.map((weight) => BigInt(below(2) * below(40 * weight)));
      const maximum = minimum.map((low, at) => (at > 0 && below(2) === 0 ? low + BigInt(below(40_000)) : null));
      const total = Number(minimum.reduce((sum, low) => sum + low, 1n)) + below(2_000_000);
      const { whole, bounds } = read(weights, minimum, maximum);
      const held = heldInDoubles(total, whole, bounds);
      expect(held && sharesOf(held)).toEqual(slowShares(BigInt(total), weights, { minimum, maximum }));
    }
  });

  // One share is its bound and one by the sum of the weights more, or less: some 2^-80 of itself, which doubles do not show.
  // What they say instead is behind it; only whole numbers tell who is right.
  it.each<[side: "maximum" | "minimum", a: number, b: number, total: number, bound: number, isRight: boolean]>([
    ["maximum", 1_049_468_317_852, 415_947_027_091, 1_133_195_883_187, 811_546_829_661, false], // above, as equal
    ["maximum", 890_510_919_871, 1_000_997_979_575, 1_140_846_369_095, 537_103_552_551, false], // below, as above
    ["maximum", 106_471_743_239, 27_600_302_006, 76_089_475_254, 60_425_564_909, true], // above, as above
    ["maximum", 1_049_468_317_852, 415_947_027_091, 332_219_461_756, 237_921_488_191, true], // below, as equal
    ["maximum", 967_144_385_756, 963_816_088_113, 246_826_627_182, 123_626_034_797, true], // below, as below
    ["minimum", 825_577_058_151, 1_087_852_698_661, 1_668_540_622_645, 719_916_084_583, false], // below, as equal
    ["minimum", 327_777_687_477, 774_888_574_178, 848_235_910_358, 252_145_925_563, false], // above, as below
    ["minimum", 648_029_294_729, 227_253_617_677, 15_347_555_227, 11_362_800_814, true], // below, as below
    ["minimum", 825_577_058_151, 1_087_852_698_661, 244_889_134_167, 105_660_973_568, true], // above, as equal
    ["minimum", 104_798_746_340, 812_460_594_289, 36_351_314_609, 4_153_211_671, true], // above, as above
  ])(
    "apportion: at a %s, of %i beside %i, %i is proved only where it is right",
    (side, a, b, total, bound, isRight) => {
      const minimum = [side === "minimum" ? BigInt(bound) : 0n, 0n];
      const maximum = [side === "maximum" ? BigInt(bound) : null, null];
      const { whole, bounds } = read([a, b], minimum, maximum);
      const held = heldInDoubles(total, whole, bounds);
      const shares = slowShares(BigInt(total), [a, b], { minimum, maximum });
      expect(held && sharesOf(held)).toEqual(isRight ? shares : undefined);
      const sharing = { weights: { whole, exact: undefined }, rule: "proportional", precedence: BY_POSITION } as const;
      const { units } = withinBounds(BigInt(total), { ...sharing, bounds: { minimum, maximum } });
      expect(units).toEqual(slowApportion(BigInt(total), [a, b], { minimum, maximum }).units);
    },
  );

  it("apportion: a large share that is exactly its bound is free", () => {
    // A quarter, a quarter and a half of 2^52; the products that are compared are 2^92 on both sides.
    const quarter = 2n ** 50n;
    for (const [minimum, maximum] of [
      [
        [quarter, 0n, 0n],
        [null, null, null],
      ],
      [
        [0n, 0n, 0n],
        [quarter, null, 2n * quarter],
      ],
      [
        [quarter, quarter, 2n * quarter],
        [quarter, quarter, 2n * quarter],
      ],
      // Far from their bounds, likewise.
      [
        [5n, 5n, 5n],
        [4n * quarter, null, 4n * quarter],
      ],
    ] as const) {
      const { whole, bounds } = read([2 ** 40, 2 ** 40, 2 ** 41], minimum, maximum);
      expect(heldInDoubles(2 ** 52, whole, bounds)).toEqual({
        free: { weights: Float64Array.of(2 ** 40, 2 ** 40, 2 ** 41), sum: 2 ** 42, largest: 2 ** 41, areEqual: false },
        fixed: Float64Array.of(0, 0, 0),
        left: 2 ** 52,
      });
    }
  });

  it("apportion: between bounds, nothing is lost of a total or a product that doubles do not hold", () => {
    const bounds = { minimum: [0n, 0n], maximum: [null, null] };
    const large = { precedence: BY_POSITION, rule: "proportional", bounds } as const;
    const shared = (total: bigint, weights: readonly number[]) =>
      withinBounds(total, { ...large, weights: { whole: plainWeights(weights, 2), exact: undefined } });
    expect(shared(2n ** 53n + 1n, [1, 1])).toEqual({ units: [2n ** 52n + 1n, 2n ** 52n], spare: [0], unallocated: 0n });
    expect(shared(2n ** 39n, [1, 2 ** 40])).toEqual(slowApportion(2n ** 39n, [1, 2 ** 40]));
    const amounts = { whole: undefined, exact: { numerators: [0n, 0n], denominator: 1n } };
    expect(withinBounds(7n, { ...large, rule: "equal-change", bounds: undefined, weights: amounts })).toEqual({
      units: [4n, 3n],
      spare: [0],
      unallocated: 0n,
    });
  });

  it("apportion: large amounts are compared whole where doubles are too near to tell", () => {
    const below = dice(29);
    for (let trial = 0; trial < 200; trial += 1) {
      const weights = Array.from({ length: 3 }, () => 2 ** 40 + below(2 ** 30));
      const total = 2 ** 50 + below(2 ** 30);
      const exact = slowShares(BigInt(total), weights).map(({ top, bottom }) => top / bottom);
      // A ceiling and a floor right beside the exact shares, one unit off at most.
      const maximum = [(exact[0] ?? 0n) + BigInt(below(3)), null, null];
      const minimum = [0n, (exact[1] ?? 0n) + BigInt(below(3)) - 1n, 0n];
      const { whole, bounds } = read(weights, minimum, maximum);
      const shares = slowShares(BigInt(total), weights, { minimum, maximum });
      const held = heldInDoubles(total, whole, bounds);
      if (held === undefined) continue;
      expect(sharesOf(held)).toEqual(shares);
    }
  });
});
