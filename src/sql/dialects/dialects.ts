import { bigquery } from "./bigquery.js";
import type { Dialect, SqlDialect } from "./dialect.js";
import { duckdb } from "./duckdb.js";
import { postgresql } from "./postgresql.js";
import { spark } from "./spark.js";
import { trino } from "./trino.js";

const dialects: { readonly [Name in SqlDialect]: Dialect } = { postgresql, duckdb, spark, bigquery, trino };

/** The names of the dialects that are known. */
export const dialectNames: readonly string[] = Object.keys(dialects);

/** A dialect by its name; undefined where there is none. */
export const dialectOf = (name: unknown): Dialect | undefined =>
  typeof name === "string" ? new Map<string, Dialect>(Object.entries(dialects)).get(name) : undefined;
