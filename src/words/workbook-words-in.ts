import { type Locale, languageOf, taxWordsOf } from "./locale.js";
import { workbookEn } from "./workbook-en.js";
import { workbookFr } from "./workbook-fr.js";
import type { WorkbookWords } from "./workbook-words.js";

/** The words of live workbooks in a locale. */
export const workbookWordsIn = (locale: Locale): WorkbookWords =>
  languageOf(locale) === "fr" ? workbookFr(taxWordsOf(locale)) : workbookEn;
