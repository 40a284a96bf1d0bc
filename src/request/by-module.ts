import * as z from "zod/mini";
import { type Amount, anyAmountAt, type ExactNumber, longText, shortText, weight } from "./leaves.js";
import { idReferences, type References, rowReferences, within } from "./reference.js";

/**
 * The development's cost is the sum of its modules; each module is shared by the members who want it.
 *
 * French term: répartition par module. Source: the club's charter, the modes « envisageables » of co-financing; the
 * shares are the Shapley value of the modules (Littlechild & Owen 1973).
 */
export interface ByModule {
  /** Always `by-module`. */
  readonly kind: "by-module";
  /** The modules, whose costs add up to the cost of the development. */
  readonly modules: readonly Module[];
  /** How those who want a module share it: equally, or by weights. */
  readonly key: "equal" | readonly ModuleWeight[];
}

/**
 * A part of a development that somebody can want or not.
 *
 * French term: module. Source: none found.
 */
export interface Module {
  /** A short text of its own. */
  readonly id: string;
  /** What it is called. */
  readonly title: string;
  /** What it costs, net of VAT. */
  readonly cost: Amount;
  /** The ids of the members who want it. */
  readonly wantedBy: readonly string[];
}

/**
 * What a member counts for in the modules that it wants.
 *
 * French term: poids. Source: none found.
 */
export interface ModuleWeight {
  /** The id of the member. */
  readonly party: string;
  /** Its weight, 0 or more. */
  readonly weight: ExactNumber;
}

/** The schema of {@link ByModule} in a currency with so many decimals. */
export const byModuleAt = (decimals: number) =>
  z.strictObject({
    kind: z.literal("by-module"),
    modules: z
      .array(
        z.strictObject({
          id: shortText,
          title: longText,
          cost: anyAmountAt(decimals),
          wantedBy: z.array(shortText).check(z.minLength(1)),
        }),
      )
      .check(z.minLength(1)),
    key: z.union([z.literal("equal"), z.array(z.strictObject({ party: shortText, weight })).check(z.minLength(1))]),
  });

/** The terms of the strategy, read. */
export type ByModuleTerms = z.output<ReturnType<typeof byModuleAt>>;

/** The parties that the strategy names. */
export const byModuleReferences = ({ modules, key }: ByModuleTerms): readonly References[] => [
  ...within(
    "modules",
    modules.flatMap(({ wantedBy }, at) => within(at, [idReferences(wantedBy, "wantedBy")])),
  ),
  ...(key === "equal" ? [] : [rowReferences("key", key)]),
];
