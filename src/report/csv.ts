import { type Locale, languageOf } from "../words/locale.js";
import { reportWordsIn } from "../words/report-words-in.js";
import type { Block, Cell, Report } from "./report.js";

/**
 * Writes a document as CSV for a spreadsheet: one table below the other, amounts as plain numbers. In French the
 * separator is a semicolon and the decimal sign a comma, as spreadsheets of France and Belgium read them; in English a
 * comma and a point.
 *
 * French term: fichier CSV. Source: RFC 4180, for quotes and line ends; OWASP, « CSV Injection », for texts that begin
 * like a formula.
 *
 * No text can become a formula: one that begins with `=`, `+`, `-`, `@`, a tab or a carriage return has an apostrophe
 * before it; so has one of digits that is no number, such as a SIRET. Charts are left out; the plan as data is in the other formats. It refuses nothing: it takes a report as
 * `annex` made it.
 *
 * @param report - the document
 * @returns the text, with the mark by which spreadsheets know UTF-8; lines end with carriage return and line feed
 * @example
 * ```ts
 * import { planFunding } from "quotepart";
 * import { annex, toCsv } from "quotepart/report";
 *
 * const plan = planFunding({
 *   currency: "EUR",
 *   development: { id: "d-1", title: "Prise de rendez-vous", cost: "8000.00" },
 *   parties: [{ id: "publisher", name: "=1+1", role: "publisher" }],
 *   modality: { kind: "own-funds", publisher: "publisher" },
 * });
 * toCsv(annex(plan)).split("\r\n").find((line) => line.startsWith("1;")); // => "1;'=1+1;éditeur;100,00;8000,00"
 * ```
 */
export function toCsv({ title, subtitle, locale, blocks }: Report): string {
  const lines = [[textIn(title)], [textIn(subtitle)], ...blocks.flatMap((block) => [[], ...rowsOf(block, locale)])];
  const separator = languageOf(locale) === "fr" ? ";" : ",";
  return `\ufeff${lines.map((cells) => cells.join(separator)).join("\r\n")}\r\n`;
}

/** Signs that begin a formula, in their full width too. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** Digits that are no number, such as an official number or a fraction: a spreadsheet would drop zeros or see a day. */
const DIGITS = /^\d[\d\s./:-]*$/;

/** A cell of a text, which no spreadsheet reads as a formula, a number or a day. */
function textIn(text: string): string {
  const safe = FORMULA.test(text) || DIGITS.test(text) ? `'${text}` : text;
  return /[";,\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell of a number, which a spreadsheet reads as one. */
function numberIn(number: string, locale: Locale): string {
  return languageOf(locale) === "fr" ? number.replace(".", ",") : number;
}

function rowsOf(block: Block, locale: Locale): readonly (readonly string[])[] {
  const cellOf = ({ text, number }: Cell): string => (number === null ? textIn(text) : numberIn(number, locale));
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [[textIn(block.text)]];
    case "list":
      return block.items.map((item) => [textIn(item)]);
    case "table":
      return [
        [textIn(block.caption)],
        block.columns.map(({ heading }) => textIn(heading)),
        ...[...block.rows, ...block.totals].map((row) => row.map(cellOf)),
      ];
    case "chart":
      return [];
    case "attachment":
      return [[textIn(reportWordsIn(locale).dataLeftOut)]];
    case "signatures":
      return [
        [textIn(block.caption)],
        [block.who, ...block.fields].map(textIn),
        ...block.signatories.map(({ name, role }) => [textIn(`${name}, ${role}`)]),
      ];
  }
}
