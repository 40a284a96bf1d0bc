import { decimalsOf } from "../money/currency.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { unitEn } from "./unit-en.js";
import { unitFr } from "./unit-fr.js";

/**
 * The ways that quotepart writes: the French of France (`fr` for short) and of Belgium, where net of VAT is « HTVA » and
 * with VAT « TVAC », and English.
 */
export type Locale = "fr" | "fr-FR" | "fr-BE" | "en";

/** Every locale. */
export const locales = ["fr", "fr-FR", "fr-BE", "en"] as const satisfies readonly Locale[];

/** The languages: French first, then English. */
export type Language = "fr" | "en";

/** The language of a locale; French for one that is none of ours, as everywhere. */
export const languageOf = (locale: Locale): Language => (locale === "en" ? "en" : "fr");

/** What an amount is called without and with VAT. */
export interface TaxWords {
  readonly net: string;
  readonly gross: string;
}

const FRANCE: TaxWords = { net: "HT", gross: "TTC" };

/** The French words for amounts without and with VAT. */
export const taxWordsOf = (locale: Locale): TaxWords => (locale === "fr-BE" ? { net: "HTVA", gross: "TVAC" } : FRANCE);

/** How a sentence about a plan says its values, in one language. */
export interface Speaker extends TaxWords {
  /** An amount with its currency: `6 000,00 €`. Decimal text in, never through a float. */
  readonly amount: (text: string) => string;
  /** A percentage: `33,33 %`; fractions stay as they are. */
  readonly percent: (text: string) => string;
  /** A number as the language writes it; fractions stay as they are. */
  readonly number: (text: string | number) => string;
  /** The name of a party. */
  readonly party: (id: string) => string;
  /** The smallest unit of the currency, counted: `1 centime`, `14 centimes`. */
  readonly units: (count: number) => string;
  /** How many decimals the currency has, by which its smallest unit has its name. */
  readonly decimals: number;
  /** A day: `1er janvier 2026`. */
  readonly day: (isoDay: string) => string;
  /** What the reader knows ids as, where they are not called so: the names of a column, the lines of a range. */
  readonly idsAre?: "names" | "lines" | undefined;
}

/**
 * The language tag of a locale, as documents declare it: `fr-FR`. One that is none of ours has that of `fr`: without a
 * tag, numbers would be written as the machine is set.
 */
export const tagOf = (locale: Locale): string => TAGS[Object.hasOwn(TAGS, locale) ? locale : "fr"];

const TAGS: Readonly<Record<Locale, string>> = { fr: "fr-FR", "fr-FR": "fr-FR", "fr-BE": "fr-BE", en: "en-GB" };

/** What a speaker needs to know of a plan, or of many: the currency, and the parties' names. */
export interface Spoken {
  readonly request: Pick<FundingPlan["request"], "currency"> & {
    readonly parties: readonly Pick<FundingPlan["request"]["parties"][number], "id" | "name">[];
  };
}

/** Makes the speaker of a plan's values in one language. */
export function speakerOf({ request }: Spoken, locale: Locale): Speaker {
  const names = new Map(request.parties.map(({ id, name }) => [id, name] as const));
  return speakerIn(request.currency, locale, (id) => names.get(id) ?? id);
}

/** Makes the speaker of values in a currency, for somebody who knows the names. */
export function speakerIn(currency: string, locale: Locale, party: Speaker["party"]): Speaker {
  const { number, percent } = numbersIn(locale);
  const decimals = decimalsOf(currency) ?? 2;
  const { one, many } = (languageOf(locale) === "fr" ? unitFr : unitEn)({ decimals });
  return {
    ...taxWordsOf(locale),
    amount: moneyIn(currency, locale),
    percent,
    number,
    party,
    decimals,
    units: (count) => `${number(count)} ${Math.abs(count) > 1 ? many : one}`,
    day: (isoDay) => dayText(isoDay, locale),
  };
}

/** How one language writes amounts of a currency. */
export function moneyIn(currency: string, locale: Locale): Speaker["amount"] {
  const decimals = decimalsOf(currency) ?? 2;
  const money = formatOf(locale, decimals, decimals, currency);
  return (text) => exactly(money, text);
}

/** How one language writes an exact amount with more decimals than its currency has; « … » where there are more. */
export function exactMoneyIn(currency: string, locale: Locale): (text: string, isCut: boolean) => string {
  return (text, isCut) => {
    const decimals = text.split(".")[1]?.length ?? 0;
    const format = formatOf(locale, decimals, decimals, currency);
    const parts = format.formatToParts(text as unknown as number);
    return parts.map(({ type, value }) => (isCut && type === "fraction" ? `${value}…` : value)).join("");
  };
}

/** How one language writes plain numbers. */
export function numbersIn(locale: Locale): Pick<Speaker, "number" | "percent"> {
  const plain = formatOf(locale, 0, 20);
  const twoDecimals = formatOf(locale, 2, 20);
  return {
    number: (text) => (isFraction(text) ? text : exactly(plain, text)),
    percent: (text) =>
      `${isFraction(text) ? text : exactly(twoDecimals, text)}${languageOf(locale) === "fr" ? "\u00a0%" : "%"}`,
  };
}

/** Writes decimal text as a language writes it, with as many decimals as it has: `4000.00` is `4 000,00`. */
export function decimalIn(text: string, locale: Locale): string {
  const decimals = text.length - (text.indexOf(".") + 1 || text.length);
  return exactly(formatOf(locale, decimals, decimals), text);
}

/** How a locale writes numbers with so many decimals, or money. Kept: to make a format takes longer than to use it. */
function formatOf(locale: Locale, least: number, most: number, currency = ""): Intl.NumberFormat {
  const tag = tagOf(locale);
  const key = `${tag} ${least} ${most} ${currency}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(tag, {
    ...(currency === "" ? {} : { style: "currency", currency }),
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
  formats.set(key, made);
  return made;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Formats decimal text digit by digit: engines take it exactly, which the ES2022 types do not know yet. */
const exactly = (format: Intl.NumberFormat, text: string | number): string => format.format(text as number);

const isFraction = (text: string | number): text is string => typeof text === "string" && text.includes("/");

/** Writes a day: `1er janvier 2026`. */
export function dayText(isoDay: string, locale: Locale): string {
  const [year = "", month = "", day = ""] = isoDay.split("-");
  const language = languageOf(locale);
  const name = MONTHS[language][Number(month) - 1] ?? month;
  const number = String(Number(day));
  return language === "fr" && number === "1" ? `1er ${name} ${year}` : `${number} ${name} ${year}`;
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** Sets a text as its language is set: French has spaces that no line may break at. */
export const typeset = (text: string, locale: Locale): string =>
  languageOf(locale) === "fr" ? typesetFrench(text) : text;

/** Puts the spaces of French typography that no line may break at; before « % » after a number, not in a heading. */
export const typesetFrench = (text: string): string => text.replace(/ (?=[:;!?»])|(?<=[\d…]) (?=%)|(?<=«) /g, "\u00a0");
