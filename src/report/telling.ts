import type { FundingPlan } from "../plan/funding-plan.js";
import { type Labels, labelsIn } from "../words/labels.js";
import { type Locale, type Speaker, speakerOf } from "../words/locale.js";
import type { ReportWords } from "../words/report-words.js";
import { reportWordsIn } from "../words/report-words-in.js";

/** What every part of a document is written with: the plan, and the words of its reader. */
export interface Telling {
  readonly plan: FundingPlan;
  readonly locale: Locale;
  readonly words: ReportWords;
  /** The words of tables. */
  readonly labels: Labels;
  readonly say: Speaker;
}

/** Makes a plan ready to be told in a locale. */
export const tellingOf = (plan: FundingPlan, locale: Locale): Telling => ({
  plan,
  locale,
  words: reportWordsIn(locale),
  labels: labelsIn(locale),
  say: speakerOf(plan, locale),
});
