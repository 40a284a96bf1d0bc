import type { FileChild, Paragraph, TableCell, TableRow } from "docx";
import { apportion } from "../apportion/apportion.js";
import type { Docx } from "./docx-library.js";
import { STYLE, TEXT_WIDTH } from "./docx-styles.js";
import { captionOf, frame, HEADER_SHADE, spaceAfter } from "./docx-table.js";
import { runsOf } from "./docx-text.js";
import type { Signatures } from "./report.js";

/** The height of a row to sign in, in twentieths of a point: 18 mm. */
const ROW_HEIGHT = 1021;

/** How many rows of that height stand on one page with a heading, a caption and a header row. */
const ROWS_OF_A_PAGE = 12;

/**
 * Where the parties sign: a row for each, with who it is and room to write what each field asks for. The rows stay on
 * one page, with what is said above them; where they are too many for one, no row is parted and the header row repeats.
 */
export function signaturesOf(docx: Docx, { caption, who, fields, signatories }: Signatures): FileChild[] {
  if (signatories.length === 0) return [];
  const widths = apportion(TEXT_WIDTH, [5, ...fields.map(() => 4)]).units.map(Number);
  const together = signatories.length <= ROWS_OF_A_PAGE;
  const header = headerOf(docx, [who, ...fields], widths);
  const rows = signatories.map(({ name, role }, at) => {
    const keepNext = together && at < signatories.length - 1;
    const lines = [line(docx, name, keepNext, true), line(docx, role, keepNext)];
    return new docx.TableRow({
      cantSplit: true,
      height: { value: ROW_HEIGHT, rule: "atLeast" },
      children: widths.map((width, column) => cellOf(docx, width, column === 0 ? lines : [line(docx, "", keepNext)])),
    });
  });
  return [...captionOf(docx, caption), frame(docx, widths, [header, ...rows], "cells"), spaceAfter(docx)];
}

const headerOf = (docx: Docx, headings: readonly string[], widths: readonly number[]): TableRow =>
  new docx.TableRow({
    cantSplit: true,
    tableHeader: true,
    children: widths.map((width, column) =>
      cellOf(docx, width, [line(docx, headings[column] ?? "", true, true)], HEADER_SHADE),
    ),
  });

const line = (docx: Docx, text: string, keepNext: boolean, bold = false): Paragraph =>
  new docx.Paragraph({ style: STYLE.cell, keepNext, children: runsOf(docx, text, bold ? { bold } : {}) });

const cellOf = (
  docx: Docx,
  width: number,
  children: readonly Paragraph[],
  look: Partial<typeof HEADER_SHADE> = {},
): TableCell => new docx.TableCell({ width: { size: width, type: "dxa" }, children, ...look });
