import * as z from "zod/mini";
import { type ExactNumber, shortText, weight } from "../../../src/request/leaves.js";
import { type References, rowReferences } from "../../../src/request/reference.js";

/**
 * Shares the cost in proportion to the parts that the tier of each member counts for.
 *
 * French term: tranches de population. Source: none found; many associations of municipalities set their fees so.
 */
export interface Tiers {
  /** Always `tiers`. */
  readonly kind: "tiers";
  /** The tiers, smallest first. */
  readonly tiers: readonly Tier[];
  /** Who takes part. */
  readonly members: readonly TierMember[];
}

/** A tier (French term: tranche). Source: none found. */
export interface Tier {
  /** The population from which on it holds. */
  readonly from: ExactNumber;
  /** How many parts a member of it counts for, 0 or more. */
  readonly parts: ExactNumber;
}

/** A member that is shared by tiers. Source: none found. */
export interface TierMember {
  /** The id of the member. */
  readonly party: string;
  /** Its population. */
  readonly population: ExactNumber;
}

/** The schema of {@link Tiers}. */
export const tiersSchema = z.strictObject({
  kind: z.literal("tiers"),
  tiers: z.array(z.strictObject({ from: weight, parts: weight })).check(z.minLength(1)),
  members: z.array(z.strictObject({ party: shortText, population: weight })).check(z.minLength(1)),
});

/** The terms of the strategy, read: every number exact. */
export type TiersTerms = z.output<typeof tiersSchema>;

/** The parties that the strategy names. */
export const tiersReferences = ({ members }: TiersTerms): readonly References[] => [rowReferences("members", members)];
