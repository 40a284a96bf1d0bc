import { tieOrder } from "../apportion/tie-order.js";
import { elementAt } from "../errors/element-at.js";
import { decimalsOf } from "../money/currency.js";
import { minorUnitsOf } from "../money/decimal.js";
import { addRatios, floorDivide, type Ratio, reduced, roundHalfUp } from "../money/ratio.js";
import type { FundingPlan, Share } from "../plan/funding-plan.js";
import { carriedInOf, grouped, oncePerPlan, sharesOf } from "./lookup.js";

/** How what a party owes exactly became what it pays, in minor units. */
export interface Derivation {
  /** What it owes by the rule. */
  readonly exact: Ratio;
  /** What earlier plans left it to pay; null where they left nothing. */
  readonly carried: Ratio | null;
  /** What was rounded: both together. */
  readonly target: Ratio;
  /** The target rounded down or to the nearest unit, before anything was added or taken off. */
  readonly rounded: bigint;
  /** What it pays. */
  readonly paid: bigint;
  readonly how: "down" | "nearest";
  /** Whether the party is the one that bears the rounding. */
  readonly isBearer: boolean;
  /** Whether fractions from earlier plans moved the shares of this plan, so that units went by more than remainders. */
  readonly isCarrying: boolean;
  /** Whether everything is rounded in absolute value. */
  readonly isCredit: boolean;
}

/** Reads an exact number that a plan or a request wrote: whole, decimal or a fraction. */
export function ratioFrom(value: string | number): Ratio {
  const [above = "0", below = "1"] = String(value).split("/");
  const [units = "0", decimals = ""] = above.split(".");
  return reduced({ numerator: BigInt(units + decimals), denominator: BigInt(below) * 10n ** BigInt(decimals.length) });
}

/** Tells how a share came from what is owed. */
export function derivationOf(plan: FundingPlan, share: Share): Derivation {
  const { rounding, currency } = plan.request;
  const exact = sourceByRate(share, currency) ?? ratioFrom(share.exact);
  const [own] = takesCarried(plan, share) ? carriedInOf(plan, share.party) : [];
  const fraction = own === undefined ? null : ratioFrom(own.exact);
  const target = fraction === null ? exact : reduced(addRatios(exact, fraction));
  const isCredit = isNegative(plan);
  const how = rounding?.rule === "bearer" || isSource(share) ? "nearest" : "down";
  return {
    exact,
    carried: fraction === null || fraction.numerator === 0n ? null : fraction,
    target,
    rounded: how === "nearest" ? roundHalfUp(target) : roundedDown(target, isCredit),
    paid: unitsOf(share.amount, currency),
    how,
    isBearer: rounding?.rule === "bearer" && rounding.party === share.party,
    isCarrying: carryingIn(plan).isCarrying,
    isCredit,
  };
}

const carryingIn = oncePerPlan(({ request: { carried = [] } }) => ({
  isCarrying: carried.some(({ exact }) => ratioFrom(exact).numerator !== 0n),
}));

/** Whether there is anything to tell: an amount that is exact, and paid as it is, speaks for itself. */
export const isTelling = ({ exact, carried, paid }: Derivation): boolean =>
  carried !== null || exact.denominator !== 1n || exact.numerator !== paid;

/** Who had lost as much by rounding down as a share, so that the order of ties decided between them. */
export interface Tie {
  /** How many shares were even, and how many of them received a unit. */
  readonly even: number;
  readonly received: number;
  /** The parties that received one, in the order that decided. */
  readonly receivers: readonly string[];
  /** The place of the share in that order, 1 first. */
  readonly rank: number;
  /** Whether the request says who comes first. */
  readonly byPriority: boolean;
}

/** The tie that a share stood in; undefined where its remainder alone decided, or where fractions were carried in. */
export function tieOf(plan: FundingPlan, share: Share): Tie | undefined {
  const { rounding } = plan.request;
  const { isTied, evenWith } = tiesIn(plan);
  if (!isTied || rounding?.rule === "bearer" || derivationOf(plan, share).isCarrying) return undefined;
  const { ranks, receivers } = evenWith(share);
  const received = receivers.length;
  if (received === 0 || received === ranks.size) return undefined;
  const byPriority = (rounding?.priority ?? []).length > 0;
  return { even: ranks.size, received, receivers, rank: ranks.get(share) ?? 0, byPriority };
}

/** Shares that had lost as much: the place of each in the order that decided, and who received a unit. */
interface Even {
  readonly ranks: ReadonlyMap<Share, number>;
  readonly receivers: readonly string[];
}

/** Whether any remainders of a plan tie, and with which others a share is even; each group is put in order once. */
const tiesIn = oncePerPlan((plan) => {
  const isCredit = isNegative(plan);
  const { rounding } = plan.request;
  const priority = rounding?.rule === "bearer" ? [] : (rounding?.priority ?? []);
  const isTied = plan.explanation.some(({ code }) => code === "rounding.tied");
  const groups = grouped(isTied ? plan.shares : [], (share) => remainderText(share, isCredit));
  const ordered = new Map<string, Even>();
  return {
    isTied,
    evenWith: (share: Share): Even => {
      const remainder = remainderText(share, isCredit);
      const even = ordered.get(remainder) ?? inOrder(groups.get(remainder) ?? [share], priority);
      ordered.set(remainder, even);
      return even;
    },
  };
});

function inOrder(even: readonly Share[], priority: readonly string[]): Even {
  const places = tieOrder(
    even.map(({ party }) => party),
    priority,
  );
  const ranked = even.map((share, at) => ({ share, place: elementAt(places, at) })).sort((a, b) => a.place - b.place);
  const received = even.filter(({ spareUnits }) => spareUnits > 0).length;
  return {
    ranks: new Map(ranked.map(({ share }, at) => [share, at + 1] as const)),
    receivers: ranked.slice(0, received).map(({ share }) => share.party),
  };
}

/** Decimal text in minor units. */
export const unitsOf = (text: string, currency: string): bigint => minorUnitsOf(text, decimalsOf(currency) ?? 2) ?? 0n;

/** The first of a party's shares that is not nothing takes what earlier plans left. */
const takesCarried = (plan: FundingPlan, share: Share): boolean =>
  sharesOf(plan, share.party).find(({ exact }) => exact !== "0") === share;

/** Everything is rounded in absolute value where all shares together are below 0. */
const isNegative = ({ reconciliation }: FundingPlan): boolean => reconciliation.sharesTotal.startsWith("-");

const isSource = ({ because }: Share): boolean => because.some(({ code }) => code === "source.rate");

/** What a source by rate owes before it is rounded; undefined for any other, and where its ceiling holds. */
function sourceByRate({ because, bound }: Share, currency: string): Ratio | undefined {
  const [reason] = because;
  if (reason?.code !== "source.rate" || bound !== null) return undefined;
  const rate = ratioFrom(reason.params.rate);
  return reduced({
    numerator: rate.numerator * unitsOf(reason.params.cost, currency),
    denominator: rate.denominator * 100n,
  });
}

function roundedDown({ numerator, denominator }: Ratio, isCredit: boolean): bigint {
  return isCredit ? -floorDivide(-numerator, denominator) : floorDivide(numerator, denominator);
}

/** What rounding down took from a share. Fractions are in lowest terms, so that equal ones have one writing. */
function remainderText({ exact }: Share, isCredit: boolean): string {
  const ratio = ratioFrom(exact);
  const { numerator, denominator } = ratio;
  const lost = numerator - roundedDown(ratio, isCredit) * denominator;
  return `${lost < 0n ? -lost : lost}/${denominator}`;
}
