import { splitExactly } from "./exact-remainder.js";
import { inDoubles } from "./in-doubles.js";
import { exactOf, type KnownWeights } from "./known-weights.js";
import { byRank, type Precedence } from "./precedence.js";
import { type SharedOut, type Sharing, wholeOf } from "./sharing.js";
import { wholeFrom } from "./whole-weights.js";
import { withinBounds } from "./within-bounds.js";

/**
 * Shares a total in whole units: in doubles where they are exact, else with whole numbers of any size.
 *
 * A total below zero, which knows no bounds, gives the mirror of its opposite.
 */
export function shareOut(total: bigint, sharing: Sharing): SharedOut {
  if (total < 0n) {
    const { units, spare, unallocated } = shareOut(-total, sharing);
    return { units: units.map((unit) => -unit), spare, unallocated: -unallocated };
  }
  const { weights, rule, precedence, bounds } = sharing;
  if (bounds !== undefined || rule === "equal-change") return withinBounds(total, sharing);
  const whole = wholeOf(sharing);
  return (whole && inDoubles(total, whole, precedence)) ?? exactly(total, weights, precedence);
}

function exactly(total: bigint, weights: KnownWeights, precedence: Precedence): SharedOut {
  const { units, spare } = splitExactly(total, exactOf(weights).numerators, precedence);
  return { units, spare, unallocated: 0n };
}

/** Shares a total in proportion to whole numbers of 0 or more, not all 0. */
export function inProportion(total: bigint, numbers: readonly bigint[], ranks: ArrayLike<number>): readonly bigint[] {
  const exact = { numerators: numbers, denominator: 1n };
  const weights = { whole: wholeFrom(numbers), exact };
  return shareOut(total, { weights, rule: "proportional", precedence: byRank(ranks), bounds: undefined }).units;
}
