// @ts-check
// A million rows where they stand, in DuckDB and PostgreSQL, compared with the library row by row. Run: npm run build, then
// .ci/sql, which starts a PostgreSQL of its own; `node --test test/sql/` alone skips it.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { apportionSql, reconcileSql } from "quotepart/sql";
import { COLUMNS, differences, RESULT, rowsOf } from "./compared.mjs";
import { openDuckdb, openPostgresql } from "./engines.mjs";
import { chance, hardSplit, largeSplit, neighbouringLevels, orderedIds } from "./splits.mjs";

/** @typedef {import("./splits.mjs").Split} Split */

const host = process.env["QUOTEPART_PGHOST"];
const isRequired = process.env["SQL"] === "required";

/** Each table: what stands in it, and whether it has bounds. @type {readonly { name: string, title: string, isBounded: boolean, make: () => Split[] }[]} */
const tables = [
  {
    name: "one_free",
    title: "one split of 1,000,000 parties",
    isBounded: false,
    make: () => [largeSplit(chance(1), 1_000_000, false)],
  },
  {
    name: "one_bounded",
    title: "one split of 1,000,000 parties between bounds",
    isBounded: true,
    make: () => [largeSplit(chance(2), 1_000_000, true)],
  },
  { name: "many_free", title: "1,000 splits of 1,000 parties", isBounded: false, make: () => many(3, false) },
  {
    name: "many_bounded",
    title: "1,000 splits of 1,000 parties between bounds",
    isBounded: true,
    make: () => many(4, true),
  },
  {
    name: "hard_free",
    title: "20,000 small splits that are hard to get right",
    isBounded: false,
    make: () => hard(5, false),
  },
  {
    name: "hard_bounded",
    title: "20,000 small splits between bounds that are hard to get right",
    isBounded: true,
    make: () => hard(6, true),
  },
];

/** @param {number} seed @param {boolean} isBounded */
function many(seed, isBounded) {
  const draw = chance(seed);
  return Array.from({ length: 1_000 }, () => largeSplit(draw, 1_000, isBounded));
}

/** @param {number} seed @param {boolean} isBounded */
function hard(seed, isBounded) {
  const draw = chance(seed);
  const splits = Array.from({ length: 20_000 }, () => hardSplit(draw, isBounded));
  return isBounded ? [neighbouringLevels(), ...splits] : [...orderedIds(), ...splits];
}

const engines = [
  { title: "DuckDB", skip: false, open: openDuckdb },
  {
    title: "PostgreSQL",
    skip:
      host === undefined && !isRequired ? "no PostgreSQL: QUOTEPART_PGHOST names no socket; .ci/sql starts one" : false,
    open: () => openPostgresql(host ?? assert.fail("SQL=required, and QUOTEPART_PGHOST names no socket")),
  },
];

for (const { title: engineTitle, skip, open } of engines) {
  describe(`sql: ${engineTitle}`, { skip, timeout: 1_800_000 }, () => {
    /** @type {import("./engines.mjs").Engine} */
    let engine;
    before(async () => {
      engine = await open();
    });
    after(() => engine?.close());

    for (const { name, title, isBounded, make } of tables) {
      it(`sql: ${title} give the units of the library, without a difference`, async (test) => {
        const splits = make();
        await engine.load(name, COLUMNS, rowsOf(splits));
        const query = apportionSql({
          dialect: engine.dialect,
          from: name,
          party: "id",
          weight: "weight",
          total: "total",
          priority: "priority",
          groupBy: "split",
          ...(isBounded ? { minimum: "minimum", maximum: "maximum" } : {}),
        });
        const start = performance.now();
        await engine.run(`CREATE TABLE shares AS ${query}`);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        const rows = await engine.rows(`SELECT ${RESULT} FROM shares`);
        const check = reconcileSql({ dialect: engine.dialect, from: "shares", groupBy: "split" });
        const unsettled = await engine.rows(
          `SELECT split FROM (${check}) checked WHERE difference IS NULL OR difference <> 0`,
        );
        await engine.run("DROP TABLE shares");
        const { count, first } = differences(splits, rows);
        test.diagnostic(`${rows.length} rows, ${count} differences, ${seconds} s`);
        assert.deepEqual(first, []);
        assert.equal(count, 0);
        assert.deepEqual(unsettled, []);
      });
    }
  });
}
