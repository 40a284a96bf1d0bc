import type { Cell, WriteSheet } from "hucre/xlsx";
import { elementAt } from "../../errors/element-at.js";
import type { GridCell } from "./cell.js";
import { cellText, escaped } from "./cell-text.js";
import { quoted } from "./formula.js";
import { type Grid, isFormula, lettersOf } from "./grid.js";
import type { Hucre } from "./hucre-library.js";
import { alert, type Styles } from "./styles.js";

/** A sheet with how it is printed. */
export interface Page {
  readonly grid: Grid;
  readonly isWide: boolean;
  /** The row that is repeated at the top of every page, from 0; null: none. */
  readonly titleRow: number | null;
  readonly freeze: number;
  readonly isHidden?: boolean;
  /** Whether its columns go on over pages, being too many for one. */
  readonly isOpenEnded?: boolean;
}

/** A workbook as it is made, before it is a file. */
export interface Book {
  readonly title: string;
  readonly pages: readonly Page[];
  readonly names: readonly { readonly name: string; readonly cells: readonly GridCell[] }[];
}

/** What a file is written with. */
export interface Writing {
  readonly styles: Styles;
  /** Whether formulas are written with what they make; without, every program works them out when it opens the file. */
  readonly isCached: boolean;
}

/** Writes a workbook as a file of Excel: the same bytes for the same workbook. */
export async function xlsxOf(hucre: Hucre, { title, pages, names }: Book, writing: Writing): Promise<Uint8Array> {
  const day = new Date(FIRST_DAY);
  return hucre.writeXlsx({
    sheets: pages.map((page) => sheetOf(page, writing)),
    namedRanges: [...names.map(rangeOf), ...pages.flatMap(titlesOf)],
    defaultFont: { name: "Calibri", size: 11 },
    properties: {
      title: cellText(title),
      creator: "quotepart",
      created: day,
      modified: day,
    },
  });
}

/** The day that a file bears, which is no day of anybody's: 1 January 1980, the first that a zip file knows. */
const FIRST_DAY = "1980-01-01T00:00:00Z";

type NamedRange = NonNullable<Parameters<Hucre["writeXlsx"]>[0]["namedRanges"]>[number];

const rangeOf = ({ name, cells }: Book["names"][number]): NamedRange => {
  const [first, last] = [elementAt(cells, 0), cells.at(-1) as GridCell];
  const end = first === last ? "" : `:${last.address}`;
  return { name, range: `${quoted(first.sheet)}!${first.address}${end}` };
};

/** The rows that are printed on every page. */
const titlesOf = ({ grid, titleRow }: Page): readonly NamedRange[] =>
  titleRow === null
    ? []
    : [
        {
          name: "_xlnm.Print_Titles",
          range: `${quoted(grid.name)}!$${titleRow + 1}:$${titleRow + 1}`,
          scope: grid.name,
        },
      ];

function sheetOf(
  { grid, isWide, freeze, isHidden = false, isOpenEnded = false }: Page,
  { styles, isCached }: Writing,
): WriteSheet {
  return {
    name: grid.name,
    columns: Array.from(grid.widths, (width = 10) => ({ width })),
    rows: [],
    cells: new Map(grid.cells.map((cell) => [`${cell.row},${cell.column}`, writtenCell(cell, styles, isCached)])),
    rowDefs: new Map([...grid.heights].map(([row, height]) => [row, { height }])),
    merges: grid.merges.map(({ row, from, to }) => ({ startRow: row, endRow: row, startCol: from, endCol: to })),
    protection: {
      sheet: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
    },
    view: { showGridLines: false },
    ...(freeze > 0 ? { freezePane: { rows: freeze } } : {}),
    rowBreaks: grid.breaks,
    dataValidations: grid.validations.map(({ cells, type, least, most, source, title, message }) => ({
      type: type === "mark" ? "textLength" : type,
      range: cellsText(cells),
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: title.slice(0, 32),
      errorMessage: message.slice(0, 255),
      inputTitle: title.slice(0, 32),
      inputMessage: message.slice(0, 255),
      ...(type === "mark"
        ? { operator: "lessThanOrEqual" as const, formula1: "1" }
        : source === undefined
          ? most === undefined
            ? { operator: "greaterThanOrEqual" as const, formula1: String(least ?? 0) }
            : { operator: "between" as const, formula1: String(least ?? 0), formula2: String(most) }
          : { formula1: source }),
    })),
    conditionalRules: grid.highlights.map(({ cell, unless }, at) => ({
      type: "cellIs",
      priority: at + 1,
      operator: "notEqual",
      formula: `"${unless}"`,
      range: plainAddress(cell),
      style: alert,
    })),
    pageSetup: {
      paperSize: "a4",
      orientation: isWide ? "landscape" : "portrait",
      ...(isOpenEnded ? { scale: 60 } : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&L&8&A&R&8&P / &N" },
    hidden: isHidden,
  };
}

function writtenCell({ sheet, content, style, value }: GridCell, styles: Styles, isCached: boolean): Partial<Cell> {
  const look = { style: styles[style] };
  if (isFormula(content)) {
    const result = value() ?? "";
    const cached = typeof result === "string" ? escaped(result) : result;
    return { ...look, formula: content.on(sheet), ...(isCached ? { formulaResult: cached } : {}) };
  }
  if (typeof content !== "string") return { ...look, value: content };
  return { ...look, ...stringOf(escaped(cellText(content))) };
}

/** A text as a cell holds it. What reads like an error of Excel would be written as one: as rich text it stays a text. */
const stringOf = (text: string): Partial<Cell> => (text.startsWith("#") ? { richText: [{ text }] } : { value: text });

const plainAddress = ({ row, column }: GridCell): string => `${lettersOf(column)}${row + 1}`;

/** Cells as a validation names them: rows that follow each other as one range. */
function cellsText(cells: readonly GridCell[]): string {
  const parts: string[] = [];
  let first: GridCell | undefined;
  for (const [at, cell] of cells.entries()) {
    first ??= cell;
    const next = cells[at + 1];
    if (next !== undefined && next.column === cell.column && next.row === cell.row + 1) continue;
    parts.push(first === cell ? plainAddress(cell) : `${plainAddress(first)}:${plainAddress(cell)}`);
    first = undefined;
  }
  return parts.join(" ");
}
