import { apportion } from "../apportion/apportion.js";
import { CELL_SIZE, TEXT_WIDTH } from "./docx-styles.js";
import type { Table } from "./report.js";

/** How wide the columns of a table are, and how large its text. */
export interface Widths {
  /** In twentieths of a point; together, the width of the page. */
  readonly columns: readonly number[];
  /** In half-points. */
  readonly size: number;
}

/** The room between a text and the lines of its cell, left or right. */
export const CELL_MARGIN = 100;

/** From the usual size down to the smallest that is still read on paper, 6.5 pt. */
const SIZES = [CELL_SIZE, 16, 15, 14, 13];

/**
 * Gives each column its part of the page by weight, but never less than its longest word needs: an amount is not
 * broken in two. Where the words leave no room, the text is set smaller.
 */
export function widthsOf({ columns, rows, totals }: Table): Widths {
  const texts = columns.map(({ heading }, index) => [
    ...new Set([heading, ...[...rows, ...totals].map((row) => row[index]?.text ?? "")].flatMap(wordsOf)),
  ]);
  const needs = texts.map((words) => words.map(lengthOf).reduce((longest, one) => Math.max(longest, one), 0));
  const size = SIZES.find((one) => sum(needs.map((need) => roomFor(need, one))) <= TEXT_WIDTH);
  const minimum = size === undefined ? [] : needs.map((need) => BigInt(roomFor(need, size)));
  const { units } = apportion(
    TEXT_WIDTH,
    columns.map(({ weight }) => weight),
    size === undefined ? {} : { minimum },
  );
  return { columns: units.map(Number), size: size ?? 13 };
}

/** What a line cannot break: the spaces of an amount are no-break spaces. */
const wordsOf = (text: string): string[] => text.split(/[ \t\r\n]+|(?<=-)/);

/** What a word of this length takes in a cell; a word of more than 40 mm is broken anyway. */
const roomFor = (length: number, size: number): number =>
  Math.min(Math.ceil((length * size) / 100), 2268) + 2 * CELL_MARGIN + 20;

/** About how long a word is, in thousandths of the size of its letters. */
const lengthOf = (word: string): number => sum(Array.from(word, widthOf));

const widthOf = (letter: string): number => {
  if (/[\s.,:;'\u2019!|ijl()[\]-]/.test(letter)) return 300;
  if (/[\d\u20ac]/.test(letter)) return 560;
  if (letter >= "\u2e80") return 1000;
  return /[A-Z\u00c0-\u00de%mw@&\u2014\u2026]/.test(letter) ? 760 : 600;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
