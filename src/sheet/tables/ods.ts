import type { IssueList } from "../../errors/issue-list.js";
import { tableFileBroken, tableFileTooLarge, tableWorkbookResaved } from "../../errors/table-file-entries.js";
import { DATA_SHEET } from "../workbook/data-sheet.js";
import { BLANK_CELL, type TableCell, type TableRow } from "./cell.js";
import { TABLE_LIMITS } from "./cells.js";
import type { FileSheet } from "./file-sheet.js";
import { odsCell, timesIn } from "./ods-cell.js";
import { Shown } from "./ods-shown.js";
import { textOfBytes } from "./text.js";
import { attributeIn, walkXml } from "./xml.js";
import { partOf, type ZipFile } from "./zip.js";

/**
 * Reads the sheets of an OpenDocument file that are not hidden.
 *
 * Read here and not by hucre 1.0, which leaves out rows that are repeated on every page, where LibreOffice puts headings,
 * and makes millions of cells of a file of a few bytes that repeats them: here the limits hold while cells are made.
 */
export function odsSheets(file: ZipFile, issues: IssueList): readonly FileSheet[] | undefined {
  const bytes = partOf(file, "content.xml");
  const xml = bytes && textOfBytes(bytes);
  if (xml === undefined) {
    issues.add(tableFileBroken, [], { kind: "ods" });
    return undefined;
  }
  const content = new Content(issues);
  walkXml(xml, content);
  return content.isFull ? undefined : content.sheets;
}

/** The content of an OpenDocument file as it is walked through. */
class Content {
  readonly sheets: FileSheet[] = [];
  isFull = false;
  readonly #hidden = new Set<string>();
  readonly #open: string[] = [];
  #style = "";
  #rows: TableRow[] | undefined;
  #shown = new Shown();
  #row: TableCell[] = [];
  #cells = 0;
  #rowTimes = 1;
  #cell = "";
  /** How many blank cells stand since the last that holds anything. */
  #blanks = 0;
  #cellTimes = 1;
  #paragraphs: string[] = [];
  /** How deep in notes and drawings the walk is: what stands in them is not in the cell. */
  #aside = 0;

  readonly #issues: IssueList;

  constructor(issues: IssueList) {
    this.#issues = issues;
  }

  readonly open = (name: string, attributes: string): void => {
    const parent = this.#open.at(-1);
    if (this.#open.length < DEEPEST) this.#open.push(name);
    if (name === "style:style") this.#style = attributeIn(attributes, "style:name") ?? "";
    else if (name === "style:table-properties" && attributeIn(attributes, "table:display") === "false") {
      this.#hidden.add(this.#style);
    } else if (name === "table:table" && parent === "office:spreadsheet") this.#beginTable(attributes);
    else if (this.#rows === undefined || this.isFull) return;
    else if (ASIDE.test(name)) this.#aside += 1;
    else if (this.#aside === 0) this.#openInTable(name, attributes);
  };

  readonly close = (name: string): void => {
    if (this.#open.at(-1) === name) this.#open.pop();
    if (this.#rows === undefined || this.isFull) return;
    if (name === "table:table" && this.#open.at(-1) === "office:spreadsheet") this.#endTable();
    else if (ASIDE.test(name)) this.#aside -= 1;
    else if (this.#aside > 0) return;
    else if (name.endsWith("-group")) this.#shown.close();
    else if (name === "table:table-cell" || name === "table:covered-table-cell") this.#endCell();
    else if (name === "table:table-row") this.#endRow(this.#rows);
  };

  readonly text = (text: string): void => {
    if (this.#aside === 0 && this.#paragraphs.length > 0) this.#paragraphs.push(text);
  };

  #beginTable(attributes: string): void {
    const rows: TableRow[] = [];
    this.#rows = rows;
    this.#aside = 0;
    this.#shown = new Shown();
    if (attributeIn(attributes, "table:name") === DATA_SHEET) this.#refuseResaved();
    const isHidden = this.#hidden.has(attributeIn(attributes, "table:style-name") ?? "");
    if (!isHidden) {
      this.sheets.push({ name: attributeIn(attributes, "table:name") ?? "", rows, hidden: this.#shown });
    }
  }

  #openInTable(name: string, attributes: string): void {
    this.#shown.open(name, attributes);
    if (name === "table:table-row") {
      this.#row = [];
      this.#blanks = 0;
      this.#rowTimes = timesIn(attributes, "table:number-rows-repeated");
    } else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      this.#cell = name === "table:table-cell" ? attributes : "";
      this.#cellTimes = timesIn(attributes, "table:number-columns-repeated");
      this.#paragraphs = [];
    } else if (name === "text:p") this.#paragraphs.push(this.#paragraphs.length === 0 ? "" : " ");
    else if (name === "text:s" || name === "text:tab" || name === "text:line-break") this.#paragraphs.push(" ");
  }

  #endCell(): void {
    const cell = odsCell(this.#cell, this.#paragraphs.join(""));
    this.#paragraphs = [];
    // Blank cells are only counted until another follows: to the right of the last one they need no room and no time.
    if (cell === BLANK_CELL) {
      this.#blanks += this.#cellTimes;
      return;
    }
    const blanks = Math.min(this.#blanks, TABLE_LIMITS.columns + 1 - this.#row.length);
    for (let left = blanks; left > 0; left -= 1) this.#row.push(BLANK_CELL);
    this.#blanks = 0;
    const times = Math.min(this.#cellTimes, TABLE_LIMITS.columns + 1 - this.#row.length);
    for (let left = times; left > 0; left -= 1) this.#row.push(cell);
  }

  #endRow(rows: TableRow[]): void {
    const row = this.#row;
    const isBlank = row.length === 0;
    // Blank rows below the last one are dropped at the end of the table.
    const times = isBlank ? Math.min(this.#rowTimes, TABLE_LIMITS.rows + 1 - rows.length) : this.#rowTimes;
    if (row.length > TABLE_LIMITS.columns) return this.#refuseSize("columns");
    if (!isBlank && rows.length + times > TABLE_LIMITS.rows) return this.#refuseSize("rows");
    this.#cells += row.length * times;
    if (this.#cells > TABLE_LIMITS.cells) return this.#refuseSize("cells");
    if (!isBlank) this.#shown.endRow(rows.length, times);
    for (let left = times; left > 0; left -= 1) rows.push(row);
  }

  #endTable(): void {
    while (this.#rows !== undefined && this.#rows.at(-1)?.length === 0) this.#rows.pop();
    this.#rows = undefined;
  }

  #refuseResaved(): void {
    this.isFull = true;
    this.#issues.add(tableWorkbookResaved, [], {});
  }

  #refuseSize(what: keyof typeof TABLE_LIMITS): void {
    this.isFull = true;
    this.#issues.add(tableFileTooLarge, [], { what, limit: TABLE_LIMITS[what] });
  }
}

/** Deeper than any sheet; what is deeper is not told apart. */
const DEEPEST = 100;

const ASIDE = /^(?:office:annotation|draw:[\w-]+|table:shapes|table:tracked-changes|table:table)$/;
