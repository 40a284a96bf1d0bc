import { describe, expect, it } from "vitest";
import type { Issue, Outcome } from "../../../src/errors/issue.js";
import { QuotepartError } from "../../../src/errors/quotepart-error.js";
import { apportionSql, tryApportionSql } from "../../../src/sql/apportion-sql.js";
import type { SqlDialect } from "../../../src/sql/dialects/dialect.js";
import { reconcileSql, tryReconcileSql } from "../../../src/sql/reconcile-sql.js";
import type { SqlSplit } from "../../../src/sql/sql-split.js";

const dialects: readonly SqlDialect[] = ["postgresql", "duckdb", "spark", "bigquery", "trino"];
const split: SqlSplit = {
  dialect: "postgresql",
  from: ["finance", "parties"],
  party: "commune",
  weight: "population",
  total: "cost",
  minimum: "floor",
  maximum: "ceiling",
  priority: "rank",
  groupBy: ["project", "year"],
};

const queryIn = (dialect: SqlDialect, options: Partial<SqlSplit> = {}): string =>
  apportionSql({ ...split, ...options, dialect });

const issuesOf = (outcome: Outcome<string>): readonly Issue[] => (outcome.ok ? [] : outcome.issues);
const placed = (outcome: Outcome<string>): string[] =>
  issuesOf(outcome).map(({ code, path }) => `${code} ${path.join("/")}`);

describe("sql: the text of a split", () => {
  it.each(dialects)("sql: in %s every step is numbered, said in words, and used by another", (dialect) => {
    for (const query of [queryIn(dialect), queryIn(dialect, { minimum: undefined, maximum: undefined })]) {
      const numbers = [...query.matchAll(/^ {2}-- (\d+)\. /gm)].map(([, number]) => Number(number));
      expect(numbers).toEqual(numbers.map((_, at) => at + 1));
      const steps = [...query.matchAll(/^(?:WITH )?(qp_\w+) AS \($/gm)].map(([, name]) => name);
      expect(steps).toHaveLength(numbers.length);
      for (const step of steps) expect(query).toMatch(new RegExp(`FROM ${step}\\b`));
      expect(query.split("\n").filter((line) => /\s$/.test(line))).toEqual([]);
      expect(query).not.toMatch(/undefined|\[object|;/);
    }
  });

  it.each(dialects)("sql: in %s the same split gives the same text, whatever order its fields have", (dialect) => {
    const turned = Object.fromEntries(Object.entries({ ...split, dialect }).reverse());
    expect(tryApportionSql(turned)).toEqual({ ok: true, value: queryIn(dialect) });
  });

  it.each(dialects)("sql: in %s names stand in the first step and the last SELECT alone", (dialect) => {
    const query = queryIn(dialect);
    const [first = "", ...steps] = query.split(/^qp_/m);
    const end = steps.at(-1)?.split("\nSELECT\n")[1] ?? "";
    const middle = [...steps.slice(0, -1), steps.at(-1)?.split("\nSELECT\n")[0]].join("");
    for (const name of ["finance", "commune", "population", "cost", "floor", "ceiling", "rank"]) {
      expect(first).toContain(name);
      expect(middle).not.toMatch(new RegExp(`["\`]${name}["\`]`));
    }
    for (const name of ["project", "year"]) expect(end).toMatch(new RegExp(`AS ["\`]${name}["\`],`));
  });

  it("sql: each dialect divides whole numbers its own way", () => {
    const division = (dialect: SqlDialect): string | undefined =>
      queryIn(dialect, { minimum: undefined, maximum: undefined }).match(
        /ELSE (.*amount \* weight.*) END AS units/,
      )?.[1];
    expect(dialects.map(division)).toEqual([
      "div(amount * weight, weights)",
      "(amount * weight) // (weights)",
      "CAST((amount * weight) div (weights) AS DECIMAL(38, 0))",
      "DIV(amount * weight, weights)",
      "(amount * weight - mod(amount * weight, weights)) / (weights)",
    ]);
  });

  it("sql: each dialect quotes a hostile name its own way", () => {
    const name = 'a"b`c\\d\ne';
    const quoted = dialects.map(
      (dialect) => queryIn(dialect, { party: name }).match(/^ {4}(.*(?:\n.*)?) AS party,/m)?.[1],
    );
    const [doubled, backticked] = ['"a""b`c\\d\ne"', '`a"b``c\\d\ne`'];
    expect(quoted.map((text) => text?.split("AS group_2,\n    ").at(-1))).toEqual([
      doubled,
      doubled,
      backticked,
      '`a"b\\`c\\\\d\\ne`',
      doubled,
    ]);
  });

  it("sql: without bounds and groups the query has no step and no partition for them", () => {
    const query = apportionSql({ dialect: "duckdb", from: "t", party: "id", weight: 1, total: -7n });
    expect(query).not.toMatch(/PARTITION|minimum|held|priority|group_/);
    expect(query).toContain("CAST(-7 AS HUGEINT) AS total");
  });

  it("sql: a check names the groups and adds up, in every dialect", () => {
    for (const dialect of dialects) {
      const check = reconcileSql({ dialect, from: "shares", groupBy: ["project", "year"] });
      expect(check).toMatch(/^GROUP BY ["`]project["`], ["`]year["`]$/m);
      expect(check).toContain("max(unallocated) - max(total)");
      expect(reconcileSql({ dialect, from: "shares" })).not.toContain("GROUP BY");
    }
  });
});

describe("sql: what is refused, all at once", () => {
  it("sql: a split with everything wrong names each field", () => {
    const wrong = {
      dialect: "oracle",
      from: [],
      party: "",
      weight: -1,
      weightDecimals: 2.5,
      total: 10n ** 18n,
      minimum: 0.5,
      maximum: -1n,
      priority: 3,
      groupBy: ["a", "A", "units", "\0"],
      orderBy: "id",
    };
    expect(placed(tryApportionSql(wrong))).toEqual([
      "field.unknown orderBy",
      "sql.dialect-unknown dialect",
      "sql.name-invalid from",
      "sql.name-invalid party",
      "sql.value-invalid weight",
      "sql.decimals-invalid weightDecimals",
      "sql.value-invalid total",
      "sql.value-invalid minimum",
      "sql.value-invalid maximum",
      "sql.name-invalid priority",
      "sql.name-taken groupBy/1",
      "sql.name-taken groupBy/2",
      "sql.name-invalid groupBy/3",
    ]);
  });

  it("sql: what is missing is named, and what is no object is said to be none", () => {
    expect(placed(tryApportionSql({ dialect: "duckdb" }))).toEqual([
      "sql.name-invalid from",
      "sql.name-invalid party",
      "sql.value-invalid weight",
      "sql.value-invalid total",
    ]);
    for (const nothing of [null, undefined, [], "duckdb", 3])
      expect([...placed(tryApportionSql(nothing)), ...placed(tryReconcileSql(nothing))]).toEqual(
        Array(2).fill("sql.split-invalid "),
      );
  });

  it("sql: half a character, a NUL and a table of a table are no names", () => {
    for (const party of ["\ud83d", "a\ude00", "a\0b"])
      expect(placed(tryApportionSql({ ...split, party }))).toEqual(["sql.name-invalid party"]);
    expect(placed(tryApportionSql({ ...split, from: ["a", ["b"]] }))).toEqual(["sql.name-invalid from/1"]);
    expect(tryApportionSql({ ...split, party: "😀" }).ok).toBe(true);
  });

  it("sql: the total alone may be below 0, and 18 digits are the most", () => {
    const most = 10n ** 18n - 1n;
    for (const total of [-most, most, -5]) expect(tryApportionSql({ ...split, total }).ok).toBe(true);
    for (const total of [-most - 1n, most + 1n, 2 ** 53, Number.NaN])
      expect(placed(tryApportionSql({ ...split, total }))).toEqual(["sql.value-invalid total"]);
  });

  it("sql: a check refuses as well, and what cannot be read is said to be unreadable", () => {
    expect(placed(tryReconcileSql({ dialect: "x", from: 3, groupBy: "difference", total: 1 }))).toEqual([
      "field.unknown total",
      "sql.dialect-unknown dialect",
      "sql.name-invalid from",
      "sql.name-taken groupBy",
    ]);
    const trap = {
      get dialect(): string {
        throw new Error("no");
      },
    };
    expect([...placed(tryApportionSql(trap)), ...placed(tryReconcileSql(trap))]).toEqual(
      Array(2).fill("request.unreadable "),
    );
    expect(() => apportionSql({ ...split, from: "" })).toThrow(QuotepartError);
    expect(() => reconcileSql({ dialect: "duckdb", from: "" })).toThrow(QuotepartError);
  });
});
