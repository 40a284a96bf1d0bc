import type { Language } from "../../words/locale.js";
import { readWritten, type WrittenKind, type WrittenNumber } from "../../words/written-number.js";
import type { TableCell } from "./cell.js";

/** What a number of a table stands for: decides what may stand beside it. */
export type NumberKind = "amount" | "weight" | "rate" | "count";

/** Why a number is not read. */
export type Unread = "unreadable" | "thousands" | "negative" | "fraction" | "percent";

/** A number that was read, or why it was not. */
export type ReadTableNumber =
  | { readonly isRead: true; readonly text: string; readonly isPercent: boolean }
  | { readonly isRead: false; readonly why: Unread };

const unread = (why: Unread): ReadTableNumber => ({ isRead: false, why });

/**
 * Reads a number of a table as the contract writes it.
 *
 * Where the table does not tell its language it must be read in both: what one of them refuses is never guessed. A
 * rate between 0 and 1 without a per cent sign is refused too: in a spreadsheet 0.2 is what 20 % is inside.
 */
export function readTableNumber(
  cell: TableCell,
  kind: NumberKind,
  language: Language | null,
  currency: string,
): ReadTableNumber {
  const read = cell.number === undefined ? readTyped(cell.text, kind, language, currency) : readHeld(cell);
  if (!read.isRead) return read;
  if (read.isPercent && (kind === "amount" || kind === "count")) return unread("percent");
  if (kind === "rate" && !read.isPercent && /^0?\.0*[1-9]/.test(read.text)) return unread("fraction");
  return read;
}

const readHeld = ({ number = "", isPercent = false }: TableCell): ReadTableNumber => ({
  isRead: true,
  text: number,
  isPercent,
});

const WRITTEN: Readonly<Record<NumberKind, WrittenKind>> = {
  amount: "amount",
  weight: "number",
  rate: "rate",
  count: "number",
};

function readTyped(typed: string, kind: NumberKind, language: Language | null, currency: string): ReadTableNumber {
  // Beside the one reader a table has one rule of its own: an amount may say that it is net of VAT.
  const text = kind === "amount" ? typed.replace(/\s*\b(?:HT|HTVA|net)$/i, "") : typed;
  const due = { kind: WRITTEN[kind], currency };
  if (language !== null) return checked(readWritten(text, { ...due, language }), kind);
  const [fr, en] = [readWritten(text, { ...due, language: "fr" }), readWritten(text, { ...due, language: "en" })];
  return checked(fr.isRead ? en : fr, kind);
}

/** Of numbers only a weight may be a fraction. */
const checked = (read: WrittenNumber, kind: NumberKind): ReadTableNumber =>
  read.isRead && kind !== "weight" && read.text.includes("/") ? unread("unreadable") : read;
