import { readNumber, type TypedNumber } from "./comma.js";

// A number that was not understood is kept in the request with a question mark behind it: no reader takes it for a
// number, the library refuses it at its place, and what was typed is still there after a reload.
const MARK = " ?";

/** What the request holds for a text typed where a number is due. */
export function heldNumber(typed: string, due: TypedNumber): string {
  const read = readNumber(typed, due);
  return read.isRead ? read.text : `${withoutMark(typed.trim())}${MARK}`;
}

/** Whether the request holds a text here that was not understood. */
export const isUnread = (held: string): boolean => held.endsWith(MARK);

/** What was typed. */
export const withoutMark = (held: string): string => (isUnread(held) ? held.slice(0, -MARK.length) : held);

/** Why a text that the request holds was not understood; typed in another language it is read no better in this one. */
export function whyUnread(held: string, due: TypedNumber): "unreadable" | "negative" | "thousands" {
  const read = readNumber(withoutMark(held), due);
  if (!read.isRead) return read.why;
  return /[.,]\d{3}(?!\d)/.test(held) ? "thousands" : "unreadable";
}
