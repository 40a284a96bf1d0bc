import { sumOf } from "../money/minor-units.js";
import { roundHalfUp } from "../money/ratio.js";
import { vatOf } from "../plan/gross.js";
import { isFunding } from "../plan/invoiced.js";
import type { LegalRuleTerms } from "../request/legal-rule.js";
import { boughtFor, partyOf, totalOf } from "./figures.js";
import { contractingParty, type Question } from "./question.js";

/** The whole development as the contracting party buys it: what it is invoiced, and the subsidies that it receives. */
export interface Operation {
  readonly party: string;
  readonly name: string;
  readonly net: bigint;
  /** VAT included; undefined where its rate is not known. */
  readonly gross: bigint | undefined;
  /** Subsidies, without fonds de concours. */
  readonly subsidies: bigint;
  /** What other members take part with, beside fonds de concours: net of VAT, and as they are invoiced. */
  readonly others: { readonly net: bigint; readonly gross: bigint };
}

/**
 * The operation of the contracting party; undefined where nobody says who that is.
 *
 * The plan invoices each payer for its own share. The law of grants looks at the operation instead: one party is
 * invoiced for all of it, with VAT on all of it, and the subsidies come to that party afterwards.
 */
export function operationOf(question: Question): Operation | undefined {
  const { figures, facts } = question;
  const party = partyOf(figures, contractingParty(question));
  if (party === undefined) return undefined;
  const net = boughtFor(figures);
  const concours = new Set(facts.fondsDeConcours);
  const others = figures.shares.filter(
    (share) => share.party !== party.id && !isFunding(share.role) && !concours.has(share.party),
  );
  return {
    party: party.id,
    name: party.name,
    net,
    gross: party.vatRate === undefined ? undefined : net + vatOf(net, party.vatRate),
    subsidies: totalOf(figures.shares, (share) => share.role === "funder" && !concours.has(share.party)),
    others: {
      net: sumOf(others.map(({ amount }) => amount)),
      gross: sumOf(others.map((other) => figures.grossOf.get(other.party) ?? other.amount)),
    },
  };
}

/** What a percentage of an amount including VAT makes, half-up to the unit. */
export const estimateOf = (gross: bigint, { value }: LegalRuleTerms): bigint =>
  roundHalfUp({ numerator: gross * value.numerator, denominator: value.denominator * 100n });
