// @ts-check
// What the guide on SQL shows: parts of a query as it is written now, and what it was run on.
import { readFileSync } from "node:fs";

/** What the expressions of the guide on SQL may call. */
export async function sqlTools() {
  const { apportionSql, reconcileSql } = await import("quotepart/sql");
  const { devDependencies } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return {
    apportionSql,
    reconcileSql,
    /** SQL as a block. @param {string} text */
    sql: (text) => `\`\`\`sql\n${text.trimEnd()}\n\`\`\``,
    /** The steps of a query from one to another. @param {string} query @param {string} first @param {string} last */
    sqlSteps(query, first, last) {
      const [from, to] = [query.indexOf(`${first} AS (`), query.indexOf("\n)", query.indexOf(`${last} AS (`))];
      if (from < 0 || to < from) throw new Error(`there are no steps from ${first} to ${last}`);
      return query.slice(from, to + 2);
    },
    /** The version of a package that the tests use. @param {string} name */
    dependency: (name) => String(devDependencies[name] ?? ""),
  };
}
