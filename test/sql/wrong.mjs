// @ts-check
// Splits that cannot be shared, as rows of VALUES that every engine reads, and what the query says of each.

/**
 * @typedef {object} WrongSplit
 * @property {string} title
 * @property {string} rows id, weight, total
 * @property {string} issue
 * @property {Partial<import("quotepart/sql").SqlSplit>} [options]
 */

/** @type {readonly WrongSplit[]} */
export const wrongSplits = [
  { title: "a weight that is missing", rows: "('a', 1, 9), ('b', NULL, 9)", issue: "number.invalid" },
  { title: "a weight finer than was said", rows: "('a', 1.5, 9), ('b', 2, 9)", issue: "number.invalid" },
  {
    title: "a weight with a third decimal",
    rows: "('a', 1.505, 9), ('b', 2, 9)",
    issue: "number.invalid",
    options: { weightDecimals: 2 },
  },
  {
    title: "weights that are floats",
    rows: "('a', CAST(1 AS DOUBLE PRECISION), 9), ('b', 2, 9)",
    issue: "number.invalid",
  },
  { title: "a weight below 0", rows: "('a', -1, 9), ('b', 2, 9)", issue: "number.negative" },
  { title: "weights that are all 0", rows: "('a', 0, 9), ('b', 0, 9)", issue: "weights.all-zero" },
  { title: "an id given twice", rows: "('a', 1, 9), ('a', 2, 9)", issue: "id.duplicate" },
  { title: "an id that is missing", rows: "('a', 1, 9), (NULL, 2, 9)", issue: "id.invalid" },
  { title: "a total that is missing", rows: "('a', 1, 9), ('b', 2, NULL)", issue: "total.invalid" },
  { title: "two totals", rows: "('a', 1, 9), ('b', 2, 8)", issue: "total.invalid" },
  { title: "a total in euros", rows: "('a', 1, 9.5), ('b', 2, 9.5)", issue: "total.invalid" },
  {
    title: "a total of 19 digits",
    rows: "('a', 1, 1000000000000000000), ('b', 2, 1000000000000000000)",
    issue: "total.invalid",
  },
  {
    title: "a negative total with bounds",
    rows: "('a', 1, -9), ('b', 2, -9)",
    issue: "bounds.negative-total",
    options: { minimum: 0 },
  },
  {
    title: "a minimum above the maximum",
    rows: "('a', 1, 9), ('b', 2, 9)",
    issue: "bounds.crossed",
    options: { minimum: 5, maximum: "weight" },
  },
  {
    title: "a bound below 0",
    rows: "('a', 1, -1), ('b', 2, -1)",
    issue: "bound.invalid",
    options: { total: 9, minimum: "total" },
  },
  {
    title: "a bound in euros",
    rows: "('a', 1, 1.5), ('b', 2, 1.5)",
    issue: "bound.invalid",
    options: { total: 9, maximum: "total" },
  },
];

/** A wrong split beside one that is right, as a query whose columns are id, weight, total and project. @param {WrongSplit} wrong */
export const besideRight = ({ rows }) =>
  `SELECT id, weight, total, 'wrong' AS project FROM (VALUES ${rows}) t(id, weight, total) UNION ALL SELECT 'a', 7, 8, 'right'`;

/**
 * What is to be found: two rows without units, and the other split shared. Of an option that is wrong for one split, the
 * other may be right or wrong; floats are a whole column of them.
 * @param {WrongSplit} wrong @param {readonly (readonly string[])[]} found project, units, spare, unallocated, issue; null as \\N
 */
export function asExpected({ rows, issue, options }, found) {
  const [right = [], ...wrong] = found.map((row) => row.join(" ")).sort();
  const isShared = options === undefined && !rows.includes("DOUBLE");
  return {
    found: isShared ? [right, ...wrong] : wrong,
    expected: [...(isShared ? ["right 8 0 0 \\N"] : []), ...Array(2).fill(`wrong \\N \\N \\N ${issue}`)],
  };
}
