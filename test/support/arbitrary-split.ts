import fc from "fast-check";
import type { SlowOptions } from "./slow-apportion.js";
import { isZero } from "./slow-fraction.js";

/** A call of the kernel. */
export interface Split {
  readonly total: bigint;
  readonly weights: readonly (bigint | number | string)[];
  readonly options: SlowOptions;
}

const total = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0n) },
  { weight: 3, arbitrary: fc.bigInt(1n, 12n) },
  { weight: 5, arbitrary: fc.bigInt(1n, 10n ** 6n) },
  { weight: 1, arbitrary: fc.bigInt(2n ** 53n, 10n ** 40n) },
);

/** Few different weights, so that remainders tie; and weights of every writing and size. */
const weight: fc.Arbitrary<bigint | number | string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<bigint | number | string>(0, 1, "1", 1n, "1.00", "2/2", 2, "3") },
  { weight: 2, arbitrary: fc.nat(1_000) },
  { weight: 1, arbitrary: fc.bigInt(0n, 10n ** 30n) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(999_999), fc.nat(9)).map(([digits, down]) => Number(`${digits}e-${down}`)) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 15 })).map(([a, b]) => `${a}/${b}`) },
  { weight: 1, arbitrary: fc.nat(99_999).map((digits) => `${digits % 7}.${digits}`) },
);

const party = fc.record({
  weight,
  low: fc.option(fc.nat(14), { nil: null }),
  room: fc.option(fc.nat(25), { nil: null }),
});

const parties = fc.oneof(
  { weight: 6, arbitrary: fc.array(party, { minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array(party, { minLength: 1, maxLength: 100 }) },
);

const drawn = fc.record({
  total,
  parties,
  rule: fc.constantFrom("proportional", "equal", "equal-change"),
  withIds: fc.boolean(),
  favoured: fc.nat(3),
  bounds: fc.constantFrom("none", "none", "minimum", "maximum", "both"),
  isNegative: fc.boolean(),
});

/** Any valid call of the kernel; bounds are tenths of an equal share, so that they bind, fall short and exceed. */
export const anySplit: fc.Arbitrary<Split> = drawn.map((given) => {
  const part = (tenths: number): bigint => (given.total * BigInt(tenths)) / BigInt(10 * given.parties.length);
  const weights = given.parties.map((one) => one.weight);
  if (weights.every(isZero)) weights[0] = "1/3";
  const lows = given.parties.map(({ low }) => (low === null ? null : part(low)));
  const highs = given.parties.map(({ room }, at) => (room === null ? null : (lows[at] ?? 0n) + part(room)));
  const ids = given.parties.map((_, at) => `${(at * 7) % given.parties.length}-${at}`);
  const hasBounds = given.bounds !== "none";
  return {
    total: given.isNegative && !hasBounds ? -given.total : given.total,
    weights,
    options: {
      rule: given.rule,
      ...(given.withIds ? { ids, priority: ids.slice(-given.favoured) } : {}),
      ...(given.bounds === "minimum" || given.bounds === "both" ? { minimum: lows } : {}),
      ...(given.bounds === "maximum" || given.bounds === "both" ? { maximum: highs } : {}),
    },
  };
});

/** A call without bounds by the proportional rule, which is what most callers know. */
export const plainSplit: fc.Arbitrary<Split> = anySplit.map(({ total: amount, weights, options }) => {
  const { ids, priority } = options;
  return { total: amount, weights, options: ids === undefined ? {} : { ids, ...(priority ? { priority } : {}) } };
});
