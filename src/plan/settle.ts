import { inProportion } from "../apportion/share-out.js";
import { tieOrder } from "../apportion/tie-order.js";
import { sumOfRatios } from "../apportion/whole-units.js";
import { elementAt } from "../errors/element-at.js";
import type { IssueList } from "../errors/issue-list.js";
import { addRatios, type Ratio, whole } from "../money/ratio.js";
import type { FundingTerms } from "../request/funding-request.js";
import type { Claim, Claims } from "../strategies/claims.js";
import type { UnwrittenReason } from "./reasons.js";
import { rounded } from "./round.js";

/** A claim of the modality, or of a source that comes off the cost before. */
export interface LineClaim extends Claim<UnwrittenReason> {
  readonly isSource?: boolean;
}

/** A claim with the whole units that its party pays. */
export interface Line {
  readonly claim: LineClaim;
  readonly units: bigint;
  readonly spareUnits: number;
  readonly hundredths: bigint;
}

/** An amount that belongs to a party. */
export interface Owned {
  readonly party: string;
  readonly units: bigint;
}

/** All lines in whole units, with what is left open and what is paid too much. */
export interface Settled {
  readonly lines: readonly Line[];
  /** Whether the order of ties decided who received a unit left over. */
  readonly isTied: boolean;
  readonly gap: bigint;
  readonly surplus: bigint;
  /** The gap's part in hundredths of a per cent. */
  readonly gapHundredths: bigint;
  /** To whom the surplus belongs. */
  readonly credits: readonly Owned[];
  /** What each party is due less what it pays, fractions from earlier plans included; nobody who is even. */
  readonly carried: readonly { readonly party: string; readonly exact: Ratio }[];
}

/**
 * The one place where remainders are handed out: exact claims become whole units, whose percentages are shared out by
 * largest remainder, and a surplus becomes the credit of those who paid it, in proportion to what each paid.
 *
 * @param terms - the rounding rule, and what is carried
 * @param lines - the claims in the order of the parties
 * @param claims - what the modality stated beside them
 * @param text - writes an amount
 * @param issues - where to say that the rule cannot be applied
 */
export function settle(
  terms: FundingTerms,
  lines: readonly LineClaim[],
  { uncovered, surplusTo }: Claims<UnwrittenReason>,
  text: (amount: bigint) => string,
  issues: IssueList,
): Settled {
  const priority = terms.rounding.rule === "largest-remainder" ? terms.rounding.priority : [];
  const ranks = tieOrder(
    lines.map(({ party }) => party),
    priority,
  );
  const { units, spareUnits, isTied } = rounded(lines, wholeSum(lines), ranks, terms, text, issues);
  const gap = uncovered > 0n ? uncovered : 0n;
  const surplus = uncovered < 0n ? -uncovered : 0n;
  const hundredths = bySize(10_000n, [...units, gap], [...ranks, lines.length]);
  return {
    lines: lines.map((claim, at) => ({
      claim,
      units: elementAt(units, at),
      spareUnits: elementAt(spareUnits, at),
      hundredths: elementAt(hundredths, at),
    })),
    isTied,
    gap,
    surplus,
    gapHundredths: elementAt(hundredths, lines.length),
    credits: surplusTo === undefined ? creditsOf(surplus, lines, units, ranks) : owned([[surplusTo, surplus]]),
    carried: carriedOn(terms, lines, units),
  };
}

const wholeSum = (lines: readonly LineClaim[]): bigint => {
  const { numerator, denominator } = sumOfRatios(lines.map(({ exact }) => exact));
  return numerator / denominator;
};

/** Shares a total in proportion to the size of some amounts; among nothing but zeros, everybody gets 0. */
function bySize(total: bigint, amounts: readonly bigint[], ranks: readonly number[]): readonly bigint[] {
  const sizes = amounts.map((amount) => (amount < 0n ? -amount : amount));
  if (total === 0n || sizes.every((size) => size === 0n)) return amounts.map(() => 0n);
  return inProportion(total, sizes, ranks);
}

const creditsOf = (
  surplus: bigint,
  lines: readonly LineClaim[],
  units: readonly bigint[],
  ranks: readonly number[],
): readonly Owned[] => {
  const paid = units.map((unit, at) => (lines[at]?.isSource === true ? 0n : unit));
  const credits = bySize(surplus, paid, ranks);
  const byParty = new Map<string, bigint>();
  for (const [at, { party }] of lines.entries())
    byParty.set(party, (byParty.get(party) ?? 0n) + elementAt(credits, at));
  return owned([...byParty]);
};

const owned = (amounts: readonly (readonly [party: string, units: bigint])[]): readonly Owned[] =>
  amounts.flatMap(([party, units]) => (units === 0n ? [] : [{ party, units }]));

/** What was carried in, plus what is due, less what is paid: for every party of the request, in its order. */
function carriedOn(
  { parties, carried = [] }: FundingTerms,
  lines: readonly LineClaim[],
  units: readonly bigint[],
): Settled["carried"] {
  const open = new Map<string, Ratio>(carried.map(({ party, exact }) => [party, exact] as const));
  for (const [at, { party, exact }] of lines.entries()) {
    const before = open.get(party) ?? whole(0n);
    open.set(party, addRatios(before, addRatios(exact, whole(-elementAt(units, at)))));
  }
  return parties.flatMap(({ id }) => {
    const exact = open.get(id);
    return exact === undefined || exact.numerator === 0n ? [] : [{ party: id, exact }];
  });
}
