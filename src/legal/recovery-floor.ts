import { isInvoiced } from "../plan/invoiced.js";
import { partyOf } from "./figures.js";
import type { LegalFact } from "./legal-check.js";
import { compared, limitOf } from "./limits.js";
import { contractingParty, currencyMissing, lawApplies, type Question, type Test } from "./question.js";

/**
 * Says when a lead that re-invoices has claims too small to be recovered.
 *
 * French term: seuil de mise en recouvrement. Source: code général des collectivités territoriales, D1611-1. It bears on
 * what is owed to an authority, not on what the publisher invoices.
 */
export const recoveryFloor: Test = (question) => {
  const { figures, facts } = question;
  if (facts.reinvoices === false) return [];
  const lead = leadOf(question);
  const claims = claimsOf(question, lead);
  const [smallest] = [...claims].sort(bySize);
  if (smallest === undefined) return [];
  const law = lawApplies(question, lead);
  if (law.isExcluded) return [];
  const limit = limitOf(question, 0n);
  const missing: readonly LegalFact[] = [
    ...currencyMissing(question),
    ...law.missing,
    ...(lead === undefined ? (["contractingParty"] as const) : []),
    ...(facts.reinvoices === undefined ? (["reinvoices"] as const) : []),
  ];
  return [
    compared(figures, {
      value: smallest.amount,
      limit,
      bar: "at-least",
      missing,
      params: {
        party: smallest.party,
        name: partyOf(figures, smallest.party)?.name ?? smallest.party,
        claims: claims.length,
        below: claims.filter(({ amount }) => amount * limit.denominator < limit.numerator).length,
        isWithVat: figures.grossOf.has(smallest.party),
      },
    }),
  ];
};

interface Claim {
  readonly party: string;
  readonly amount: bigint;
}

const leadOf = (question: Question): string | undefined => {
  const { modality } = question.figures.terms;
  return modality.kind === "complementary-order" && question.facts.contractingParty === undefined
    ? modality.lead
    : contractingParty(question);
};

/** What the lead asks each of the others for; VAT included where its rate is known. */
function claimsOf({ figures }: Question, lead: string | undefined): readonly Claim[] {
  const byParty = new Map<string, bigint>();
  for (const { party, role, amount } of figures.shares) {
    if (amount <= 0n || party === lead || !isInvoiced(role, partyOf(figures, party)?.role)) continue;
    byParty.set(party, (byParty.get(party) ?? 0n) + amount);
  }
  return [...byParty].map(([party, net]) => ({ party, amount: figures.grossOf.get(party) ?? net }));
}

/** The smallest first; the order of the request changes nothing. */
const bySize = (a: Claim, b: Claim): number =>
  a.amount < b.amount || (a.amount === b.amount && a.party < b.party) ? -1 : 1;
