// @ts-check
// DuckDB in this process, and a PostgreSQL that `.ci/sql` has started: rows in, rows out.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/**
 * @typedef {object} Engine
 * @property {"duckdb" | "postgresql"} dialect
 * @property {string} schema where the tables stand
 * @property {(table: string, columns: string, rows: readonly string[]) => Promise<void>} load rows as lines of CSV
 * @property {(statement: string) => Promise<void>} run
 * @property {(query: string) => Promise<string[][]>} rows every value as text, null as "\\N"
 * @property {() => Promise<void>} close
 */

/** Where nothing stands. */
export const NULL = "\\N";

/** @returns {Promise<Engine>} */
export async function openDuckdb() {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  const folder = mkdtempSync(join(tmpdir(), "quotepart-duckdb-"));
  const run = async (/** @type {string} */ statement) => void (await connection.run(statement));
  return {
    dialect: "duckdb",
    schema: "main",
    run,
    async load(table, columns, rows) {
      const file = join(folder, "rows.csv");
      writeFileSync(file, `${rows.join("\n")}\n`);
      await run(`CREATE TABLE ${table} (${columns})`);
      await run(
        `COPY ${table} FROM '${file}' (FORMAT csv, HEADER false, NULLSTR '${NULL}', QUOTE '"', ESCAPE '"', AUTO_DETECT false)`,
      );
    },
    async rows(query) {
      const result = await connection.runAndReadAll(query);
      return result.getRows().map((row) => row.map((value) => (value === null ? NULL : String(value))));
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The PostgreSQL whose socket stands in the folder QUOTEPART_PGHOST; a schema of its own, dropped at the end.
 * @param {string} host
 * @returns {Promise<Engine>}
 */
export async function openPostgresql(host) {
  const folder = mkdtempSync(join(tmpdir(), "quotepart-postgresql-"));
  const base = ["-h", host, "-U", "postgres", "-d", "postgres", "-X", "-q", "-v", "ON_ERROR_STOP=1"];
  const psql = (/** @type {string} */ script) => {
    const file = join(folder, "script.sql");
    writeFileSync(file, script);
    return execFileSync("psql", [...base, "-f", file], { encoding: "utf8", maxBuffer: 1 << 30, stdio: "pipe" });
  };
  // Test files run beside each other.
  const schema = `quotepart_${process.pid}`;
  psql(`CREATE SCHEMA ${schema};`);
  const within = (/** @type {string} */ script) => psql(`SET search_path = ${schema};\n${script}`);
  return {
    dialect: "postgresql",
    schema,
    run: async (statement) => void within(`${statement};`),
    async load(table, columns, rows) {
      const file = join(folder, "rows.csv");
      writeFileSync(file, `${rows.join("\n")}\n`);
      within(
        `CREATE TABLE ${table} (${columns});\n\\copy ${table} FROM '${file}' WITH (FORMAT csv, NULL '${NULL}')\nANALYZE ${table};`,
      );
    },
    async rows(query) {
      const file = join(folder, "result.csv");
      within(
        `CREATE TEMPORARY VIEW result AS ${query};\n\\copy (SELECT * FROM result) TO '${file}' WITH (FORMAT csv, FORCE_QUOTE *, NULL '${NULL}')`,
      );
      return readCsv(readFileSync(file, "utf8"));
    },
    async close() {
      psql(`DROP SCHEMA ${schema} CASCADE;`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param {string} text @returns {string[][]} */
function readCsv(text) {
  const lines = text.split("\n");
  lines.pop();
  return lines.map((line) => {
    const cells = line.match(/(?:"(?:[^"]|"")*"|[^,"]*)(?=,|$)/g) ?? [];
    return cells
      .filter((cell, at) => cell !== "" || at === 0)
      .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
  });
}
