import { checkFineness } from "../apportion/weights.js";
import { sumOfRatios } from "../apportion/whole-units.js";
import {
  associateIsLead,
  associateOneOf,
  associateOppositeSign,
  associatesExceedCost,
  leadIsPublisher,
  leadWeightMissing,
  leadWeightUnused,
} from "../errors/order-entries.js";
import { keyAllZero } from "../errors/rule-entries.js";
import { shown } from "../errors/show.js";
import { isOpposite, type MinorUnits, sumOf } from "../money/minor-units.js";
import { addRatios, exactText, negated, productOf, type Ratio, whole } from "../money/ratio.js";
import type { ComplementaryOrderTerms } from "../request/complementary-order.js";
import type { Checking, Claim, ReasonIn, Rule } from "../strategies/claims.js";

/*
 * Complementary order (commande complémentaire au marché initial): one user specifies and orders, the lead; the
 * publisher may associate others with similar needs. They bear a rate of the cost or an amount; weights share what
 * those leave; the lead bears the rest.
 *
 * Source: the club's charter, « Entr'ouvert peut proposer d'y associer un autre utilisateur ».
 */

/** Why the lead and the associates pay. */
export interface ComplementaryOrderReasons {
  /** Who decides, and on what basis the money is committed; what the contract's modifications so far make. */
  readonly "complementary-order.decided": {
    readonly lead: string;
    readonly reference: string;
    readonly amount: MinorUnits;
    readonly modifications: number;
    readonly modified: MinorUnits;
    readonly associates: number;
  };
  /** What weights share, where any associate takes part by weight. */
  readonly "complementary-order.by-weight": { readonly associates: number; readonly totalWeight: string };
  /** An associate bears a rate of the cost. */
  readonly "associate.rate": { readonly rate: string; readonly cost: MinorUnits };
  /** An associate bears an amount. */
  readonly "associate.amount": { readonly amount: MinorUnits };
  /** An associate bears its weight of what rates and amounts leave. */
  readonly "associate.weight": { readonly weight: string; readonly totalWeight: string };
  /** The lead bears its weight of what rates and amounts leave. */
  readonly "lead.weight": { readonly weight: string; readonly totalWeight: string };
  /** The lead bears all of it. */
  readonly "lead.all": { readonly cost: MinorUnits };
  /** The lead bears what the associates do not. */
  readonly "lead.rest": Readonly<Record<never, never>>;
}

/** Such a reason. */
export type ComplementaryOrderReason = ReasonIn<ComplementaryOrderReasons>;

/** The lead bears what the associates do not; see the top of this file. */
export const complementaryOrder: Rule<ComplementaryOrderTerms, ComplementaryOrderReason> = {
  check(terms, checking) {
    checkLead(terms, checking);
    checkAssociates(terms, checking);
    checkWeights(terms, checking);
    checkSum(terms, checking);
  },

  claim(terms, cost) {
    const { lead, contract, associates } = terms;
    const { reference, amount, modifications = [] } = contract;
    const basis = { reference, amount, modifications: modifications.length, modified: sumOf(modifications) };
    const left = addRatios(whole(cost), negated(fixedPart(terms, cost)));
    const totalWeight = totalWeightOf(terms);
    const shares = associates.map((associate) => shareOf(associate, cost, left, totalWeight));
    const rest = addRatios(whole(cost), negated(sumOfRatios(shares.map(({ exact }) => exact))));
    const byWeight = associates.filter(({ weight }) => weight !== undefined).length;
    return {
      claims: [leadClaim(terms, cost, rest, totalWeight), ...shares],
      uncovered: 0n,
      isCancelled: false,
      isWhole: associates.length === 0,
      explanation: [
        { code: "complementary-order.decided", params: { lead, ...basis, associates: associates.length } },
        ...(byWeight === 0
          ? []
          : [
              {
                code: "complementary-order.by-weight",
                params: { associates: byWeight, totalWeight: exactText(totalWeight) },
              } as const,
            ]),
      ],
    };
  },
};

type AssociateTerms = ComplementaryOrderTerms["associates"][number];

function checkLead({ lead }: ComplementaryOrderTerms, { roleOf, path, issues }: Checking): void {
  if (roleOf(lead) === "publisher") issues.add(leadIsPublisher, [...path, "lead"], { party: shown(lead) });
}

function checkAssociates({ lead, associates }: ComplementaryOrderTerms, { cost, path, issues, text }: Checking): void {
  for (const [at, { party, rate, amount, weight }] of associates.entries()) {
    const row = [...path, "associates", at];
    const given = [rate, amount, weight].filter((way) => way !== undefined).length;
    if (given !== 1) issues.add(associateOneOf, row, { given });
    if (party === lead) issues.add(associateIsLead, [...row, "party"], { party: shown(party) });
    if (cost === undefined || amount === undefined || !isOpposite(amount, cost)) continue;
    issues.add(associateOppositeSign, [...row, "amount"], { amount: text(amount), cost: text(cost) });
  }
}

function checkWeights({ leadWeight, associates }: ComplementaryOrderTerms, { path, issues }: Checking): void {
  const weights = associates.flatMap(({ weight }) => weight ?? []);
  if (weights.length > 0 && leadWeight === undefined) issues.add(leadWeightMissing, [...path, "associates"], {});
  if (weights.length === 0 && leadWeight !== undefined) issues.add(leadWeightUnused, [...path, "leadWeight"], {});
  if (weights.length === 0 || leadWeight === undefined) return;
  const all = [leadWeight, ...weights];
  if (all.every(({ numerator }) => numerator === 0n))
    issues.add(keyAllZero, [...path, "leadWeight"], { count: all.length });
  checkFineness(all, [...path, "associates"], issues);
}

function checkSum(terms: ComplementaryOrderTerms, { cost, path, issues, text }: Checking): void {
  if (cost === undefined) return;
  checkFineness(
    terms.associates.flatMap(({ rate }) => rate ?? []),
    [...path, "associates"],
    issues,
  );
  const fixed = fixedPart(terms, cost);
  const excess = fixed.numerator - cost * fixed.denominator;
  const isTooMuch = cost < 0n ? excess < 0n : excess > 0n;
  if (!isTooMuch) return;
  // Away from zero, so that the sentence shows more than the cost.
  const rest = fixed.numerator % fixed.denominator;
  const total = fixed.numerator / fixed.denominator + (rest === 0n ? 0n : cost < 0n ? -1n : 1n);
  issues.add(associatesExceedCost, [...path, "associates"], { total: text(total), cost: text(cost) });
}

/** What rates and amounts make together, exactly. */
const fixedPart = ({ associates }: ComplementaryOrderTerms, cost: MinorUnits): Ratio =>
  sumOfRatios(associates.map(({ rate, amount }) => (rate === undefined ? whole(amount ?? 0n) : rateOf(rate, cost))));

const rateOf = ({ numerator, denominator }: Ratio, cost: MinorUnits): Ratio => ({
  numerator: numerator * cost,
  denominator: denominator * 100n,
});

const totalWeightOf = ({ leadWeight, associates }: ComplementaryOrderTerms): Ratio =>
  sumOfRatios([leadWeight ?? whole(0n), ...associates.flatMap(({ weight }) => weight ?? [])]);

function shareOf(
  { party, rate, amount, weight }: AssociateTerms,
  cost: MinorUnits,
  left: Ratio,
  totalWeight: Ratio,
): Claim<ComplementaryOrderReason> {
  const owed = { party, role: "associate", bound: null } as const;
  if (rate !== undefined) {
    return {
      ...owed,
      exact: rateOf(rate, cost),
      because: [{ code: "associate.rate", params: { rate: exactText(rate), cost } }],
    };
  }
  if (weight !== undefined) {
    const exact = productOf(left, {
      numerator: weight.numerator * totalWeight.denominator,
      denominator: weight.denominator * totalWeight.numerator,
    });
    const params = { weight: weight.text, totalWeight: exactText(totalWeight) };
    return { ...owed, exact, because: [{ code: "associate.weight", params }] };
  }
  const given = amount ?? (0n as MinorUnits);
  return { ...owed, exact: whole(given), because: [{ code: "associate.amount", params: { amount: given } }] };
}

function leadClaim(
  { lead, leadWeight, associates }: ComplementaryOrderTerms,
  cost: MinorUnits,
  exact: Ratio,
  totalWeight: Ratio,
): Claim<ComplementaryOrderReason> {
  const because: ComplementaryOrderReason =
    associates.length === 0
      ? { code: "lead.all", params: { cost } }
      : leadWeight === undefined
        ? { code: "lead.rest", params: {} }
        : { code: "lead.weight", params: { weight: leadWeight.text, totalWeight: exactText(totalWeight) } };
  return { party: lead, role: "lead", exact, bound: null, because: [because] };
}
