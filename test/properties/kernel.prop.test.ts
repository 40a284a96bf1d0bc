import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsDoubles } from "../../src/apportion/quotient.js";
import { apportion, prepareKey } from "../../src/index.js";
import { runs } from "../support/runs.js";

/** The largest remainder with nothing but whole numbers of any size and a sort: the oracle of the kernel. */
function oracle(total: bigint, weights: readonly bigint[], ids?: readonly string[]): bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  const units = weights.map((weight) => (total * weight) / sum);
  const rests = weights.map((weight) => (total * weight) % sum);
  const missing = Number(total - units.reduce((a, b) => a + b, 0n));
  const rank = (a: number, b: number): number =>
    ids === undefined ? a - b : (ids[a] ?? "") < (ids[b] ?? "") ? -1 : (ids[a] ?? "") > (ids[b] ?? "") ? 1 : 0;
  const order = [...weights.keys()].sort((a, b) => {
    const [first, second] = [rests[a] ?? 0n, rests[b] ?? 0n];
    return first === second ? rank(a, b) : first > second ? -1 : 1;
  });
  for (const at of order.slice(0, missing)) units[at] = (units[at] ?? 0n) + 1n;
  return units;
}

const MOST = BigInt(Number.MAX_SAFE_INTEGER);

function expectExact(total: bigint, weights: readonly bigint[], ids?: readonly string[]): void {
  const expected = oracle(total, weights, ids);
  const options = ids === undefined ? {} : { ids };
  const { units, spare } = apportion(total, weights, options);
  expect(units).toEqual(expected);
  const sum = weights.reduce((a, b) => a + b, 0n);
  expect(spare).toEqual([...expected.keys()].filter((at) => expected[at] !== (total * (weights[at] ?? 0n)) / sum));
  if (total > MOST) return;
  const column = new Float64Array(weights.length);
  prepareKey(weights, options).into(total, column);
  expect([...column]).toEqual(expected.map(Number));
}

/** The inverse of a number modulo another, where there is one. */
function inverse(number: bigint, modulus: bigint): bigint | undefined {
  let [a, b, x, y] = [number % modulus, modulus, 1n, 0n];
  while (b !== 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return a === 1n ? ((x % modulus) + modulus) % modulus : undefined;
}

describe("apportion: the kernel gives what whole numbers of any size give", () => {
  it("apportion: for lists of every length, with few different weights and with many", () => {
    const weight = fc.oneof(
      fc.bigInt(0n, 4n),
      fc.bigInt(0n, 1_000n),
      fc.bigInt(0n, 10n ** 9n),
      fc.bigInt(0n, 10n ** 20n),
    );
    const drawn = fc.record({
      total: fc.oneof(fc.bigInt(0n, 1_000n), fc.bigInt(0n, 10n ** 10n), fc.bigInt(0n, 10n ** 25n)),
      weights: fc.oneof(
        fc.array(weight, { minLength: 1, maxLength: 40 }),
        fc.array(fc.bigInt(0n, 3n), { minLength: 33, maxLength: 400 }),
        fc.array(fc.bigInt(0n, 10n ** 6n), { minLength: 33, maxLength: 400 }),
      ),
      hasIds: fc.boolean(),
    });
    fc.assert(
      fc.property(drawn, ({ total, weights, hasIds }) => {
        if (weights.every((one) => one === 0n)) return;
        const ids = hasIds ? weights.map((_, at) => `${(at * 37) % 101}-${at}`) : undefined;
        expectExact(total, weights, ids);
      }),
      runs(4_000),
    );
  });

  it("apportion: for quotients that lie as close to a whole number as they can", () => {
    // b = t / w modulo S makes b × w / S whole but for t / S: the floor of a double could fall on either side.
    const drawn = fc.record({
      count: fc.integer({ min: 2, max: 60 }),
      size: fc.integer({ min: 3, max: 31 }),
      seed: fc.bigInt(1n, 2n ** 40n),
      off: fc.integer({ min: -3, max: 3 }),
    });
    fc.assert(
      fc.property(drawn, ({ count, size, seed, off }) => {
        const limit = 2n ** BigInt(size);
        const weights = Array.from({ length: count }, (_, at) => ((seed * BigInt(2 * at + 3)) % limit) + 1n);
        const sum = weights.reduce((a, b) => a + b, 0n);
        for (const weight of weights.slice(0, 3)) {
          const inverted = inverse(weight, sum);
          if (inverted === undefined) continue;
          const total = (((BigInt(off) * inverted) % sum) + sum) % sum;
          expectExact(total, weights);
          expectExact(total + sum * seed, weights);
        }
      }),
      runs(2_000),
    );
  });

  it("apportion: on both sides of the bound up to which doubles are exact", () => {
    const sides = new Set<boolean>();
    fc.assert(
      fc.property(
        fc.bigInt(2n ** 20n, 2n ** 30n),
        fc.integer({ min: 2, max: 50 }),
        fc.nat(2_000),
        (largest, count, off) => {
          const weights = [largest, ...Array.from({ length: count }, (_, at) => (largest / BigInt(at + 2)) | 1n)];
          const sum = weights.reduce((a, b) => a + b, 0n);
          const edge = (2n ** 53n - sum) / largest;
          for (const part of [edge - BigInt(off), edge, edge + 1n, edge + BigInt(off)]) {
            const rest = part % sum;
            sides.add(fitsDoubles(Number(rest), Number(largest), Number(sum)));
            expectExact(rest, weights);
            expectExact(part, weights);
          }
        },
      ),
      runs(1_000),
    );
    expect(sides).toEqual(new Set([true, false]));
  });

  it("apportion: for many thousands of parties, with remainders that crowd together, tie, or lie far apart", {
    tags: "large",
  }, () => {
    const count = 20_000;
    const spread = (weightAt: (at: number) => bigint): bigint[] =>
      Array.from({ length: count }, (_, at) => weightAt(at));
    const lists = [
      spread((at) => BigInt((at * 7_919) % 10_007) + 1n),
      spread((at) => BigInt(at % 3)),
      spread(() => 7n),
      spread((at) => (at === 0 ? 10n ** 11n : 1n)),
      spread((at) => 10n ** 18n + BigInt(at)),
      spread((at) => 2n ** BigInt(at % 60)),
    ];
    const ids = spread((at) => BigInt((at * 7_919) % count)).map(String);
    for (const weights of lists) {
      for (const total of [1n, 9_999n, 123_456_789n, 10n ** 16n + 1n]) {
        expectExact(total, weights);
        expectExact(total, weights, ids);
      }
    }
  });
});
