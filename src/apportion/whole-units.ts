import { elementAt } from "../errors/element-at.js";
import { defect } from "../errors/quotepart-error.js";
import { compareRatios, floorDivide, negated, type Ratio } from "../money/ratio.js";
import { commonMultiple } from "./weights.js";

/** Exact shares turned into whole units. */
export interface WholeUnits {
  readonly units: readonly bigint[];
  /** The positions that received a unit left over by rounding down, in ascending order. */
  readonly spare: readonly number[];
  /** Whether equal remainders stood at the limit, so that the order of ties decided. */
  readonly isTied: boolean;
}

/** The least and the most whole units of a share; null: no ceiling. */
export interface UnitLimits {
  readonly minimum: bigint;
  readonly maximum: bigint | null;
}

/**
 * Rounds every exact share down to a whole unit and gives the units left to those who lost most (largest remainder,
 * Hamilton 1792, Hare–Niemeyer).
 *
 * Nobody ends a full unit from its exact share, and whole bounds that held before hold after. Shares that sum below
 * zero are rounded as the mirror of their opposite, so that a credit note undoes its invoice.
 *
 * @param exact - exact shares whose sum is whole, all of one sign where the sum is below zero
 * @param ranks - who comes first where remainders tie, 0 first
 */
export function wholeUnits(exact: readonly Ratio[], ranks: ArrayLike<number>): WholeUnits {
  const { numerator, denominator } = sumOfRatios(exact);
  const total = numerator / denominator;
  if (total >= 0n) return wholeUnitsWithin(exact, total, ranks);
  const mirrored = wholeUnitsWithin(exact.map(negated), -total, ranks);
  return { ...mirrored, units: mirrored.units.map((unit) => -unit) };
}

/** Adds exact shares up, over their least common denominator: no fraction is reduced on the way. */
export function sumOfRatios(ratios: readonly Ratio[]): Ratio {
  const denominator = commonMultiple(ratios.map((ratio) => ratio.denominator));
  let numerator = 0n;
  for (const ratio of ratios) numerator += ratio.numerator * (denominator / ratio.denominator);
  return { numerator, denominator };
}

/**
 * The same for shares that carry fractions from elsewhere, so that they need not sum to the total: units are given to
 * those who lost most, or taken from those who gained most, within the limits, until the total is met.
 *
 * @param exact - what each should get
 * @param total - what all must get together
 * @param ranks - who comes first where remainders tie, 0 first
 * @param limits - between what each must stay; the exact shares without what they carry stay between them
 */
export function wholeUnitsWithin(
  exact: readonly Ratio[],
  total: bigint,
  ranks: ArrayLike<number>,
  limits?: readonly UnitLimits[],
): WholeUnits {
  const units = exact.map(({ numerator, denominator }, at) =>
    clamped(floorDivide(numerator, denominator), limits?.[at]),
  );
  let missing = total - units.reduce((sum, unit) => sum + unit, 0n);
  const spare = new Set<number>();
  let isTied = false;
  for (let rounds = 0; missing !== 0n; rounds += 1) {
    // Nobody gains or loses more than what rounding and a carried fraction leave; anything else would go on for ever.
    if (rounds === MOST_ROUNDS) throw defect(`shares that stay ${missing} units from their total`);
    const step = missing > 0n ? 1n : -1n;
    const lost = exact.map((share, at) => lostOf(share, elementAt(units, at)));
    const able = units.flatMap((unit, at) => (clamped(unit + step, limits?.[at]) === unit ? [] : [at]));
    const order = byLoss(able, lost, ranks, step);
    const moved = order.slice(0, Number(missing * step));
    if (moved.length === 0) throw defect(`limits that leave ${missing} units to nobody`);
    for (const at of moved) {
      units[at] = elementAt(units, at) + step;
      if (step > 0n) spare.add(at);
    }
    isTied = isTied || areEven(lost[order[moved.length - 1] ?? -1], lost[order[moved.length] ?? -1]);
    missing -= step * BigInt(moved.length);
  }
  return { units, spare: [...spare].sort((a, b) => a - b), isTied };
}

const MOST_ROUNDS = 32;

function clamped(unit: bigint, limits: UnitLimits | undefined): bigint {
  if (limits === undefined) return unit;
  if (unit < limits.minimum) return limits.minimum;
  return limits.maximum !== null && unit > limits.maximum ? limits.maximum : unit;
}

/** What rounding took from a share; below 0 where it added. */
const lostOf = ({ numerator, denominator }: Ratio, unit: bigint): Ratio => ({
  numerator: numerator - unit * denominator,
  denominator,
});

/** The positions in the order in which units are given (largest loss first) or taken (smallest first). */
function byLoss(
  able: readonly number[],
  lost: readonly Ratio[],
  ranks: ArrayLike<number>,
  step: bigint,
): readonly number[] {
  const sign = Number(step);
  const rank = (at: number): number => elementAt(ranks, at);
  return [...able].sort((a, b) => sign * (compareRatios(elementAt(lost, b), elementAt(lost, a)) || rank(a) - rank(b)));
}

const areEven = (a: Ratio | undefined, b: Ratio | undefined): boolean =>
  a !== undefined && b !== undefined && compareRatios(a, b) === 0;
