import type { FileChild, ParagraphChild, TableCell, TableRow } from "docx";
import type { Docx } from "./docx-library.js";
import { CELL_SIZE, STYLE, TEXT_WIDTH } from "./docx-styles.js";
import { runsOf } from "./docx-text.js";
import { CELL_MARGIN, widthsOf } from "./docx-widths.js";
import type { Cell, Table } from "./report.js";

/** What a row is in its table. */
interface RowKind {
  readonly isHeader?: boolean;
  readonly isTotal?: boolean;
  /** The first of the totals has the line above it. */
  readonly topLine?: boolean;
  /** Whether the next row stands on the same page. */
  readonly keepNext: boolean;
}

/** A table of so few rows stands on one page; a longer one leaves the page between two of its rows. */
const ROWS_TOGETHER = 10;

/** A table under its caption: header rows repeat on each page, and no row is parted by the end of one. */
export function tableOf(docx: Docx, table: Table): FileChild[] {
  const { columns, rows, totals, caption } = table;
  const above = captionOf(docx, caption);
  if (columns.length === 0) return above;
  const widths = widthsOf(table);
  const rowOf = (texts: readonly string[], kind: RowKind): TableRow =>
    new docx.TableRow({
      cantSplit: true,
      tableHeader: kind.isHeader === true,
      children: columns.map(({ align }, index) =>
        cellOf(docx, widths.columns[index] ?? 0, kind, {
          align: align === "end" ? "right" : "left",
          children: runsOf(docx, texts[index] ?? "", {
            ...(widths.size === CELL_SIZE ? {} : { size: widths.size }),
            ...(kind.isHeader || kind.isTotal ? { bold: true } : {}),
          }),
        }),
      ),
    });
  const header = rowOf(
    columns.map(({ heading }) => heading),
    { isHeader: true, keepNext: true },
  );
  const isSmall = rows.length + totals.length <= ROWS_TOGETHER;
  const body = rows.map((row, at) => {
    const isLast = at === rows.length - 1;
    return rowOf(row.map(textOf), { keepNext: isLast ? totals.length > 0 : isSmall });
  });
  const ends = totals.map((row, at) =>
    rowOf(row.map(textOf), { isTotal: true, topLine: at === 0, keepNext: at < totals.length - 1 }),
  );
  return [...above, frame(docx, widths.columns, [header, ...body, ...ends]), spaceAfter(docx)];
}

/** What stands above a table, and stays with it. */
export const captionOf = (docx: Docx, caption: string): FileChild[] =>
  caption === "" ? [] : [new docx.Paragraph({ style: STYLE.caption, children: runsOf(docx, caption) })];

/** How the cells of a header row are shaded: light enough to be printed. */
export const HEADER_SHADE = { shading: { type: "clear", color: "auto", fill: "E8E8E8" } } as const;

const textOf = ({ text }: Cell): string => text;

const THIN = { style: "single", size: 4, color: "808080" } as const;
const THICK = { style: "single", size: 12, color: "000000" } as const;
const NONE = { style: "none", size: 0, color: "auto" } as const;

/** A table as wide as the page, with lines between its rows, and between its columns where they are to be filled in. */
export const frame = (
  docx: Docx,
  columnWidths: readonly number[],
  rows: readonly TableRow[],
  between: "rows" | "cells" = "rows",
): FileChild =>
  new docx.Table({
    rows,
    columnWidths,
    width: { size: TEXT_WIDTH, type: "dxa" },
    layout: "fixed",
    margins: { marginUnitType: "dxa", top: 40, bottom: 40, left: CELL_MARGIN, right: CELL_MARGIN },
    borders: {
      top: THIN,
      bottom: THIN,
      left: NONE,
      right: NONE,
      insideHorizontal: THIN,
      insideVertical: between === "cells" ? THIN : NONE,
    },
  });

/** Keeps a table apart from what follows; Word would make one table of two that touch. */
export const spaceAfter = (docx: Docx): FileChild => new docx.Paragraph({ style: STYLE.space });

interface CellText {
  readonly align: "left" | "right";
  readonly children: readonly ParagraphChild[];
}

const cellOf = (docx: Docx, width: number, kind: RowKind, { align, children }: CellText): TableCell =>
  new docx.TableCell({
    width: { size: width, type: "dxa" },
    verticalAlign: kind.isHeader ? "bottom" : "top",
    ...(kind.isHeader ? HEADER_SHADE : {}),
    ...(kind.topLine ? { borders: { top: THICK } } : {}),
    children: [new docx.Paragraph({ style: STYLE.cell, alignment: align, keepNext: kind.keepNext, children })],
  });
