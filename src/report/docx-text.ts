import type { TextRun } from "docx";
import type { Docx } from "./docx-library.js";

/** How a text looks beside what its paragraph's style says. */
export interface Look {
  readonly bold?: boolean;
  /** In half-points. */
  readonly size?: number;
}

/** What XML 1.0 cannot hold, escaped or not: control characters, halves of a pair, U+FFFE and U+FFFF. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without what XML cannot hold. */
export const writable = (text: string): string => text.replace(UNWRITABLE, "");

/** JSON without what XML cannot hold, and with the same value: such a character only stands in a string, where it has an escape. */
export const writableJson = (json: string): string =>
  json.replace(UNWRITABLE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** docx puts a number in the place of this text, wherever it stands: in two runs it stays a text. */
const PLACEHOLDER = /(?<=\{)(?=default-bullet-numbering-)/;

/**
 * The runs of a text.
 *
 * Handed over as `text`, not among `children`: there, a party called CURRENT would become a page number.
 */
export const runsOf = (docx: Docx, text: string, look: Look = {}): TextRun[] =>
  writable(text)
    .split(PLACEHOLDER)
    .map((part) => new docx.TextRun({ ...look, text: part }));
