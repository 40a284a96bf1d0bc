import { elementAt } from "../errors/element-at.js";
import { type Doubtful, guessDoubtful } from "./doubtful.js";
import { bringForward, cutAt, type Ranking } from "./largest-keys.js";
import type { Precedence } from "./precedence.js";
import { quotientOf } from "./quotient.js";
import type { Room } from "./room.js";
import type { Summed } from "./whole-weights.js";

/** A total as whole rounds, each of which gives everybody its weight, and the part of a round that is left. */
export interface Rounds {
  readonly times: number;
  /** Whole, of 0 or more and below the sum of the weights. */
  readonly part: number;
}

/**
 * Shares whole rounds and a part of one in proportion to the weights, by largest remainder, in plain doubles.
 *
 * All parties are rounded in one pass, up where their remainder is above a guess of where the last unit left over is
 * given. Those near it are listed, and settled exactly afterwards; if the end proves not to be among them, all are.
 *
 * Source: Hamilton (1792), Hare–Niemeyer, for the rule; Balinski & Young, Fair Representation (1982).
 *
 * @param summed - the weights
 * @param rounds - the total, whose part fits doubles together with the weights (see `fitsDoubles`)
 * @param room - where the shares go
 * @param precedence - who comes first where remainders tie
 */
export function splitInDoubles(summed: Summed, rounds: Rounds, room: Room, precedence: Precedence): void {
  const near = guessDoubtful(summed, rounds.part, room.sizes);
  if (near !== undefined && splitNear(near, summed, rounds, room, precedence)) return;
  const left = rounds.part - roundDown(summed, rounds, room);
  give(left, summed.weights.length, summed.sum, room, precedence);
}

/** Does so by a guess, and says whether it was right: what is written where it was not is of no use. */
export function splitNear(near: Doubtful, summed: Summed, rounds: Rounds, room: Room, precedence: Precedence): boolean {
  const { given, found } = roundAt(near, summed, rounds, room);
  const left = rounds.part - given;
  if (left < 0 || left > found) return false;
  give(left, found, near.high - near.low + 1, room, precedence);
  return true;
}

/**
 * Rounds up every share whose remainder is above the middle of the doubtful ones, and all others down. Whoever may be on
 * the wrong side of the end is rounded down and listed, and its key is its remainder, counted from `low`.
 *
 * One comparison finds them. What rounding leaves lies from the middle less the sum up to the middle; whoever is left
 * between `high - sum` and `low` was rounded down from below the limits, or up from above them, and is not listed.
 *
 * None of those is wrong. In units of the remainder, the quotient, `shift` and adding the two are together off by at most
 * 1.5 × 2^-52 of weight × part + sum. That is 3 at most (see `fitsDoubles`), and below a half up to a sum of 2^25, because
 * neither weight nor part is above the sum: there it moves only a remainder that is the middle itself, which is listed.
 * Beyond that sum the limits are a thousand apart. All numbers compared are whole; twice as much is compared because the
 * centre may be half a unit off.
 *
 * @returns how many units of the part all have then, and how many parties are listed
 */
function roundAt(
  { low, high }: Doubtful,
  { weights, sum }: Summed,
  { part, times }: Rounds,
  { units, places, keys }: Room,
): { given: number; found: number } {
  const factor = part / sum;
  const shift = 1 - (low / 2 + high / 2) / sum;
  const twiceCentre = low - sum + high;
  const reach = low - high + sum;
  // Counted up from 0, which V8 knows for a number: of an argument it knows nothing, and would keep a box for each sum.
  let [given, found] = [0, 0];
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    const unit = Math.floor(weight * factor + shift);
    const rest = weight * part - unit * sum;
    units[at] = times * weight + unit;
    given += unit;
    if (Math.abs(2 * rest - twiceCentre) < reach) continue;
    const isUp = Number(rest < 0);
    units[at] = times * weight + unit - isUp;
    given -= isUp;
    places[found] = at;
    keys[found] = rest + isUp * sum - low;
    found += 1;
  }
  return { given, found };
}

/** Rounds every share down, and lists everybody with the remainder as its key; says how much of the part that gives. */
function roundDown({ weights, sum }: Summed, { part, times }: Rounds, { units, places, keys }: Room): number {
  const factor = part / sum;
  let given = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] as number;
    const quotient = quotientOf(weight, part, sum, factor);
    units[at] = times * weight + quotient;
    given += quotient;
    places[at] = at;
    keys[at] = weight * part - quotient * sum;
  }
  return given;
}

/** Gives one unit each to so many of those who are listed, largest key first. @param limit - a number above every key */
function give(left: number, found: number, limit: number, room: Room, precedence: Precedence): void {
  if (left === 0) return;
  // A view costs more than a few keys do.
  const keys = found === room.keys.length ? room.keys : room.keys.subarray(0, found);
  const { end, left: onEnd } = cutAt(keys, left, limit, room.sizes);
  const tied = giveAbove(end, found, room);
  if (onEnd < tied) bringForward(onEnd, tied, room, precedence);
  for (let next = 0; next < onEnd; next += 1) addOne(room.units, room.places[next] as number);
}

function addOne(units: Float64Array, at: number): void {
  units[at] = elementAt(units, at) + 1;
}

/** Gives a unit to everybody above the end; lists those on it instead of all, and says how many they are. */
function giveAbove(end: number, found: number, { units, places, keys }: Room): number {
  let tied = 0;
  for (let next = 0; next < found; next += 1) {
    const at = places[next] as number;
    const key = keys[next] as number;
    // Added to all, 0 or 1: whether a party gets a unit is as good as a coin, and a processor guesses coins badly.
    units[at] = (units[at] as number) + Number(key > end);
    if (key !== end) continue;
    places[tied] = at;
    tied += 1;
  }
  return tied;
}

/** Shares fewer units than there are parties between equal weights: one each to those who come first. */
export function splitEvenly(left: number, { units, ...room }: Room, precedence: Precedence): void {
  units.fill(0);
  if (left === 0) return;
  const order = precedence.order?.() ?? allForward(left, room, precedence);
  for (let next = 0; next < left; next += 1) units[order[next] as number] = 1;
}

/** All places, those that come first before all others. */
function allForward(count: number, room: Ranking, precedence: Precedence): Int32Array {
  for (let at = 0; at < room.places.length; at += 1) room.places[at] = at;
  bringForward(count, room.places.length, room, precedence);
  return room.places;
}

/** The positions that received a unit left over, in ascending order: they have more than their exact share. */
export function raisedIn(units: Float64Array, { weights, sum }: Summed, { part, times }: Rounds): number[] {
  const places: number[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const weight = weights[at] as number;
    // Whoever weighs nothing may have been given a bound.
    if (weight > 0 && ((units[at] as number) - times * weight) * sum > weight * part) places.push(at);
  }
  return places;
}
