import { boughtFor } from "./figures.js";
import type { LegalFact } from "./legal-check.js";
import { compared, limitOf } from "./limits.js";
import { contractingParty, currencyMissing, lawApplies, type Test } from "./question.js";

/**
 * Holds the whole need, whoever pays which part of it, below the threshold of a contract without publicity and
 * competition.
 *
 * French term: marché sans publicité ni mise en concurrence. Source: code de la commande publique, R2122-8; the estimate
 * covers the need of all members, so that nothing is split (« saucissonnage »).
 */
export const directAward: Test = (question) => {
  const { figures, facts } = question;
  const order = boughtFor(figures);
  const { kind } = figures.terms.modality;
  if (order <= 0n || kind === "own-funds" || kind === "initial-contract" || facts.contractKind === "works") return [];
  const party = contractingParty(question);
  const { isExcluded, missing } = lawApplies(question, party);
  if (isExcluded) return [];
  const { comparableNeeds } = facts;
  const limit = limitOf(question, order);
  // Needs are never below 0: an order that reaches the threshold alone needs no more to be known.
  const isAbove = order * limit.denominator >= limit.numerator;
  const unknown: readonly LegalFact[] = comparableNeeds === undefined && !isAbove ? ["comparableNeeds"] : [];
  return [
    compared(figures, {
      value: order + (comparableNeeds ?? 0n),
      limit,
      bar: "below",
      missing: [
        ...currencyMissing(question),
        ...missing,
        ...(facts.contractKind === undefined ? (["contractKind"] as const) : []),
        ...unknown,
      ],
      params: {
        order: figures.text(order),
        comparableNeeds: comparableNeeds === undefined ? null : figures.text(comparableNeeds),
      },
    }),
  ];
};
