import { boundsInDoubles, type DoubleBounds, type HeldRoom, heldInDoubles } from "./bounded-in-doubles.js";
import { countOf, exactOf } from "./known-weights.js";
import { type Rounds, raisedIn } from "./largest-remainder.js";
import { exactShares, level } from "./level.js";
import type { Precedence } from "./precedence.js";
import { type Room, roomFor } from "./room.js";
import { addTimes, roundsOf, splitRounds } from "./rounds.js";
import { type SharedOut, type Sharing, wholeOf } from "./sharing.js";
import { wholeUnits } from "./whole-units.js";
import { MOST_IN_DOUBLE, type WholeWeights } from "./whole-weights.js";

/** Shares between bounds: in doubles where the level that they guess can be proved, else by sorting the bounds. */
export function withinBounds(total: bigint, sharing: Sharing): SharedOut {
  const { weights, rule, precedence, bounds } = sharing;
  const whole = wholeOf(sharing);
  const doubles = bounds && boundsInDoubles(bounds);
  if (whole !== undefined && doubles !== undefined && total <= MOST_IN_DOUBLE) {
    const room = roomFor(whole.weights.length);
    const split = splitBetween(Number(total), whole, doubles, room, precedence);
    if (split !== undefined) {
      const spare = raisedIn(room.units, split.free, split.rounds);
      return { units: Array.from(room.units, BigInt), spare, unallocated: 0n };
    }
  }
  const exact = level(total, exactOf(weights), rule, bounds);
  const ranks = precedence.ranks() ?? Array.from({ length: countOf(weights) }, (_, at) => at);
  const { units, spare } = wholeUnits(exactShares(exact), ranks);
  return { units: [...units], spare: [...spare], unallocated: exact.unallocated };
}

/** What is left between bounds for those who are free, and how it is shared. */
interface Freely {
  readonly free: WholeWeights;
  readonly rounds: Rounds;
}

/**
 * Shares between bounds into `room.units`, where the level can be proved. Whoever is held at a bound gets it, which is
 * whole; all others share what is left in proportion, so that the rounding is that of a split without bounds.
 *
 * @returns undefined where the level cannot be proved
 */
export function splitBetween(
  total: number,
  whole: WholeWeights,
  bounds: DoubleBounds,
  room: Room,
  precedence: Precedence,
  heldRoom?: HeldRoom,
): Freely | undefined {
  const held = heldInDoubles(total, whole, bounds, heldRoom);
  const rounds = held && roundsOf(held.left, held.free);
  if (held === undefined || rounds === undefined) return undefined;
  splitRounds(held.free, rounds, room, precedence);
  addTimes(room.units, held.fixed, 1);
  return { free: held.free, rounds };
}
