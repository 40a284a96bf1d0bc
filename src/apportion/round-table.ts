import { elementAt } from "../errors/element-at.js";
import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { attempt, valueOrThrow } from "../errors/quotepart-error.js";
import { shown } from "../errors/show.js";
import { tableImpossible } from "../errors/table-entries.js";
import type { Weight } from "./arguments.js";
import { DOWN, type RoundedTable, settleColumns, UP, WHOLE } from "./settle-columns.js";
import { type KnownTable, readTable } from "./table-arguments.js";
import type { CommonWeights } from "./weights.js";
import { wholeUnitsWithin } from "./whole-units.js";

/**
 * Rounds a table of exact numbers to whole units, so that every row and every column keeps its total.
 *
 * Each row is rounded by largest remainder to its own total; then units are moved along the rows until the columns have
 * theirs too.
 *
 * French term: arrondi contrôlé. Source: Bacharach, Matrix rounding problems (1966); Causey, Cox & Ernst, Applications
 * of transportation theory to statistical problems (1985); Cox, A constructive procedure for unbiased controlled
 * rounding (1987).
 *
 * Promises: every row sums to its total and every column to its own; every cell is its exact value rounded down or up,
 * so it is less than a unit away and a whole cell stays as it is; where all exact sums are whole there always is such a
 * table; the same call gives the same table on every machine.
 * Does not promise: the nearest of all such tables; the same cells when rows or columns are put in another order; a
 * table for totals that were each rounded on their own, which may be impossible and is then refused; three-way tables,
 * which cannot all be rounded so. See docs/decisions.
 *
 * @param matrix - rows of exact cells of 0 or more: `"12.5"`, `"1/3"`, 3, 3n
 * @param rowTotals - the total of each row in whole units: the exact sum, rounded down or up where it is not whole
 * @param columnTotals - the total of each column, likewise; both sides add up to the same
 * @returns the whole units of each cell, row by row
 * @throws QuotepartError with every issue at once: `table.shape`, `table.too-large`, `table.too-fine`, `table.margin`,
 *   `table.grand-total`, `table.impossible`, `list.expected`, `list.too-long`, `total.invalid`, `number.invalid`,
 *   `number.negative`, `number.zero-denominator`, `number.too-long`, `request.unreadable`
 * @example Three towns and two instalments of 50 cents; each town owes a third of each
 * ```ts
 * import { roundTable } from "quotepart/apportion";
 *
 * const third = "50/3";
 * const table = [[third, third], [third, third], [third, third]];
 * roundTable(table, [34, 33, 33], [50, 50]); // => [[17n, 17n], [16n, 17n], [17n, 16n]]
 * ```
 */
export function roundTable(
  matrix: readonly (readonly Weight[])[],
  rowTotals: readonly (bigint | number)[],
  columnTotals: readonly (bigint | number)[],
): bigint[][] {
  return valueOrThrow(tryRoundTable(matrix, rowTotals, columnTotals));
}

/**
 * Does what {@link roundTable} does, and answers with the issues instead of throwing.
 *
 * @param matrix - rows of exact cells
 * @param rowTotals - the total of each row
 * @param columnTotals - the total of each column
 * @returns the whole units of each cell, or every issue
 * @example Totals that fit each on its own, and not together
 * ```ts
 * import { tryRoundTable } from "quotepart/apportion";
 *
 * const outcome = tryRoundTable([["1/2", 0], [0, "1/2"]], [1, 0], [0, 1]);
 * outcome.ok ? "" : outcome.issues[0]?.code; // => "table.impossible"
 * ```
 */
export function tryRoundTable(matrix: unknown, rowTotals: unknown, columnTotals: unknown): Outcome<bigint[][]> {
  return attempt(() => {
    const issues = new IssueList();
    const known = readTable(matrix, rowTotals, columnTotals, issues);
    if (known === undefined) return issues.failure();
    const table = roundRows(known);
    const excess = excessOf(known, table);
    const overfull = settleColumns(table, excess);
    if (overfull.length === 0) return { ok: true, value: known.rows.map((row, at) => unitsOf(row, at, table)) };
    issues.add(tableImpossible, ["columnTotals"], shortfall(overfull, known, excess));
    return issues.failure();
  });
}

/**
 * Rounds every row by largest remainder to its own total.
 *
 * A total that is the exact sum rounded down or up never needs a whole cell raised, nor a cell raised twice: the row
 * rounded down falls short of it by no more units than there are fractions.
 */
function roundRows({ rows, rowTotals, columnTotals }: KnownTable): RoundedTable {
  const columns = columnTotals.length;
  const cells = new Uint8Array(rows.length * columns).fill(WHOLE);
  const ranks = [...columnTotals.keys()];
  for (const [at, { numerators, denominator }] of rows.entries()) {
    const exact = numerators.map((numerator) => ({ numerator, denominator }));
    for (const [column, numerator] of numerators.entries()) {
      if (numerator % denominator !== 0n) cells[at * columns + column] = DOWN;
    }
    for (const column of wholeUnitsWithin(exact, elementAt(rowTotals, at), ranks).spare)
      cells[at * columns + column] = UP;
  }
  return { cells, rows: rows.length, columns };
}

/** By how many units each column is above its total. */
function excessOf({ rows, columnTotals }: KnownTable, table: RoundedTable): Int32Array {
  const above = columnTotals.map((total) => -total);
  for (const [at, row] of rows.entries()) {
    for (const [column, units] of unitsOf(row, at, table).entries()) above[column] = elementAt(above, column) + units;
  }
  return Int32Array.from(above, Number);
}

/** The whole units of a row: every cell rounded down, and one more where it is rounded up. */
const unitsOf = ({ numerators, denominator }: CommonWeights, at: number, { cells, columns }: RoundedTable): bigint[] =>
  numerators.map((numerator, column) => numerator / denominator + (cells[at * columns + column] === UP ? 1n : 0n));

/** What columns that hold too many units in every rounding were to hold, and hold at least. */
function shortfall(
  columns: readonly number[],
  { columnTotals }: KnownTable,
  excess: Int32Array,
): Parameters<typeof tableImpossible.problem>[0] {
  const total = columns.reduce((sum, column) => sum + elementAt(columnTotals, column), 0n);
  const beyond = columns.reduce((sum, column) => sum + (excess[column] ?? 0), 0);
  const named = columns.slice(0, COLUMNS_NAMED).map((column) => column + 1);
  return {
    columns: [...named, ...(columns.length > COLUMNS_NAMED ? ["…"] : [])].join(", "),
    count: columns.length,
    least: shown(total + BigInt(beyond)),
    total: shown(total),
  };
}

/** More do not fit into a sentence. */
const COLUMNS_NAMED = 12;
