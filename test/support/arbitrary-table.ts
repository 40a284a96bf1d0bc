import fc from "fast-check";
import { around, columnsOf, exactSum, type TableCall } from "./table-checker.js";

const size = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: most }) },
  );

const add = (numbers: readonly bigint[]): bigint => numbers.reduce((sum, number) => sum + number, 0n);

/** Whole numbers of 0 or more that add up to `total`, cut where the draws say. */
function cut(total: bigint, draws: readonly number[]): bigint[] {
  const places = draws.map((draw) => (total * BigInt(draw)) / 1_000n).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return [...places, total].map((place, at) => place - (places[at - 1] ?? 0n));
}

/** The table of a schedule: what each party pays of each instalment is row total × column total ÷ grand total. */
export const scheduleTable: fc.Arbitrary<TableCall> = fc
  .tuple(size(30), size(12), fc.oneof(fc.bigInt(1n, 60n), fc.bigInt(1n, 10n ** 7n), fc.bigInt(2n ** 60n, 2n ** 62n)))
  .chain(([rows, columns, total]) => {
    const draws = (count: number): fc.Arbitrary<number[]> =>
      fc.array(fc.nat(1_000), { minLength: count - 1, maxLength: count - 1 });
    return fc.tuple(draws(rows), draws(columns)).map(([down, across]) => {
      const [rowTotals, columnTotals] = [cut(total, down), cut(total, across)];
      const matrix = rowTotals.map((row) => columnTotals.map((column) => `${row * column}/${total}`));
      return { matrix, rowTotals, columnTotals };
    });
  });

/** Whole cells and fractions in many writings; few fractions, so that sums are often whole. */
const cell: fc.Arbitrary<bigint | number | string> = fc.oneof(
  fc.constantFrom<bigint | number | string>(0, 0, 0, 1n, "2", "1/2", "1/2", 0.5, "1.5", "1/3", "2/3", "5/3"),
  fc.tuple(fc.nat(30), fc.constantFrom(2, 3, 4, 5, 6, 7)).map(([a, b]) => `${a}/${b}`),
  fc.nat(999).map((thousandths) => `0.${String(thousandths).padStart(3, "0")}`),
);

/** Mostly nothing, so that few rows reach two columns and many totals are impossible together. */
const sparseCell = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: cell });

/** Any table, without totals. */
export const anyCells: fc.Arbitrary<TableCall["matrix"]> = fc
  .tuple(size(30), size(12), fc.constantFrom(cell, sparseCell))
  .chain(([rows, columns, one]) =>
    fc.array(fc.array(one, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

/**
 * A table whose totals are its exact sums rounded down or up as the draws say, each side on its own, and both with the
 * same grand total; it may be that no rounding has them.
 */
export const anyTable: fc.Arbitrary<TableCall> = fc
  .tuple(anyCells, fc.array(fc.boolean(), { minLength: 42, maxLength: 42 }))
  .map(([matrix, draws]) => {
    const columns = columnsOf(matrix, matrix[0]?.length ?? 0);
    const rowTotals = matrix.map((row, at) => around(exactSum(row))[draws[at] === true ? 1 : 0]);
    const columnTotals = columns.map((column, at) => around(exactSum(column))[draws[30 + at] === true ? 1 : 0]);
    evenOut(rowTotals, matrix, columnTotals, columns);
    return { matrix, rowTotals, columnTotals };
  });

/** Rounds totals the other way, one after the other, until both sides add up to the same. */
function evenOut(
  rowTotals: bigint[],
  rows: TableCall["matrix"],
  columnTotals: bigint[],
  columns: TableCall["matrix"],
): void {
  const missing = (): bigint => add(rowTotals) - add(columnTotals);
  for (const [side, lines, sign] of [
    [columnTotals, columns, 1n],
    [rowTotals, rows, -1n],
  ] as const) {
    for (const [at, total] of side.entries()) {
      const [down, up] = around(exactSum(lines[at] ?? []));
      const step = missing() * sign;
      if (step > 0n && total === down && up > down) side[at] = up;
      if (step < 0n && total === up && up > down) side[at] = down;
    }
  }
}

/** A table of small cells completed by a row and a column, so that every exact sum is whole. */
export function completed(matrix: TableCall["matrix"]): TableCall {
  const missing = (list: readonly (bigint | number | string)[]): string => {
    const [top = 0n, bottom = 1n] = exactSum(list).split("/").map(BigInt);
    return `${(bottom - (top % bottom)) % bottom}/${bottom}`;
  };
  const wide = matrix.map((row) => [...row, missing(row)]);
  const columns = columnsOf(wide, wide[0]?.length ?? 0);
  const last = columns.map(missing);
  const all = [...wide, last];
  const sums = (lists: TableCall["matrix"]): bigint[] => lists.map((list) => around(exactSum(list))[0]);
  return { matrix: all, rowTotals: sums(all), columnTotals: sums(columnsOf(all, last.length)) };
}
