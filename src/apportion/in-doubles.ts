import { raisedIn } from "./largest-remainder.js";
import type { Precedence } from "./precedence.js";
import { roomFor } from "./room.js";
import { partOf, roundsOf, splitRounds } from "./rounds.js";
import type { SharedOut } from "./sharing.js";
import { MOST_IN_DOUBLE, type WholeWeights } from "./whole-weights.js";

/** Shares by weights alone; undefined where doubles would not be exact. */
export function inDoubles(total: bigint, whole: WholeWeights, precedence: Precedence): SharedOut | undefined {
  const isSmall = total <= MOST_IN_DOUBLE;
  const rounds = isSmall ? roundsOf(Number(total), whole) : partOf(total, whole);
  if (rounds === undefined) return undefined;
  const { weights, sum } = whole;
  const room = roomFor(weights.length);
  splitRounds(whole, rounds, room, precedence);
  const times = total / BigInt(sum);
  const units: bigint[] = [];
  for (let at = 0; at < weights.length; at += 1) {
    const unit = BigInt(room.units[at] as number);
    units.push(isSmall ? unit : times * BigInt(weights[at] as number) + unit);
  }
  return { units, spare: raisedIn(room.units, whole, rounds), unallocated: 0n };
}
