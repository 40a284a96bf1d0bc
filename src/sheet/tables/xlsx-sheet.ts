import type { IssueList } from "../../errors/issue-list.js";
import { tableFileTooLarge } from "../../errors/table-file-entries.js";
import { TABLE_LIMITS } from "./cells.js";
import type { HiddenParts } from "./hidden.js";
import { isYes } from "./xlsx-book.js";
import type { WrittenCell } from "./xlsx-cell.js";
import { TextPieces } from "./xlsx-strings.js";
import { attributeIn, plainName, walkXml, type XmlReader } from "./xml.js";

/** The rows of a sheet, each with what its cells hold, and which of them are not shown. */
export interface SheetRows<Cell> {
  readonly rows: readonly (readonly Cell[])[];
  readonly hidden: HiddenParts;
}

/** What is made of the cells of the sheets of a file. */
export interface CellMaking<Cell> {
  /** What is made of one cell; undefined where nothing stands in it. */
  readonly make: (written: WrittenCell) => Cell | undefined;
  /** What stands where nothing does. */
  readonly blank: Cell;
  readonly issues: IssueList;
  /** How many cells the sheets of the file have so far. */
  cells: number;
}

/**
 * Reads a sheet of an Excel file; undefined where an issue was added.
 *
 * Read here and not by hucre 1.0, which makes a rectangle of cells up to the farthest, and objects of all that is in the
 * file besides: here the limits hold while cells are made. A cell in which nothing stands, however far, is none.
 */
export function sheetRows<Cell>(xml: string, making: CellMaking<Cell>): SheetRows<Cell> | undefined {
  const sheet = new Sheet(making);
  walkXml(xml, sheet);
  return sheet.isFull ? undefined : sheet;
}

/** A sheet as it is walked through. */
class Sheet<Cell> implements SheetRows<Cell>, XmlReader {
  readonly rows: Cell[][] = [];
  readonly hidden = { rows: new Set<number>(), columns: new Set<number>() };
  isFull = false;
  readonly #making: CellMaking<Cell>;
  readonly #none: Cell[] = [];
  readonly #text = new TextPieces();
  /** Cells that are written alike are one. */
  readonly #alike = new Map<string, Cell | undefined>();
  #isInData = false;
  #isInCell = false;
  #row = -1;
  #column = -1;
  #attributes = "";
  #inside = "";
  #value: string[] = [];
  #formula: string[] | undefined;
  #definedColumns = 0;

  constructor(making: CellMaking<Cell>) {
    this.#making = making;
  }

  readonly open = (tag: string, attributes: string): void => {
    const kind = plainName(tag);
    if (this.#isInCell) this.#openInCell(kind);
    else if (this.#isInData && kind === "c") this.#beginCell(attributes);
    else if (this.#isInData && kind === "row") this.#beginRow(attributes);
    else if (kind === "col") this.#hideColumns(attributes);
    else if (kind === "sheetData") this.#isInData = true;
  };

  readonly close = (tag: string): void => {
    const kind = plainName(tag);
    if (kind === "sheetData") this.#isInData = false;
    if (!this.#isInCell) return;
    if (kind === "c") this.#endCell();
    else if (kind === this.#inside) this.#inside = "";
    this.#text.close(kind);
  };

  readonly text = (text: string): void => {
    if (!this.#isInCell) return;
    if (this.#inside === "v") this.#value.push(text);
    else if (this.#inside === "f") this.#formula?.push(text);
    else this.#text.add(text);
  };

  #beginRow(attributes: string): void {
    this.#row = placeIn(attributeIn(attributes, "r")) ?? this.#row + 1;
    this.#column = -1;
    if (this.#row < TABLE_LIMITS.rows && isYes(attributeIn(attributes, "hidden"))) this.hidden.rows.add(this.#row);
  }

  /** Columns beyond those that are read need not be known; nor need what repeats itself a thousand times. */
  #hideColumns(attributes: string): void {
    this.#definedColumns += 1;
    if (this.#definedColumns > TABLE_LIMITS.columns || !isYes(attributeIn(attributes, "hidden"))) return;
    const [first, last] = [placeIn(attributeIn(attributes, "min")), placeIn(attributeIn(attributes, "max"))];
    if (first === undefined || last === undefined) return;
    for (let at = first; at <= Math.min(last, TABLE_LIMITS.columns); at += 1) this.hidden.columns.add(at);
  }

  /** A cell says where it stands; one that does not stands behind the one before it. */
  #beginCell(attributes: string): void {
    const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(attributeIn(attributes, "r") ?? "") ?? [];
    this.#column = letters === undefined ? this.#column + 1 : columnOf(letters);
    this.#row = placeIn(digits) ?? Math.max(this.#row, 0);
    this.#isInCell = true;
    this.#attributes = attributes;
    this.#value = [];
    this.#formula = undefined;
  }

  #openInCell(kind: string): void {
    if (kind === "v" || kind === "f") this.#inside = kind;
    if (kind === "f") this.#formula = [];
    this.#text.open(kind);
  }

  #endCell(): void {
    this.#isInCell = false;
    this.#inside = "";
    const written = {
      kind: attributeIn(this.#attributes, "t") ?? "n",
      value: this.#value.join(""),
      inline: this.#text.take(),
      style: Number(attributeIn(this.#attributes, "s") ?? "0"),
      formula: this.#formula?.join(""),
    };
    const cell = this.isFull ? undefined : this.#made(written);
    if (cell !== undefined) this.#put(cell);
  }

  #made(written: WrittenCell): Cell | undefined {
    const { kind, value, inline, style, formula } = written;
    if (inline !== "" || (formula !== undefined && value === "") || value.length > SHORT)
      return this.#making.make(written);
    const key = `${kind} ${style} ${value}`;
    if (this.#alike.has(key)) return this.#alike.get(key);
    if (this.#alike.size >= MOST_ALIKE) this.#alike.clear();
    const cell = this.#making.make(written);
    this.#alike.set(key, cell);
    return cell;
  }

  #put(cell: Cell): void {
    if (this.#row >= TABLE_LIMITS.rows) return this.#refuse("rows");
    if (this.#column >= TABLE_LIMITS.columns) return this.#refuse("columns");
    while (this.rows.length <= this.#row) this.rows.push(this.#none);
    const row = this.rows[this.#row];
    const cells = row === undefined || row === this.#none ? [] : row;
    this.rows[this.#row] = cells;
    this.#making.cells += Math.max(0, this.#column + 1 - cells.length);
    if (this.#making.cells > TABLE_LIMITS.cells) return this.#refuse("cells");
    while (cells.length < this.#column) cells.push(this.#making.blank);
    cells[this.#column] = cell;
  }

  #refuse(what: keyof typeof TABLE_LIMITS): void {
    this.isFull = true;
    this.#making.issues.add(tableFileTooLarge, [], { what, limit: TABLE_LIMITS[what] });
  }
}

const SHORT = 40;
const MOST_ALIKE = 10_000;

/** A row or column counted from 1, counted from 0; undefined where it is none. */
function placeIn(written: string | undefined): number | undefined {
  const place = Number(written);
  return Number.isInteger(place) && place >= 1 ? place - 1 : undefined;
}

/** Which column letters name: A is 0. */
export const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
