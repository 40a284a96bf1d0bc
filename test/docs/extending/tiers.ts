import { exactShares, level } from "../../../src/apportion/level.js";
import { type CommonWeights, checkFineness, overCommonDenominator } from "../../../src/apportion/weights.js";
import { sumOfRatios } from "../../../src/apportion/whole-units.js";
import { keyAllZero } from "../../../src/errors/rule-entries.js";
import type { MinorUnits } from "../../../src/money/minor-units.js";
import { compareRatios, exactText, type Ratio, whole } from "../../../src/money/ratio.js";
import type { Checking, ReasonIn, Rule } from "../../../src/strategies/claims.js";
import { tiersBelowAll, tiersNotAscending } from "./tiers-entries.js";
import type { TiersTerms } from "./tiers-request.js";

/*
 * Tiers by population (tranches de population): each member counts for the parts of its tier, and the cost is shared
 * in proportion to the parts.
 *
 * Source: none found; many associations of municipalities set their fees so.
 */

/** Why a member pays what it pays by tiers. */
export interface TiersReasons {
  /** How many parts all members count for together. */
  readonly "tiers.shared": { readonly cost: MinorUnits; readonly parts: string };
  /** The tier of a member. */
  readonly "tiers.parts": { readonly population: string; readonly parts: string };
}

/** Such a reason. */
export type TiersReason = ReasonIn<TiersReasons>;

/** Shares by tiers of population; see the top of this file. */
export const tiers: Rule<TiersTerms, TiersReason> = {
  check(terms, checking) {
    checkTiers(terms, checking);
    checkMembers(terms, checking);
  },

  claim(terms, cost) {
    const parts = terms.members.map(({ population }) => partsFor(population, terms));
    const shares = level(cost, weightsOf(parts), "proportional");
    const exact = exactShares(shares);
    return {
      claims: terms.members.map(({ party, population }, at) => {
        const params = { population: population.text, parts: exactText(parts[at] ?? whole(0n)) };
        const because = [{ code: "tiers.parts", params } as const];
        return { party, role: "member", exact: exact[at] ?? whole(0n), bound: null, because };
      }),
      uncovered: shares.unallocated,
      isCancelled: false,
      explanation: [{ code: "tiers.shared", params: { cost, parts: exactText(sumOfRatios(parts)) } }],
    };
  },
};

function checkTiers({ tiers }: TiersTerms, { path, issues }: Checking): void {
  for (const [at, { from }] of tiers.entries()) {
    const before = tiers[at - 1]?.from;
    if (before === undefined || compareRatios(before, from) < 0) continue;
    issues.add(tiersNotAscending, [...path, "tiers", at, "from"], { from: from.text, before: before.text });
  }
  const parts = tiers.map((tier) => tier.parts);
  checkFineness(parts, [...path, "tiers"], issues);
}

function checkMembers(terms: TiersTerms, { path, issues }: Checking): void {
  const { tiers, members } = terms;
  const lowest = tiers[0]?.from.text ?? "";
  const isBelow = members.map(({ population }) => tiers.every(({ from }) => compareRatios(population, from) < 0));
  for (const [at, { population }] of members.entries()) {
    if (tiers.length === 0 || !isBelow[at]) continue;
    issues.add(tiersBelowAll, [...path, "members", at, "population"], { population: population.text, lowest });
  }
  const isNothing = members.every(({ population }) => partsFor(population, terms).numerator === 0n);
  if (isNothing && !isBelow.includes(true)) issues.add(keyAllZero, [...path, "tiers"], { count: members.length });
}

/** The parts of the highest tier that a population reaches. */
const partsFor = (population: Ratio, { tiers }: TiersTerms): Ratio =>
  tiers.reduce<Ratio>((parts, tier) => (compareRatios(tier.from, population) <= 0 ? tier.parts : parts), whole(0n));

const weightsOf = (parts: readonly Ratio[]): CommonWeights =>
  overCommonDenominator(parts) ?? { numerators: [], denominator: 1n };
