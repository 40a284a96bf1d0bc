import { fitsDoubles, type Spares, sparesOfEqual, splitInDoubles } from "./largest-remainder.js";
import type { Precedence } from "./precedence.js";
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

/** Shares the part of a round into `room.units`. */
export function splitPart(
  { weights, sum, areEqual }: WholeWeights,
  part: number,
  room: Room,
  precedence: Precedence,
): Spares {
  if (!areEqual) return splitInDoubles(weights, part, sum, room, precedence);
  const spares = sparesOfEqual(weights.length, part, precedence);
  const { units } = room;
  units.fill(0);
  const { taken, left } = spares;
  if (taken === undefined) units.fill(1, 0, left);
  else for (let next = 0; next < taken.length; next += 1) units[taken[next] as number] = 1;
  return spares;
}

/** Adds so many whole rounds. */
export function addRounds(units: Float64Array, weights: Float64Array, times: number): void {
  if (times === 0) return;
  for (let at = 0; at < units.length; at += 1) units[at] = (units[at] as number) + times * (weights[at] as number);
}
