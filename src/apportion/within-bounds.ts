import { boundsInDoubles, type DoubleBounds, type Held, type HeldRoom, heldInDoubles } from "./bounded-in-doubles.js";
import { countOf, exactOf } from "./known-weights.js";
import { raisedIn } from "./largest-remainder.js";
import { exactShares, level } from "./level.js";
import type { Precedence } from "./precedence.js";
import { type Room, roomFor } from "./room.js";
import { addTimes, roundsIn, splitRounds } from "./rounds.js";
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
      const { held, rounds } = split;
      const spare = raisedIn(room.units, held.free, rounds);
      addTimes(room.units, held.fixed, 1);
      return { units: Array.from(room.units, BigInt), spare, unallocated: 0n };
    }
  }
  const exact = level(total, exactOf(weights), rule, bounds);
  const ranks = precedence.ranks() ?? Array.from({ length: countOf(weights) }, (_, at) => at);
  const { units, spare } = wholeUnits(exactShares(exact), ranks);
  return { units: [...units], spare: [...spare], unallocated: exact.unallocated };
}

/** What was shared between bounds. */
interface SplitBetween {
  readonly held: Held;
  /** What those who are free share, in rounds of their weights. */
  readonly rounds: { readonly part: number; readonly times: number };
}

/**
 * Shares between bounds into `room.units`, where the level can be proved. Whoever is held at a bound is to get it, which
 * is whole; all others share what is left in proportion, so that the rounding is that of a split without bounds.
 *
 * @returns what is to be added for those who are held; undefined where the level cannot be proved
 */
export function splitBetween(
  total: number,
  whole: WholeWeights,
  bounds: DoubleBounds,
  room: Room,
  precedence: Precedence,
  heldRoom?: HeldRoom,
): SplitBetween | undefined {
  const held = heldInDoubles(total, whole, bounds, heldRoom);
  const left = held && roundsIn(BigInt(held.left), held.free);
  if (held === undefined || left === undefined) return undefined;
  const rounds = { part: left.part, times: Number(left.times) };
  splitRounds(held.free, rounds, room, precedence);
  return { held, rounds };
}
