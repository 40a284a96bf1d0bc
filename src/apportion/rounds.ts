import { splitEvenly, splitInDoubles } from "./largest-remainder.js";
import type { Precedence } from "./precedence.js";
import { fitsDoubles } from "./quotient.js";
import type { Room } from "./room.js";
import type { WholeWeights } from "./whole-weights.js";

/** A total as whole rounds, each of which gives everybody its weight, and the part of a round that is left. */
export interface Rounds {
  /** A number where the total is one. */
  readonly times: number | bigint;
  readonly part: number;
}

/** A total of 0 or more in rounds; undefined where the part that is left is too large to be shared in doubles. */
export function roundsIn(total: bigint, { sum, largest, areEqual }: WholeWeights): Rounds | undefined {
  const whole = Number(total);
  const isSafe = whole <= Number.MAX_SAFE_INTEGER;
  const part = isSafe ? whole % sum : Number(total % BigInt(sum));
  if (!areEqual && !fitsDoubles(part, largest, sum)) return undefined;
  return { times: isSafe ? (whole - part) / sum : total / BigInt(sum), part };
}

/** Shares a total in rounds into `room.units`. */
export function splitRounds(
  { weights, sum, areEqual }: WholeWeights,
  { part, times }: { readonly part: number; readonly times: number },
  room: Room,
  precedence: Precedence,
): void {
  if (!areEqual) return splitInDoubles(weights, sum, part, times, room, precedence);
  splitEvenly(part, room, precedence);
  if (times > 0) addTimes(room.units, weights, times);
}

/** Adds so many times what everybody weighs. */
export function addTimes(units: Float64Array, weights: Float64Array, times: number): void {
  for (let at = 0; at < units.length; at += 1) units[at] = (units[at] as number) + times * (weights[at] as number);
}
