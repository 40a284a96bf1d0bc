import { groupNames, type KnownSplit } from "./known-split.js";

/** One step of a query: its name, what it does in words, and its SELECT. */
export interface Step {
  readonly name: string;
  readonly does: readonly string[];
  readonly columns: readonly string[];
  /** From `FROM` on. */
  readonly rest: string;
}

/** A step as it stands in `WITH`, under its number. */
export function stepText({ name, does, columns, rest }: Step, at: number): string {
  const said = does.map((line, row) => `  -- ${row === 0 ? `${at + 1}. ` : "   "}${line}`);
  return [`${name} AS (`, ...said, "  SELECT", `    ${columns.join(",\n    ")}`, `  ${rest}`, ")"].join("\n");
}

/** What stands in `OVER (…)`: the rows of one split, in an order where one is given. */
export function over(split: KnownSplit, order: readonly string[] = [], frame = ""): string {
  const groups = groupNames(split);
  const parts = [
    ...(groups.length === 0 ? [] : [`PARTITION BY ${groups.join(", ")}`]),
    ...(order.length === 0 ? [] : [`ORDER BY ${order.join(", ")}`]),
    ...(frame === "" ? [] : [frame]),
  ];
  return `OVER (${parts.join(" ")})`;
}
