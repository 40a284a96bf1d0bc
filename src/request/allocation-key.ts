import * as z from "zod/mini";
import { type Amount, amountAt, day, type ExactNumber, longText, shortText, weight } from "./leaves.js";
import { type References, rowReferences } from "./reference.js";

/**
 * Shares the cost in proportion to weights, between a minimum and a maximum per member.
 *
 * French term: clé de répartition. Source: the club's charter, the modes « envisageables » of co-financing.
 */
export interface AllocationKey {
  /** Always `allocation-key`. */
  readonly kind: "allocation-key";
  /** What the weights count, such as « population municipale ». */
  readonly label?: string | undefined;
  /** Who published the weights, such as INSEE. */
  readonly source?: string | undefined;
  /** The day that the weights are of, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** One row for each member. */
  readonly key: readonly KeyRow[];
  /**
   * Members whose exact share would fall below this amount pay nothing (French term: seuil d'exonération): the largest
   * group of the heaviest members pays in which nobody's share falls below it; equal weights stay together.
   */
  readonly exemptBelow?: Amount | undefined;
}

/**
 * A member of an allocation key.
 *
 * French term: ligne de la clé de répartition. Source: none found.
 */
export interface KeyRow {
  /** The id of the member. */
  readonly party: string;
  /** Its weight, 0 or more. */
  readonly weight: ExactNumber;
  /** The least it pays, net of VAT (French term: plancher); 0 unless said otherwise. */
  readonly minimum?: Amount | undefined;
  /** The most it pays, net of VAT (French term: plafond); no ceiling unless said otherwise. */
  readonly maximum?: Amount | undefined;
}

/** The schema of {@link AllocationKey} in a currency with so many decimals. */
export const allocationKeyAt = (decimals: number) =>
  z.strictObject({
    kind: z.literal("allocation-key"),
    label: z.optional(shortText),
    source: z.optional(longText),
    date: z.optional(day),
    key: z.array(keyRowAt(decimals)).check(z.minLength(1)),
    exemptBelow: z.optional(amountAt(decimals)),
  });

const keyRowAt = (decimals: number) =>
  z.strictObject({
    party: shortText,
    weight,
    minimum: z.optional(amountAt(decimals)),
    maximum: z.optional(amountAt(decimals)),
  });

/** The terms of the strategy, read. */
export type AllocationKeyTerms = z.output<ReturnType<typeof allocationKeyAt>>;

/** The parties that the strategy names. */
export const allocationKeyReferences = ({ key }: AllocationKeyTerms): readonly References[] => [
  rowReferences("key", key),
];
