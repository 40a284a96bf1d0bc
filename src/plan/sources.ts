import { sourceOneOf, sourceOppositeSign, sourcesExceedCost } from "../errors/invoice-entries.js";
import type { IssueList } from "../errors/issue-list.js";
import { isOpposite, type MinorUnits, minorUnits, sumOf } from "../money/minor-units.js";
import { exactText, roundHalfUp, whole } from "../money/ratio.js";
import type { FundingTerms, PartialTerms } from "../request/funding-request.js";
import type { MoneySourceTerms, SourceTerms } from "../request/sources.js";
import type { Claim, Claims } from "../strategies/claims.js";
import type { UnwrittenReason } from "./reasons.js";

/** What the sources bring: lines of money that come off the cost, and contributions in kind that stand beside it. */
export interface SettledSources {
  readonly claims: readonly Claim<UnwrittenReason>[];
  /** What they leave for the modality to share. */
  readonly left: MinorUnits;
  readonly inKind: readonly { readonly party: string; readonly value: MinorUnits }[];
  readonly explanation: readonly UnwrittenReason[];
}

/**
 * Settles the sources: each is a whole amount, because its rule names a rounding (a rate of the cost, half-up), within
 * its ceiling. On a credit note everything is the mirror of the invoice.
 */
export function settleSources({ sources = [], development: { cost } }: FundingTerms): SettledSources {
  const claims = sources.filter(isMoney).map((source) => claimOf(source, cost));
  const inKind = sources.flatMap((source) =>
    source.kind === "in-kind" ? [{ party: source.from, value: source.value }] : [],
  );
  const left = leftBy(sources, cost);
  const settled: readonly UnwrittenReason[] =
    claims.length === 0 ? [] : [{ code: "sources.settled", params: { total: minorUnits(cost - left), left } }];
  return {
    claims,
    left,
    inKind,
    // What comes in kind is told last: it is no part of what was just added up.
    explanation: [
      ...sources.filter(isMoney).map((source) => reasonOf(source, cost)),
      ...settled,
      ...inKind.map((params): UnwrittenReason => ({ code: "sources.in-kind", params })),
    ],
  };
}

/**
 * A funding that is cancelled: nobody pays, so that what the sources would have brought is open as well, and their lines
 * say that they are released.
 */
export function releasing(
  sources: SettledSources,
  stated: Claims<UnwrittenReason>,
  cost: MinorUnits,
): readonly [SettledSources, Claims<UnwrittenReason>] {
  if (sources.claims.length === 0) return [sources, stated];
  const total = minorUnits(cost - sources.left);
  const claims = sources.claims.map(({ party, role, exact }): Claim<UnwrittenReason> => {
    const amount = minorUnits(exact.numerator);
    const limits = { minimum: 0n, maximum: 0n };
    return {
      party,
      role,
      exact: whole(0n),
      bound: null,
      limits,
      because: [{ code: "source.released", params: { amount } }],
    };
  });
  const explanation: readonly UnwrittenReason[] = [
    ...stated.explanation,
    { code: "sources.released", params: { total } },
  ];
  return [
    { ...sources, claims },
    { ...stated, uncovered: stated.uncovered + total, explanation },
  ];
}

/** What the sources leave of a cost. */
export const leftBy = (sources: readonly SourceTerms[], cost: MinorUnits): MinorUnits =>
  minorUnits(cost - sumOf(sources.filter(isMoney).map((source) => amountOf(source, cost))));

/** Lists what is wrong with the sources. */
export function checkSources(
  { sources = [], development }: PartialTerms,
  issues: IssueList,
  text: (amount: bigint) => string,
): void {
  const cost = development?.cost;
  for (const [at, source] of sources.entries()) {
    if (!isMoney(source)) continue;
    const given = [source.rate, source.amount].filter((way) => way !== undefined).length;
    if (given !== 1) issues.add(sourceOneOf, ["sources", at], { given });
    if (cost === undefined || source.amount === undefined || !isOpposite(source.amount, cost)) continue;
    issues.add(sourceOppositeSign, ["sources", at, "amount"], { amount: text(source.amount), cost: text(cost) });
  }
  if (cost === undefined) return;
  const left = leftBy(sources, cost);
  if (left === 0n || left < 0n === cost < 0n) return;
  issues.add(sourcesExceedCost, ["sources"], { total: text(cost - left), cost: text(cost), excess: text(-left) });
}

const isMoney = (source: SourceTerms): source is MoneySourceTerms => source.kind !== "in-kind";

function amountOf(source: MoneySourceTerms, cost: MinorUnits): MinorUnits {
  const full = fullAmountOf(source, cost);
  return isHeld(source, full) ? minorUnits(full < 0n ? -(source.ceiling ?? 0n) : (source.ceiling ?? 0n)) : full;
}

/** A source's amount before its ceiling. */
function fullAmountOf({ rate, amount = minorUnits(0n) }: MoneySourceTerms, cost: MinorUnits): MinorUnits {
  if (rate === undefined) return amount;
  return minorUnits(roundHalfUp({ numerator: rate.numerator * cost, denominator: rate.denominator * 100n }));
}

const isHeld = ({ ceiling }: MoneySourceTerms, full: bigint): boolean =>
  ceiling !== undefined && (full < 0n ? -full : full) > ceiling;

function claimOf(source: MoneySourceTerms, cost: MinorUnits): Claim<UnwrittenReason> {
  const amount = amountOf(source, cost);
  const size = amount < 0n ? -amount : amount;
  return {
    party: source.from,
    role: source.kind === "subsidy" ? "funder" : "publisher",
    exact: whole(amount),
    bound: isHeld(source, fullAmountOf(source, cost)) ? "maximum" : null,
    limits: { minimum: size, maximum: size },
    because: [
      source.rate === undefined
        ? { code: "source.amount", params: { amount } }
        : {
            code: "source.rate",
            params: { amount, rate: exactText(source.rate), cost, ceiling: source.ceiling ?? null },
          },
    ],
  };
}

function reasonOf(source: MoneySourceTerms, cost: MinorUnits): UnwrittenReason {
  const party = source.from;
  const rate = source.rate === undefined ? null : exactText(source.rate);
  const isCapped = isHeld(source, fullAmountOf(source, cost));
  return { code: `sources.${source.kind}`, params: { party, amount: amountOf(source, cost), rate, isCapped } };
}
