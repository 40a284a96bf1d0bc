import { plainDigits } from "../money/exact-text.js";

/** What a spreadsheet hands over for one cell, told apart; a number is decimal text. */
export type Cell =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly text: string; readonly isTyped: boolean }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean" | "date" | "unknown" }
  | { readonly kind: "error"; readonly text: string };

const BLANK: Cell = { kind: "blank" };
const UNKNOWN: Cell = { kind: "unknown" };

/** Digits that a spreadsheet holds of a number; what stands beyond is noise of its arithmetic. */
export const SHEET_DIGITS = 15;

/** `#REF!`, `#N/A`, `#DIV/0!`, `#NAME?`: an error that a host hands over as text. */
const ERROR = /^#(?:[A-Z][A-Z0-9/]*[!?]|N\/[AD])$/;

/**
 * Tells what a cell holds, whatever host it comes from; text is left as it is, trimmed.
 *
 * A number is read at 15 significant digits, as spreadsheets hold them: 0.1 + 0.2 is 0.3. A date of another realm and an
 * error object are known by their tag, a typed value of Excel by its basic value.
 */
export function readCell(value: unknown): Cell {
  switch (typeof value) {
    case "undefined":
      return BLANK;
    case "number":
      return Number.isFinite(value) ? { kind: "number", text: sheetDigits(value), isTyped: false } : UNKNOWN;
    case "bigint":
      return { kind: "number", text: value.toString(), isTyped: true };
    case "boolean":
      return { kind: "boolean" };
    case "string":
      return readText(value);
    case "object":
      return value === null ? BLANK : readSafely(value);
    default:
      return UNKNOWN;
  }
}

/** A number as a spreadsheet shows it: at most 15 significant digits, without an exponent; never -0. */
export function sheetDigits(value: number): string {
  const rounded = Number(value.toPrecision(SHEET_DIGITS));
  // The largest numbers of all would be rounded beyond what there is.
  return plainDigits((Number.isFinite(rounded) ? rounded : value) + 0);
}

function readText(value: string): Cell {
  const text = value.trim();
  if (text === "") return BLANK;
  return ERROR.test(text) ? { kind: "error", text } : { kind: "text", text };
}

/** An object that cannot even be looked at is no value. */
function readSafely(value: object): Cell {
  try {
    return readObject(value);
  } catch {
    return UNKNOWN;
  }
}

/** Dates and errors may come from another realm, where `instanceof` does not know them. */
function readObject(value: object): Cell {
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object Date]") return { kind: "date" };
  const { code, errorType, basicValue } = value as Readonly<Record<string, unknown>>;
  if (tag === "[object Error]" || errorType !== undefined) {
    const texts = [basicValue, code].filter((one) => typeof one === "string");
    return { kind: "error", text: texts.find((one) => ERROR.test(one)) ?? "" };
  }
  // Excel hands over numbers with a format of their own as objects that hold the plain value.
  return typeof basicValue === "object" || basicValue === undefined ? UNKNOWN : readCell(basicValue);
}
