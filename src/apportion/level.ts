import type { Ratio } from "../money/ratio.js";
import type { CommonWeights } from "./weights.js";

/**
 * What the common level scales.
 *
 * - `proportional`: every party at the same multiple of its weight;
 * - `equal`: every party at the same amount;
 * - `equal-change`: every party at its weight, which is an amount, plus or minus the same amount.
 */
export type Rule = "proportional" | "equal" | "equal-change";

/** Which bound held a party away from the common level. */
export type Bound = "minimum" | "maximum" | null;

/** What a party may not go below or above; null: no ceiling. */
export interface Bounds {
  readonly minimum: readonly bigint[];
  readonly maximum: readonly (bigint | null)[];
}

/** The exact share of every party, before anything is rounded: party i is owed `numerators[i] / denominator`. */
export interface Level {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  readonly held: readonly Bound[];
  /** Above 0: what the maxima leave uncovered. Below 0: what the minima ask for beyond the total. Whole. */
  readonly unallocated: bigint;
  /** The multiple, amount or change that everybody is at whom no bound holds; null where bounds hold everybody. */
  readonly common: Ratio | null;
}

/**
 * Shares a total exactly: `x[i] = min(maximum, max(minimum, start[i] + level × pace[i]))` with the one level at which
 * the shares add up. Constrained equal awards, constrained equal losses and bounded proportional sharing are this
 * formula with another start and pace.
 *
 * The sum of the shares is piecewise linear in the level and never falls, so the level is found by walking the sorted
 * bounds. Without a ceiling to meet, no sorting is needed.
 *
 * Source: Brucker (1984) for the method; Thomson, How to divide when there isn't enough (2019), for the rules.
 *
 * A total below zero, which knows no bounds, gives the mirror of its opposite.
 *
 * @param total - whole units to share
 * @param weights - exact weights of 0 or more, over one denominator
 * @param rule - what the level scales
 * @param bounds - whole units; without them, nobody goes below 0
 */
export function level(total: bigint, weights: CommonWeights, rule: Rule, bounds?: Bounds): Level {
  if (total < 0n) return mirrored(level(-total, weights, rule));
  const line = linesOf(weights, rule);
  const scale = line.scale;
  const lows = bounds?.minimum.map((minimum) => minimum * scale);
  const highs = bounds?.maximum.map((maximum) => (maximum === null ? null : maximum * scale));
  const parties: Parties = { ...line, lows, highs };
  const common = commonLevel(total * scale, parties);
  return {
    ...shareOut(total * scale, scale, parties, common),
    common: typeof common === "string" ? null : inUnits(common, weights, rule),
  };
}

const mirrored = ({ numerators, denominator, held, unallocated, common }: Level): Level => ({
  numerators: numerators.map((numerator) => -numerator),
  denominator,
  held,
  unallocated: -unallocated,
  common: common && { numerator: -common.numerator, denominator: common.denominator },
});

function inUnits({ numerator, denominator }: Ratio, weights: CommonWeights, rule: Rule): Ratio {
  if (rule === "proportional") return { numerator: numerator * weights.denominator, denominator };
  return rule === "equal" ? { numerator, denominator } : { numerator, denominator: denominator * weights.denominator };
}

/** The share of every party as a ratio. */
export const exactShares = ({ numerators, denominator }: Level): readonly Ratio[] =>
  numerators.map((numerator) => ({ numerator, denominator }));

/** A party's line `start + level × pace`, in units scaled so that everything is whole. */
interface Lines {
  readonly start: readonly bigint[] | undefined;
  readonly pace: readonly bigint[] | undefined;
  readonly count: number;
  readonly scale: bigint;
}

interface Parties extends Lines {
  readonly lows: readonly bigint[] | undefined;
  readonly highs: readonly (bigint | null)[] | undefined;
}

function linesOf({ numerators, denominator }: CommonWeights, rule: Rule): Lines {
  const count = numerators.length;
  if (rule === "proportional") return { start: undefined, pace: numerators, count, scale: 1n };
  if (rule === "equal") return { start: undefined, pace: undefined, count, scale: 1n };
  return { start: numerators, pace: undefined, count, scale: denominator };
}

const startOf = (parties: Lines, at: number): bigint => parties.start?.[at] ?? 0n;
const paceOf = (parties: Lines, at: number): bigint => (parties.pace === undefined ? 1n : (parties.pace[at] ?? 0n));
const lowOf = (parties: Parties, at: number): bigint => parties.lows?.[at] ?? 0n;
const highOf = (parties: Parties, at: number): bigint | null => parties.highs?.[at] ?? null;

/** The level as a fraction, or where it lies beyond every bound. */
type CommonLevel = Ratio | "below all" | "above all";

function commonLevel(total: bigint, parties: Parties): CommonLevel {
  const events = turningPoints(parties);
  let fixed = 0n;
  for (let at = 0; at < parties.count; at += 1) fixed += lowOf(parties, at);
  if (total < fixed) return "below all";
  let pace = 0n;
  for (const event of events) {
    if (pace > 0n && fixed * event.pace + pace * event.rise >= total * event.pace) break;
    fixed += event.fixed;
    pace += event.change;
  }
  return pace > 0n ? { numerator: total - fixed, denominator: pace } : "above all";
}

/** Where a party leaves its minimum or meets its maximum: at level `rise / pace`. */
interface TurningPoint {
  readonly rise: bigint;
  readonly pace: bigint;
  readonly fixed: bigint;
  readonly change: bigint;
}

function turningPoints(parties: Parties): readonly TurningPoint[] {
  const points: TurningPoint[] = [];
  for (let at = 0; at < parties.count; at += 1) {
    const pace = paceOf(parties, at);
    if (pace === 0n) continue;
    const start = startOf(parties, at);
    const low = lowOf(parties, at);
    const high = highOf(parties, at);
    points.push({ rise: low - start, pace, fixed: start - low, change: pace });
    if (high !== null) points.push({ rise: high - start, pace, fixed: high - start, change: -pace });
  }
  const isSorted = parties.start === undefined && parties.lows === undefined && parties.highs === undefined;
  return isSorted ? points : points.sort(byLevel);
}

function byLevel(a: TurningPoint, b: TurningPoint): number {
  const difference = a.pace === b.pace ? a.rise - b.rise : a.rise * b.pace - b.rise * a.pace;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function shareOut(total: bigint, scale: bigint, parties: Parties, common: CommonLevel): Omit<Level, "common"> {
  const base = typeof common === "string" ? 1n : common.denominator;
  const numerators: bigint[] = [];
  const held: Bound[] = [];
  let sum = 0n;
  for (let at = 0; at < parties.count; at += 1) {
    const [share, bound] = clamped(parties, at, common, base);
    numerators.push(share);
    held.push(bound);
    sum += share;
  }
  return { numerators, denominator: base * scale, held, unallocated: (total * base - sum) / (base * scale) };
}

function clamped(parties: Parties, at: number, common: CommonLevel, base: bigint): readonly [bigint, Bound] {
  const low = lowOf(parties, at) * base;
  const ceiling = highOf(parties, at);
  const high = ceiling === null ? null : ceiling * base;
  if (common === "below all") return [low, low > 0n ? "minimum" : null];
  const pace = paceOf(parties, at);
  if (common === "above all")
    return pace > 0n && high !== null ? [high, "maximum"] : [low, low > 0n ? "minimum" : null];
  const free = startOf(parties, at) * base + common.numerator * pace;
  if (free < low) return [low, "minimum"];
  return high !== null && free > high ? [high, "maximum"] : [free, null];
}
