import { type NumberFormat, numberFormat } from "./number-format.js";
import { dayOfSerial } from "./serial-day.js";
import { withCharacters } from "./xlsx-strings.js";

/** A cell as an Excel file writes it. */
export interface WrittenCell {
  /** What its value is: a number unless said otherwise. */
  readonly kind: string;
  /** Its value, or the number of its text. */
  readonly value: string;
  /** The text that stands in the cell itself. */
  readonly inline: string;
  readonly style: number;
  /** Its formula; empty where it is one with others; undefined where there is none. */
  readonly formula: string | undefined;
}

/** What a cell of an Excel file holds. */
export type XlsxCell =
  | { readonly kind: "text" | "day" | "error" | "formula"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly format: NumberFormat }
  | { readonly kind: "boolean"; readonly isTrue: boolean };

/** What the cells of a file refer to. */
export interface XlsxShared {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

/** Tells what a cell holds; undefined where that is nothing. */
export function xlsxCell(cell: WrittenCell, shared: XlsxShared): XlsxCell | undefined {
  const { kind, value, formula } = cell;
  if (kind === "s" && value !== "") return sharedText(shared.strings[Number(value)]);
  if (kind === "inlineStr") return heldText(cell.inline);
  if (kind === "str") return heldText(withCharacters(value));
  if (value === "") return formula === undefined ? undefined : { kind: "formula", text: formula };
  if (kind === "b") return { kind: "boolean", isTrue: value === "1" || value === "true" };
  if (kind === "e") return { kind: "error", text: value };
  if (kind === "d" && ISO_DAY.test(value)) return { kind: "day", text: value.slice(0, 10) };
  return NUMBER.test(value) ? numberIn(Number(value), cell.style, shared) : heldText(value);
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?:T|$)/;
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

const heldText = (text: string): XlsxCell | undefined => (text === "" ? undefined : { kind: "text", text });

/** A cell that refers to a text that is not there was not empty. */
const sharedText = (text: string | undefined): XlsxCell | undefined => (text === undefined ? UNSHOWN : heldText(text));

/** What fills a cell whose value cannot be shown. */
const UNSHOWN: XlsxCell = { kind: "error", text: "#####" };

const PLAIN = numberFormat("General");

function numberIn(number: number, style: number, { formats, is1904 }: XlsxShared): XlsxCell {
  const format = formats[style] ?? PLAIN;
  if (!format.isDay) return { kind: "number", number, format };
  const day = dayOfSerial(number, is1904);
  return day === undefined ? UNSHOWN : { kind: "day", text: day };
}
