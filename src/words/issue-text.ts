import { catalogue, type IssueCode, type SentencesByCode } from "../errors/catalogue.js";
import { type Issue, withPlace } from "../errors/issue.js";
import { issuesFr } from "./issues-fr.js";
import { type Locale, languageOf, typeset } from "./locale.js";

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
  return { problem: typeset(say.problem(issue.params), locale), remedy: typeset(say.remedy(issue.params), locale) };
}
