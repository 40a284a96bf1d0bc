import { type UnitLimits, wholeUnitsWithin } from "../apportion/whole-units.js";
import { elementAt } from "../errors/element-at.js";
import type { IssueList } from "../errors/issue-list.js";
import { bearerNoPayer, bearerOutOfBounds } from "../errors/order-entries.js";
import { shown } from "../errors/show.js";
import { addRatios, floorDivide, negated, type Ratio, roundHalfUp } from "../money/ratio.js";
import type { FundingTerms } from "../request/funding-request.js";
import type { Claim } from "../strategies/claims.js";
import type { UnwrittenReason } from "./reasons.js";

type AnyClaim = Claim<UnwrittenReason>;

/** What each claim pays in whole units, and what rounding moved. */
export interface Rounded {
  readonly units: readonly bigint[];
  /** How many units each pays above its share rounded down or, for the bearer, rounded to the nearest unit. */
  readonly spareUnits: readonly number[];
  /** Whether the order of ties decided who received a unit left over. */
  readonly isTied: boolean;
}

/**
 * Turns exact claims into whole units by the rule of the request. Fractions carried from earlier plans count for those
 * who pay; claims that sum below zero are rounded as the mirror of their opposite.
 *
 * @param claims - exact claims
 * @param total - their sum, whole
 * @param ranks - who comes first where remainders tie
 * @param terms - the rule, and what is carried
 * @param issues - where to say that the bearer cannot bear the rounding
 */
export function rounded(
  claims: readonly AnyClaim[],
  total: bigint,
  ranks: readonly number[],
  terms: FundingTerms,
  text: (amount: bigint) => string,
  issues: IssueList,
): Rounded {
  const sign = total < 0n ? -1n : 1n;
  const mirror = (ratio: Ratio): Ratio => (sign < 0n ? negated(ratio) : ratio);
  const exact = claims.map((claim) => mirror(claim.exact));
  const targets = withCarried(claims, terms).map(mirror);
  const limits = claims.map(limitsOf);
  const result =
    terms.rounding.rule === "bearer"
      ? byBearer(claims, targets, sign * total, limits, terms.rounding.party, (rest) => text(sign * rest), issues)
      : wholeUnitsWithin(targets, sign * total, ranks, limits);
  const base = ({ numerator, denominator }: Ratio): bigint =>
    terms.rounding.rule === "bearer" ? roundHalfUp({ numerator, denominator }) : floorDivide(numerator, denominator);
  return {
    units: result.units.map((unit) => sign * unit),
    spareUnits: result.units.map((unit, at) => Number(unit - base(elementAt(exact, at)))),
    isTied: result.isTied,
  };
}

/** Each exact claim with the fraction that its party carries, on the first of its claims that is not nothing. */
function withCarried(claims: readonly AnyClaim[], { carried = [] }: FundingTerms): readonly Ratio[] {
  const open = new Map<string, Ratio>(carried.map(({ party, exact }) => [party, exact] as const));
  return claims.map(({ party, exact }) => {
    const fraction = open.get(party);
    if (fraction === undefined || exact.numerator === 0n) return exact;
    open.delete(party);
    return addRatios(exact, fraction);
  });
}

/** Who owes nothing pays nothing; the others pay between their limits, and never less than nothing. */
const limitsOf = ({ exact, limits }: AnyClaim): UnitLimits =>
  exact.numerator === 0n ? { minimum: 0n, maximum: 0n } : (limits ?? { minimum: 0n, maximum: null });

/** Everyone is rounded to the nearest unit, half up, and the bearer takes what is left. */
function byBearer(
  claims: readonly AnyClaim[],
  targets: readonly Ratio[],
  total: bigint,
  limits: readonly UnitLimits[],
  party: string,
  text: (amount: bigint) => string,
  issues: IssueList,
): Pick<Rounded, "units" | "isTied"> {
  const bearer = claims.findIndex((claim) => claim.party === party && claim.exact.numerator !== 0n);
  const units = targets.map((target, at) => {
    const { minimum, maximum } = elementAt(limits, at);
    const nearest = roundHalfUp(target);
    return nearest < minimum ? minimum : maximum !== null && nearest > maximum ? maximum : nearest;
  });
  if (bearer < 0) {
    if (total !== 0n) issues.add(bearerNoPayer, ["rounding", "party"], { party: shown(party) });
    return { units, isTied: false };
  }
  const rest = total - units.reduce((sum, unit, at) => (at === bearer ? sum : sum + unit), 0n);
  const { minimum, maximum } = elementAt(limits, bearer);
  if (rest < minimum || (maximum !== null && rest > maximum)) {
    issues.add(bearerOutOfBounds, ["rounding", "party"], { party: shown(party), amount: text(rest) });
  }
  return { units: units.map((unit, at) => (at === bearer ? rest : unit)), isTied: false };
}
