import { raisedIn } from "./largest-remainder.js";
import type { Precedence } from "./precedence.js";
import { roomFor } from "./room.js";
import { roundsIn, splitRounds } from "./rounds.js";
import type { SharedOut } from "./sharing.js";
import type { WholeWeights } from "./whole-weights.js";

/** Shares by weights alone; undefined where doubles would not be exact. */
export function inDoubles(total: bigint, whole: WholeWeights, precedence: Precedence): SharedOut | undefined {
  const rounds = roundsIn(total, whole);
  if (rounds === undefined) return undefined;
  const { times, part } = rounds;
  const { weights } = whole;
  const room = roomFor(weights.length);
  const alone = { part, times: 0 };
  splitRounds(whole, alone, room, precedence);
  const units: bigint[] = [];
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    const unit = room.units[at] as number;
    units.push(typeof times === "number" ? BigInt(times * weight + unit) : times * BigInt(weight) + BigInt(unit));
  }
  return { units, spare: raisedIn(room.units, whole, alone), unallocated: 0n };
}
