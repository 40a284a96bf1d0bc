import { carried, isBounded, type KnownSplit, type Operand } from "./known-split.js";
import { caseOf } from "./sql-text.js";
import type { Step } from "./step.js";

/** The steps that read a table: names, exact numbers, and what orders the ids. */
export function readSteps(split: KnownSplit): readonly Step[] {
  return [given(split), numbers(split)];
}

function given(split: KnownSplit): Step {
  const { from, groups, party, weight, total, minimum, maximum, priority } = split;
  const named = (name: string, operand: Operand | undefined): readonly string[] =>
    operand?.kind === "column" ? [`${operand.sql} AS ${name}`] : [];
  return {
    name: "qp_given",
    does: ["The columns of the table, under the names that the steps use."],
    columns: [
      ...groups.map((group, at) => `${group} AS group_${at + 1}`),
      `${party} AS party`,
      ...(priority === undefined ? [] : [`${priority} AS priority`]),
      ...named("weight", weight),
      ...named("total", total),
      ...named("minimum", minimum),
      ...named("maximum", maximum),
    ],
    rest: `FROM ${from}`,
  };
}

function numbers(split: KnownSplit): Step {
  const { dialect, decimals, weight, total, minimum, maximum } = split;
  const nothing = `CAST(NULL AS ${dialect.whole})`;
  return {
    name: "qp_numbers",
    does: [
      "Exact whole numbers, and null (-1 for a bound) where a value is none. The ids as bytes that order as UTF-16 code units:",
      "characters from U+E000 to U+FFFF come after those above U+FFFF, which UTF-8 puts the other way round.",
    ],
    columns: [
      ...carried(split),
      `${dialect.orderKey("party")} AS id`,
      `${numberOf(split, weight, "weight", decimals)} AS weight`,
      `${numberOf(split, total, "total")} AS total`,
      ...(isBounded(split)
        ? [
            `${boundOf(split, minimum, "minimum", `CAST(0 AS ${dialect.whole})`)} AS minimum`,
            `${boundOf(split, maximum, "maximum", nothing)} AS maximum`,
          ]
        : []),
    ],
    rest: "FROM qp_given",
  };
}

function numberOf({ dialect }: KnownSplit, operand: Operand, column: string, decimals = 0): string {
  if (operand.kind === "literal") return `CAST(${operand.sql} AS ${dialect.whole})`;
  const { isExact, value } = dialect.exact(column, decimals);
  return caseOf([[isExact, value]]);
}

function boundOf({ dialect }: KnownSplit, operand: Operand | undefined, column: string, none: string): string {
  if (operand === undefined) return none;
  if (operand.kind === "literal") return `CAST(${operand.sql} AS ${dialect.whole})`;
  const { isExact, value } = dialect.exact(column, 0);
  return caseOf(
    [
      [`${column} IS NULL`, none],
      [isExact, value],
    ],
    "-1",
  );
}
