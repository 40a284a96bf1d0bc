import type { IssuePath } from "../errors/issue.js";
import type { IssueList } from "../errors/issue-list.js";
import { listExpected, requestUnreadable, totalInvalid } from "../errors/kernel-entries.js";
import { numberNegative } from "../errors/number-entries.js";
import { shortened, shown } from "../errors/show.js";
import { tableGrandTotal, tableMargin, tableShape, tableTooFine, tableTooLarge } from "../errors/table-entries.js";
import { readExact } from "../money/exact-text.js";
import { floorDivide, type Ratio, ratioText } from "../money/ratio.js";
import { readList } from "./read-list.js";
import { readTotal } from "./read-total.js";
import { type CommonWeights, DENOMINATOR_DIGITS, leastCommonMultiple, overCommonDenominator } from "./weights.js";

/** The most cells of one table. */
export const CELLS_ACCEPTED = 10_000_000;

/** A table and its totals, read: every total is the exact sum rounded down or up, and both sides have one sum. */
export interface KnownTable {
  /** The cells of each row over the row's own denominator. */
  readonly rows: readonly CommonWeights[];
  readonly rowTotals: readonly bigint[];
  readonly columnTotals: readonly bigint[];
}

/** Reads all arguments of a call, each once; undefined when an issue was added. */
export function readTable(
  matrix: unknown,
  rowTotals: unknown,
  columnTotals: unknown,
  issues: IssueList,
): KnownTable | undefined {
  try {
    const rowList = readList("matrix", ["matrix"], matrix, issues);
    const besideRows = readList("rowTotals", ["rowTotals"], rowTotals, issues);
    const belowColumns = readList("columnTotals", ["columnTotals"], columnTotals, issues);
    if (rowList === undefined || besideRows === undefined || belowColumns === undefined) return undefined;
    const columns = belowColumns.length;
    if (!checkSize(rowList.length, besideRows.length, columns, issues)) return undefined;
    const rows = rowList.map((row, at) => readRow(row, at, columns, issues));
    const perRow = besideRows.map((total, at) => readUnits(total, ["rowTotals", at], issues));
    const perColumn = belowColumns.map((total, at) => readUnits(total, ["columnTotals", at], issues));
    for (const [at, row] of rows.entries()) checkMargin("row", at, row && sumOf(row), perRow[at], issues);
    const sums = columnSums(rows, columns, issues);
    for (const [at, total] of perColumn.entries()) checkMargin("column", at, sums[at], total, issues);
    checkGrandTotal(perRow, perColumn, issues);
    if (issues.count > 0) return undefined;
    return { rows: rows.filter(isKnown), rowTotals: perRow.filter(isKnown), columnTotals: perColumn.filter(isKnown) };
  } catch {
    issues.add(requestUnreadable, [], {});
    return undefined;
  }
}

/** Says whether the table may be read at all: its size is known before any cell is looked at. */
function checkSize(rows: number, totals: number, columns: number, issues: IssueList): boolean {
  if (totals !== rows) issues.add(tableShape, ["rowTotals"], { what: "row totals", received: totals, expected: rows });
  if (rows * columns > CELLS_ACCEPTED) issues.add(tableTooLarge, ["matrix"], { rows, columns, limit: CELLS_ACCEPTED });
  return issues.count === 0;
}

/** Reads a row of so many cells of 0 or more; undefined when an issue was added. */
function readRow(row: unknown, at: number, columns: number, issues: IssueList): CommonWeights | undefined {
  const path = ["matrix", at];
  if (!Array.isArray(row)) return void issues.add(listExpected, path, { name: "row", received: shown(row) });
  const received = row.length;
  if (received !== columns) {
    return void issues.add(tableShape, path, { what: "cells", received, expected: columns });
  }
  const before = issues.count;
  const cells: Ratio[] = [];
  for (let column = 0; column < columns; column += 1) {
    const cell: unknown = row[column];
    const exact = readExact(cell, [...path, column], issues);
    if (exact === undefined) continue;
    if (exact.numerator < 0n) issues.add(numberNegative, [...path, column], { received: shown(cell) });
    cells.push(exact);
  }
  if (issues.count > before) return undefined;
  const common = overCommonDenominator(cells);
  if (common === undefined) issues.add(tableTooFine, path, { limit: DENOMINATOR_DIGITS });
  return common;
}

function readUnits(total: unknown, path: IssuePath, issues: IssueList): bigint | undefined {
  const units = readTotal(total);
  if (units === undefined) issues.add(totalInvalid, path, { received: shown(total) });
  return units;
}

const isKnown = <Value>(value: Value | undefined): value is Value => value !== undefined;

const sumOf = ({ numerators, denominator }: CommonWeights): Ratio => ({
  numerator: numerators.reduce((sum, numerator) => sum + numerator, 0n),
  denominator,
});

/** The exact sum of every column; none where a row could not be read or an issue was added. */
function columnSums(
  rows: readonly (CommonWeights | undefined)[],
  columns: number,
  issues: IssueList,
): readonly Ratio[] {
  const known = rows.filter(isKnown);
  if (known.length < rows.length) return [];
  const denominator = leastCommonMultiple(known.map((row) => row.denominator));
  if (denominator === undefined) {
    issues.add(tableTooFine, ["matrix"], { limit: DENOMINATOR_DIGITS });
    return [];
  }
  const sums = new Array<bigint>(columns).fill(0n);
  for (const row of known) {
    const factor = denominator / row.denominator;
    for (const [at, numerator] of row.numerators.entries()) sums[at] = (sums[at] ?? 0n) + numerator * factor;
  }
  return sums.map((numerator) => ({ numerator, denominator }));
}

/** Says whether a total is the exact sum rounded down or up; nothing is said where one of them could not be read. */
function checkMargin(
  side: "row" | "column",
  at: number,
  sum: Ratio | undefined,
  total: bigint | undefined,
  issues: IssueList,
): void {
  if (sum === undefined || total === undefined) return;
  const down = floorDivide(sum.numerator, sum.denominator);
  const up = down * sum.denominator === sum.numerator ? down : down + 1n;
  if (total === down || total === up) return;
  issues.add(tableMargin, [`${side}Totals`, at], () => ({
    side,
    exact: shortened(ratioText(sum)),
    received: shown(total),
    down: shown(down),
    up: shown(up),
  }));
}

/** Says whether both sides have one grand total, where all totals could be read. */
function checkGrandTotal(
  rowTotals: readonly (bigint | undefined)[],
  columnTotals: readonly (bigint | undefined)[],
  issues: IssueList,
): void {
  const [rows, columns] = [grandTotal(rowTotals), grandTotal(columnTotals)];
  if (rows === undefined || columns === undefined || rows === columns) return;
  issues.add(tableGrandTotal, [], { rows: shown(rows), columns: shown(columns) });
}

const grandTotal = (totals: readonly (bigint | undefined)[]): bigint | undefined =>
  totals.reduce((sum, total) => (sum === undefined || total === undefined ? undefined : sum + total), 0n);
