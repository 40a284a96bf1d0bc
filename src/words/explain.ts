import type { FundingPlan, Share } from "../plan/funding-plan.js";
import type { Reason } from "../plan/reasons.js";
import { type Language, type Locale, languageOf, type Speaker, speakerOf, typeset } from "./locale.js";
import { type ReasonSentences, reasonSentence } from "./reasons.js";
import { reasonsEn } from "./reasons-en.js";
import { reasonsFr } from "./reasons-fr.js";

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
 * @param plan - a plan as `planFunding` made it
 * @param options - the language, and the party
 * @returns the sentences, in the order in which they are best read; none for a party that the plan does not know
 * @example
 * ```ts
 * import { planFunding } from "quotepart";
 * import { explain } from "quotepart/words";
 *
 * const plan = planFunding({
 *   currency: "EUR",
 *   development: { id: "d-1", title: "Prise de rendez-vous", cost: "8000.00" },
 *   parties: [{ id: "publisher", name: "The publisher", role: "publisher" }],
 *   modality: { kind: "own-funds", publisher: "publisher" },
 * });
 * explain(plan, { locale: "en", party: "publisher" }); // => ["The publisher: €8,000.00 (100.00%).", "The publisher bears the whole cost of €8,000.00."]
 * ```
 */
export function explain(plan: FundingPlan, options: ExplainOptions = {}): readonly string[] {
  const { locale = "fr", party } = options;
  const say = speakerOf(plan, locale);
  const sentences =
    party === undefined
      ? [...said(plan.explanation, locale, say), ...closing(plan, locale, say)]
      : plan.shares.filter((share) => share.party === party).flatMap((share) => ofShare(share, locale, say));
  return sentences.map((sentence) => typeset(sentence, locale));
}

const sentencesOf: Readonly<Record<Language, ReasonSentences>> = { fr: reasonsFr, en: reasonsEn };

const said = (reasons: readonly Reason[], locale: Locale, say: Speaker): readonly string[] =>
  reasons.map((reason) => reasonSentence(reason, sentencesOf[languageOf(locale)], say));

function ofShare(share: Share, locale: Locale, say: Speaker): readonly string[] {
  const colon = languageOf(locale) === "fr" ? " :" : ":";
  const head = `${say.party(share.party)}${colon} ${say.amount(share.amount)} (${say.percent(share.percentage)}).`;
  return [head, ...said(share.because, locale, say)];
}

/** The sentence that the officer signs: that it adds up. */
function closing({ reconciliation }: FundingPlan, locale: Locale, say: Speaker): readonly string[] {
  const shares = say.amount(reconciliation.sharesTotal);
  const gap = say.amount(reconciliation.gap);
  const surplus = say.amount(reconciliation.surplus);
  const cost = say.amount(reconciliation.cost);
  return languageOf(locale) === "fr"
    ? [
        `Les quotes-parts (${shares}) et le reste à financer (${gap}), moins l’excédent (${surplus}), égalent le coût (${cost}).`,
      ]
    : [`The shares (${shares}) and the gap (${gap}), less the surplus (${surplus}), equal the cost (${cost}).`];
}
