import { elementAt } from "../../errors/element-at.js";
import { defect } from "../../errors/quotepart-error.js";
import type { Formula, GridCell } from "./cell.js";
import type { Desk, Line } from "./desk.js";
import {
  all,
  atLeast,
  below,
  type Column,
  choose,
  equal,
  figure,
  isBlank,
  isFilled,
  minus,
  of,
  scaled,
  size,
  sum,
  times,
} from "./formula.js";
import type { InputColumn, Setting } from "./inputs.js";

/** The input cells of the annex, by their defined names. */
export interface Inputs {
  readonly names: readonly GridCell[];
  readonly columns: ReadonlyMap<string, readonly (GridCell | null)[]>;
  readonly settings: ReadonlyMap<string, GridCell>;
  readonly turns: readonly { readonly cost: GridCell; readonly payer: GridCell }[];
}

/** How far from a whole number what was typed may be, for the way that doubles hold decimals. */
const TOLERANCE = 0.001;

/** What a sharing is reckoned on: the inputs, and the sheet of the calculation. */
export class Board {
  /** 1 for every line that counts: those whose name stands in the annex. */
  readonly active: Column;

  readonly desk: Desk;
  readonly inputs: Inputs;
  /** What is shared, 0 or more, in whole units. */
  readonly total: GridCell;

  constructor(desk: Desk, inputs: Inputs, total: GridCell) {
    this.desk = desk;
    this.inputs = inputs;
    this.total = total;
    this.active = desk.column(desk.words.counts, (line) => {
      const name = line.row === null ? undefined : inputs.names[line.row];
      return name === undefined ? of(0) : choose(isFilled(name), 1, 0);
    });
  }

  /** Whether there is such a column of inputs. */
  has(name: string): boolean {
    return this.inputs.columns.has(name);
  }

  /** The input cell of a line. */
  cell(name: string, line: Line): GridCell | null {
    return line.row === null ? null : (this.inputs.columns.get(name)?.[line.row] ?? null);
  }

  /** Reads a column of inputs into whole numbers, and counts what cannot be read. */
  read({ name, heading, scale, isRequired, isLenient = false }: InputColumn): Column {
    const { desk } = this;
    const bad = desk.column(desk.words.unread(heading), (line, at) => {
      const cell = this.cell(name, line);
      if (cell === null) return of(0);
      const counts = equal(elementAt(this.active, at), 1);
      const empty = isRequired ? choose(counts, 1, 0) : of(0);
      return choose(isBlank(cell), empty, choose(counts, unreadable(cell, scale), isLenient ? 0 : 1));
    });
    desk.fault(desk.words.faults.input(heading), sum(bad));
    return desk.column(heading, (line, at) => {
      const cell = this.cell(name, line);
      return cell === null ? of(0) : choose(equal(elementAt(this.active, at), 1), scaled(cell, scale), 0);
    });
  }

  /** 1 for every line where something stands in a column of inputs. */
  filled({ name, heading }: InputColumn): Column {
    return this.desk.column(this.desk.words.isGiven(heading), (line, at) => {
      const cell = this.cell(name, line);
      return cell === null ? of(0) : choose(all(isFilled(cell), equal(elementAt(this.active, at), 1)), 1, 0);
    });
  }

  /** The cell of a single input. */
  settingCell(name: string): GridCell {
    const cell = this.inputs.settings.get(name);
    if (cell === undefined) throw defect(`a workbook without the input ${name}`);
    return cell;
  }

  /** Reads a single input into a whole number, and says where it cannot be read. */
  setting({ name, label, scale }: Setting, isRequired = true): GridCell {
    const cell = this.settingCell(name);
    this.desk.fault(
      this.desk.words.faults.input(label),
      choose(isBlank(cell), isRequired ? 1 : 0, unreadable(cell, scale)),
    );
    return this.desk.single(label, scaled(cell, scale));
  }
}

/** 1 for what is no number of 0 or more with at most the decimals that the calculation has. */
export const unreadable = (cell: GridCell, scale: number, isSigned = false): Formula =>
  choose(
    equal(figure(cell), cell),
    choose(
      atLeast(isSigned ? size(cell) : cell, 0),
      choose(below(size(minus(times(cell, scale), scaled(cell, scale))), TOLERANCE), 0, 1),
      1,
    ),
    1,
  );
