import {
  type Fraction,
  fraction,
  isBelow,
  isSame,
  minus,
  nought,
  over,
  plus,
  readFraction,
  sum,
  times,
} from "./slow-fraction.js";

/** What may be told beside total and weights. */
export interface SlowOptions {
  readonly ids?: readonly string[];
  readonly priority?: readonly string[];
  readonly rule?: "proportional" | "equal" | "equal-change";
  readonly minimum?: readonly (bigint | null)[];
  readonly maximum?: readonly (bigint | null)[];
}

/** Whole units, who received a spare one, and what the bounds leave. */
export interface SlowAnswer {
  readonly units: bigint[];
  readonly spare: number[];
  readonly unallocated: bigint;
}

/**
 * Shares a total the slow and obvious way, with fractions: an exact share for everybody, then one unit after the other.
 * It shares no line with the library.
 */
export function slowApportion(
  total: bigint,
  weights: readonly (bigint | number | string)[],
  options: SlowOptions = {},
): SlowAnswer {
  if (total < 0n) {
    const { units, spare, unallocated } = slowApportion(-total, weights, options);
    return { units: units.map((unit) => -unit), spare, unallocated: -unallocated };
  }
  const shares = slowShares(total, weights, options);
  const handedOut = sum(shares);
  const { units, spare } = oneByOne(shares, options);
  return { units, spare, unallocated: minus(fraction(total), handedOut).top };
}

/**
 * The exact share of everybody for a total of 0 or more. Everybody starts at the common level of all; whoever stands
 * beyond its bound is put on it for good, those above their maximum or those below their minimum, whichever are
 * further off together; the others find their common level anew.
 */
export function slowShares(
  total: bigint,
  weights: readonly (bigint | number | string)[],
  { rule = "proportional", minimum, maximum }: SlowOptions = {},
): Fraction[] {
  const parties = weights.map((weight, at) => {
    const exact = readFraction(weight);
    const highest = maximum?.[at] ?? null;
    return {
      start: rule === "equal-change" ? exact : nought,
      pace: rule === "proportional" ? exact : fraction(1n),
      low: fraction(minimum?.[at] ?? 0n),
      high: highest === null ? null : fraction(highest),
      fixed: null as Fraction | null,
    };
  });
  for (const party of parties) if (isSame(party.pace, nought)) party.fixed = party.low;
  const lowest = sum(parties.map((party) => party.low));
  const highest = parties.map((party) => party.fixed ?? party.high);
  const isShort =
    highest.every((high) => high !== null) && isBelow(sum(highest.map((high) => high ?? nought)), fraction(total));
  if (isBelow(fraction(total), lowest)) return parties.map((party) => party.low);
  if (isShort) return highest.map((high) => high ?? nought);
  for (;;) {
    const free = parties.filter((party) => party.fixed === null);
    if (free.length === 0) return parties.map((party) => party.fixed ?? nought);
    const left = minus(fraction(total), sum(parties.map((party) => party.fixed ?? party.start)));
    const level = over(left, sum(free.map((party) => party.pace)));
    const stands = free.map((party) => ({ party, at: plus(party.start, times(level, party.pace)) }));
    const under = stands.filter(({ party, at }) => isBelow(at, party.low));
    const above = stands.filter(({ party, at }) => party.high !== null && isBelow(party.high, at));
    const lift = sum(under.map(({ party, at }) => minus(party.low, at)));
    const cut = sum(above.map(({ party, at }) => minus(at, party.high ?? at)));
    if (!isBelow(lift, cut)) for (const { party } of under) party.fixed = party.low;
    if (!isBelow(cut, lift)) for (const { party } of above) party.fixed = party.high;
    if (under.length + above.length === 0) for (const { party, at } of stands) party.fixed = at;
  }
}

/** Whole units for exact shares of 0 or more, whose sum is whole. */
export const slowWholeUnits = (
  shares: readonly Fraction[],
  options: Pick<SlowOptions, "ids" | "priority">,
): readonly bigint[] => oneByOne(shares, options).units;

/** Everybody gets its share rounded down; then one unit at a time goes to whoever has lost most so far. */
function oneByOne(
  shares: readonly Fraction[],
  { ids, priority = [] }: SlowOptions,
): { units: bigint[]; spare: number[] } {
  const units = shares.map(({ top, bottom }) => top / bottom);
  const lost = shares.map((share, at) => minus(share, fraction(units[at] ?? 0n)));
  const placeOf = (at: number): number => {
    const place = priority.indexOf(ids?.[at] ?? "");
    return ids === undefined || place < 0 ? priority.length : place;
  };
  const comesFirst = (a: number, b: number): boolean => {
    if (placeOf(a) !== placeOf(b)) return placeOf(a) < placeOf(b);
    return ids === undefined ? a < b : (ids[a] ?? "") < (ids[b] ?? "");
  };
  const spare: number[] = [];
  for (let left = sum(lost); isBelow(nought, left); left = minus(left, fraction(1n))) {
    let most: number | undefined;
    for (const [at, one] of lost.entries()) {
      if (spare.includes(at)) continue;
      const best = most === undefined ? undefined : lost[most];
      if (most === undefined || best === undefined || isBelow(best, one)) most = at;
      else if (isSame(best, one) && comesFirst(at, most)) most = at;
    }
    if (most === undefined) throw new Error("more units are left than there are parties");
    units[most] = (units[most] ?? 0n) + 1n;
    spare.push(most);
  }
  return { units, spare: spare.sort((a, b) => a - b) };
}
