// @ts-check
// Two-way rounding against the rounding of each row on its own, which leaves the columns wrong.
import { apportion, roundTable } from "quotepart/apportion";
import { byBigInt } from "../by-hand.mjs";
import { between, populations, randomFrom, sumOf } from "../data.mjs";
import { sideBySide } from "../measure.mjs";
import { areAll, exponent, isWithin, power, times } from "../print.mjs";

const COLUMNS = 24;
/** A prime, so that hardly any cell is whole. */
const PARTS = 1009;
const SIZES = [300, 1000, 3000, 10_000];

/** A table of exact cells whose rows and columns all have whole totals: the amount of each in 24 parts, by weights of its own. @param {number} count */
function tableOf(count) {
  const random = randomFrom(count);
  const amounts = populations(count).map((weight) => weight * 10);
  const matrix = amounts.map((amount) => {
    const weights = Array.from({ length: COLUMNS - 1 }, () => between(random, 1, 43));
    return [...weights, PARTS - sumOf(weights)].map((weight) => amount * weight);
  });
  // The exact sum of a column is a fraction: the totals are one way to round all of them to the grand total.
  const exact = Array.from({ length: COLUMNS }, (_, column) => sumOf(matrix.map((row) => row[column] ?? 0)));
  const floors = exact.map((sum) => Math.floor(sum / PARTS));
  const rests = exact.map((sum, at) => sum - (floors[at] ?? 0) * PARTS);
  const left = sumOf(amounts) - sumOf(floors);
  const raised = rests.map((_, at) => at).sort((a, b) => (rests[b] ?? 0) - (rests[a] ?? 0));
  const columns = floors.map((floor, at) => floor + (raised.indexOf(at) < left ? 1 : 0));
  const cells = matrix.map((row) => row.map((parts) => `${parts}/${PARTS}`));
  return { rows: amounts, columns, cells };
}

/** @param {number} size */
function contendersOf(size) {
  const { rows, columns, cells } = tableOf(size);
  const units = roundTable(cells, rows, columns);
  const isRight =
    units.every((row, at) => row.reduce((sum, unit) => sum + unit, 0n) === BigInt(rows[at] ?? -1)) &&
    columns.every((total, at) => units.reduce((sum, row) => sum + (row[at] ?? 0n), 0n) === BigInt(total));
  if (!isRight) throw new Error(`A table of ${size} rows does not add up.`);
  const rowByRow = rows.map((total, at) => apportion(total, cells[at] ?? []).units);
  const wrong = columns.filter(
    (total, at) => rowByRow.reduce((sum, row) => sum + (row[at] ?? 0n), 0n) !== BigInt(total),
  );
  if (wrong.length === 0) throw new Error("Row-by-row rounding is right by chance: nothing is compared.");
  return [
    { name: `table ${size}`, run: () => roundTable(cells, rows, columns) },
    { name: `rows ${size}`, run: () => rows.map((total, at) => apportion(total, cells[at] ?? []).units) },
    { name: `hand ${size}`, run: () => rows.map((total, at) => byBigInt(BigInt(total), read(cells[at] ?? []))) },
  ];
}

/** The numerators of cells over one denominator. @param {readonly string[]} cells */
const read = (cells) => cells.map((cell) => BigInt(cell.slice(0, cell.indexOf("/"))));

/** @param {import("../measure.mjs").Effort} effort @returns {import("../print.mjs").Row} */
export function tableRow(effort) {
  const measured = sideBySide(SIZES.flatMap(contendersOf), effort);
  const ratio = (/** @type {number} */ size, /** @type {string} */ other) =>
    measured.ratio(`table ${size}`, `${other} ${size}`);
  const growth = measured.exponent(SIZES.map((size) => [`table ${size}`, size]));
  const worst = ratio(10_000, "rows");
  return {
    what: "two-way table, 1,000 × 24 and 10,000 × 24",
    reach: "≤ 8× row-by-row rounding, exponent ≤ 1.1",
    measured: `${times(ratio(1000, "rows"))} and ${times(worst)}, exponent ${exponent(growth)}`,
    isReached: areAll([isWithin(ratio(1000, "rows"), 8), isWithin(worst, 8), isWithin(growth, 1.1)]),
    tables: [
      {
        title: "A two-way table of 24 columns, against each row on its own",
        note: `How many times as long. Growth exponent: ${exponent(growth)}. Row by row, columns miss their totals. The cells are exact fractions in text, which all three read.`,
        head: ["rows", ...SIZES.map(power)],
        lines: [
          ["against apportion, row by row", ...SIZES.map((size) => times(ratio(size, "rows")))],
          ["against BigInt and sort by hand, row by row", ...SIZES.map((size) => times(ratio(size, "hand")))],
        ],
      },
    ],
  };
}
