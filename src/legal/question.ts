import { isInvoiced } from "../plan/invoiced.js";
import type { LegalFactsTerms } from "../request/legal-facts.js";
import type { LegalRuleTerms } from "../request/legal-rule.js";
import { type Figures, partyOf } from "./figures.js";
import type { LegalFact, LegalFinding } from "./legal-check.js";

/** What one of our tests is asked: one rule, one plan, what is known beside. */
export interface Question {
  readonly figures: Figures;
  readonly rule: LegalRuleTerms;
  readonly facts: LegalFactsTerms;
  /** Every rule that holds on the day. */
  readonly inForce: readonly LegalRuleTerms[];
}

/** One of our tests: finds nothing where its rule does not apply. */
export type Test = (question: Question) => readonly LegalFinding[];

/**
 * Whether the rule's law applies to a party: no where it lies in another country; `country` is missing where nobody says.
 * Without a party it is asked of all who pay.
 */
export function lawApplies({ figures, rule, facts }: Question, party: string | undefined): Applies {
  if (rule.country === "EU") return { isExcluded: false, missing: [] };
  const countries = facts.country === undefined ? countriesOf(figures, party) : [facts.country];
  if (countries.length > 0 && countries.every((country) => country !== undefined && country !== rule.country)) {
    return NOT_CONCERNED;
  }
  const isSure = countries.length > 0 && countries.every((country) => country === rule.country);
  return { isExcluded: false, missing: isSure ? [] : ["country"] };
}

/** Whether a rule is out of the question, and what would have to be known to be sure. */
export interface Applies {
  readonly isExcluded: boolean;
  readonly missing: readonly LegalFact[];
}

const NOT_CONCERNED: Applies = { isExcluded: true, missing: [] };

function countriesOf(figures: Figures, party: string | undefined): readonly (string | undefined)[] {
  if (party !== undefined) return [partyOf(figures, party)?.country];
  const payers = new Set(
    figures.shares
      .filter((share) => share.amount !== 0n && isInvoiced(share.role, partyOf(figures, share.party)?.role))
      .map((share) => share.party),
  );
  return figures.terms.parties.filter(({ id }) => payers.has(id)).map(({ country }) => country);
}

/** Whether an amount of euros can be compared with the plan's amounts. */
export const currencyMissing = ({ figures, rule }: Question): readonly LegalFact[] =>
  rule.unit === "amount" && figures.terms.currency !== "EUR" ? ["currency"] : [];

/**
 * Who signs for the whole development and is invoiced for it: the party that the facts name, else the one whom the
 * modality names alone.
 */
export function contractingParty({ figures, facts }: Question): string | undefined {
  if (facts.contractingParty !== undefined) return facts.contractingParty;
  const { modality } = figures.terms;
  if (modality.kind === "initial-contract") return modality.authority;
  if (modality.kind === "complementary-order") {
    return modality.associates.length === 0 || facts.reinvoices === true ? modality.lead : undefined;
  }
  return figures.payer;
}
