import { partyOf } from "./figures.js";
import type { LegalFact, LegalFinding } from "./legal-check.js";
import { rateText } from "./limits.js";
import { estimateOf, operationOf } from "./operation.js";
import { lawApplies, type Question, type Test } from "./question.js";

/**
 * Estimates what the VAT compensation fund may give back, as an assumption, for each party that is invoiced with VAT; for
 * the contracting party alone, on the whole development, where one party signs for all of it.
 *
 * French term: FCTVA. Source: code général des collectivités territoriales, L1615-6. There is no limit to keep: the
 * result is `ok` for a party that the facts call eligible, and `unverifiable` where they say nothing.
 */
export const vatCompensation: Test = (question) => {
  const { figures, facts } = question;
  if (figures.terms.currency !== "EUR" || figures.terms.development.nature === "operating") return [];
  const operation = operationOf(question);
  const eligible = facts.fctvaEligible && new Set(facts.fctvaEligible);
  if (operation === undefined) {
    return [...figures.grossOf].flatMap(([party, gross]) =>
      estimated(question, { party, gross, subsidies: 0n, eligible }),
    );
  }
  const { party, gross, subsidies } = operation;
  return gross === undefined || facts.vatIsRecovered === true
    ? []
    : estimated(question, { party, gross, subsidies, eligible });
};

interface Spending {
  readonly party: string;
  readonly gross: bigint;
  readonly subsidies: bigint;
  /** Whom the fund compensates; undefined where nobody says. */
  readonly eligible: ReadonlySet<string> | undefined;
}

function estimated(question: Question, { party, gross, subsidies, eligible }: Spending): readonly LegalFinding[] {
  const { figures, rule } = question;
  const payer = partyOf(figures, party);
  const law = lawApplies(question, party);
  const isTaxed = payer?.vatRate !== undefined && payer.vatRate.numerator > 0n;
  const isEligible = eligible === undefined || eligible.has(party);
  if (gross <= 0n || !isTaxed || !isEligible || law.isExcluded) return [];
  const estimate = estimateOf(gross, rule);
  const missing: readonly LegalFact[] = [
    ...law.missing,
    ...(figures.terms.development.nature === undefined ? (["nature"] as const) : []),
    ...(eligible === undefined ? (["fctvaEligible"] as const) : []),
  ];
  return [
    {
      value: figures.text(estimate),
      limit: null,
      result: missing.length > 0 ? "unverifiable" : "ok",
      missing,
      params: {
        party,
        name: payer.name,
        rate: rateText(question),
        gross: figures.text(gross),
        subsidies: figures.text(subsidies),
        net: figures.text(gross - subsidies - estimate),
      },
    },
  ];
}
