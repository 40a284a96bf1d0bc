import type { Failure } from "../errors/issue.js";
import { onOneLine } from "../errors/show.js";
import { issueParts } from "../words/issue-text.js";
import { type Language, type Locale, languageOf } from "../words/locale.js";

const HEADS: Readonly<Record<Language, (count: number, listed: number) => string>> = {
  fr: (count, listed) =>
    `${count === 1 ? "Une chose est à corriger" : `${count} choses sont à corriger`}${listed < count ? `, dont voici les ${listed} premières` : ""}.`,
  en: (count, listed) =>
    `${count === 1 ? "One thing is" : `${count} things are`} to be corrected${listed < count ? `; here are the first ${listed}` : ""}.`,
};

/** Writes issues for a person: where, what is wrong, what to do. */
export function issuesText({ issues, issueCount }: Failure, locale: Locale): string {
  const blocks = issues.map((issue) => {
    const { problem, remedy } = issueParts(issue, locale);
    const place = issue.path.map((step) => (typeof step === "number" ? step + 1 : step)).join(" › ");
    const head = place === "" ? `[${issue.code}]` : `${place}  [${issue.code}]`;
    return [head, `  ${problem}`, `  → ${remedy}`].map(onOneLine).join("\n");
  });
  return `${[HEADS[languageOf(locale)](issueCount, issues.length), ...blocks].join("\n\n")}\n`;
}
