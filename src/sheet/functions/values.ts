import { IssueList } from "../../errors/issue-list.js";
import { decimalsOf } from "../../money/currency.js";
import { amountText, minorUnitsOf } from "../../money/decimal.js";
import { readExact } from "../../money/exact-text.js";
import type { MinorUnits } from "../../money/minor-units.js";
import { compareRatios, exactText, type Ratio, whole } from "../../money/ratio.js";
import { readWritten, type WrittenKind } from "../../words/written-number.js";
import { type Cell, SHEET_DIGITS } from "../cells.js";
import { cellOf, checkCell, type Given, isZero, placeIn, refuse } from "./given.js";
import { shownIn } from "./words-in.js";

/** A currency and its decimals. */
export interface Currency {
  readonly code: string;
  readonly decimals: number;
}

/** The currency of a call: the euro where none is named. Empty and 0 name none. */
export function currencyOf(given: Given): Currency {
  const cell = cellOf(given);
  if (cell.kind === "blank" || isZero(cell)) return { code: "EUR", decimals: 2 };
  const text = cell.kind === "text" ? cell.text.toUpperCase() : "";
  const decimals = decimalsOf(text);
  if (decimals !== undefined) return { code: text, decimals };
  return refuse(given.language, (words) => words.currency(placeIn(given), shownCell(cell, given)));
}

/** A number of a cell: exact text, and whether a per cent sign stands beside it; undefined for an empty cell. */
interface ReadNumber {
  readonly text: string;
  readonly isPercent: boolean;
  /** Whether the cell holds the number itself, with the digits of a spreadsheet, and no text. */
  readonly isBare: boolean;
}

/** What a cell is read as; `decimals` where it can have no more. */
interface Due {
  readonly kind: WrittenKind;
  readonly code?: string;
  readonly decimals?: number;
}

function numberOf(cell: Cell, given: Given, at: number | undefined, due: Due): ReadNumber | undefined {
  const { language } = given;
  if (cell.kind === "blank") return undefined;
  if (cell.kind === "number") return { text: cell.text, isPercent: false, isBare: !cell.isTyped };
  checkCell(cell, given, at);
  const shown = shownCell(cell, given);
  const read = readWritten("text" in cell ? cell.text : "", { language, kind: due.kind, currency: due.code });
  if (read.isRead) return { ...read, isBare: false };
  return refuse(language, (words) => {
    const place = placeIn(given, at);
    if (read.why !== "thousands") return words[read.why](place, shown);
    const fits = due.decimals === undefined || minorUnitsOf(read.decimal, due.decimals) !== null;
    return words.thousands(place, shown, read.whole, fits ? shownIn(language, read.decimal, true) : null);
  });
}

/** An amount of a cell in minor units; undefined for an empty cell. */
export function amountOf(cell: Cell, given: Given, currency: Currency, at?: number): MinorUnits | undefined {
  const { code, decimals } = currency;
  const read = numberOf(cell, given, at, { kind: "amount", code, decimals });
  if (read === undefined) return undefined;
  const place = placeIn(given, at);
  const shown = shownCell(cell, given);
  if (read.isPercent || read.text.includes("/"))
    return refuse(given.language, (words) => words.unreadable(place, shown));
  if (read.isBare && integerDigits(read.text) > SHEET_DIGITS - decimals) {
    return refuse(given.language, (words) => words.tooLarge(place, shown));
  }
  const units = minorUnitsOf(read.text, decimals);
  return units ?? refuse(given.language, (words) => words.tooPrecise(place, shown, decimals, code));
}

/** How many digits stand before the decimals. */
export const integerDigits = (text: string): number => (text.split(".")[0] ?? "").replace("-", "").length;

/** The same as the library takes it: decimal text; undefined for an empty cell and for 0, which name no bound. */
export function boundOf(cell: Cell | undefined, given: Given, currency: Currency, at?: number): string | undefined {
  const units = cell && amountOf(cell, given, currency, at);
  return units === undefined || units === 0n ? undefined : amountText(units, currency.decimals);
}

/** The amount of the only cell of a parameter, which must be there. */
export function amountGiven(given: Given, currency: Currency): MinorUnits {
  return amountOf(cellOf(given), given, currency) ?? refuse(given.language, (words) => words.missing(placeIn(given)));
}

/** An exact number of a cell, a weight or a rate: text as the contract writes it; undefined for an empty cell. */
export function exactOf(cell: Cell, given: Given, at?: number, kind: WrittenKind = "number"): string | undefined {
  const read = numberOf(cell, given, at, { kind });
  if (read === undefined) return undefined;
  checkSize(cell, read, given, at);
  return read.isPercent ? timesText(ratioOf(read.text, cell, given, at), PER_CENT) : read.text;
}

/** A rate of VAT in per cent: a number up to 0.5 is a part of one, as a cell in per cent holds it. */
export function vatRateOf(cell: Cell, given: Given, at?: number): string | undefined {
  const read = numberOf(cell, given, at, { kind: "rate" });
  if (read === undefined) return undefined;
  checkSize(cell, read, given, at);
  const rate = ratioOf(read.text, cell, given, at);
  if (read.isPercent || rate.numerator <= 0n || compareRatios(rate, whole(1n)) >= 0) return read.text;
  if (compareRatios(rate, HALF) <= 0) return timesText(rate, HUNDRED);
  return refuse(given.language, (words) =>
    words.rateAmbiguous(placeIn(given, at), shownIn(given.language, read.text, true)),
  );
}

export const HUNDRED: Ratio = whole(100n);
const PER_CENT: Ratio = { numerator: 1n, denominator: 100n };
/** A number of per cent as a part of one, and the other way round: exact, as decimal text or a fraction. */
export const timesText = ({ numerator, denominator }: Ratio, factor: Ratio): string =>
  exactText({ numerator: numerator * factor.numerator, denominator: denominator * factor.denominator });

const HALF: Ratio = { numerator: 1n, denominator: 2n };

/** A whole number from 1 to some limit, such as of orders. */
export function countGiven(given: Given, limit: number): number {
  const cell = cellOf(given);
  const read = numberOf(cell, given, undefined, { kind: "number", decimals: 0 });
  if (read === undefined) return refuse(given.language, (words) => words.missing(placeIn(given)));
  if (/^[1-9]\d{0,14}$/.test(read.text) && !read.isPercent && Number(read.text) <= limit) return Number(read.text);
  return refuse(given.language, (words) => words.notACount(placeIn(given), shownCell(cell, given), limit));
}

/** Exact text as it reckons. */
export function ratioOf(text: string, cell: Cell, given: Given, at?: number): Ratio {
  return (
    readExact(text, [], new IssueList()) ??
    refuse(given.language, (words) => words.unreadable(placeIn(given, at), shownCell(cell, given)))
  );
}

function checkSize(cell: Cell, { text, isBare }: ReadNumber, given: Given, at?: number): void {
  if (!isBare || integerDigits(text) <= SHEET_DIGITS) return;
  refuse(given.language, (words) => words.tooLarge(placeIn(given, at), shownCell(cell, given)));
}

/** What a cell holds, as a sentence shows it. */
export const shownCell = (cell: Cell, { language }: Given): string =>
  "text" in cell ? shownIn(language, cell.text, cell.kind === "number") : "";
