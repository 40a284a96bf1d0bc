import { type MinorUnits, minorUnits, sumOf } from "../money/minor-units.js";
import { whole } from "../money/ratio.js";
import type { VoluntaryShareTerms } from "../request/voluntary-share.js";
import type { Claim, Claims, ReasonIn } from "./claims.js";

/*
 * Match (abondement): a party adds to each pledge one for one, within a ceiling for each and one in all. What it adds
 * comes off the cost before the pledges share the rest (docs/decisions/0009), and a funding that is cancelled releases
 * it as well as the pledges.
 *
 * Source: none found in the club's charter; other communities that share the cost of free software match one for one,
 * with a ceiling for each payer.
 */

/** Why a party that matches the pledges pays. */
export interface MatchReasons {
  /** A party adds to each pledge, one for one; `isReleased`: it would have, in a funding that is cancelled. */
  readonly "pledges.matched": {
    readonly party: string;
    readonly amount: MinorUnits;
    readonly perPledge: MinorUnits;
    readonly ceiling: MinorUnits | null;
    readonly isReleased: boolean;
  };
  /** The funding is cancelled, and what the party would have added is released. */
  readonly "pledges.match-released": { readonly party: string; readonly amount: MinorUnits };
  /** What the party that matches pays. */
  readonly "match.takes": { readonly amount: MinorUnits; readonly perPledge: MinorUnits };
  /** The party is released from what it would have added. */
  readonly "match.released": { readonly amount: MinorUnits };
}

/** Such a reason. */
export type MatchReason = ReasonIn<MatchReasons>;

type MatchTerms = Pick<VoluntaryShareTerms, "match" | "pledges">;

/** What the match adds, one for one to each pledge within its ceilings, and no more than the cost. */
export function matchOf({ match, pledges }: MatchTerms, cost: MinorUnits): MinorUnits {
  if (match === undefined) return minorUnits(0n);
  const added = sumOf(pledges.map(({ amount }) => least(amount, match.perPledge)));
  return least(least(added, match.ceiling ?? added), cost);
}

const least = (a: MinorUnits, b: MinorUnits): MinorUnits => (a < b ? a : b);

/** The claims of the pledges, beside that of the party that matches them; a cancelled funding releases it. */
export function withMatch<Reason>(
  { match }: MatchTerms,
  amount: MinorUnits,
  shared: Claims<Reason | MatchReason>,
): Claims<Reason | MatchReason> {
  if (match === undefined) return shared;
  const { party, perPledge, ceiling = null } = match;
  const { isCancelled: isReleased } = shared;
  const matched: MatchReason = {
    code: "pledges.matched",
    params: { party, amount, perPledge, ceiling, isReleased },
  };
  const explained = { ...shared, explanation: [matched, ...shared.explanation] };
  if (isReleased) return withoutMatch({ match }, amount, { ...explained, uncovered: shared.uncovered + amount });
  return {
    ...explained,
    claims: [...shared.claims, claimOf(party, amount, { code: "match.takes", params: { amount, perPledge } })],
  };
}

/** The claims of a cancelled funding, beside one of nothing for the party that would have matched the pledges. */
export function withoutMatch<Reason>(
  { match }: Pick<MatchTerms, "match">,
  amount: MinorUnits,
  shared: Claims<Reason | MatchReason>,
): Claims<Reason | MatchReason> {
  if (match === undefined) return shared;
  const { party } = match;
  const none = minorUnits(0n);
  return {
    ...shared,
    claims: [...shared.claims, claimOf(party, none, { code: "match.released", params: { amount } })],
    explanation: [...shared.explanation, { code: "pledges.match-released", params: { party, amount } }],
  };
}

const claimOf = (party: string, amount: MinorUnits, because: MatchReason): Claim<MatchReason> => ({
  party,
  role: "funder",
  exact: whole(amount),
  bound: null,
  limits: { minimum: amount, maximum: amount },
  because: [because],
});
