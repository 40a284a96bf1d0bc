import type { Formula, GridCell } from "./cell.js";
import type { Desk } from "./desk.js";
import { below, choose, countOf, equal, minus, over, size, sum, text, withWords } from "./formula.js";
import { Grid } from "./grid.js";

/** What the checks make: whether what was typed can be reckoned with, and how many checks do not hold. */
export interface Checked {
  readonly grid: Grid;
  readonly failing: Formula;
}

/** Whether inputs can be reckoned with: 1 where none is at fault and all products are exact. */
export function soundness(desk: Desk): GridCell {
  const { words } = desk;
  for (const { label, product } of desk.limits) {
    desk.fault(label, choose(below(desk.single(words.product(label), product), EXACT), 0, 1));
  }
  const faults = desk.single(words.faultCount, {
    on: (sheet) => desk.faults.map(({ count }) => `(${sum([count]).on(sheet)}>0)`).join("+"),
    value: () => desk.faults.filter(({ count }) => (count.value() as number) > 0).length,
  });
  return desk.single(words.isSound, choose(equal(faults, 0), 1, 0));
}

/** Whole numbers below this are exact in every spreadsheet, which shows 15 digits. */
const EXACT = 1e15;

/** The sheet of the checks: what was typed, then the equalities, each with its result in words. */
export function checksSheet(desk: Desk): Checked {
  const { words } = desk;
  const grid = new Grid(words.sheets.checks);
  grid.widths.push(64, 18, 18, 26);
  grid.put(0, 0, words.sheets.checks, "title");
  grid.put(1, 0, words.checksNote, "note");
  const headings = [words.check, words.leftSide, words.rightSide, words.result];
  for (const [column, heading] of headings.entries()) grid.put(3, column, heading, "heading");
  let row = 4;
  const results: GridCell[] = [];
  const conclude = (
    label: string,
    result: Formula,
    good: string,
    sides: readonly (Formula | null)[],
    style: "money" | "percent",
  ) => {
    grid.put(row, 0, label, "label");
    grid.put(row, 1, sides[0] ?? null, style);
    grid.put(row, 2, sides[1] ?? null, style);
    const cell = grid.put(row, 3, result, "result");
    grid.highlights.push({ cell, unless: good });
    results.push(cell);
    row += 1;
  };
  for (const { label, left, right, divisor, isPercentage } of desk.equalities) {
    const gap = over(size(minus(left, right)), divisor);
    const result = choose(equal(left, right), text(words.equal), withWords(words.gapOf, gap, isPercentage ? " %" : ""));
    const style = isPercentage ? "percent" : "money";
    conclude(label, result, words.equal, [over(left, divisor), over(right, divisor)], style);
  }
  for (const { label, count } of desk.faults) {
    conclude(
      label,
      choose(equal(count, 0), text(words.inOrder), withWords(words.toReview, count)),
      words.inOrder,
      [],
      "money",
    );
  }
  const good = (word: string): Formula => countOf(results, text(word));
  return {
    grid,
    failing: {
      on: (sheet) => `${results.length}-${good(words.equal).on(sheet)}-${good(words.inOrder).on(sheet)}`,
      value: () => results.filter((cell) => ![words.equal, words.inOrder].includes(String(cell.value()))).length,
    },
  };
}
