import { catalogue, type IssueCode, type SentencesByCode } from "../errors/catalogue.js";
import { type Issue, withPlace } from "../errors/issue.js";
import { issuesFr } from "./issues-fr.js";
import { decimalIn, type Locale, languageOf, typeset } from "./locale.js";

/**
 * Says in a language what is wrong and what to do, in one or two sentences that end with the place.
 *
 * French term: message d'erreur. Source: none found. Every code of docs/errors.md has its sentences in both languages;
 * it adds no code of its own.
 *
 * @param issue - an issue, as every `try…` function gives them
 * @param options - the language; French unless said otherwise
 * @returns the sentences; in English they are the issue's own message
 * @example
 * ```ts
 * import { tryPlanFunding } from "quotepart";
 * import { issueText } from "quotepart/words";
 *
 * const outcome = tryPlanFunding([]);
 * outcome.ok ? "" : issueText(outcome.issues[0]!, { locale: "en" }); // => "A list came where an object is due. Give an object."
 * ```
 */
export function issueText(issue: Issue, options: { readonly locale?: Locale | undefined } = {}): string {
  const { problem, remedy } = issueParts(issue, options.locale ?? "fr");
  return withPlace(`${problem} ${remedy}`, issue.path);
}

/** What is wrong, and what to do about it, apart. */
export function issueParts(issue: Issue, locale: Locale): { readonly problem: string; readonly remedy: string } {
  const sentences: SentencesByCode<string>[IssueCode] = (languageOf(locale) === "fr" ? issuesFr : catalogue)[
    issue.code
  ];
  const say = sentences as { readonly [Part in "problem" | "remedy"]: (params: Issue["params"]) => string };
  const params = languageOf(locale) === "fr" ? spoken(issue.params, locale) : issue.params;
  return { problem: typeset(say.problem(params), locale), remedy: typeset(say.remedy(params), locale) };
}

/** Amounts of a sentence as French writes them; what somebody gave stands in quotes, and stays as it was given. */
function spoken(params: Issue["params"], locale: Locale): Issue["params"] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" && AMOUNT.test(value) ? decimalIn(value, locale) : value,
    ]),
  );
}

/** Decimal text as the library writes amounts: no id, which stands in quotes, and no version, which has two points. */
const AMOUNT = /^-?\d{1,40}\.\d{2,4}$/;
