import { type Language, type Locale, languageOf, type TaxWords, taxWordsOf } from "./locale.js";
import { reportEn } from "./report-en.js";
import { reportFr } from "./report-fr.js";
import type { ReportWords } from "./report-words.js";

/** The words of documents in a locale. */
export const reportWordsIn = (locale: Locale): ReportWords => WORDS[languageOf(locale)](taxWordsOf(locale));

const WORDS: Readonly<Record<Language, (tax: TaxWords) => ReportWords>> = { fr: reportFr, en: reportEn };
