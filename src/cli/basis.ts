import type { FundingPlan } from "../plan/funding-plan.js";
import type { Labels } from "../words/labels.js";
import type { Speaker } from "../words/locale.js";
import type { Column } from "./table.js";

/** What the cost is shared by, as a column beside the shares: weights or pledges. */
export interface Basis {
  readonly column: Column;
  readonly values: ReadonlyMap<string, string>;
}

/** The column that the modality and strategy of a plan have; none where every share is a sum of its own. */
export function basisOf({ request: { modality } }: FundingPlan, words: Labels, say: Speaker): Basis | undefined {
  if (modality.kind !== "co-financed") return undefined;
  const { strategy } = modality;
  switch (strategy.kind) {
    case "voluntary-share":
      return columnOf(words.pledge, strategy.pledges, ({ amount }) => say.amount(String(amount)));
    case "allocation-key":
      return columnOf(words.weight, strategy.key, ({ weight }) => say.number(weight));
    case "round-robin":
      return columnOf(words.weight, strategy.members, ({ weight }) => say.number(weight));
    case "by-module":
      return strategy.key === "equal"
        ? undefined
        : columnOf(words.weight, strategy.key, ({ weight }) => say.number(weight));
    default:
      return undefined;
  }
}

function columnOf<Row extends { readonly party: string }>(
  heading: string,
  rows: readonly Row[],
  say: (row: Row) => string,
): Basis {
  return { column: { heading, align: "right" }, values: new Map(rows.map((row) => [row.party, say(row)] as const)) };
}
