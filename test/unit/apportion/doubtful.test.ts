import { describe, expect, it } from "vitest";
import { type Doubtful, guessDoubtful } from "../../../src/apportion/doubtful.js";
import { bucketsFor } from "../../../src/apportion/largest-keys.js";

/** The places that are looked at: steps of the golden ratio, a quarter of all and 4,096 at most. */
function places(count: number): readonly number[] {
  let place = 0;
  return Array.from({ length: Math.min(4_096, Math.floor(count / 4)) }, () => {
    const at = Math.floor(place * count);
    place = (place + (Math.sqrt(5) - 1) / 2) % 1;
    return at;
  });
}

/** The guess by its definition, without a histogram: of what is looked at, so many remainders are above the end. */
function slowGuess(weights: Float64Array, sum: number, part: number): Doubtful | undefined {
  const buckets = bucketsFor(weights.length);
  const width = 2 ** Math.max(0, Math.ceil(Math.log2(sum / buckets)));
  const rests = places(weights.length).map((at) => Number((BigInt(weights[at] ?? 0) * BigInt(part)) % BigInt(sum)));
  const above = rests.reduce((all, rest) => all + rest / sum, 0);
  const reach = Math.sqrt(rests.length);
  const from = (bucket: number): number => rests.filter((rest) => rest >= bucket * width).length;
  let top = buckets;
  while (top > 0 && from(top - 1) < above - reach) top -= 1;
  let bottom = top;
  while (bottom > 0 && from(bottom) < above + reach) bottom -= 1;
  const [low, high] = [bottom * width, Math.min(sum, top * width) - 1];
  return high - low > sum / 2 ? undefined : { low, high };
}

describe("apportion: a guess of where the last unit is given", () => {
  // Steps that fall into step with few lengths, so that remainders look random; each step is below its sum.
  const of = (count: number, weight: (at: number) => number) =>
    Float64Array.from({ length: count }, (_, at) => weight(at));
  it.each<[what: string, weights: Float64Array, parts: readonly number[]]>([
    ["257", of(257, (at) => 1 + ((at * 7_919) % 997)), [1_000, 50_000, 100_000]],
    ["1,000 small ones", of(1_000, (at) => 1 + (at % 3)), [1, 500, 1_001, 1_998]],
    ["1,000 of 0 and 1", of(1_000, (at) => at % 2), [1, 250, 499]],
    [
      "1,000 of which hardly one counts",
      of(1_000, (at) => (at === 0 ? 10_000 : at % 7 === 0 ? 1 : 0)),
      [1, 5_000, 10_100],
    ],
    ["2,048", of(2_048, (at) => 1 + ((at * 104_729) % 9_973)), [7, 4_000_000]],
    ["3,000 large ones", of(3_000, (at) => 2 ** 19 + ((at * 7_919) % 997)), [12_345, 2 ** 30]],
    ["30,000", of(30_000, (at) => 1 + ((at * 104_729) % 99_991)), [3, 700_000_000]],
    ["300 whose sum is no power of two, times the buckets", of(300, (at) => 1 + (at % 2)), [10, 200, 449]],
    ["512 whose sum is a power of two", of(512, (at) => (at % 2 === 0 ? 1 : 3)), [10, 333, 1_023]],
  ])("apportion: it is what its definition says, between %s", (_, weights, parts) => {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const sizes = new Uint32Array(bucketsFor(weights.length)).fill(9);
    for (const part of parts)
      expect(guessDoubtful({ weights, sum }, part, sizes)).toEqual(slowGuess(weights, sum, part));
  });

  it("apportion: a few parties are not guessed", () => {
    const weights = of(256, (at) => 1 + ((at * 7_919) % 997));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    expect(guessDoubtful({ weights, sum }, 50_000, new Uint32Array(bucketsFor(256)))).toBeUndefined();
  });

  it("apportion: it is near the end, and small, where remainders are anyhow", () => {
    const weights = of(20_000, (at) => 1 + ((at * 104_729) % 99_991));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    for (const part of [100_000_007, 400_000_003, 700_000_001]) {
      const rests = Array.from(weights, (weight) => Number((BigInt(weight) * BigInt(part)) % BigInt(sum)));
      const units = rests.reduce((all, rest) => all + rest / sum, 0);
      const end = rests.sort((a, b) => b - a)[Math.round(units) - 1] ?? Number.NaN;
      const near = guessDoubtful({ weights, sum }, part, new Uint32Array(bucketsFor(20_000)));
      if (near === undefined) throw new Error("Remainders like these are guessed.");
      expect(near.low <= end && end <= near.high).toBe(true);
      expect((near.high - near.low) / sum).toBeLessThan(0.06);
    }
  });
});
