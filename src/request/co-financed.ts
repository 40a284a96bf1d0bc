import * as z from "zod/mini";
import { type AllocationKey, allocationKeyAt, allocationKeyReferences } from "./allocation-key.js";
import { type ByModule, byModuleAt, byModuleReferences } from "./by-module.js";
import { type References, within } from "./reference.js";
import { type RoundRobin, roundRobinAt, roundRobinReferences } from "./round-robin.js";
import { type UnitOrder, unitOrderAt, unitOrderReferences } from "./unit-order.js";
import { type VoluntaryShare, voluntaryShareAt, voluntaryShareReferences } from "./voluntary-share.js";

/**
 * Specified and paid by several members for common needs, by a strategy.
 *
 * French term: co-financement. Source: the club's charter, fourth modality.
 */
export interface CoFinanced {
  /** Always `co-financed`. */
  readonly kind: "co-financed";
  /** How the members share the cost. */
  readonly strategy: Strategy;
}

/**
 * How a co-financed cost is shared.
 *
 * French term: mode de mutualisation. Source: the club's charter: today's mode, and others that are « envisageables ».
 */
export type Strategy = VoluntaryShare | UnitOrder | RoundRobin | AllocationKey | ByModule;

/** The schema of {@link CoFinanced} in a currency with so many decimals. */
export const coFinancedAt = (decimals: number) =>
  z.strictObject({
    kind: z.literal("co-financed"),
    strategy: z.discriminatedUnion("kind", [
      voluntaryShareAt(decimals),
      unitOrderAt(decimals),
      roundRobinAt(decimals),
      allocationKeyAt(decimals),
      byModuleAt(decimals),
    ]),
  });

/** The modality, read. */
export type CoFinancedTerms = z.output<ReturnType<typeof coFinancedAt>>;

/** The terms of a strategy, read. */
export type StrategyTerms = CoFinancedTerms["strategy"];

/** The parties that the modality names. */
export const coFinancedReferences = ({ strategy }: CoFinancedTerms): readonly References[] =>
  within("strategy", strategyReferences(strategy));

function strategyReferences(strategy: StrategyTerms): readonly References[] {
  switch (strategy.kind) {
    case "allocation-key":
      return allocationKeyReferences(strategy);
    case "voluntary-share":
      return voluntaryShareReferences(strategy);
    case "unit-order":
      return unitOrderReferences(strategy);
    case "round-robin":
      return roundRobinReferences(strategy);
    case "by-module":
      return byModuleReferences(strategy);
  }
}
