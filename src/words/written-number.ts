import { twoReadings } from "../errors/two-readings.js";
import { decimalsOf } from "../money/currency.js";
import type { Language } from "./locale.js";

/** What a number stands for: an amount of a currency, a rate in per cent, or a plain number such as a weight. */
export type WrittenKind = "amount" | "number" | "rate";

/** What is known of a number before it is read. */
export interface NumberDue {
  /** French takes the comma for the decimals, English the point. */
  readonly language: Language;
  readonly kind: WrittenKind;
  /** The currency of an amount: its sign or its code may stand beside the number. */
  readonly currency?: string | undefined;
}

/** A number that was written: as the contract writes it, or why it cannot be told what was meant. */
export type WrittenNumber =
  | { readonly isRead: true; readonly text: string; readonly isPercent: boolean }
  | { readonly isRead: false; readonly why: "unreadable" | "negative" }
  | {
      readonly isRead: false;
      readonly why: "thousands";
      /** The two numbers that may be meant, each written so that it has one reading. */
      readonly whole: string;
      readonly decimal: string;
    };

// \s takes in the spaces that no line may break at, wide and narrow; the Swiss part thousands by an apostrophe.
const GROUPED = /^-?\d{1,3}(?:[\s'’]\d{3})+(?![\d\s])/;
const GROUP_MARKS = /[\s'’]/g;
const FRACTION = /^\d{1,40}\s*\/\s*\d{1,40}$/;
/** A month, such as 12/2026: no part of anything. */
const MONTH = /^(?:0?[1-9]|1[0-2])\s*\/\s*(?:19|20)\d\d$/;
/** As accounts write a negative number, and perhaps a remark: in brackets, or with the minus behind it. */
const ACCOUNTED = /^\((?=.*\d)[^\p{L}()]*\)$|^\d[\d\s.,'’]*[-−–]$/u;
/** Longer texts are no numbers, and are not looked at. */
const LONGEST = 100;

/** The signs that stand beside amounts of a currency, in addition to its code. */
const SIGNS: Readonly<Record<string, string>> = { EUR: "€", GBP: "£", USD: "$", CAD: "$", JPY: "¥", XPF: "F" };

const UNREADABLE: WrittenNumber = { isRead: false, why: "unreadable" };

/**
 * Reads a number as people of a language write it into decimal text or a fraction: the only place where a comma is read.
 *
 * Read are spaces or apostrophes between thousands, a comma or a point for the decimals, the sign or the code of the
 * currency at either end, a per cent sign, a fraction. A number that has two readings is refused: it is never guessed.
 * So is one in brackets, which accounts write for a negative number and others as a remark.
 *
 * Promises: what is read is decimal text or a fraction. What both languages read, they read as the same number.
 */
export function readWritten(written: string, due: NumberDue): WrittenNumber {
  if (written.length > LONGEST) return UNREADABLE;
  const bare = withoutSign(written.trim(), due);
  const isPercent = /%$/.test(bare);
  const text = bare.replace(/\s*%$/, "").replace(/^[-−–]\s*/, "-");
  if (ACCOUNTED.test(text)) return { isRead: false, why: "negative" };
  if (MONTH.test(text)) return UNREADABLE;
  if (FRACTION.test(text)) return isPercent ? UNREADABLE : { isRead: true, text: text.replace(/\s/g, ""), isPercent };
  const digits = text.replace(GROUPED, (group) => group.replace(GROUP_MARKS, ""));
  if (isDoubtful(digits, isPercent, due)) return { isRead: false, why: "thousands", ...twoReadings(digits) };
  const read = readMarks(digits);
  return read === undefined ? UNREADABLE : { isRead: true, text: read, isPercent };
}

function withoutSign(text: string, { kind, currency }: NumberDue): string {
  if (kind !== "amount" || currency === undefined || decimalsOf(currency) === undefined) return text;
  // The code first: that of the Pacific franc ends with its sign.
  for (const sign of [currency, SIGNS[currency]]) {
    if (sign === undefined) continue;
    if (text.toUpperCase().endsWith(sign)) return text.slice(0, -sign.length).trim();
    if (text.toUpperCase().startsWith(sign)) return text.slice(sign.length).trim();
  }
  return text;
}

/** One mark, up to three digits before it that are not 0, and three behind it: 104,260 and 1.234. */
const ONE_GROUP = /^-?(?!0+[.,])\d{1,3}([.,])\d{3}$/;

/**
 * Whether a mark may part thousands as well as decimals. The language's own mark parts decimals for sure where thousands
 * make no sense, in a rate, or where three decimals are what is written, of a dinar.
 */
function isDoubtful(digits: string, isPercent: boolean, { language, kind, currency = "" }: NumberDue): boolean {
  const mark = ONE_GROUP.exec(digits)?.[1];
  if (mark === undefined) return false;
  const isOwn = mark === (language === "fr" ? "," : ".");
  const hasThreeDecimals = isPercent || kind === "rate" || (kind === "amount" && decimalsOf(currency) === 3);
  return !(isOwn && hasThreeDecimals);
}

/** A mark that stands twice can only part thousands, and so can one before another mark. */
const MARKED = /^-?[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:\.\d{3})+,\d+|(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/;

/** Reads digits with points and commas that have one reading. */
function readMarks(digits: string): string | undefined {
  if (/^-?\d+(?:[.,]\d+)?$/.test(digits)) return digits.replace(",", ".");
  const thousands = MARKED.test(digits) ? /[.,]/.exec(digits)?.[0] : undefined;
  return thousands === undefined ? undefined : digits.replaceAll(thousands, "").replace(",", ".");
}
