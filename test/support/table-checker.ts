import { fraction, isBelow, minus, plus, readFraction } from "./slow-fraction.js";

/** A table to round, with the totals that it shall have. */
export interface TableCall {
  readonly matrix: readonly (readonly (bigint | number | string)[])[];
  readonly rowTotals: readonly bigint[];
  readonly columnTotals: readonly bigint[];
}

const add = (numbers: readonly bigint[]): bigint => numbers.reduce((sum, number) => sum + number, 0n);

/** Everything for which a table is no valid rounding of another; it shares no line with the library. */
export function faultsOf({ matrix, rowTotals, columnTotals }: TableCall, answer: readonly bigint[][]): string[] {
  const faults: string[] = [];
  if (answer.length !== matrix.length) faults.push(`${answer.length} rows instead of ${matrix.length}`);
  for (const [at, row] of answer.entries()) {
    if (row.length !== columnTotals.length) faults.push(`row ${at} has ${row.length} cells`);
    if (add(row) !== rowTotals[at]) faults.push(`row ${at} sums to ${add(row)}, not ${rowTotals[at]}`);
    for (const [column, units] of row.entries()) {
      const exact = readFraction(matrix[at]?.[column] ?? "none");
      const off = minus(fraction(units), exact);
      const isNear = isBelow(off, fraction(1n)) && isBelow(fraction(-1n), off);
      if (!isNear) faults.push(`cell ${at}, ${column} is ${units} for ${exact.top}/${exact.bottom}`);
    }
  }
  for (const [column, total] of columnTotals.entries()) {
    const sum = add(answer.map((row) => row[column] ?? 0n));
    if (sum !== total) faults.push(`column ${column} sums to ${sum}, not ${total}`);
  }
  return faults;
}

/** The two whole numbers around a number; the same one twice where it is whole. */
export function around(exact: bigint | number | string): readonly [bigint, bigint] {
  const { top, bottom } = readFraction(exact);
  return [top / bottom, (top + bottom - 1n) / bottom];
}

/** The exact sum of a list, as text. */
export function exactSum(list: readonly (bigint | number | string)[]): string {
  const { top, bottom } = list.map(readFraction).reduce(plus, fraction(0n));
  return `${top}/${bottom}`;
}

/** The columns of a table. */
export const columnsOf = (
  matrix: TableCall["matrix"],
  count: number,
): readonly (readonly (bigint | number | string)[])[] =>
  Array.from({ length: count }, (_, column) => matrix.map((row) => row[column] ?? "none"));

/**
 * The least that given columns, counted from 1, can hold together in any rounding with these row totals: each row puts
 * there what its other cells cannot take when all of them are rounded up.
 */
export function leastWithin({ matrix, rowTotals }: TableCall, columns: readonly number[]): bigint {
  const within = new Set(columns);
  return add(
    matrix.map((row, at) => {
      const low = add(row.filter((_, column) => within.has(column + 1)).map((cell) => around(cell)[0]));
      const others = add(row.filter((_, column) => !within.has(column + 1)).map((cell) => around(cell)[1]));
      const forced = (rowTotals[at] ?? 0n) - others;
      return forced > low ? forced : low;
    }),
  );
}

/** Every way to round each cell down or up: 2 to the number of fractions. Only for small tables. */
export function allRoundings(cells: readonly (bigint | number | string)[]): readonly (readonly bigint[])[] {
  return cells.reduce<readonly (readonly bigint[])[]>(
    (begun, cell) => {
      const [down, up] = around(cell);
      return begun.flatMap((one) =>
        down === up
          ? [[...one, down]]
          : [
              [...one, down],
              [...one, up],
            ],
      );
    },
    [[]],
  );
}
