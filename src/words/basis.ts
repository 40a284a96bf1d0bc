import type { FundingPlan } from "../plan/funding-plan.js";
import type { Labels } from "./labels.js";
import type { Speaker } from "./locale.js";

/** What the cost is shared by, as a column beside the shares: weights or pledges. */
export interface Basis {
  readonly heading: string;
  /** By party: as a person reads it, and as a spreadsheet does; a fraction is no number there. */
  readonly values: ReadonlyMap<string, { readonly text: string; readonly number: string | null }>;
}

/** The column that the modality and strategy of a plan have; none where every share is a sum of its own. */
export function basisOf({ request: { modality } }: FundingPlan, words: Labels, say: Speaker): Basis | undefined {
  if (modality.kind !== "co-financed") return undefined;
  const { strategy } = modality;
  switch (strategy.kind) {
    case "voluntary-share":
      return columnOf(words.pledge, strategy.pledges, ({ amount }) => amount, say.amount);
    case "allocation-key":
      return columnOf(words.weight, strategy.key, ({ weight }) => weight, say.number);
    case "round-robin":
      return columnOf(words.weight, strategy.members, ({ weight }) => weight, say.number);
    case "by-module":
      return strategy.key === "equal"
        ? undefined
        : columnOf(words.weight, strategy.key, ({ weight }) => weight, say.number);
    default:
      return undefined;
  }
}

function columnOf<Row extends { readonly party: string }>(
  heading: string,
  rows: readonly Row[],
  written: (row: Row) => string | number,
  say: (text: string) => string,
): Basis {
  const values = rows.map((row) => {
    const value = String(written(row));
    return [row.party, { text: say(value), number: value.includes("/") ? null : value }] as const;
  });
  return { heading, values: new Map(values) };
}
