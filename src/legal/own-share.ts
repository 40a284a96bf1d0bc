import { partyOf, totalOf } from "./figures.js";
import type { LegalFact } from "./legal-check.js";
import { compared, limitOf, rateText } from "./limits.js";
import { contractingParty, lawApplies, type Test } from "./question.js";

/**
 * Wants the contracting party to bear a part of all public funding itself, net of VAT, where it invests.
 *
 * French term: participation minimale du maître d'ouvrage. Source: code général des collectivités territoriales,
 * L1111-10. Everybody but the publisher is counted as public.
 */
export const ownShare: Test = (question) => {
  const { figures, facts } = question;
  const { nature } = figures.terms.development;
  const total = totalOf(figures.shares, ({ role }) => role !== "publisher");
  if (total <= 0n || nature === "operating" || facts.isOverseas === true) return [];
  const party = contractingParty(question);
  const law = lawApplies(question, party);
  if (law.isExcluded) return [];
  const missing: readonly LegalFact[] = [
    ...law.missing,
    ...(party === undefined ? (["contractingParty"] as const) : []),
    ...(nature === undefined ? (["nature"] as const) : []),
    ...(facts.isOverseas === undefined ? (["isOverseas"] as const) : []),
  ];
  const own = totalOf(figures.shares, (share) => share.party === party && share.role !== "publisher");
  const finding = compared(figures, {
    value: own,
    limit: limitOf(question, total),
    bar: "at-least",
    missing,
    params: {
      party: party ?? null,
      name: partyOf(figures, party)?.name ?? null,
      rate: rateText(question),
      total: figures.text(total),
    },
  });
  return [party === undefined ? { ...finding, value: null } : finding];
};
