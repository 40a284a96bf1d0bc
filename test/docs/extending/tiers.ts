import { exactShares, level } from "../../../src/apportion/level.js";
import { listEmpty } from "../../../src/errors/gate-entries.js";
import type { MinorUnits } from "../../../src/money/minor-units.js";
import type { ReasonIn, Rule } from "../../../src/strategies/claims.js";

/*
 * Tiers by population (tranches de population): each member counts for the parts of its tier, and the cost is shared
 * in proportion to the parts.
 *
 * Source: none found; many associations of municipalities set their fees so.
 */

/** The terms as `request/` reads them. */
export interface TiersTerms {
  readonly kind: "tiers";
  /** From which population on a member counts for how many parts, smallest first. */
  readonly tiers: readonly { readonly from: number; readonly parts: bigint }[];
  readonly members: readonly { readonly party: string; readonly population: number }[];
}

/** Why a member pays what it pays by tiers. */
export interface TiersReasons {
  /** How many parts all members count for together. */
  readonly "tiers.shared": { readonly cost: MinorUnits; readonly parts: string };
  /** The tier of a member. */
  readonly "tiers.parts": { readonly population: number; readonly parts: string };
}

/** Shares by tiers of population; see the top of this file. */
export const tiers: Rule<TiersTerms, ReasonIn<TiersReasons>> = {
  check(terms, { path, issues }) {
    if (terms.tiers.length === 0) issues.add(listEmpty, [...path, "tiers"], {});
  },

  claim(terms, cost) {
    const parts = terms.members.map(({ population }) => partsFor(population, terms));
    const shares = level(cost, { numerators: parts, denominator: 1n }, "proportional");
    const total = parts.reduce((sum, part) => sum + part, 0n);
    return {
      claims: exactShares(shares).flatMap((exact, at) => {
        const { party, population } = terms.members[at] ?? NOBODY;
        const params = { population, parts: String(parts[at] ?? 0n) };
        return [{ party, role: "member", exact, bound: null, because: [{ code: "tiers.parts", params }] }];
      }),
      uncovered: shares.unallocated,
      isCancelled: false,
      explanation: [{ code: "tiers.shared", params: { cost, parts: String(total) } }],
    };
  },
};

const NOBODY = { party: "", population: 0 };

/** The parts of the highest tier that a population reaches. */
const partsFor = (population: number, terms: TiersTerms): bigint =>
  terms.tiers.reduce((parts, tier) => (population >= tier.from ? tier.parts : parts), 0n);
