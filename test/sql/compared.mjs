// @ts-check
// Splits as rows of a table, and what a query made of them compared with what the library makes of them.
import { apportion } from "quotepart/apportion";
import { NULL } from "./engines.mjs";

/** @typedef {import("./splits.mjs").Split} Split */

/** The columns of the table that {@link rowsOf} fills. */
export const COLUMNS =
  "split BIGINT, id VARCHAR, weight DECIMAL(38, 0), total BIGINT, minimum BIGINT, maximum BIGINT, priority INTEGER";

/** @param {string} text */
const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

/** The rows of many splits, as lines of CSV. @param {readonly Split[]} splits */
export function rowsOf(splits) {
  /** @type {string[]} */
  const rows = [];
  for (const [split, { total, ids, weights, minimum, maximum, priority }] of splits.entries()) {
    const rank = new Map(priority?.map((id, at) => [id, at]));
    for (const [at, id] of ids.entries()) {
      const cells = [
        split,
        quoted(id),
        weights[at],
        total,
        minimum?.[at] ?? NULL,
        maximum?.[at] ?? NULL,
        rank.get(id) ?? NULL,
      ];
      rows.push(cells.join(","));
    }
  }
  return rows;
}

/** What a query that names these columns, in this order, gives for {@link differences}. */
export const RESULT = "split, party, units, spare, unallocated, issue";

/**
 * What differs between the rows that a query gave and the library: at most ten, in words, and how many there are.
 * @param {readonly Split[]} splits @param {readonly (readonly string[])[]} rows
 */
export function differences(splits, rows) {
  /** @type {Map<string, readonly string[]>} */
  const found = new Map(rows.map((row) => [`${row[0]} ${row[1]}`, row]));
  let count = rows.length === found.size ? 0 : 1;
  /** @type {string[]} */
  const first = [];
  let expectedRows = 0;
  for (const [split, { total, ids, weights, minimum, maximum, priority }] of splits.entries()) {
    const options = { ids, priority: priority ?? [], ...(minimum && { minimum }), ...(maximum && { maximum }) };
    const { units, spare, unallocated } = apportion(total, weights, options);
    const isSpare = new Set(spare);
    for (const [at, id] of ids.entries()) {
      expectedRows += 1;
      const row = found.get(`${split} ${id}`)?.slice(2).join(" ");
      const expected = [units[at], isSpare.has(at) ? 1 : 0, unallocated, NULL].join(" ");
      if (row === expected) continue;
      count += 1;
      if (first.length < 10) first.push(`split ${split}, ${JSON.stringify(id)}: ${row} in SQL, ${expected} here`);
    }
  }
  return { count: count + Math.abs(expectedRows - rows.length), first };
}
