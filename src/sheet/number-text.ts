import { exactText, type Ratio } from "../money/ratio.js";
import type { Language } from "../words/locale.js";

/** A number that stands in a cell as text: as the contract writes it, or why it cannot be told what was meant. */
export type ReadNumberText =
  | { readonly isRead: true; readonly text: string; readonly isPercent: boolean }
  | { readonly isRead: false; readonly why: "unreadable" | "thousands" };

// \s takes in the spaces that no line may break at, wide and narrow; the Swiss part thousands by an apostrophe.
const GROUPED = /^-?\d{1,3}(?:[\s'’]\d{3})+(?![\d\s])/;
const GROUP_MARKS = /[\s'’]/g;
const FRACTION = /^\d{1,40}\s*\/\s*\d{1,40}$/;
/** A month, such as 12/2026: no part of anything. */
const MONTH = /^(?:0?[1-9]|1[0-2])\s*\/\s*(?:19|20)\d\d$/;
/** Longer texts are no numbers, and are not looked at. */
const LONGEST = 100;

/** The signs that stand beside amounts of a currency, in addition to its code. */
const SIGNS: Readonly<Record<string, string>> = { EUR: "€", GBP: "£", USD: "$", CAD: "$", JPY: "¥", XPF: "F" };

/**
 * Reads a number that was typed as text: spaces between thousands, a comma or a point for the decimals, the sign or the
 * code of the currency at either end, a per cent sign, a fraction.
 *
 * Where a point or a comma may part thousands as well as decimals the language decides; where it does not, the number
 * is refused: it is never guessed.
 *
 * @param typed - the text of the cell
 * @param language - French takes the comma for the decimals, English the point
 * @param currency - the currency whose sign may stand beside the number; none unless given
 */
export function readNumberText(typed: string, language: Language, currency?: string): ReadNumberText {
  if (typed.length > LONGEST) return { isRead: false, why: "unreadable" };
  const bare = withoutSign(typed.trim(), currency).replace(/^[-−–]\s*/, "-");
  const isPercent = /%$/.test(bare);
  const text = bare.replace(/\s*%$/, "");
  if (MONTH.test(text)) return { isRead: false, why: "unreadable" };
  if (FRACTION.test(text) && !isPercent) return { isRead: true, text: text.replace(/\s/g, ""), isPercent };
  const digits = text.replace(GROUPED, (group) => group.replace(GROUP_MARKS, ""));
  if (!/^-?\d[\d.,]*$/.test(digits) || /[.,]$/.test(digits)) return { isRead: false, why: "unreadable" };
  const read = readMarks(digits, language === "fr" ? "," : ".");
  return typeof read === "string" ? { isRead: true, text: read, isPercent } : read;
}

function withoutSign(text: string, currency: string | undefined): string {
  if (currency === undefined) return text;
  // The code first: that of the Pacific franc ends with its sign.
  for (const sign of [currency, SIGNS[currency]]) {
    if (sign === undefined) continue;
    if (text.toUpperCase().endsWith(sign)) return text.slice(0, -sign.length).trim();
    if (text.toUpperCase().startsWith(sign)) return text.slice(sign.length).trim();
  }
  return text;
}

/** Reads digits with points and commas; `own` is the mark that the language sets before the decimals. */
function readMarks(digits: string, own: "," | "."): string | Extract<ReadNumberText, { isRead: false }> {
  const other = own === "," ? "." : ",";
  const [points, commas] = [digits.split(".").length - 1, digits.split(",").length - 1];
  if (points > 0 && commas > 0) {
    // Both marks: the last one stands before the decimals, if the other parts thousands as it should.
    const last = digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
    const isGrouped = last === "." ? /^-?\d{1,3}(?:,\d{3})+\.\d+$/ : /^-?\d{1,3}(?:\.\d{3})+,\d+$/;
    if (!isGrouped.test(digits)) return { isRead: false, why: "unreadable" };
    return digits
      .split(last === "." ? "," : ".")
      .join("")
      .replace(",", ".");
  }
  const parts = digits.split(points > 0 ? "." : ",");
  if (parts.length === 1) return digits;
  const isOther = (points > 0 ? "." : ",") === other;
  const mayBeThousands = parts.slice(1).every((part) => /^\d{3}$/.test(part));
  // The same mark twice can only part thousands.
  if (parts.length > 2) return mayBeThousands ? parts.join("") : { isRead: false, why: "unreadable" };
  return mayBeThousands && isOther ? { isRead: false, why: "thousands" } : parts.join(".");
}

/** A number of per cent as a part of one, and the other way round: exact, as decimal text or a fraction. */
export const timesText = ({ numerator, denominator }: Ratio, factor: Ratio): string =>
  exactText({ numerator: numerator * factor.numerator, denominator: denominator * factor.denominator });
