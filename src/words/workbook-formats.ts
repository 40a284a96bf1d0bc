import { type Locale, languageOf, moneyIn } from "./locale.js";

/** The language that separators are written in, as number formats name it. */
const LANGUAGES: Readonly<Record<Locale, string>> = {
  fr: "[$-40C]",
  "fr-FR": "[$-40C]",
  "fr-BE": "[$-40C]",
  en: "[$-809]",
};

/** How a spreadsheet writes amounts of a currency in a locale, whatever its own language. */
export function currencyFormat(currency: string, decimals: number, locale: Locale): string {
  const sample = moneyIn(currency, locale)("0");
  const symbol = sample.replace(/[\d.,\s\u00a0\u202f]/g, "");
  const digits = `#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
  return /^\d/.test(sample) ? `${LANGUAGES[locale]}${digits}" ${symbol}"` : `${LANGUAGES[locale]}"${symbol}"${digits}`;
}

/** How a spreadsheet writes percentages, which stand in cells as they are said: 20 for twenty per cent. */
export const percentFormat = (locale: Locale, digits: string): string =>
  `${LANGUAGES[locale]}${digits}${languageOf(locale) === "fr" ? '" %"' : '"%"'}`;

/** How a spreadsheet writes weights in a locale. */
export const weightFormat = (locale: Locale, decimals: number): string =>
  `${LANGUAGES[locale]}#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
