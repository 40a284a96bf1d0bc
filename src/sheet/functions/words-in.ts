import { shortened } from "../../errors/show.js";
import type { Language } from "../../words/locale.js";
import type { SheetWords } from "./words.js";
import { sheetWordsEn } from "./words-en.js";
import { sheetWordsFr } from "./words-fr.js";

/** The sentences of each language. */
export const sheetWords: Readonly<Record<Language, SheetWords>> = { fr: sheetWordsFr, en: sheetWordsEn };

/** What a cell holds, as a sentence of a language shows it: a text in quotes, a number with its decimal mark. */
export function shownIn(language: Language, text: string, isNumber: boolean): string {
  const short = shortened(text);
  if (isNumber) return language === "fr" ? short.replace(".", ",") : short;
  return language === "fr" ? `« ${short} »` : `“${short}”`;
}
