import { LIMIT } from "./faults.js";
import { carried, type KnownSplit } from "./known-split.js";
import { caseOf } from "./sql-text.js";
import { over, type Step } from "./step.js";

/**
 * The steps that find who is held at a bound, in whole numbers alone.
 *
 * The sum of all shares `least of (maximum, greatest of (minimum, level × weight))` never falls as the level rises, and
 * turns only where a party leaves its minimum or meets its maximum. So the turns are put in order, and those that the total
 * reaches are a beginning of that order. Source: Brucker (1984), as in `apportion/level.ts`.
 */
export function levelSteps(split: KnownSplit): readonly Step[] {
  return [turns(split), levels(split), walked(split), reached(split), held(split), free(split)];
}

const BOUNDS = ["minimum", "maximum", "minima"];

/** What goes along from turn to turn, until `held` folds them into one row a party again. */
const kept = (split: KnownSplit): readonly string[] => [
  ...carried(split),
  "place",
  "total",
  "fault",
  "amount",
  "weight",
  ...BOUNDS,
];

function turns(split: KnownSplit): Step {
  const sound = (column: string, none: string): string => `CASE WHEN fault IS NULL THEN ${column} ELSE ${none} END`;
  const alike = kept(split).map((column) => {
    if (column === "maximum") return `${sound("maximum", "NULL")} AS maximum`;
    return BOUNDS.includes(column) || column === "weight" ? `${sound(column, "0")} AS ${column}` : column;
  });
  return {
    name: "qp_turns",
    does: ["A party leaves its minimum, and meets its maximum, at the level bound / weight: a row for each."],
    columns: [...alike, "0 AS is_maximum", `${sound("minimum", "0")} AS bound`],
    rest: [
      "FROM qp_checked",
      "UNION ALL",
      "SELECT",
      `  ${[...kept(split), "1", "maximum"].join(", ")}`,
      "FROM qp_checked",
      "WHERE fault IS NULL AND weight > 0 AND maximum IS NOT NULL",
    ].join("\n  "),
  };
}

function levels(split: KnownSplit): Step {
  const divided = (dividend: string): string => split.dialect.quotient(dividend, "divisor");
  const first = "(bound - level_1 * divisor)";
  const second = `(${first} * ${LIMIT} - level_2 * divisor)`;
  return {
    name: "qp_levels",
    does: [
      "The levels by long division: the whole part and twice 18 decimals. Two levels that differ at all differ there, for",
      "their denominators have at most 18 digits each. A weight of 0 has no level, and changes nothing wherever it stands.",
    ],
    columns: [
      ...kept(split),
      "is_maximum",
      "bound",
      "level_1",
      "level_2",
      `${divided(`${second} * ${LIMIT}`)} AS level_3`,
    ],
    rest: [
      "FROM (",
      `  SELECT by_one.*, ${divided(`${first} * ${LIMIT}`)} AS level_2`,
      "  FROM (",
      `    SELECT whole.*, ${divided("bound")} AS level_1`,
      "    FROM (SELECT qp_turns.*, greatest(weight, 1) AS divisor FROM qp_turns) whole",
      "  ) by_one",
      ") by_two",
    ].join("\n  "),
  };
}

function walked(split: KnownSplit): Step {
  const order = ["level_1", "level_2", "level_3", "is_maximum", "place"];
  const soFar = over(split, order, "ROWS UNBOUNDED PRECEDING");
  return {
    name: "qp_walked",
    does: ["At each level: the units of all who are at a bound, and the weights of all who are between theirs."],
    columns: [
      ...kept(split),
      "is_maximum",
      "bound",
      `minima + sum(CASE WHEN weight = 0 THEN 0 WHEN is_maximum = 1 THEN bound ELSE -bound END)\n      ${soFar} AS fixed`,
      `sum(CASE WHEN is_maximum = 1 THEN -weight ELSE weight END)\n      ${soFar} AS pace`,
    ],
    rest: "FROM qp_levels",
  };
}

function reached(split: KnownSplit): Step {
  const isReached = "weight > 0 AND fixed <= amount AND pace * bound <= greatest(amount - fixed, 0) * weight";
  return {
    name: "qp_reached",
    does: ["Whether the amount reaches a level: whether fixed + pace × bound / weight is at most the amount."],
    columns: [...kept(split), "is_maximum", `${caseOf([[isReached, "1"]], "0")} AS is_reached`],
    rest: "FROM qp_walked",
  };
}

function held(split: KnownSplit): Step {
  const all = kept(split);
  const most = (turn: number): string => `max(CASE WHEN is_maximum = ${turn} THEN is_reached ELSE 0 END)`;
  const holds = caseOf([
    [`${most(1)} = 1`, "maximum"],
    [`${most(0)} = 0`, "minimum"],
  ]);
  return {
    name: "qp_held",
    does: ["One row a party again: what holds it, its maximum or its minimum, or nothing (null)."],
    columns: [...all.filter((column) => !BOUNDS.includes(column)), `${holds} AS held`],
    rest: `FROM qp_reached\n  GROUP BY ${all.join(", ")}`,
  };
}

function free(split: KnownSplit): Step {
  const all = over(split);
  return {
    name: "qp_free",
    does: ["What those at a bound leave of the amount, and the weights of all others, who share it."],
    columns: [
      ...carried(split),
      "place",
      "total",
      "fault",
      "held",
      "weight",
      `amount - sum(coalesce(held, 0)) ${all} AS amount`,
      `sum(CASE WHEN held IS NULL THEN weight ELSE 0 END) ${all} AS weights`,
    ],
    rest: "FROM qp_held",
  };
}
