import type { FundingPlan } from "../plan/funding-plan.js";
import type { Reason } from "../plan/reasons.js";
import { explainParty, explainShares } from "./explain-party.js";
import { type Language, type Locale, languageOf, type Speaker, typeset } from "./locale.js";
import { speakerFor } from "./lookup.js";
import { type ClosingSentence, type ReasonSentences, reasonSentence } from "./reasons.js";
import { closingEn, reasonsEn } from "./reasons-en.js";
import { closingFr, reasonsFr } from "./reasons-fr.js";

/** In which language, and about whom. */
export interface ExplainOptions {
  /** French unless said otherwise. */
  readonly locale?: Locale | undefined;
  /** The id of a party, for the sentences about its share; the whole plan unless given. */
  readonly party?: string | undefined;
}

/**
 * Says in sentences why a plan, or one party's share, is what it is, so that an officer can answer in council.
 *
 * French term: motivation. Source: none found; a council answers for what it votes.
 *
 * The amounts are written as the language writes them. It refuses nothing, so that it has no error codes: it takes a
 * plan as `planFunding` made it, and `verifyPlan` says whether something is one.
 *
 * Of a party it says what each of its shares is and why, what it owes exactly and how that became the amount, what it
 * is invoiced and when, and what it bears in the end; of a rotation, where it stands. Decimals of exact amounts are cut
 * off, with « … », and never rounded.
 *
 * @param plan - a plan as `planFunding` made it
 * @param options - the language, and the party
 * @returns the sentences, in the order in which they are best read; none for a party that the plan does not know
 * @example One euro, three towns: why a town pays a cent more
 * ```ts
 * import { planFunding } from "quotepart";
 * import { explain } from "quotepart/words";
 *
 * const plan = planFunding({
 *   currency: "EUR",
 *   development: { id: "d-1", title: "Prise de rendez-vous", cost: "1.00" },
 *   parties: ["Metz", "Nancy", "Toul"].map((name) => ({ id: name, name, vatRate: "20" })),
 *   modality: {
 *     kind: "co-financed",
 *     strategy: { kind: "allocation-key", key: ["Metz", "Nancy", "Toul"].map((party) => ({ party, weight: "1" })) },
 *   },
 * });
 * const [head, weight, exact, tie, invoice, netCost] = explain(plan, { locale: "en", party: "Metz" });
 * head; // => "Metz: €0.34 net of VAT (34.00%)."
 * weight; // => "Its weight in the key is 1 of 3."
 * exact; // => "Worked out exactly: €0.333… (1/3); rounded down to the cent (€0.33), plus 1 cent given by largest remainder."
 * tie; // => "3 shares have the same remainder, for 1 cent left over: the order of the ids decides; Metz receives it."
 * invoice; // => "To invoice: €0.34 net of VAT and €0.07 of VAT at 20.00% (exactly €0.068, rounded to the nearest cent), which makes €0.41 with VAT."
 * netCost; // => "Net cost: €0.41, which is a share of €0.34 and €0.07 of VAT, before any VAT that is recovered."
 * ```
 */
export function explain(plan: FundingPlan, options: ExplainOptions = {}): readonly string[] {
  // Spread, so that no options at all, as JavaScript may give them, are options without a wish.
  const { locale = "fr", party } = { ...options };
  const say = speakerFor(plan, locale);
  const sentences =
    party === undefined
      ? [...said(plan.explanation, locale, say), closings[languageOf(locale)](plan.reconciliation, say)]
      : explainParty(plan, party, locale, say, (reasons) => said(reasons, locale, say));
  return sentences.map((sentence) => typeset(sentence, locale));
}

/** The sentences about one party's shares alone, without what it is invoiced and bears in the end. */
export function sharesExplained(
  plan: FundingPlan,
  party: string,
  locale: Locale,
  idsAre?: Speaker["idsAre"],
): readonly string[] {
  const say = { ...speakerFor(plan, locale), idsAre };
  return explainShares(plan, party, locale, say, (reasons) => said(reasons, locale, say));
}

const sentencesOf: Readonly<Record<Language, ReasonSentences>> = { fr: reasonsFr, en: reasonsEn };
const closings: Readonly<Record<Language, ClosingSentence>> = { fr: closingFr, en: closingEn };

const said = (reasons: readonly Reason[], locale: Locale, say: Speaker): readonly string[] =>
  reasons.map((reason) => reasonSentence(reason, sentencesOf[languageOf(locale)], say));
