import type { FundingPlan } from "../plan/funding-plan.js";
import { type Labels, labelsIn } from "../words/labels.js";
import { type Locale, type Speaker, speakerOf } from "../words/locale.js";
import type { ReportWords } from "../words/report-words.js";
import { reportWordsIn } from "../words/report-words-in.js";
import { plainText } from "./plain-text.js";

/** What every part of a document is written with: the plan, and the words of its reader. */
export interface Telling {
  readonly plan: FundingPlan;
  readonly locale: Locale;
  readonly words: ReportWords;
  /** The words of tables. */
  readonly labels: Labels;
  readonly say: Speaker;
  /** The plan before, where the document is an amendment. */
  readonly before: FundingPlan | undefined;
}

/** Makes a plan ready to be told in a locale; after an amendment, with the plan before. */
export const tellingOf = (plan: FundingPlan, locale: Locale, before?: FundingPlan): Telling => ({
  plan,
  before,
  locale,
  words: reportWordsIn(locale),
  labels: labelsIn(locale),
  say: speakerOfNames(plan, locale),
});

/**
 * Whether the amounts are those that an amendment settles, and no longer follow from a rule: after a buy-in on the
 * residual value the plan states an amount for each.
 */
export function isSettledByAmendment({ plan, before }: Telling): boolean {
  return before !== undefined && ruleOf(plan) !== ruleOf(before);
}

function ruleOf({ request: { modality } }: FundingPlan): string {
  return modality.kind === "co-financed" ? modality.strategy.kind : modality.kind;
}

/** A speaker for whom a party of whose name nothing can be printed goes by its id. */
function speakerOfNames(plan: FundingPlan, locale: Locale): Speaker {
  const say = speakerOf(plan, locale);
  return { ...say, party: (id) => (plainText(say.party(id)) === "" ? id : say.party(id)) };
}
