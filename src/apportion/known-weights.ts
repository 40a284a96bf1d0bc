import type { CommonWeights } from "./weights.js";
import type { WholeWeights } from "./whole-weights.js";

/** Weights, read: whole where doubles hold them, and exact where they were not given as plain whole numbers. */
export interface KnownWeights {
  readonly whole: WholeWeights | undefined;
  readonly exact: CommonWeights | undefined;
}

/** Exact weights of what was read, for rules and sizes that doubles do not hold. */
export const exactOf = ({ whole, exact }: KnownWeights): CommonWeights =>
  exact ?? { numerators: Array.from(whole?.weights ?? [], BigInt), denominator: 1n };

/** How many parties there are. */
export const countOf = ({ whole, exact }: KnownWeights): number =>
  whole?.weights.length ?? exact?.numerators.length ?? 0;
