import { checkSteps } from "./check-steps.js";
import { faultCode } from "./faults.js";
import { groupNames, isBounded, type KnownSplit } from "./known-split.js";
import { levelSteps } from "./level-steps.js";
import { readSteps } from "./read-steps.js";
import { shareSteps } from "./share-steps.js";
import { stepText } from "./step.js";

/** Writes a split as one query. Names that somebody gave stand in its first step and its last SELECT, and nowhere else. */
export function queryOf(split: KnownSplit): string {
  const steps = [
    ...readSteps(split),
    ...checkSteps(split),
    ...(isBounded(split) ? levelSteps(split) : []),
    ...shareSteps(split),
  ];
  return [...head(split), `WITH ${steps.map(stepText).join(",\n")}`, ...result(split), ""].join("\n");
}

const head = ({ dialect }: KnownSplit): readonly string[] => [
  `-- Shares totals in whole units by largest remainder, as apportion() of quotepart does. Written for ${dialect.title}.`,
  "-- One row a party. units: its share. spare: 1 where it received a unit left over by rounding down. unallocated: what the",
  "-- maxima leave of the total of its split (above 0), or what the minima ask for beyond it (below 0). issue: null, or what",
  "-- is wrong with its split, of which nothing is shared out then: its units are null. Numbers have at most 18 digits.",
];

function result(split: KnownSplit): readonly string[] {
  const { dialect, groups } = split;
  const sound = (value: string): string => `CASE WHEN fault IS NULL THEN ${value} END`;
  const columns = [
    ...groupNames(split).map((name, at) => `${name} AS ${groups[at]}`),
    "party",
    "total",
    `CAST(CASE WHEN total < 0 THEN -(units + is_spare) ELSE units + is_spare END AS ${dialect.narrow}) AS units`,
    `${sound("is_spare")} AS spare`,
    `CAST(${sound("unallocated")} AS ${dialect.narrow}) AS unallocated`,
    `${faultCode("fault")} AS issue`,
  ];
  return [
    "SELECT",
    `  ${columns.join(",\n  ").replaceAll("\n    ", "\n  ")}`,
    "FROM (SELECT qp_placed.*, CASE WHEN turn <= missing THEN 1 ELSE 0 END AS is_spare FROM qp_placed) qp_spared",
  ];
}
