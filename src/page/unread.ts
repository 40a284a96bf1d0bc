import type { Locale } from "../entries/words.js";
import { type NumberKind, type ReadNumber, readNumber } from "./comma.js";

// A number that was not understood is kept in the request with a question mark behind it: no reader takes it for a
// number, the library refuses it at its place, and what was typed is still there after a reload.
const MARK = " ?";

/** What the request holds for a text typed where a number is due. */
export function heldNumber(typed: string, kind: NumberKind, locale: Locale): string {
  const read = readNumber(typed, kind, locale);
  return read.isRead ? read.text : `${withoutMark(typed.trim())}${MARK}`;
}

/** Whether the request holds a text here that was not understood. */
export const isUnread = (held: string): boolean => held.endsWith(MARK);

/** What was typed. */
export const withoutMark = (held: string): string => (isUnread(held) ? held.slice(0, -MARK.length) : held);

/** Why a text that the request holds was not understood; typed in another language it is read no better in this one. */
export function whyUnread(held: string, kind: NumberKind, locale: Locale): "unreadable" | "two-marks" | "thousands" {
  const read: ReadNumber = readNumber(withoutMark(held), kind, locale);
  return read.isRead ? "thousands" : read.why;
}
