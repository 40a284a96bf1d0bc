import type { Share } from "../../plan/funding-plan.js";
import type { WorkbookWords } from "../../words/workbook-words.js";
import type { Formula, GridCell } from "./cell.js";
import type { Column } from "./formula.js";
import { Grid } from "./grid.js";

/** A line of the calculation: a member of the table, a place for one, a source, or who bears a difference. */
export interface Line {
  /** The id of the party; null for a place that nobody has taken. */
  readonly party: string | null;
  readonly role: Share["role"];
  /** Which row of the table of the annex; null for a source. */
  readonly row: number | null;
  /** Which source of money; null for others. */
  readonly source: number | null;
}

/** What is wrong with what somebody typed, counted: 0 where all is well. */
export interface Fault {
  readonly label: string;
  readonly count: GridCell;
}

/** An equality that must hold, in whole units of the currency or in parts of a per cent. */
export interface Equality {
  readonly label: string;
  readonly left: GridCell;
  readonly right: GridCell;
  /** By how much both are divided to be read, and as what: money unless a percentage. */
  readonly divisor: number;
  readonly isPercentage: boolean;
}

/** Where the calculation begins: headings above, figures that stand alone to the left. */
const HEADING = 2;
const TABLE = 3;

/**
 * The sheet of the calculation. Lines stand in the order in which ties are decided, so that counting from the first line
 * to this one is their rank.
 */
export class Desk {
  readonly grid: Grid;
  readonly faults: Fault[] = [];
  readonly equalities: Equality[] = [];
  readonly limits: { readonly label: string; readonly product: Formula }[] = [];
  #next = TABLE;
  #single = HEADING + 1;

  readonly lines: readonly Line[];
  readonly words: WorkbookWords;

  constructor(lines: readonly Line[], words: WorkbookWords) {
    this.lines = lines;
    this.words = words;
    this.grid = new Grid(words.sheets.calculation);
    this.grid.widths.push(44, 17, 3);
    this.grid.put(0, 0, words.sheets.calculation, "title");
    this.grid.put(1, 0, words.calculationNote, "aside");
  }

  /** Puts a figure that stands alone. */
  single(label: string, formula: Formula): GridCell {
    const row = this.#single;
    this.#single += 1;
    this.grid.put(row, 0, label, "label");
    return this.grid.put(row, 1, formula, "whole");
  }

  /** Puts a column with a figure for every line. */
  column(heading: string, make: (line: Line, at: number) => Formula, style: "whole" | "text" = "whole"): Column {
    const column = this.#next;
    this.#next += 1;
    this.grid.widths[column] = style === "text" ? 30 : 15;
    this.grid.put(HEADING, column, heading, "heading");
    this.grid.raise(HEADING, 3);
    return this.lines.map((line, at) =>
      this.grid.put(HEADING + 1 + at, column, make(line, at), style === "text" ? "label" : style),
    );
  }

  /** Puts a figure below a column, for what is no line: the gap. */
  under(column: Column, formula: Formula): GridCell {
    const [first] = column;
    return this.grid.put(HEADING + 1 + this.lines.length, first?.column ?? TABLE, formula, "whole");
  }

  /** Puts a column with a figure for every line and one below. */
  extended(heading: string, make: (at: number) => Formula): Column {
    const column = this.column(heading, (_, at) => make(at));
    return [...column, this.under(column, make(this.lines.length))];
  }

  /** Says what is wrong with an input, where its count is not 0. */
  fault(label: string, formula: Formula): void {
    this.faults.push({ label, count: this.single(label, formula) });
  }

  equality(equality: Equality): void {
    this.equalities.push(equality);
  }

  /** Says up to which product the calculation is exact. */
  limit(label: string, product: Formula): void {
    this.limits.push({ label, product });
  }
}
