import type { FundingPlan, FundingRequest, KeyRow, Pledge, Share } from "../../src/index.js";
import { decimalsOf, total, unitsGiven } from "./money-text.js";
import { type Fraction, isSame, minus, nought, plus, readFraction, sum } from "./slow-fraction.js";

/** What a line may not go below or above in whole units; null: no ceiling. */
interface Limits {
  readonly low: bigint;
  readonly high: bigint | null;
}

/** What every line pays where a named party bears the rounding, or why it cannot. */
export type SlowRounding =
  | { readonly units: readonly bigint[] }
  | { readonly refused: "rounding.bearer-no-payer" | "rounding.bearer-out-of-bounds" };

/**
 * Rounds the exact shares of a plan the slow and obvious way: everybody else to the nearest unit, half up, within what
 * it may pay, and the bearer takes what is left. A plan below zero is the mirror of its opposite.
 */
export function slowBearer(plan: FundingPlan, party: string): SlowRounding {
  const exact = plan.shares.map((share) => readFraction(share.exact));
  const sign = sum(exact).top < 0n ? -1n : 1n;
  const mirrored = (one: Fraction): Fraction => (sign < 0n ? minus(nought, one) : one);
  const whole = mirrored(sum(exact)).top;
  const bearer = plan.shares.findIndex((share, at) => share.party === party && !isSame(exact[at] ?? nought, nought));
  const limits = plan.shares.map((share) => limitsOf(plan, share));
  const targets = withFractions(plan, exact).map(mirrored);
  const units = targets.map((target, at) => within(halfUp(target), limits[at] ?? FREE));
  if (bearer < 0) return whole === 0n ? { units } : { refused: "rounding.bearer-no-payer" };
  const rest = whole - total(units.filter((_, at) => at !== bearer));
  if (within(rest, limits[bearer] ?? FREE) !== rest) return { refused: "rounding.bearer-out-of-bounds" };
  return { units: units.map((unit, at) => sign * (at === bearer ? rest : unit)) };
}

const FREE: Limits = { low: 0n, high: null };

const within = (units: bigint, { low, high }: Limits): bigint =>
  units < low ? low : high !== null && units > high ? high : units;

/** The nearest whole number, and of two the higher one. */
function halfUp({ top, bottom }: Fraction): bigint {
  const doubled = 2n * top + bottom;
  const rest = ((doubled % (2n * bottom)) + 2n * bottom) % (2n * bottom);
  return (doubled - rest) / (2n * bottom);
}

/** Each exact share with what its party carries, on the first of its lines that is not nothing. */
function withFractions({ request, shares }: FundingPlan, exact: readonly Fraction[]): readonly Fraction[] {
  const open = new Map(request.carried?.map((one) => [one.party, readFraction(one.exact)] as const));
  return exact.map((share, at) => {
    const party = shares[at]?.party ?? "";
    const carried = open.get(party);
    if (carried === undefined || isSame(share, nought)) return share;
    open.delete(party);
    return plus(share, carried);
  });
}

/** Between what a line of a plan stays: what its rule fixes is fixed, members keep their bounds. */
function limitsOf({ request, explanation }: FundingPlan, { party, role, exact, because }: Share): Limits {
  const due = readFraction(exact);
  const size = due.top < 0n ? -due.top : due.top;
  const fixed: Limits = { low: size, high: size };
  if (isSame(due, nought) || because.some(({ code }) => code.startsWith("source."))) return fixed;
  const { modality } = request;
  if (modality.kind !== "co-financed") return FREE;
  const { strategy } = modality;
  if (strategy.kind === "unit-order") return fixed;
  if (strategy.kind === "allocation-key") return rowLimits(strategy.key, party, request);
  if (strategy.kind !== "voluntary-share") return FREE;
  if (role !== "member") return fixed;
  const codes = explanation.map(({ code }) => code as string);
  const policy = codes.includes("pledges.short") ? strategy.onShortfall?.policy : strategy.onSurplus?.policy;
  const isMoved = codes.includes("pledges.short") || codes.includes("pledges.over");
  if (!isMoved || policy === "report" || policy === "backstop" || policy === "credit") return fixed;
  const amount = unitsGiven(strategy.pledges.find((row) => row.party === party)?.amount ?? 0, decimalsOf(request));
  const { low, high } = rowLimits(strategy.pledges, party, request);
  return codes.includes("pledges.short") ? { low: amount, high } : { low, high: amount };
}

function rowLimits(rows: readonly (KeyRow | Pledge)[], party: string, request: FundingRequest): Limits {
  const { minimum = 0, maximum } = rows.find((row) => row.party === party) ?? {};
  const read = (amount: string | number): bigint => unitsGiven(amount, decimalsOf(request));
  return { low: read(minimum), high: maximum === undefined ? null : read(maximum) };
}
