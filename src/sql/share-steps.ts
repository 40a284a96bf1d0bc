import { carried, groupNames, isBounded, type KnownSplit } from "./known-split.js";
import { type Branch, caseOf } from "./sql-text.js";
import { over, type Step } from "./step.js";

/** The steps that share out in proportion and round by largest remainder. */
export function shareSteps(split: KnownSplit): readonly Step[] {
  return [shared(split), rounded(split), placed(split)];
}

/** Who is held at a bound shares nothing more. */
const ifHeld = (split: KnownSplit, then: string): readonly Branch[] =>
  isBounded(split) ? [["held IS NOT NULL", then]] : [];

function shared(split: KnownSplit): Step {
  const quotient = split.dialect.quotient("amount * weight", "weights");
  const units = caseOf([["fault IS NOT NULL", "NULL"], ...ifHeld(split, "held")], quotient);
  return {
    name: "qp_shared",
    does: ["The share of everybody, rounded down to a whole unit."],
    columns: [
      ...carried(split),
      "place",
      "total",
      "fault",
      ...(isBounded(split) ? ["held"] : []),
      "amount",
      "weight",
      "weights",
      `${units} AS units`,
    ],
    rest: `FROM ${isBounded(split) ? "qp_free" : "qp_checked"}`,
  };
}

function rounded(split: KnownSplit): Step {
  const rest = caseOf([["fault IS NOT NULL", "0"], ...ifHeld(split, "0")], "amount * weight - units * weights");
  const unallocated = isBounded(split) ? "CASE WHEN weights = 0 THEN amount ELSE 0 END" : "0";
  return {
    name: "qp_rounded",
    does: [
      "What rounding down took from each share, in parts of the weights.",
      ...(isBounded(split)
        ? ["Where nobody is between bounds: what they leave, or what they ask for beyond the total."]
        : []),
    ],
    columns: [
      ...carried(split),
      "place",
      "total",
      "fault",
      "weights",
      "units",
      `${rest} AS rest`,
      `${unallocated} AS unallocated`,
    ],
    rest: "FROM qp_shared",
  };
}

function placed(split: KnownSplit): Step {
  const { dialect, priority } = split;
  const byPriority = priority === undefined ? [] : ["CASE WHEN priority IS NULL THEN 1 ELSE 0 END", "priority"];
  return {
    name: "qp_placed",
    does: [
      `Who lost most comes first, ${priority === undefined ? "" : "then the priority, "}then the id.`,
      "The remainders of all together are the units that are missing.",
    ],
    columns: [
      ...groupNames(split),
      "party",
      "total",
      "fault",
      "units",
      "unallocated",
      `row_number() ${over(split, ["rest DESC", ...byPriority, "place"])} AS turn`,
      `${dialect.quotient(`sum(rest) ${over(split)}`, "greatest(weights, 1)")} AS missing`,
    ],
    rest: "FROM qp_rounded",
  };
}
