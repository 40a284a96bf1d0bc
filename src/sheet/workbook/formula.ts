import type { Formula, GridCell } from "./cell.js";

/** A formula that holds or does not. */
export interface Condition {
  readonly on: (sheet: string) => string;
  readonly holds: () => boolean;
}

/** Cells below each other, in one column. */
export type Column = readonly GridCell[];

type Operand = Formula | GridCell | number;

const isCell = (operand: Operand): operand is GridCell => typeof operand === "object" && "column" in operand;

/** Takes what a formula may be made of as a formula. */
export const of = (operand: Operand): Formula => {
  if (typeof operand === "number") return { on: () => String(operand), value: () => operand };
  return isCell(operand) ? { on: (sheet) => addressOn(operand, sheet), value: () => operand.value() } : operand;
};

/** A text, in quotes. */
export const text = (words: string): Formula => ({ on: () => `"${words.replaceAll('"', '""')}"`, value: () => words });

/** A number for reckoning: an empty cell counts for 0. */
const number = (operand: Operand): number => {
  const value = of(operand).value();
  return typeof value === "number" ? value : 0;
};

const joined = (sheet: string, sign: string, operands: readonly Operand[]): string =>
  operands.map((operand) => inner(operand, sheet)).join(sign);

/** A part of a larger formula, in brackets where it has parts itself. */
function inner(operand: Operand, sheet: string): string {
  const written = of(operand).on(sheet);
  return /^(?:[A-Z]+\((?:[^()]*)\)|[\w.$!'À-ÿ ]+|"[^"]*")$/.test(written) ? written : `(${written})`;
}

export const plus = (...operands: readonly Operand[]): Formula => ({
  on: (sheet) => joined(sheet, "+", operands),
  value: () => operands.reduce((sum: number, operand) => sum + number(operand), 0),
});

export const minus = (a: Operand, b: Operand): Formula => ({
  on: (sheet) => joined(sheet, "-", [a, b]),
  value: () => number(a) - number(b),
});

export const times = (...operands: readonly Operand[]): Formula => ({
  on: (sheet) => joined(sheet, "*", operands),
  value: () => operands.reduce((product: number, operand) => product * number(operand), 1) + 0,
});

/** A quotient, for reading only: nothing is reckoned from it. */
export const over = (a: Operand, b: number): Formula =>
  b === 1 ? of(a) : { on: (sheet) => joined(sheet, "/", [a, b]), value: () => number(a) / b };

/** The text of a number behind words. */
export const withWords = (words: string, a: Operand, after = ""): Formula => ({
  on: (sheet) => `${text(words).on(sheet)}&${inner(a, sheet)}${after === "" ? "" : `&${text(after).on(sheet)}`}`,
  value: () => `${words}${of(a).value() ?? ""}${after}`,
});

export const size = (a: Operand): Formula => ({
  on: (sheet) => `ABS(${of(a).on(sheet)})`,
  value: () => Math.abs(number(a)),
});

/** The nearest whole number of what somebody typed, at so many decimals. */
export const scaled = (a: Operand, scale: number): Formula => ({
  on: (sheet) => `ROUND(SUM(${of(a).on(sheet)})${scale === 1 ? "" : `*${scale}`},0)`,
  value: () => Math.round(number(a) * scale),
});

/** The number in a cell; 0 for an empty cell or a text. */
export const figure = (a: GridCell): Formula => ({
  on: (sheet) => `SUM(${of(a).on(sheet)})`,
  value: () => number(a),
});

/**
 * The largest whole number not above a quotient of whole numbers, the first 0 or more. LibreOffice's `INT` takes what
 * lies just below a whole number for that number: where it did, one is taken off.
 */
export const floorOf = (a: Operand, b: Operand): Formula => ({
  on: (sheet) => {
    const [above, below] = [inner(a, sheet), inner(b, sheet)];
    return `INT(${above}/${below})-(INT(${above}/${below})*${below}>${above})`;
  },
  value: () => Number(BigInt(number(a)) / BigInt(number(b))),
});

/** The nearest whole number of a quotient of whole numbers, half up, the first 0 or more. */
export const halfUp = (a: Operand, b: number): Formula => floorOf(plus(times(2, a), b), 2 * b);

export const sum = (column: Column): Formula => ({
  on: (sheet) => `SUM(${rangeOn(column, sheet)})`,
  value: () => column.reduce((total, cell) => total + number(cell), 0),
});

/** The sum of what stands beside each cell that equals a number. */
export const sumIf = (column: Column, equals: Operand, summed: Column): Formula => ({
  on: (sheet) => `SUMIF(${rangeOn(column, sheet)},${of(equals).on(sheet)},${rangeOn(summed, sheet)})`,
  value: () =>
    column.reduce(
      (total, cell, at) => (cell.value() === of(equals).value() ? total + number(summed[at] ?? 0) : total),
      0,
    ),
});

/** How many cells equal a number. */
export const countOf = (column: Column, equals: Operand): Formula => ({
  on: (sheet) => `COUNTIF(${rangeOn(column, sheet)},${of(equals).on(sheet)})`,
  value: () => column.filter((cell) => cell.value() === of(equals).value()).length,
});

/** How many cells are above a number. */
export const countAbove = (column: Column, limit: Operand): Formula => ({
  on: (sheet) => `COUNTIF(${rangeOn(column, sheet)},">"&${inner(limit, sheet)})`,
  value: () => column.filter((cell) => typeof cell.value() === "number" && number(cell) > number(limit)).length,
});

export const choose = (condition: Condition, then: Operand, otherwise: Operand): Formula => ({
  on: (sheet) => `IF(${condition.on(sheet)},${of(then).on(sheet)},${of(otherwise).on(sheet)})`,
  value: () => of(condition.holds() ? then : otherwise).value(),
});

const compared =
  (sign: string, holds: (a: number, b: number) => boolean) =>
  (a: Operand, b: Operand): Condition => ({
    on: (sheet) => joined(sheet, sign, [a, b]),
    holds: () => holds(number(a), number(b)),
  });

export const equal = compared("=", (a, b) => a === b);
export const above = compared(">", (a, b) => a > b);
export const below = compared("<", (a, b) => a < b);
export const atLeast = compared(">=", (a, b) => a >= b);
export const atMost = compared("<=", (a, b) => a <= b);

/** Whether all of several conditions hold. */
export const all = (...conditions: readonly Condition[]): Condition => ({
  on: (sheet) => conditions.map((one) => `(${one.on(sheet)})`).join("*"),
  holds: () => conditions.every((one) => one.holds()),
});

/** Whether anything stands in a cell. */
export const isFilled = (cell: GridCell): Condition => ({
  on: (sheet) => `${of(cell).on(sheet)}<>""`,
  holds: () => cell.value() !== null && cell.value() !== "",
});

/** Whether nothing stands in a cell. */
export const isBlank = (cell: GridCell): Condition => ({
  on: (sheet) => `${of(cell).on(sheet)}=""`,
  holds: () => !isFilled(cell).holds(),
});

/** Whether two texts are the same, capitals or not, as spreadsheets compare. */
export const isSame = (a: GridCell, b: GridCell): Condition => ({
  on: (sheet) => `${of(a).on(sheet)}=${of(b).on(sheet)}`,
  holds: () => String(a.value() ?? "").toUpperCase() === String(b.value() ?? "").toUpperCase(),
});

/** Writes where a cell stands, on its own sheet or on another. */
const addressOn = (cell: GridCell, sheet: string): string =>
  cell.sheet === sheet ? cell.address : `${quoted(cell.sheet)}!${cell.address}`;

function rangeOn(column: Column, sheet: string): string {
  const [first, last] = [column[0], column.at(-1)];
  if (first === undefined || last === undefined) return "0";
  // A range of one cell is written as one too: not every program counts in a cell.
  return `${addressOn(first, sheet)}:${last.address}`;
}

/** The name of a sheet as formulas write it. */
export const quoted = (sheet: string): string => (/^[A-Za-z]+$/.test(sheet) ? sheet : `'${sheet}'`);
