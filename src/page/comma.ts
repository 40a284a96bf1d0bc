import type { Locale } from "../entries/words.js";
import { languageOf } from "../words/locale.js";
import { readWritten, type WrittenKind, type WrittenNumber } from "../words/written-number.js";

/** What a number of the form stands for, in which language it is typed, and of which currency it is an amount. */
export interface TypedNumber {
  readonly kind: WrittenKind;
  readonly locale: Locale;
  readonly currency: string;
}

type Read = Extract<WrittenNumber, { isRead: true }>;

/** What the form takes of what can be read: a per cent sign stands beside rates alone, and an amount is no fraction. */
const TAKEN: Readonly<Record<WrittenKind, (read: Read) => boolean>> = {
  amount: ({ text, isPercent }) => !isPercent && !text.includes("/"),
  number: ({ isPercent }) => !isPercent,
  rate: () => true,
};

/** Reads a number as it is typed into the form. */
export function readNumber(typed: string, { kind, locale, currency }: TypedNumber): WrittenNumber {
  const read = readWritten(typed, { language: languageOf(locale), kind, currency });
  return read.isRead && !TAKEN[kind](read) ? { isRead: false, why: "unreadable" } : read;
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
