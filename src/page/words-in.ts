import type { Locale } from "../entries/words.js";
import { languageOf, taxWordsOf, typeset } from "../words/locale.js";
import type { PageWords } from "./words.js";
import { english } from "./words-en.js";
import { french } from "./words-fr.js";

/** The languages that the page offers, by what they call themselves. */
export const pageLocales: readonly (readonly [Locale, string])[] = [
  ["fr-FR", "Français (France)"],
  ["fr-BE", "Français (Belgique)"],
  ["en", "English"],
];

/** The words of the page in a language, set with the spaces that no line may break at. */
export const pageWords = (locale: Locale): PageWords =>
  languageOf(locale) === "fr" ? (set(french(taxWordsOf(locale)), locale) as PageWords) : english;

/** Thousands stay with the figures before them. */
const setText = (text: string, locale: Locale): string =>
  typeset(text, locale).replace(/(\d) (?=\d{3}(?!\d))/g, "$1\u202f");

type Words = string | ((...values: never[]) => string) | readonly unknown[] | object;

function set(words: unknown, locale: Locale): unknown {
  if (typeof words === "string") return setText(words, locale);
  if (typeof words === "function") return (...values: unknown[]) => setText(String(words(...values)), locale);
  if (Array.isArray(words)) return words.map((one) => set(one, locale));
  return Object.fromEntries(Object.entries(words as Words).map(([name, one]) => [name, set(one, locale)]));
}
