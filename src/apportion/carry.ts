import { elementAt } from "../errors/element-at.js";
import type { Ratio } from "../money/ratio.js";
import { floorDivide } from "../money/ratio.js";
import { wholeUnitsWithin } from "./whole-units.js";

/**
 * Turns exact running totals into whole ones by largest remainder, where something was asked for before: nobody's
 * running total is a whole unit from its exact value, and nobody is asked for less than nothing. Since what was asked
 * before is whole, this is the same as carrying every fraction to the next instalment.
 *
 * Source: theory of carried remainders; Balinski & Young, Fair Representation (1982), for the largest remainder.
 *
 * @param targets - the exact running total of each party, 0 or more
 * @param total - what all running totals make together, a rounding of the sum of the targets
 * @param asked - what each was asked for before, less than a unit above its target
 * @param ranks - who comes first where remainders tie
 * @returns the whole running totals; undefined where somebody would have to be asked for less than nothing
 */
export function runningUnits(
  targets: readonly Ratio[],
  total: bigint,
  asked: readonly bigint[],
  ranks: ArrayLike<number>,
): readonly bigint[] | undefined {
  const limits = targets.map(({ numerator, denominator }, at) => {
    const floor = floorDivide(numerator, denominator);
    const before = elementAt(asked, at);
    return {
      minimum: floor < before ? before : floor,
      maximum: floor * denominator === numerator ? floor : floor + 1n,
    };
  });
  if (limits.reduce((sum, { minimum }) => sum + minimum, 0n) > total) return undefined;
  return wholeUnitsWithin(targets, total, ranks, limits).units;
}
