import { type Bounds, type Level, level } from "../apportion/level.js";
import { type CommonWeights, checkFineness, overCommonDenominator } from "../apportion/weights.js";
import { sumOfRatios } from "../apportion/whole-units.js";
import { elementAt } from "../errors/element-at.js";
import { boundsCrossed } from "../errors/number-entries.js";
import { keyAllZero, keyMaximumBelowExemption, keyNegativeCost } from "../errors/rule-entries.js";
import type { MinorUnits } from "../money/minor-units.js";
import { exactText, whole } from "../money/ratio.js";
import type { AllocationKeyTerms } from "../request/allocation-key.js";
import type { Checking, Claim, ReasonIn, Rule } from "./claims.js";

/*
 * Allocation key (clé de répartition): members share in proportion to weights, nobody below its minimum or above its
 * maximum. Members whose share would not be worth asking for (`exemptBelow`) pay nothing, and the others share alone.
 *
 * Source: the club's charter, which leaves other modes of co-financing open (« ... »).
 */

/** Why a member pays what it pays under a key. */
export interface AllocationKeyReasons {
  /** How the key shares: what it counts, and the total weight of those who pay. */
  readonly "key.shared": {
    readonly cost: MinorUnits;
    readonly payers: number;
    readonly totalWeight: string;
    readonly label: string | null;
    readonly source: string | null;
    readonly date: string | null;
  };
  /** How many are exempt. */
  readonly "key.exempted": { readonly exempt: number; readonly members: number; readonly below: MinorUnits };
  /** Everybody would be exempt. */
  readonly "key.all-exempt": { readonly members: number; readonly below: MinorUnits };
  /** How many pay a minimum or maximum instead of their weight's share. */
  readonly "key.bounded": { readonly atMinimum: number; readonly atMaximum: number };
  /** The maxima do not reach the cost. */
  readonly "key.maxima-short": { readonly missing: MinorUnits };
  /** The minima ask for more than the cost. */
  readonly "key.minima-exceed": { readonly excess: MinorUnits };
  /** A member pays by its weight. */
  readonly "key.by-weight": { readonly weight: string; readonly totalWeight: string };
  /** A member pays its minimum. */
  readonly "key.at-minimum": { readonly weight: string; readonly minimum: MinorUnits };
  /** A member pays its maximum. */
  readonly "key.at-maximum": { readonly weight: string; readonly maximum: MinorUnits };
  /** A member is exempt. */
  readonly "key.exempt": { readonly weight: string; readonly below: MinorUnits };
}

/** Such a reason. */
export type KeyReason = ReasonIn<AllocationKeyReasons>;

/** Shares by weights between bounds; see the top of this file. */
export const allocationKey: Rule<AllocationKeyTerms, KeyReason> = {
  check(terms, checking) {
    checkWeights(terms, checking);
    checkBounds(terms, checking);
    checkCredit(terms, checking);
  },

  claim(terms, cost) {
    const rows = payingRows(terms, cost);
    const shares = levelOf(rows, cost);
    const totalWeight = exactText(sumOfRatios(rows.map((row) => row.weight)));
    const places = new Map(rows.map((row, at) => [row, at] as const));
    return {
      claims: terms.key.map((row) => claimOf(row, places.get(row), shares, totalWeight, terms.exemptBelow)),
      uncovered: shares.unallocated,
      isCancelled: false,
      explanation: explained(terms, cost, rows.length, shares, totalWeight),
    };
  },
};

type KeyRow = AllocationKeyTerms["key"][number];

function checkWeights({ key }: AllocationKeyTerms, { path, issues }: Checking): void {
  const weights = key.map((row) => row.weight);
  if (weights.every(({ numerator }) => numerator === 0n) && key.length > 0) {
    issues.add(keyAllZero, [...path, "key"], { count: key.length });
  }
  checkFineness(weights, [...path, "key"], issues);
}

function checkBounds({ key, exemptBelow }: AllocationKeyTerms, { path, issues, text }: Checking): void {
  for (const [at, { minimum, maximum }] of key.entries()) {
    if (maximum === undefined) continue;
    if (minimum !== undefined && minimum > maximum) {
      issues.add(
        boundsCrossed,
        () => [...path, "key", at, "minimum"],
        () => ({
          minimum: text(minimum),
          maximum: text(maximum),
        }),
      );
    }
    if (exemptBelow !== undefined && maximum < exemptBelow) {
      issues.add(
        keyMaximumBelowExemption,
        () => [...path, "key", at, "maximum"],
        () => ({
          maximum: text(maximum),
          exemptBelow: text(exemptBelow),
        }),
      );
    }
  }
}

function checkCredit({ key, exemptBelow }: AllocationKeyTerms, { cost, path, issues, text }: Checking): void {
  if (cost === undefined || cost >= 0n) return;
  const refuse = (field: readonly (string | number)[]): void =>
    issues.add(
      keyNegativeCost,
      () => [...path, ...field],
      () => ({ cost: text(cost) }),
    );
  if (exemptBelow !== undefined) refuse(["exemptBelow"]);
  for (const [at, { minimum, maximum }] of key.entries()) {
    if (minimum !== undefined) refuse(["key", at, "minimum"]);
    if (maximum !== undefined) refuse(["key", at, "maximum"]);
  }
}

/** The rows that pay: all of them, or the largest group of the heaviest in which nobody falls below the exemption. */
function payingRows({ key, exemptBelow }: AllocationKeyTerms, cost: MinorUnits): readonly KeyRow[] {
  if (exemptBelow === undefined) return key;
  const { numerators } = weightsOf(key);
  const heaviest = numerators.map((weight, at) => ({ weight, at })).sort((a, b) => byWeight(b.weight, a.weight));
  const groups = heaviest.flatMap(({ weight }, at) => (weight === heaviest[at + 1]?.weight ? [] : [at + 1]));
  const rowsOf = (size: number): readonly KeyRow[] => heaviest.slice(0, size).flatMap(({ at }) => key[at] ?? []);
  const size = largestThatHolds(groups, (count) => nobodyBelow(levelOf(rowsOf(count), cost), exemptBelow));
  const paying = new Set(rowsOf(size));
  return key.filter((row) => paying.has(row));
}

/**
 * The largest of some ascending sizes for which a claim holds, 0 for none. The claim must hold for every smaller size
 * too: with fewer members to share it, nobody's share of the same cost falls.
 */
function largestThatHolds(sizes: readonly number[], holds: (size: number) => boolean): number {
  let [low, high] = [0, sizes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(elementAt(sizes, middle - 1))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? 0 : elementAt(sizes, low - 1);
}

const byWeight = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

const nobodyBelow = ({ numerators, denominator }: Level, amount: bigint): boolean =>
  numerators.every((numerator) => numerator >= amount * denominator);

const levelOf = (rows: readonly KeyRow[], cost: MinorUnits): Level =>
  level(cost, weightsOf(rows), "proportional", boundsOf(rows));

function weightsOf(rows: readonly KeyRow[]): CommonWeights {
  return overCommonDenominator(rows.map((row) => row.weight)) ?? { numerators: [], denominator: 1n };
}

function boundsOf(rows: readonly KeyRow[]): Bounds | undefined {
  if (rows.every(({ minimum, maximum }) => minimum === undefined && maximum === undefined)) return undefined;
  return {
    minimum: rows.map(({ minimum }) => minimum ?? 0n),
    maximum: rows.map(({ maximum }) => maximum ?? null),
  };
}

function claimOf(
  row: KeyRow,
  at: number | undefined,
  shares: Level,
  totalWeight: string,
  below: MinorUnits | undefined,
): Claim<KeyReason> {
  const { party, minimum, maximum } = row;
  const weight = row.weight.text;
  if (at === undefined) {
    const because = below === undefined ? [] : [{ code: "key.exempt", params: { weight, below } } as const];
    return { party, role: "member", exact: whole(0n), bound: null, because };
  }
  const exact = { numerator: elementAt(shares.numerators, at), denominator: shares.denominator };
  const held = shares.held[at] ?? null;
  const limits = { minimum: minimum ?? 0n, maximum: maximum ?? null };
  const because: KeyReason =
    held === "minimum" && minimum !== undefined
      ? { code: "key.at-minimum", params: { weight, minimum } }
      : held === "maximum" && maximum !== undefined
        ? { code: "key.at-maximum", params: { weight, maximum } }
        : { code: "key.by-weight", params: { weight, totalWeight } };
  const bound = because.code === "key.by-weight" ? null : held;
  return { party, role: "member", limits, exact, bound, because: [because] };
}

function explained(
  terms: AllocationKeyTerms,
  cost: MinorUnits,
  payers: number,
  { held, unallocated }: Level,
  totalWeight: string,
): readonly KeyReason[] {
  const { key, exemptBelow: below, label = null, source = null, date = null } = terms;
  const members = key.length;
  const atMinimum = held.filter((bound) => bound === "minimum").length;
  const atMaximum = held.filter((bound) => bound === "maximum").length;
  const explanation: KeyReason[] = [];
  if (payers > 0) {
    explanation.push({ code: "key.shared", params: { cost, payers, totalWeight, label, source, date } });
  }
  if (below !== undefined && payers === 0) explanation.push({ code: "key.all-exempt", params: { members, below } });
  else if (below !== undefined && payers < members) {
    explanation.push({ code: "key.exempted", params: { exempt: members - payers, members, below } });
  }
  if (atMinimum + atMaximum > 0) explanation.push({ code: "key.bounded", params: { atMinimum, atMaximum } });
  if (payers > 0 && unallocated > 0n) {
    explanation.push({ code: "key.maxima-short", params: { missing: unallocated as MinorUnits } });
  }
  if (unallocated < 0n && cost >= 0n) {
    explanation.push({ code: "key.minima-exceed", params: { excess: -unallocated as MinorUnits } });
  }
  return explanation;
}
