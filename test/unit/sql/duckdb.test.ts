import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apportion } from "../../../src/apportion/apportion.js";
import { apportionSql } from "../../../src/sql/apportion-sql.js";
import { reconcileSql } from "../../../src/sql/reconcile-sql.js";
import type { SqlSplit } from "../../../src/sql/sql-split.js";
import { COLUMNS, differences, RESULT, rowsOf } from "../../sql/compared.mjs";
import { type Engine, openDuckdb } from "../../sql/engines.mjs";
import { chance, hardSplit, neighbouringLevels, orderedIds, type Split } from "../../sql/splits.mjs";
import { asExpected, besideRight, wrongSplits } from "../../sql/wrong.mjs";

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

const draw = chance(20_271);
const free = [...orderedIds(), ...Array.from({ length: 1_200 }, () => hardSplit(draw, false))];
const bounded = [neighbouringLevels(), ...Array.from({ length: 1_200 }, () => hardSplit(draw, true))];
const columns = { dialect: "duckdb", party: "id", weight: "weight", total: "total" } as const;

/** What DuckDB makes of a table that is written here as VALUES. */
async function answer(
  values: string,
  options: Partial<SqlSplit> = {},
  result = "party, units, issue",
): Promise<string[]> {
  const query = apportionSql({ ...columns, from: "parties", ...options });
  const rows = await engine.rows(`WITH parties AS (${values}) SELECT ${result} FROM (${query}) shares ORDER BY ALL`);
  return rows.map((row) => row.join(" "));
}

const table = (rows: string, names = "id, weight, total"): string => `SELECT * FROM (VALUES ${rows}) t(${names})`;

describe("sql: DuckDB shares as the library does", () => {
  const compared = async (splits: readonly Split[], name: string, options: Partial<SqlSplit>): Promise<unknown> => {
    await engine.load(name, COLUMNS, rowsOf(splits));
    const query = apportionSql({ ...columns, from: name, priority: "priority", groupBy: "split", ...options });
    return differences(splits, await engine.rows(`SELECT ${RESULT} FROM (${query}) shares`));
  };

  it("sql: thousands of splits that are hard to get right have no difference", async () => {
    expect(await compared(free, "free", {})).toEqual({ count: 0, first: [] });
  });

  it("sql: nor have thousands between bounds", async () => {
    expect(await compared(bounded, "bounded", { minimum: "minimum", maximum: "maximum" })).toEqual({
      count: 0,
      first: [],
    });
  });

  it("sql: without its order of ids a split of equal weights would differ, so the comparison can fail", async () => {
    const splits = orderedIds();
    await engine.load("ordered", COLUMNS, rowsOf(splits));
    const query = apportionSql({ ...columns, from: "ordered", groupBy: "split" });
    const plain = query.replace(/^.*regexp_replace.*$/m, "    encode(party) AS id,");
    expect(plain).not.toBe(query);
    expect(differences(splits, await engine.rows(`SELECT ${RESULT} FROM (${query}) shares`)).count).toBe(0);
    expect(differences(splits, await engine.rows(`SELECT ${RESULT} FROM (${plain}) shares`)).count).toBeGreaterThan(0);
  });

  it("sql: a column that ignores case shares by code units all the same", async () => {
    const values = table("('a' COLLATE NOCASE, 1, 1), ('B', 1, 1)");
    // The rows come ordered as the column orders them.
    expect(await answer(values)).toEqual(["a 0 \\N", "B 1 \\N"]);
    expect(apportion(1n, [1, 1], { ids: ["a", "B"] }).units).toEqual([0n, 1n]);
  });

  it("sql: weights with decimals are shared exactly", async () => {
    const values = table("('a', 0.10, 100), ('b', 0.20, 100), ('c', 12.75, 100)");
    const { units } = apportion(100n, ["0.10", "0.20", "12.75"], { ids: ["a", "b", "c"] });
    expect(await answer(values, { weightDecimals: 2 })).toEqual(
      ["a", "b", "c"].map((id, at) => `${id} ${units[at]} \\N`),
    );
  });

  it("sql: numbers of 18 digits do not overflow, and a nineteenth digit is refused", async () => {
    const nines = "999999999999999999";
    const values = table(
      `('a', 333333333333333333, ${nines}), ('b', 333333333333333333, ${nines}), ('c', 333333333333333333, ${nines})`,
    );
    expect(await answer(values, { maximum: "total" })).toEqual(
      ["a", "b", "c"].map((id) => `${id} 333333333333333333 \\N`),
    );
    expect(await answer(table("('a', 1000000000000000000, 1)"))).toEqual(["a \\N number.too-long"]);
    expect(await answer(table("('a', 500000000000000000, 1), ('b', 500000000000000000, 1)"))).toEqual([
      "a \\N number.too-long",
      "b \\N number.too-long",
    ]);
  });

  it("sql: one number may stand for a column: equal weights, one total, one ceiling for all", async () => {
    const values = table("('a'), ('b'), ('c')", "id");
    const equal = { weight: 1, total: 100n, maximum: 30 };
    expect(await answer(values, equal, "party, units, spare, unallocated")).toEqual([
      "a 30 0 10",
      "b 30 0 10",
      "c 30 0 10",
    ]);
    expect(await answer(values, { ...equal, maximum: undefined, total: -100 })).toEqual([
      "a -34 \\N",
      "b -33 \\N",
      "c -33 \\N",
    ]);
  });

  it("sql: rows without a group are one split of their own", async () => {
    const values = table(
      "('a', 1, 5, 1), ('b', 1, 5, 1), ('a', 1, 3, NULL), ('b', 1, 3, NULL)",
      "id, weight, total, project",
    );
    expect(await answer(values, { groupBy: "project" }, "project, party, units")).toEqual([
      "1 a 3",
      "1 b 2",
      "\\N a 2",
      "\\N b 1",
    ]);
  });

  it("sql: any name is a name, and no SQL", async () => {
    const hostile = `x" FROM t; DROP TABLE kept; -- '\n`;
    await engine.run("CREATE TABLE kept AS SELECT 1 AS one");
    const name = `"${hostile.replaceAll('"', '""')}"`;
    const query = apportionSql({ dialect: "duckdb", from: hostile, party: hostile, weight: 1, total: 2n, groupBy: [] });
    await engine.run(`CREATE TABLE ${name} AS SELECT 'a' AS ${name}`);
    expect(await engine.rows(query)).toEqual([["a", "2", "2", "0", "0", "\\N"]]);
    expect(await engine.rows("SELECT * FROM kept")).toEqual([["1"]]);
  });
});

describe("sql: what is wrong with a split stands in it", () => {
  it.each(wrongSplits)("sql: $title: no units for anybody, and the other split is shared", async (wrong) => {
    const query = apportionSql({ ...columns, from: "parties", groupBy: "project", ...wrong.options });
    const rows = await engine.rows(
      `WITH parties AS (${besideRight(wrong)}) SELECT project, units, spare, unallocated, issue FROM (${query}) shares`,
    );
    const { found, expected } = asExpected(wrong, rows);
    expect(rows).toHaveLength(3);
    expect(found).toEqual(expected);
  });

  it("sql: what was kept is checked against its total, split by split", async () => {
    await engine.run(`CREATE TABLE shares AS ${apportionSql({ ...columns, from: "free", groupBy: "split" })}`);
    await engine.run(
      "INSERT INTO shares VALUES (-1, 'a', 10, NULL, NULL, NULL, 'weights.all-zero'), (-2, 'a', 10, 9, 0, 0, NULL)",
    );
    const check = reconcileSql({ dialect: "duckdb", from: "shares", groupBy: "split" });
    const unsettled = `SELECT split, difference, issue FROM (${check}) c WHERE difference IS NULL OR difference <> 0 ORDER BY split`;
    expect(await engine.rows(unsettled)).toEqual([
      ["-2", "-1", "\\N"],
      ["-1", "\\N", "weights.all-zero"],
    ]);
    await engine.run("UPDATE shares SET units = units + 1 WHERE split = 0 AND party = 'a'");
    expect(await engine.rows(`SELECT difference FROM (${check}) c WHERE split = 0`)).toEqual([["1"]]);
  });
});
