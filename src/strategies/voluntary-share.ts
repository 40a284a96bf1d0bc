import { type Level, type Rule as LevelRule, level } from "../apportion/level.js";
import { elementAt } from "../errors/element-at.js";
import { amountText, displayedRatio } from "../money/decimal.js";
import { type MinorUnits, minorUnits, sumOf } from "../money/minor-units.js";
import { exactText, type Ratio, roundHalfUp, whole } from "../money/ratio.js";
import type { PledgeTerms, VoluntaryShareTerms } from "../request/voluntary-share.js";
import type { Claim, Claims, Limits, ReasonIn, Rule } from "./claims.js";
import { type MatchReason, matchOf, withMatch, withoutMatch } from "./match.js";
import { checkCost, checkPledges, missesThreshold } from "./pledge-checks.js";

/*
 * Voluntary share (répartition sur une base volontaire): each member pledges. Pledges that meet the cost are paid.
 * When they fall short, each policy raises them between pledge and maximum; when they exceed it, each policy lowers
 * them between minimum and pledge. Every policy is the one bounded level of `apportion/` with another rule. A match
 * comes off before; it is a rule of its own, in match.ts.
 *
 * Source: the club's charter, « aujourd'hui, la répartition se fait sur une base volontaire ».
 */

/** Why a member pays what it pays when members pledge. */
export interface VoluntaryShareReasons {
  /** The pledges are what they have to cover. */
  readonly "pledges.met": ToCover & { readonly members: number };
  /** The pledges fall short; `reached` in per cent. */
  readonly "pledges.short": ToCover & {
    readonly total: MinorUnits;
    readonly missing: MinorUnits;
    readonly reached: string;
  };
  /** The pledges exceed what they have to cover. */
  readonly "pledges.over": ToCover & { readonly total: MinorUnits; readonly excess: MinorUnits };
  /** The threshold was missed; both in per cent. `isReduced`: of what the sources leave of the cost. */
  readonly "pledges.below-threshold": {
    readonly threshold: string;
    readonly reached: string;
    readonly isReduced: boolean;
  };
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

/** What the pledges have to cover; `isReduced`: sources or a match came off the cost first. */
interface ToCover {
  readonly cost: MinorUnits;
  readonly isReduced: boolean;
}

/** Such a reason, or one of the match. */
export type PledgeReason = ReasonIn<VoluntaryShareReasons> | MatchReason;

/** Shares by pledges; see the top of this file. */
export const voluntaryShare: Rule<VoluntaryShareTerms, PledgeReason> = {
  check(terms, checking) {
    checkPledges(terms, checking);
    checkCost(terms, checking);
  },

  claim(terms, cost, _development, wholeCost = cost) {
    const total = sumOf(terms.pledges.map(({ amount }) => amount));
    const matched = matchOf(terms, cost);
    const { threshold } = terms;
    if (threshold !== undefined && missesThreshold(terms, total, cost)) {
      const params = {
        threshold: exactText(threshold.rate),
        reached: percentOf(total, cost),
        isReduced: cost !== wholeCost,
      };
      const below: PledgeReason = { code: "pledges.below-threshold", params };
      return withoutMatch(terms, matched, released(terms, cost, below));
    }
    const left = minorUnits(cost - matched);
    const toCover = { cost: left, isReduced: left !== wholeCost };
    if (total < left) return withMatch(terms, matched, raised(terms, toCover, total));
    if (total > left) return withMatch(terms, matched, lowered(terms, toCover, total));
    const met: PledgeReason = { code: "pledges.met", params: { ...toCover, members: terms.pledges.length } };
    return withMatch(terms, matched, settledAt(terms, left, AS_PLEDGED, [met]));
  },
};

/** A percentage as far as it was reached: rounded down, so that it never shows a limit that it missed. */
const percentOf = (part: bigint, of: bigint): string => amountText((part * 10_000n) / of, 2);

type PledgeClaims = Claims<PledgeReason>;

/** The claims of a funding that does not take place. */
function released(terms: VoluntaryShareTerms, cost: MinorUnits, ...explanation: readonly PledgeReason[]): PledgeClaims {
  const claims = terms.pledges.map(
    ({ party, amount }): Claim<PledgeReason> => ({
      party,
      role: "member",
      exact: whole(0n),
      bound: null,
      because: [
        amount === 0n ? { code: "pledge.zero", params: {} } : { code: "pledge.released", params: { pledge: amount } },
      ],
    }),
  );
  const none = minorUnits(0n);
  return { claims: [...claims, ...backstopClaims(terms, none)], uncovered: cost, isCancelled: true, explanation };
}

/** What the backstop takes; `isHeld`: its limit kept it from taking all that is missing. */
function backstopClaims(
  { onShortfall, pledges }: VoluntaryShareTerms,
  amount: MinorUnits,
  isHeld = false,
): readonly Claim<PledgeReason>[] {
  if (onShortfall.policy !== "backstop") return [];
  const { party } = onShortfall;
  const maximum = backstopLimit(onShortfall, pledges);
  const because: PledgeReason =
    amount > 0n || isHeld
      ? { code: "backstop.takes", params: { amount, maximum } }
      : { code: "backstop.not-needed", params: {} };
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

/** The most that the backstop takes: its own limit, and what its maximum leaves it where it pledged itself. */
function backstopLimit(
  { party, maximum }: { readonly party: string; readonly maximum?: MinorUnits | undefined },
  pledges: readonly PledgeTerms[],
): MinorUnits | null {
  const own = pledges.find((pledge) => pledge.party === party);
  const room = own?.maximum === undefined ? null : minorUnits(own.maximum - own.amount);
  if (maximum === undefined || room === null) return maximum ?? room;
  return room < maximum ? room : maximum;
}

/** What a policy does: which rule moves the pledges, and between which bounds. */
interface Movement {
  readonly rule: LevelRule;
  readonly lowest: "minimum" | "pledge";
  readonly highest: "pledge" | "maximum";
}

const AS_PLEDGED: Movement = { rule: "proportional", lowest: "pledge", highest: "pledge" };

const RAISING: Readonly<Record<"report" | "top-up" | "equal-top-up", Movement>> = {
  report: AS_PLEDGED,
  "top-up": { rule: "proportional", lowest: "pledge", highest: "maximum" },
  "equal-top-up": { rule: "equal-change", lowest: "pledge", highest: "maximum" },
};

const LOWERING: Readonly<Record<"proportional" | "cap" | "equal-reduction" | "credit", Movement>> = {
  proportional: { rule: "proportional", lowest: "minimum", highest: "pledge" },
  cap: { rule: "equal", lowest: "minimum", highest: "pledge" },
  "equal-reduction": { rule: "equal-change", lowest: "minimum", highest: "pledge" },
  credit: AS_PLEDGED,
};

function raised(terms: VoluntaryShareTerms, toCover: ToCover, total: MinorUnits): PledgeClaims {
  const { onShortfall } = terms;
  const { cost } = toCover;
  const missing = minorUnits(cost - total);
  const short: PledgeReason = {
    code: "pledges.short",
    params: { total, ...toCover, missing, reached: percentOf(total, cost) },
  };
  if (onShortfall.policy === "cancel") return released(terms, cost, short, { code: "shortfall.cancel", params: {} });
  if (onShortfall.policy !== "backstop") {
    // Where nobody pledged anything there is nothing to raise: what is missing is shown.
    const policy = total === 0n ? "report" : onShortfall.policy;
    const shares = levelOf(terms.pledges, cost, RAISING[policy]);
    return settledAt(terms, cost, RAISING[policy], [short, shortfallReason(policy, shares.common)], shares);
  }
  const { party } = onShortfall;
  const maximum = backstopLimit(onShortfall, terms.pledges);
  const amount = minorUnits(maximum !== null && maximum < missing ? maximum : missing);
  const explanation: readonly PledgeReason[] = [
    short,
    { code: "shortfall.backstop", params: { party, amount, maximum } },
  ];
  return settledAt(terms, cost, AS_PLEDGED, explanation, levelOf(terms.pledges, cost, AS_PLEDGED), amount);
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

function shortfallReason(policy: "report" | "top-up" | "equal-top-up", common: Ratio | null): PledgeReason {
  if (policy === "report") return { code: "shortfall.report", params: {} };
  if (policy === "top-up") return { code: "shortfall.top-up", params: { factor: common && displayedRatio(common, 6) } };
  return { code: "shortfall.equal-top-up", params: { more: common && minorUnits(roundHalfUp(common)) } };
}

function lowered(terms: VoluntaryShareTerms, toCover: ToCover, total: MinorUnits): PledgeClaims {
  const { policy } = terms.onSurplus;
  const { cost } = toCover;
  const movement = LOWERING[policy === "refuse" ? "proportional" : policy];
  const shares = levelOf(terms.pledges, cost, movement);
  const excess = minorUnits(total - cost);
  const over: PledgeReason = { code: "pledges.over", params: { total, ...toCover, excess } };
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
    claims: [...claims, ...backstopClaims(terms, taken, uncovered > 0n)],
    uncovered,
    isCancelled: false,
    explanation: [...explanation, ...boundReasons(movement, uncovered)],
  };
}

function claimOf(
  pledge: PledgeTerms,
  { numerators, denominator, held }: Level,
  at: number,
  { lowest, highest }: Movement,
  isShort: boolean,
): Claim<PledgeReason> {
  const exact = { numerator: elementAt(numerators, at), denominator };
  const { party, minimum, maximum } = pledge;
  const isAtMaximum = held[at] === "maximum" && highest === "maximum" && maximum !== undefined && pledge.amount > 0n;
  const isAtMinimum = held[at] === "minimum" && lowest === "minimum" && minimum !== undefined && pledge.amount > 0n;
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

function boundReasons({ lowest, highest }: Movement, uncovered: bigint): readonly PledgeReason[] {
  if (highest === "maximum" && uncovered > 0n) {
    return [{ code: "pledges.maxima-short", params: { missing: minorUnits(uncovered) } }];
  }
  if (lowest === "minimum" && uncovered < 0n) {
    return [{ code: "pledges.minima-exceed", params: { excess: minorUnits(-uncovered) } }];
  }
  return [];
}
