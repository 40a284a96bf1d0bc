import { type Level, type Rule as LevelRule, level } from "../apportion/level.js";
import { boundsCrossed } from "../errors/number-entries.js";
import { pledgeOutsideBounds, pledgesExceedCost, pledgesNegativeCost } from "../errors/rule-entries.js";
import { displayedRatio } from "../money/decimal.js";
import { type MinorUnits, minorUnits, sumOf } from "../money/minor-units.js";
import { exactText, type Ratio, roundHalfUp, whole } from "../money/ratio.js";
import type { PledgeTerms, VoluntaryShareTerms } from "../request/voluntary-share.js";
import type { Checking, Claim, Claims, Limits, ReasonIn, Rule } from "./claims.js";

/*
 * Voluntary share (répartition sur une base volontaire): each member pledges. Pledges that meet the cost are paid.
 * When they fall short, each policy raises them between pledge and maximum; when they exceed it, each policy lowers
 * them between minimum and pledge. Every policy is the one bounded level of `apportion/` with another rule.
 *
 * Source: the club's charter, « aujourd'hui, la répartition se fait sur une base volontaire ».
 */

/** Why a member pays what it pays when members pledge. */
export interface VoluntaryShareReasons {
  /** A party adds to each pledge, one for one. */
  readonly "pledges.matched": {
    readonly party: string;
    readonly amount: MinorUnits;
    readonly perPledge: MinorUnits;
    readonly ceiling: MinorUnits | null;
  };
  /** What the party that matches pays. */
  readonly "match.takes": { readonly amount: MinorUnits; readonly perPledge: MinorUnits };
  /** The pledges are the cost. */
  readonly "pledges.met": { readonly cost: MinorUnits; readonly members: number };
  /** The pledges fall short; `reached` in per cent. */
  readonly "pledges.short": {
    readonly total: MinorUnits;
    readonly cost: MinorUnits;
    readonly missing: MinorUnits;
    readonly reached: string;
  };
  /** The pledges exceed the cost. */
  readonly "pledges.over": { readonly total: MinorUnits; readonly cost: MinorUnits; readonly excess: MinorUnits };
  /** The threshold was missed; both in per cent. */
  readonly "pledges.below-threshold": { readonly threshold: string; readonly reached: string };
  /** The gap is shown and nothing else happens. */
  readonly "shortfall.report": NoReasonParams;
  /** Every pledge is raised by the same factor; null where the maxima hold everybody. */
  readonly "shortfall.top-up": { readonly factor: string | null };
  /** Every pledge is raised by the same amount, shown rounded; null where the maxima hold everybody. */
  readonly "shortfall.equal-top-up": { readonly more: MinorUnits | null };
  /** A named party takes the rest. */
  readonly "shortfall.backstop": {
    readonly party: string;
    readonly amount: MinorUnits;
    readonly maximum: MinorUnits | null;
  };
  /** Nobody pays. */
  readonly "shortfall.cancel": NoReasonParams;
  /** The maxima do not reach the cost. */
  readonly "pledges.maxima-short": { readonly missing: MinorUnits };
  /** Everyone pays the same part of its pledge, in per cent, shown rounded; null where the minima hold everybody. */
  readonly "surplus.proportional": { readonly percentage: string | null };
  /** Nobody pays more than this, shown rounded; null where the minima hold everybody. */
  readonly "surplus.cap": { readonly cap: MinorUnits | null };
  /** Everyone saves this, shown rounded; null where the minima hold everybody. */
  readonly "surplus.equal-reduction": { readonly less: MinorUnits | null };
  /** All pay in full, and the excess is a credit. */
  readonly "surplus.credit": { readonly excess: MinorUnits };
  /** The minima ask for more than the cost. */
  readonly "pledges.minima-exceed": { readonly excess: MinorUnits };
  /** A member pays its pledge. */
  readonly "pledge.kept": { readonly pledge: MinorUnits };
  /** A member pays more than its pledge. */
  readonly "pledge.raised": { readonly pledge: MinorUnits };
  /** A member pays less than its pledge. */
  readonly "pledge.lowered": { readonly pledge: MinorUnits };
  /** A member pays its maximum. */
  readonly "pledge.at-maximum": { readonly pledge: MinorUnits; readonly maximum: MinorUnits };
  /** A member pays its minimum. */
  readonly "pledge.at-minimum": { readonly pledge: MinorUnits; readonly minimum: MinorUnits };
  /** A member is released from its pledge. */
  readonly "pledge.released": { readonly pledge: MinorUnits };
  /** A member pledged nothing. */
  readonly "pledge.zero": NoReasonParams;
  /** What a member could still give; null: it named no maximum. */
  readonly "pledge.headroom": { readonly headroom: MinorUnits | null };
  /** What the named party takes of the rest. */
  readonly "backstop.takes": { readonly amount: MinorUnits; readonly maximum: MinorUnits | null };
  /** The named party is not needed. */
  readonly "backstop.not-needed": NoReasonParams;
}

type NoReasonParams = Readonly<Record<never, never>>;

/** Such a reason. */
export type PledgeReason = ReasonIn<VoluntaryShareReasons>;

/** Shares by pledges; see the top of this file. */
export const voluntaryShare: Rule<VoluntaryShareTerms, PledgeReason> = {
  check(terms, checking) {
    checkPledges(terms, checking);
    checkCost(terms, checking);
  },

  claim(terms, cost) {
    const total = sumOf(terms.pledges.map(({ amount }) => amount));
    const { threshold } = terms;
    if (threshold !== undefined && total * 100n * threshold.rate.denominator < threshold.rate.numerator * cost) {
      const reached = percentOf(total, cost);
      return released(terms, cost, {
        code: "pledges.below-threshold",
        params: { threshold: exactText(threshold.rate), reached },
      });
    }
    const added = matchOf(terms, cost);
    return withMatch(terms, added, pledgesTowards(terms, minorUnits(cost - added), total));
  },
};

function pledgesTowards(terms: VoluntaryShareTerms, cost: MinorUnits, total: MinorUnits): PledgeClaims {
  if (total < cost) return raised(terms, cost, total);
  if (total > cost) return lowered(terms, cost, total);
  return settledAt(terms, cost, AS_PLEDGED, [{ code: "pledges.met", params: { cost, members: terms.pledges.length } }]);
}

function checkPledges({ pledges }: VoluntaryShareTerms, { path, issues, text }: Checking): void {
  for (const [at, { amount, minimum, maximum }] of pledges.entries()) {
    const row = [...path, "pledges", at];
    if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
      issues.add(boundsCrossed, [...row, "minimum"], { minimum: text(minimum), maximum: text(maximum) });
    } else if (amount < (minimum ?? 0n) || amount > (maximum ?? amount)) {
      issues.add(pledgeOutsideBounds, [...row, "amount"], {
        amount: text(amount),
        minimum: text(minimum ?? 0n),
        maximum: maximum === undefined ? null : text(maximum),
      });
    }
  }
}

function checkCost(terms: VoluntaryShareTerms, { cost, path, issues, text }: Checking): void {
  if (cost === undefined) return;
  if (cost < 0n) return issues.add(pledgesNegativeCost, path, { cost: text(cost) });
  const total = sumOf(terms.pledges.map(({ amount }) => amount));
  const left = cost - matchOf(terms, cost);
  if (terms.onSurplus.policy !== "refuse" || total <= left) return;
  issues.add(pledgesExceedCost, [...path, "pledges"], {
    total: text(total),
    cost: text(left),
    excess: text(total - left),
  });
}

/** What the match adds, one for one to each pledge within its ceilings; it comes off before the pledges share the rest. */
function matchOf({ match, pledges }: VoluntaryShareTerms, cost: MinorUnits): MinorUnits {
  if (match === undefined) return minorUnits(0n);
  const added = sumOf(pledges.map(({ amount }) => least(amount, match.perPledge)));
  return least(least(added, match.ceiling ?? added), cost);
}

const least = (a: MinorUnits, b: MinorUnits): MinorUnits => (a < b ? a : b);

function withMatch({ match }: VoluntaryShareTerms, added: MinorUnits, shared: PledgeClaims): PledgeClaims {
  if (match === undefined) return shared;
  const { party, perPledge, ceiling = null } = match;
  const amount = shared.isCancelled ? minorUnits(0n) : added;
  const claim: Claim<PledgeReason> = {
    party,
    role: "funder",
    exact: whole(amount),
    bound: null,
    limits: { minimum: amount, maximum: amount },
    because: [{ code: "match.takes", params: { amount, perPledge } }],
  };
  return {
    ...shared,
    claims: [...shared.claims, claim],
    uncovered: shared.uncovered + added - amount,
    explanation: [
      { code: "pledges.matched", params: { party, amount: added, perPledge, ceiling } },
      ...shared.explanation,
    ],
  };
}

/** What a policy does: which rule moves the pledges, and between which bounds. */
interface Movement {
  readonly rule: LevelRule;
  readonly lowest: "minimum" | "pledge";
  readonly highest: "pledge" | "maximum";
}

const AS_PLEDGED: Movement = { rule: "proportional", lowest: "pledge", highest: "pledge" };

const RAISING: Readonly<Record<"report" | "top-up" | "equal-top-up" | "backstop", Movement>> = {
  report: AS_PLEDGED,
  backstop: AS_PLEDGED,
  "top-up": { rule: "proportional", lowest: "pledge", highest: "maximum" },
  "equal-top-up": { rule: "equal-change", lowest: "pledge", highest: "maximum" },
};

const LOWERING: Readonly<Record<"proportional" | "cap" | "equal-reduction" | "credit", Movement>> = {
  proportional: { rule: "proportional", lowest: "minimum", highest: "pledge" },
  cap: { rule: "equal", lowest: "minimum", highest: "pledge" },
  "equal-reduction": { rule: "equal-change", lowest: "minimum", highest: "pledge" },
  credit: AS_PLEDGED,
};

type PledgeClaims = Claims<PledgeReason>;

function raised(terms: VoluntaryShareTerms, cost: MinorUnits, total: MinorUnits): PledgeClaims {
  const { onShortfall } = terms;
  const missing = minorUnits(cost - total);
  const short: PledgeReason = {
    code: "pledges.short",
    params: { total, cost, missing, reached: percentOf(total, cost) },
  };
  if (onShortfall.policy === "cancel") return released(terms, cost, short, { code: "shortfall.cancel", params: {} });
  const movement = RAISING[onShortfall.policy];
  const shares = levelOf(terms.pledges, cost, movement);
  if (onShortfall.policy !== "backstop") {
    return settledAt(terms, cost, movement, [short, shortfallReason(onShortfall.policy, shares.common)], shares);
  }
  const { party, maximum = null } = onShortfall;
  const amount = minorUnits(maximum !== null && maximum < missing ? maximum : missing);
  const explanation: readonly PledgeReason[] = [
    short,
    { code: "shortfall.backstop", params: { party, amount, maximum } },
  ];
  return settledAt(terms, cost, movement, explanation, shares, amount);
}

function shortfallReason(policy: "report" | "top-up" | "equal-top-up", common: Ratio | null): PledgeReason {
  if (policy === "report") return { code: "shortfall.report", params: {} };
  if (policy === "top-up") return { code: "shortfall.top-up", params: { factor: common && displayedRatio(common, 6) } };
  return { code: "shortfall.equal-top-up", params: { more: common && minorUnits(roundHalfUp(common)) } };
}

function lowered(terms: VoluntaryShareTerms, cost: MinorUnits, total: MinorUnits): PledgeClaims {
  const { policy } = terms.onSurplus;
  const movement = LOWERING[policy === "refuse" ? "proportional" : policy];
  const shares = levelOf(terms.pledges, cost, movement);
  const excess = minorUnits(total - cost);
  const over: PledgeReason = { code: "pledges.over", params: { total, cost, excess } };
  return settledAt(terms, cost, movement, [over, surplusReason(policy, shares.common, excess)], shares);
}

function surplusReason(
  policy: VoluntaryShareTerms["onSurplus"]["policy"],
  common: Ratio | null,
  excess: MinorUnits,
): PledgeReason {
  switch (policy) {
    case "cap":
      return { code: "surplus.cap", params: { cap: common && minorUnits(roundHalfUp(common)) } };
    case "equal-reduction":
      return { code: "surplus.equal-reduction", params: { less: common && minorUnits(-roundHalfUp(common)) } };
    case "credit":
      return { code: "surplus.credit", params: { excess } };
    default: {
      const percent = common && { numerator: common.numerator * 100n, denominator: common.denominator };
      return { code: "surplus.proportional", params: { percentage: percent && displayedRatio(percent, 2) } };
    }
  }
}

/** The claims at the level of a policy, and what the backstop takes of the rest. */
function settledAt(
  terms: VoluntaryShareTerms,
  cost: MinorUnits,
  movement: Movement,
  explanation: readonly PledgeReason[],
  shares: Level = levelOf(terms.pledges, cost, movement),
  taken: MinorUnits = minorUnits(0n),
): PledgeClaims {
  const uncovered = shares.unallocated - taken;
  const claims = terms.pledges.map((pledge, at) => claimOf(pledge, shares, at, movement, uncovered > 0n));
  return {
    claims: [...claims, ...backstopClaims(terms, taken)],
    uncovered,
    isCancelled: false,
    explanation: [...explanation, ...boundReasons(movement, uncovered)],
  };
}

function boundReasons({ lowest, highest }: Movement, uncovered: bigint): readonly PledgeReason[] {
  if (highest === "maximum" && uncovered > 0n) {
    return [{ code: "pledges.maxima-short", params: { missing: minorUnits(uncovered) } }];
  }
  if (lowest === "minimum" && uncovered < 0n) {
    return [{ code: "pledges.minima-exceed", params: { excess: minorUnits(-uncovered) } }];
  }
  return [];
}

/** The claims of a funding that does not take place. */
function released(terms: VoluntaryShareTerms, cost: MinorUnits, ...explanation: readonly PledgeReason[]): PledgeClaims {
  const claims = terms.pledges.map(
    ({ party, amount }): Claim<PledgeReason> => ({
      party,
      role: "member",
      exact: whole(0n),
      bound: null,
      because: [{ code: "pledge.released", params: { pledge: amount } }],
    }),
  );
  const none = minorUnits(0n);
  return { claims: [...claims, ...backstopClaims(terms, none)], uncovered: cost, isCancelled: true, explanation };
}

function levelOf(pledges: readonly PledgeTerms[], cost: MinorUnits, movement: Movement): Level {
  const weights = { numerators: pledges.map(({ amount }) => amount), denominator: 1n };
  const limits = pledges.map((pledge) => limitsOf(pledge, movement));
  return level(cost, weights, movement.rule, {
    minimum: limits.map(({ minimum }) => minimum),
    maximum: limits.map(({ maximum }) => maximum),
  });
}

/** Between what a policy moves a pledge; a pledge of 0 stays 0. */
const limitsOf = (
  { amount, minimum, maximum }: PledgeTerms,
  { lowest, highest }: Pick<Movement, "lowest" | "highest">,
): Limits => ({
  minimum: lowest === "pledge" ? amount : (minimum ?? 0n),
  maximum: highest === "pledge" || amount === 0n ? amount : (maximum ?? null),
});

function claimOf(
  pledge: PledgeTerms,
  { numerators, denominator, held }: Level,
  at: number,
  { lowest, highest }: Movement,
  isShort: boolean,
): Claim<PledgeReason> {
  const exact = { numerator: numerators[at] ?? 0n, denominator };
  const { party, minimum, maximum } = pledge;
  const isAtMaximum = held[at] === "maximum" && highest === "maximum" && maximum !== undefined && pledge.amount > 0n;
  const isAtMinimum = held[at] === "minimum" && lowest === "minimum" && minimum !== undefined;
  const bound = isAtMaximum ? "maximum" : isAtMinimum ? "minimum" : null;
  const because = [reasonOf(pledge, exact, bound), ...(isShort ? headroomOf(pledge, exact) : [])];
  return { party, role: "member", exact, bound, limits: limitsOf(pledge, { lowest, highest }), because };
}

function reasonOf(
  { amount: pledge, minimum, maximum }: PledgeTerms,
  exact: Ratio,
  bound: Claim<never>["bound"],
): PledgeReason {
  if (bound === "maximum" && maximum !== undefined) return { code: "pledge.at-maximum", params: { pledge, maximum } };
  if (bound === "minimum" && minimum !== undefined) return { code: "pledge.at-minimum", params: { pledge, minimum } };
  if (pledge === 0n) return { code: "pledge.zero", params: {} };
  const pledged = pledge * exact.denominator;
  if (exact.numerator === pledged) return { code: "pledge.kept", params: { pledge } };
  return { code: exact.numerator > pledged ? "pledge.raised" : "pledge.lowered", params: { pledge } };
}

/** What a member who pledged could still give in a funding that falls short; its exact share is whole there. */
function headroomOf({ amount, maximum }: PledgeTerms, { numerator, denominator }: Ratio): readonly PledgeReason[] {
  if (amount === 0n) return [];
  const headroom = maximum === undefined ? null : minorUnits(maximum - numerator / denominator);
  return [{ code: "pledge.headroom", params: { headroom } }];
}

function backstopClaims({ onShortfall }: VoluntaryShareTerms, amount: MinorUnits): readonly Claim<PledgeReason>[] {
  if (onShortfall.policy !== "backstop") return [];
  const { party, maximum = null } = onShortfall;
  const isHeld = maximum !== null && amount === maximum && amount > 0n;
  const because: PledgeReason =
    amount > 0n ? { code: "backstop.takes", params: { amount, maximum } } : { code: "backstop.not-needed", params: {} };
  return [
    {
      party,
      role: "backstop",
      limits: { minimum: amount, maximum: amount },
      exact: whole(amount),
      bound: isHeld ? "maximum" : null,
      because: [because],
    },
  ];
}

const percentOf = (part: bigint, of: bigint): string => displayedRatio({ numerator: part * 100n, denominator: of }, 2);
