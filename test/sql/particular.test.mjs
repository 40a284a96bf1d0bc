// @ts-check
// What a PostgreSQL of its own shows beside large numbers: faults, types, collations, names. Run by .ci/sql.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { apportion } from "quotepart/apportion";
import { apportionSql } from "quotepart/sql";
import { openPostgresql } from "./engines.mjs";
import { asExpected, besideRight, wrongSplits } from "./wrong.mjs";

const host = process.env["QUOTEPART_PGHOST"];
const isRequired = process.env["SQL"] === "required";
const skip = host === undefined && !isRequired ? "no PostgreSQL: .ci/sql starts one" : false;
const columns = /** @type {const} */ ({
  dialect: "postgresql",
  from: "parties",
  party: "id",
  weight: "weight",
  total: "total",
});

describe("sql: PostgreSQL, case by case", { skip, timeout: 120_000 }, () => {
  /** @type {import("./engines.mjs").Engine} */
  let engine;
  before(async () => {
    engine = await openPostgresql(host ?? assert.fail("SQL=required, and QUOTEPART_PGHOST names no socket"));
  });
  after(() => engine?.close());

  /** @param {string} values @param {Partial<import("quotepart/sql").SqlSplit>} [options] */
  const answer = async (values, options = {}) => {
    const query = apportionSql({ ...columns, ...options });
    const rows = await engine.rows(
      `WITH parties AS (${values}) SELECT party, units, issue FROM (${query}) shares ORDER BY convert_to(party::text, 'UTF8')`,
    );
    return rows.map((row) => row.join(" "));
  };

  for (const wrong of wrongSplits) {
    it(`sql: ${wrong.title}: no units for anybody, and the other split is shared`, async () => {
      const query = apportionSql({ ...columns, groupBy: "project", ...wrong.options });
      const rows = await engine.rows(
        `WITH parties AS (${besideRight(wrong)}) SELECT project, units, spare, unallocated, issue FROM (${query}) shares`,
      );
      const { found, expected } = asExpected(wrong, rows);
      assert.equal(rows.length, 3);
      assert.deepEqual(found, expected);
    });
  }

  it("sql: what is no number, and what is infinite, is never shared", async () => {
    for (const weight of ["NaN", "Infinity", "-Infinity"]) {
      const [row] = await answer(`SELECT 'a' AS id, '${weight}'::numeric AS weight, 9 AS total`);
      assert.match(row ?? "", /^a \\N number\./);
    }
  });

  it("sql: a column whose collation ignores case or follows a language is ordered by code units", async () => {
    await engine.run("CREATE COLLATION folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false)");
    for (const collation of ["folded", '"en-x-icu"', '"C"']) {
      const values = `SELECT v.id COLLATE ${collation} AS id, 1 AS weight, 1 AS total FROM (VALUES ('a'), ('B'), ('A')) v(id)`;
      assert.deepEqual(await answer(values), ["A 1 \\N", "B 0 \\N", "a 0 \\N"]);
    }
  });

  it("sql: numbers as ids compare by their text", async () => {
    const values = "SELECT v.id, 1 AS weight, 1 AS total FROM (VALUES (9), (10)) v(id)";
    assert.deepEqual(await answer(values), ["10 1 \\N", "9 0 \\N"]);
  });

  it("sql: weights with decimals, of any width, are shared exactly", async () => {
    const values =
      "SELECT * FROM (VALUES ('a', 0.10, 100), ('b', 0.200000, 100), ('c', 12.75, 100)) v(id, weight, total)";
    const { units } = apportion(100n, ["0.10", "0.20", "12.75"], { ids: ["a", "b", "c"] });
    assert.deepEqual(
      await answer(values, { weightDecimals: 2 }),
      ["a", "b", "c"].map((id, at) => `${id} ${units[at]} \\N`),
    );
  });

  it("sql: any name is a name, and no SQL", async () => {
    const hostile = "x\" FROM t; DROP TABLE kept; -- '\n";
    const name = `"${hostile.replaceAll('"', '""')}"`;
    await engine.run(`CREATE TABLE kept AS SELECT 1 AS one; CREATE TABLE ${name} AS SELECT 'a'::text AS ${name}`);
    const query = apportionSql({
      dialect: "postgresql",
      from: [engine.schema, hostile],
      party: hostile,
      weight: 1,
      total: 2n,
    });
    assert.deepEqual(await engine.rows(query), [["a", "2", "2", "0", "0", "\\N"]]);
    assert.deepEqual(await engine.rows("SELECT * FROM kept"), [["1"]]);
  });

  it("sql: rows without a group are one split of their own", async () => {
    const values =
      "SELECT v.id, 1 AS weight, v.total, v.project FROM (VALUES ('a', 5, 1), ('b', 5, 1), ('a', 3, NULL), ('b', 3, NULL)) v(id, total, project)";
    assert.deepEqual((await answer(values, { groupBy: "project" })).sort(), [
      "a 2 \\N",
      "a 3 \\N",
      "b 1 \\N",
      "b 2 \\N",
    ]);
  });
});
