import { elementAt } from "../../errors/element-at.js";
import type { IssueList } from "../../errors/issue-list.js";
import { tableFileTooLarge } from "../../errors/table-file-entries.js";
import { columnNamed } from "../../words/table-headings.js";
import { TABLE_LIMITS } from "./cells.js";

/** What may stand between the cells of a row. */
const SEPARATORS = [";", "\t", ","] as const;

type Separator = (typeof SEPARATORS)[number];

/**
 * Reads CSV as rows of texts: semicolons, tabs or commas between the cells, quotes around those that hold one.
 *
 * Read here and not by hucre, which is not always installed: a table in CSV is read by the package alone, within limits
 * that hold while it is read.
 *
 * @param text - the file
 * @param issues - where to say that there is more than is read
 * @returns the rows; undefined when an issue was added
 */
export function csvRows(text: string, issues: IssueList): readonly (readonly string[])[] | undefined {
  const [, declared, body = text] = /^sep=([;,\t])\r?\n([\s\S]*)$/.exec(text) ?? [];
  const rows = readRows(body, (declared as Separator | undefined) ?? separatorOf(body), TABLE_LIMITS.rows, issues);
  // Excel's own first line counts as a row of the file.
  return rows !== undefined && declared !== undefined ? [[], ...rows] : rows;
}

/** How many cells of the row that knows most headings are known: what tells a table from other text. */
export function headingsIn(text: string): number {
  const beginning = text.slice(0, SAMPLE);
  return Math.max(...SEPARATORS.map((separator) => knownIn(beginning, separator)));
}

/** Where the rows of headings are looked for. */
const SAMPLE = 50_000;

/** The separator under which most headings are known; where that says nothing, the one that is most used. */
function separatorOf(text: string): Separator {
  const beginning = text.slice(0, SAMPLE);
  const scores = SEPARATORS.map((separator) => ({
    separator,
    known: knownIn(beginning, separator),
    used: beginning.split(separator).length,
  }));
  scores.sort((a, b) => b.known - a.known || b.used - a.used);
  return elementAt(scores, 0).separator;
}

function knownIn(text: string, separator: Separator): number {
  const rows = readRows(text, separator, SAMPLE_ROWS) ?? [];
  return rows.reduce(
    (most, row) =>
      Math.max(
        most,
        row.length < 2 ? 0 : row.filter((cell) => cell.length < 60 && columnNamed(cell) !== undefined).length,
      ),
    0,
  );
}

const SAMPLE_ROWS = 1_000;

/** Reads rows along RFC 4180; with `issues` what is beyond the limits is refused, without it is left out. */
function readRows(
  text: string,
  separator: Separator,
  limit: number,
  issues?: IssueList,
): readonly (readonly string[])[] | undefined {
  const rows: string[][] = [[]];
  let cells = 0;
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    const row = rows.at(-1) as string[];
    row.push(withoutMark(cell));
    cells += 1;
    const what = row.length > TABLE_LIMITS.columns ? "columns" : cells > TABLE_LIMITS.cells ? "cells" : undefined;
    if (what !== undefined) return refuse(what, rows, issues);
    if (end >= text.length) break;
    if (text[end] !== separator) {
      if (rows.length >= limit && end + 1 < text.length) return refuse("rows", rows, issues);
      rows.push([]);
    }
    at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
  return rows;
}

function refuse(what: keyof typeof TABLE_LIMITS, rows: string[][], issues?: IssueList): string[][] | undefined {
  if (issues === undefined) return rows;
  issues.add(tableFileTooLarge, [], { what, limit: TABLE_LIMITS[what] });
  return undefined;
}

interface ReadCell {
  readonly cell: string;
  /** Where the cell ends: at its separator, at the end of its line, or at the end of the file. */
  readonly end: number;
}

function plainCell(text: string, from: number, separator: Separator): ReadCell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { cell: text.slice(from, end), end };
}

/** A cell in quotes, in which two quotes are one; what stands behind the quotes, up to the separator, belongs to it. */
function quotedCell(text: string, from: number, separator: Separator): ReadCell {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return plainCell(text, from, separator);
    if (text[quote + 1] !== '"') {
      const { cell, end } = plainCell(text, quote + 1, separator);
      return { cell: text.slice(from + 1, quote).replaceAll('""', '"') + cell, end };
    }
    at = quote + 2;
  }
}

/** A text without the apostrophe by which `toCsv` and others keep it from becoming a formula. */
const withoutMark = (cell: string): string =>
  /^'[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) ? cell.slice(1) : cell;
