import { faultNumber as fault, LIMIT } from "./faults.js";
import { carried, isBounded, type KnownSplit } from "./known-split.js";
import { type Branch, caseOf } from "./sql-text.js";
import { over, type Step } from "./step.js";

/** The steps that say what is wrong with a split, put its ids in order, and add it up. */
export function checkSteps(split: KnownSplit): readonly Step[] {
  return [ranked(split), summed(split), checked(split)];
}

const bounds = (split: KnownSplit): readonly string[] => (isBounded(split) ? ["minimum", "maximum"] : []);

function ranked(split: KnownSplit): Step {
  const byId = over(split, ["id"]);
  const ofBounds: readonly Branch[] = [
    [`minimum < 0 OR minimum >= ${LIMIT} OR maximum < 0 OR maximum >= ${LIMIT}`, fault("bound.invalid")],
    ["minimum > maximum", fault("bounds.crossed")],
    ["total < 0", fault("bounds.negative-total")],
  ];
  const ofRow: readonly Branch[] = [
    ["party IS NULL", fault("id.invalid")],
    [`id = lag(id) ${byId}`, fault("id.duplicate")],
    ["weight IS NULL", fault("number.invalid")],
    ["weight < 0", fault("number.negative")],
    [`weight >= ${LIMIT}`, fault("number.too-long")],
    [`total IS NULL OR abs(total) >= ${LIMIT}`, fault("total.invalid")],
    ...(isBounded(split) ? ofBounds : []),
  ];
  return {
    name: "qp_ranked",
    does: [
      "The place of each id, which settles ties, and by number what is wrong with a row: the last line has the words.",
    ],
    columns: [
      ...carried(split),
      "weight",
      "total",
      ...bounds(split),
      `row_number() ${byId} AS place`,
      `${caseOf(ofRow)} AS fault`,
    ],
    rest: "FROM qp_numbers",
  };
}

function summed(split: KnownSplit): Step {
  const all = over(split);
  const sum = (column: string): string => `sum(CASE WHEN fault IS NULL THEN ${column} ELSE 0 END) ${all}`;
  return {
    name: "qp_summed",
    does: ["What each split sums to."],
    columns: [
      ...carried(split),
      "place",
      "weight",
      "total",
      ...bounds(split),
      `${sum("weight")} AS weights`,
      ...(isBounded(split) ? [`${sum("minimum")} AS minima`] : []),
      `min(fault) ${all} AS fault`,
      `min(total) ${all} AS least_total`,
      `max(total) ${all} AS largest_total`,
    ],
    rest: "FROM qp_ranked",
  };
}

function checked(split: KnownSplit): Step {
  const isTooLong = isBounded(split) ? `weights >= ${LIMIT} OR minima >= ${LIMIT}` : `weights >= ${LIMIT}`;
  const ofSplit: readonly Branch[] = [
    ["fault IS NOT NULL", "fault"],
    [isTooLong, fault("number.too-long")],
    ["least_total <> largest_total", fault("total.invalid")],
    ["weights = 0", fault("weights.all-zero")],
  ];
  return {
    name: "qp_checked",
    does: ["What is wrong with a split: where something is, nothing of it is shared out."],
    columns: [
      ...carried(split),
      "place",
      "total",
      "abs(total) AS amount",
      "weight",
      "weights",
      ...bounds(split),
      ...(isBounded(split) ? ["minima"] : []),
      `${caseOf(ofSplit)} AS fault`,
    ],
    rest: "FROM qp_summed",
  };
}
