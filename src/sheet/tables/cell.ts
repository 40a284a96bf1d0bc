import { plainDigits } from "../../money/exact-text.js";
import { readCell, sheetDigits } from "../cells.js";
import { isErrorText } from "./error-text.js";

/** A cell of a table: what a person reads in it, and the number or the day that it is, where the file says so. */
export interface TableCell {
  readonly text: string;
  /** Decimal text, where the file holds a number. */
  readonly number?: string;
  /** Whether the number is shown as so many per cent; it then is so many. */
  readonly isPercent?: boolean;
  /** The currency that the number is shown in. */
  readonly currency?: string;
  /** `YYYY-MM-DD`, where the file holds a day. */
  readonly day?: string;
  /** Why it holds no value: an error of the spreadsheet, a formula without its result, a text that no cell holds. */
  readonly fault?: "error" | "formula" | "long";
}

/** The most characters that a cell of a spreadsheet holds. */
export const LONGEST_TEXT = 32_767;

/** A row of cells. */
export type TableRow = readonly TableCell[];

/** A cell with nothing in it. */
export const BLANK_CELL: TableCell = { text: "" };

/** A cell of a text; spaces and line breaks between its words count for one space. */
export function textCell(text: string): TableCell {
  if (text.length > LONGEST_TEXT) return longCell(text);
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain === "") return BLANK_CELL;
  return isErrorText(plain) ? errorCell(plain) : { text: plain };
}

/** A cell of an error that a spreadsheet shows, such as `#REF!`. */
export const errorCell = (text: string): TableCell => ({ text, fault: "error" });

/** A cell of a formula whose result the file does not hold. */
export const formulaCell = (formula: string): TableCell =>
  formula.length > LONGEST_TEXT ? longCell(formula) : { text: `=${formula}`, fault: "formula" };

/** Of a text that no cell holds the beginning is kept, for the sentence that refuses it. */
const longCell = (text: string): TableCell => ({ text: text.slice(0, LOOKED_AT), fault: "long" });

const LOOKED_AT = 100;

/** A cell of a number, at the 15 digits that a spreadsheet holds. */
export function numberCell(value: number, isPercent = false): TableCell {
  if (!Number.isFinite(value)) return textCell(String(value));
  const digits = sheetDigits(value);
  if (!isPercent) return { text: digits, number: digits };
  const number = hundredfold(digits);
  return { text: `${number} %`, number, isPercent };
}

/** A cell of a day. */
export const dayCell = (day: string): TableCell => ({ text: day, day });

/** Reads one value of a table, whatever it is. */
export function cellOf(value: unknown): TableCell {
  if (typeof value === "string") return textCell(value);
  if (typeof value === "number") return numberCell(value);
  if (typeof value === "boolean") return textCell(String(value));
  const day = dayOf(value);
  if (day !== undefined) return dayCell(day);
  const cell = readCell(value);
  if (cell.kind === "number")
    return cell.text.length > LONGEST_TEXT ? longCell(cell.text) : { text: cell.text, number: cell.text };
  if (cell.kind === "error") return errorCell(cell.text || "#");
  return cell.kind === "text" ? textCell(cell.text) : BLANK_CELL;
}

/** Decimal text times a hundred, exactly: its point moves. */
export function hundredfold(text: string): string {
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "", decimals = ""] = text.slice(sign.length).split(".");
  const digits = whole + decimals.padEnd(2, "0");
  const before = digits.slice(0, whole.length + 2).replace(/^0+(?=\d)/, "");
  const after = digits.slice(whole.length + 2);
  return sign + (after === "" ? before : `${before}.${after}`);
}

/** Decimal text from what a file writes, exponents included; undefined where it is no number. */
export function decimalOf(written: string): string | undefined {
  if (!/^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d{1,3})?$/.test(written) || written.length > LONGEST_NUMBER) return undefined;
  const value = Number(written);
  return Number.isFinite(value) ? plainDigits(Number(value.toPrecision(15)) + 0) : undefined;
}

const LONGEST_NUMBER = 400;

/** The day of a date of any realm: what stands before the T of its ISO writing. */
function dayOf(value: unknown): string | undefined {
  if (Object.prototype.toString.call(value) !== "[object Date]") return undefined;
  const { toISOString } = value as { readonly toISOString?: () => string };
  try {
    return toISOString?.call(value).slice(0, 10);
  } catch {
    return "#VALUE!";
  }
}
