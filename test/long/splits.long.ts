import { describe, expect, test } from "vitest";
import { apportion, prepareKey } from "../../src/entries/apportion.js";
import { slowApportion } from "../support/slow-apportion.js";
import { Dice } from "./mutator.js";

const SEED = Number(process.env["FC_SEED"] ?? 20_261_124);
const SPLITS = Number(process.env["SPLITS"] ?? 1_000_000);

/** A whole number of up to so many bits, often close to the end of its range. */
function whole(dice: Dice, bits: number): bigint {
  const size = BigInt(1 + dice.below(bits));
  const high = (BigInt(dice.below(2 ** 31)) << 31n) | BigInt(dice.below(2 ** 31));
  const drawn = BigInt.asUintN(Number(size), high);
  return dice.below(8) === 0 ? 2n ** size - 1n - (drawn & 3n) : drawn;
}

describe("differential: splits", () => {
  test("differential: as many random splits as asked, between ids or positions, in doubles and beyond", () => {
    const dice = new Dice(SEED);
    let beyond = 0;
    for (let split = 0; split < SPLITS; split += 1) {
      const bits = dice.oneOf([3, 12, 26, 40, 62]);
      const parties = 1 + dice.below(dice.oneOf([4, 12, 48]));
      const weights: bigint[] = Array.from({ length: parties }, () => whole(dice, bits));
      if (!weights.some((weight) => weight > 0n)) weights[0] = 1n;
      const total = whole(dice, dice.oneOf([6, 20, 40, 62])) * (dice.below(6) === 0 ? -1n : 1n);
      const ids = weights.map((_, at) => `p${(at * 7 + split) % 101}`);
      const named = split % 2 === 0;
      const slow = slowApportion(total, weights, named ? { ids } : {});
      const units = named ? apportion(total, weights, { ids }).units : prepareKey(weights).split(total);
      if (bits === 62) beyond += 1;
      expect<readonly bigint[]>(units, `split ${split} of FC_SEED=${SEED}`).toEqual(slow.units);
    }
    console.log(
      `${SPLITS} random splits of FC_SEED=${SEED}, ${beyond} of them with weights of up to 62 bits: 0 differences.`,
    );
  });

  test("differential: one in two thousand of as many, between hundreds and thousands, of which few are looked at whole", () => {
    const dice = new Dice(SEED);
    const count = Math.ceil(SPLITS / 2_000);
    for (let split = 0; split < count; split += 1) {
      const bits = dice.oneOf([1, 3, 12, 20, 26, 40]);
      const parties = 257 + dice.below(dice.oneOf([40, 500, 3_000]));
      // Every other one of few different weights, or of many that weigh nothing.
      const few = Array.from({ length: 1 + dice.below(4) }, () => whole(dice, bits));
      const draw = dice.oneOf([
        () => whole(dice, bits),
        () => dice.oneOf(few),
        () => BigInt(dice.below(2)) * whole(dice, bits),
      ]);
      const weights: bigint[] = Array.from({ length: parties }, draw);
      weights[0] = 1n;
      const sum = weights.reduce((all, weight) => all + weight, 0n);
      const total = dice.oneOf([sum - 1n, whole(dice, 20), (whole(dice, 40) % sum) + sum * BigInt(dice.below(2))]);
      const ids = weights.map((_, at) => `${(at * 7 + split) % parties}-${at}`);
      const slow = slowApportion(total, weights, { ids });
      const column = new Float64Array(parties);
      prepareKey(weights, { ids }).into(total, column);
      expect(Array.from(column, BigInt), `split ${split} between ${parties}, FC_SEED=${SEED}`).toEqual(slow.units);
    }
    console.log(`${count} random splits between hundreds and thousands of FC_SEED=${SEED}: 0 differences.`);
  });
});
