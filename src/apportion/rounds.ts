import { type Rounds, splitEvenly, splitInDoubles } from "./largest-remainder.js";
import type { Precedence } from "./precedence.js";
import { fitsDoubles } from "./quotient.js";
import type { Room } from "./room.js";
import type { WholeWeights } from "./whole-weights.js";

/** A total of 0 or more, up to 2^53, in rounds; undefined where the part is too large to be shared in doubles. */
export function roundsOf(total: number, whole: WholeWeights): Rounds | undefined {
  const part = total % whole.sum;
  return isShared(part, whole) ? { times: (total - part) / whole.sum, part } : undefined;
}

/** A part of a round alone, whatever the total; undefined likewise. */
export function partOf(total: bigint, whole: WholeWeights): Rounds | undefined {
  const part = Number(total % BigInt(whole.sum));
  return isShared(part, whole) ? { times: 0, part } : undefined;
}

const isShared = (part: number, { sum, largest, areEqual }: WholeWeights): boolean =>
  areEqual || fitsDoubles(part, largest, sum);

/** Shares a total in rounds into `room.units`. */
export function splitRounds(whole: WholeWeights, rounds: Rounds, room: Room, precedence: Precedence): void {
  if (!whole.areEqual) return splitInDoubles(whole, rounds, room, precedence);
  splitEvenly(rounds.part, room, precedence);
  if (rounds.times > 0) addTimes(room.units, whole.weights, rounds.times);
}

/** Adds so many times what everybody weighs. */
export function addTimes(units: Float64Array, weights: Float64Array, times: number): void {
  for (let at = 0; at < units.length; at += 1) units[at] = (units[at] as number) + times * (weights[at] as number);
}
