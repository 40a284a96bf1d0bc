import { countOf, type KnownWeights } from "./known-weights.js";
import type { Bounds, Rule } from "./level.js";
import type { Precedence } from "./precedence.js";
import { evenWeights, type WholeWeights } from "./whole-weights.js";

/** How something is to be shared, whatever the total. */
export interface Sharing {
  readonly weights: KnownWeights;
  readonly rule: Rule;
  readonly precedence: Precedence;
  readonly bounds: Bounds | undefined;
}

/** A total in whole units. */
export interface SharedOut {
  readonly units: bigint[];
  readonly spare: number[];
  readonly unallocated: bigint;
}

/** The weights that a level scales, as whole numbers; undefined where they are too large, or where it scales none. */
export function wholeOf({ rule, weights }: Sharing): WholeWeights | undefined {
  if (rule === "equal-change") return undefined;
  return rule === "equal" ? evenWeights(countOf(weights)) : weights.whole;
}
