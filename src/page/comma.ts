import type { Locale } from "../entries/words.js";

/** What a number stands for: decides which sign may stand beside it. */
export type NumberKind = "amount" | "number" | "rate";

/** A number that was typed: as the contract writes it, or why it cannot be told what was meant. */
export type ReadNumber =
  | { readonly isRead: true; readonly text: string }
  | { readonly isRead: false; readonly why: "unreadable" | "two-marks" | "thousands" };

// \s takes in the spaces that no line may break at, wide and narrow.
const SPACES = /\s/g;
const GROUPED = /^-?\d{1,3}(?:\s\d{3})+(?![\d\s])/;
const SIGNS: Readonly<Record<NumberKind, RegExp>> = { amount: /€$/, number: /$^/, rate: /%$/ };

/**
 * Reads a number as people of a language write it into decimal text: the only place where a comma is read.
 *
 * French takes the comma for the decimals and the space between thousands, English the point and the comma. A point or
 * a comma that another habit would read as another number is refused: it is never guessed.
 */
export function readNumber(typed: string, kind: NumberKind, locale: Locale): ReadNumber {
  const text = typed.trim().replace(SIGNS[kind], "").trim().replace(/^[−–]/, "-");
  if (kind !== "amount" && /^\d+\s*\/\s*\d+$/.test(text)) return { isRead: true, text: text.replace(SPACES, "") };
  const digits = text.replace(GROUPED, (group) => group.replace(SPACES, ""));
  if (!/^-?\d[\d.,]*$/.test(digits) || /[.,]$/.test(digits)) return { isRead: false, why: "unreadable" };
  return locale === "en" ? readEnglish(digits) : readFrench(digits);
}

function readFrench(digits: string): ReadNumber {
  if (digits.includes(".") && digits.includes(",")) return { isRead: false, why: "two-marks" };
  if (/^-?\d+(?:,\d+)?$/.test(digits)) return { isRead: true, text: digits.replace(",", ".") };
  return digits.includes(",") ? { isRead: false, why: "unreadable" } : readOther(digits, ".");
}

function readEnglish(digits: string): ReadNumber {
  if (/^-?\d+(?:\.\d+)?$/.test(digits)) return { isRead: true, text: digits };
  if (/^-?\d{1,3}(?:,\d{3})+\.\d+$/.test(digits)) return { isRead: true, text: digits.replaceAll(",", "") };
  if (digits.includes(".") && digits.includes(",")) return { isRead: false, why: "two-marks" };
  return digits.includes(".") ? { isRead: false, why: "unreadable" } : readOther(digits, ",");
}

/** Reads a number with the mark of the other language: before three digits it may part thousands or decimals. */
function readOther(digits: string, mark: string): ReadNumber {
  const parts = digits.split(mark);
  if (parts.slice(1).every((part) => /^\d{3}$/.test(part))) return { isRead: false, why: "thousands" };
  if (parts.length > 2) return { isRead: false, why: "unreadable" };
  return { isRead: true, text: parts.join(".") };
}

/** Whether a number is still being typed: a mark without decimals, a group of thousands without its three digits. */
export const isUnfinished = (typed: string): boolean =>
  /^[-−–]$|^[-−–]?[\d\s]*\d[.,]$|^[-−–]?\d{1,3}(?:\s\d{3})*\s\d{1,2}$/.test(typed.trim());

/** Writes decimal text as people of a language write it; anything else as it is. */
export function shownNumber(text: string, locale: Locale): string {
  if (!/^-?\d+(?:\.\d+)?$/.test(text) || locale === "en") return text;
  const [whole = "", decimals] = text.split(".");
  const spaced = whole.replace(/\d(?=(?:\d{3})+$)/g, "$&\u202f");
  return decimals === undefined ? spaced : `${spaced},${decimals}`;
}
