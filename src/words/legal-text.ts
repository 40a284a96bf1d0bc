import type { LegalCheck } from "../legal/legal-check.js";
import type { LegalTest } from "../legal/legal-test.js";
import { legalEn } from "./legal-en.js";
import { legalFr } from "./legal-fr.js";
import type { LegalFigures, LegalSpeaker, LegalWords } from "./legal-words.js";
import { dayText, type Language, type Locale, languageOf, moneyIn, numbersIn, taxWordsOf, typeset } from "./locale.js";

/**
 * Says a legal check in sentences that an officer can read: the rule and its article, what was found and the limit, the
 * answer, what the check does not look at, and where the rule is written. No legal advice.
 *
 * French term: contrôle juridique.
 *
 * @param check - a check as `checkLegal` of `quotepart/legal` made it
 * @param options - the language; French unless said otherwise
 * @returns the sentences as one text; they end with the address of the source
 * @example
 * ```ts
 * import { planFunding } from "quotepart";
 * import { checkLegal } from "quotepart/legal";
 * import { legalText } from "quotepart/words";
 *
 * const plan = planFunding({
 *   currency: "EUR",
 *   development: { id: "d-1", title: "Export SIG", cost: "2000.00" },
 *   parties: [{ id: "nancy", name: "Ville de Nancy", country: "FR" }],
 *   modality: { kind: "complementary-order", lead: "nancy", contract: { reference: "2024-17", amount: "48000.00" } },
 * });
 * const [check] = checkLegal(plan, { date: "2026-06-01", facts: { contractKind: "services" } });
 * check && legalText(check, { locale: "en" }).includes("€2,000.00 net of VAT; this must stay below €4,800.00"); // => true
 * ```
 */
export function legalText(check: LegalCheck, options: { readonly locale?: Locale | undefined } = {}): string {
  const { locale = "fr" } = options;
  const words = wordsOf[languageOf(locale)];
  const { law, article, missing, looksNotAt, validFrom, validUntil, source } = check;
  const sentences = [
    `${titleOf(check, words)} (${law}, ${article})${words.colon}${foundOf(check, words, speakerFor(check, locale))}`,
    check.result === "unverifiable"
      ? words.unverifiable(missing.map((fact) => nameIn(words.facts, fact)))
      : check.test === "vat-compensation"
        ? words.assumption
        : words.results[check.result],
    ...(looksNotAt.length === 0 ? [] : [words.notLookedAt(looksNotAt.map((spot) => nameIn(words.blindSpots, spot)))]),
  ].join(" ");
  const until = validUntil === null ? null : dayText(validUntil, locale);
  const text = `${sentences} ${words.dated(dayText(validFrom, locale), until)}`;
  // The address is put in last, as it stands: typography is for sentences.
  return `${typeset(text, locale)}${source}`;
}

/** What a check is about, in a few words. */
export const legalTitle = (check: LegalCheck, { locale }: { readonly locale: Locale }): string =>
  titleOf(check, wordsOf[languageOf(locale)]);

/** How the figures of a check are written: ours are amounts, a caller's own may count anything. */
export function legalFigure(check: LegalCheck, { locale }: { readonly locale: Locale }): (text: string) => string {
  const say = speakerFor(check, locale);
  return isKnown(check.test, wordsOf[languageOf(locale)]) ? say.amount : numbersIn(locale).number;
}

const wordsOf: Readonly<Record<Language, LegalWords>> = { fr: legalFr, en: legalEn };

const isKnown = (test: string, words: LegalWords): test is LegalTest => Object.hasOwn(words.found, test);

const titleOf = ({ test, rule }: LegalCheck, words: LegalWords): string =>
  isKnown(test, words) ? words.titles[test] : rule;

function foundOf({ test, params, value, limit }: LegalCheck, words: LegalWords, say: LegalSpeaker): string {
  const figures: LegalFigures = { value, limit };
  if (!isKnown(test, words)) return words.foundElsewhere(figures);
  const found = words.found[test] as (params: unknown, figures: LegalFigures, say: LegalSpeaker) => string;
  return found(params, figures, say);
}

/** The words for one of our codes; a caller's own stands as it is. */
const nameIn = (names: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(names, code) ? (names[code] ?? code) : code;

function speakerFor({ currency }: LegalCheck, locale: Locale): LegalSpeaker {
  const { number } = numbersIn(locale);
  return {
    ...taxWordsOf(locale),
    amount: moneyIn(currency, locale),
    rate: (text) => `${number(text)}${languageOf(locale) === "fr" ? "\u00a0%" : "%"}`,
    number,
  };
}
