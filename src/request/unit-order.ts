import * as z from "zod/mini";
import { type Amount, amountAt, count, jsonHints, shortText } from "./leaves.js";
import { idReferences, type References, reference } from "./reference.js";

/**
 * Orders of the same amount to the cent, with a number of contributors fixed in advance.
 *
 * French term: commandes unitaires d'un même montant. Source: the club's charter, a mode « envisageable ».
 */
export interface UnitOrder {
  /** Always `unit-order`. */
  readonly kind: "unit-order";
  /** The ids of those who order, at most `count`. */
  readonly contributors: readonly string[];
  /** The number of contributors, fixed in advance. */
  readonly count: number;
  /** The amount of each order, net of VAT; the cost over `count`, rounded up, unless given. */
  readonly unit?: Amount | undefined;
  /** The step to which the amount of an order is rounded up; the smallest unit of the currency unless given. */
  readonly roundUnitTo?: Amount | undefined;
  /** Who bears the difference between the orders and the cost. */
  readonly difference: DifferencePolicy;
  /** The ids of those who stand in where contributors are missing, in their order. */
  readonly waitingList?: readonly string[] | undefined;
}

/**
 * Who bears the difference between the orders and the cost.
 *
 * French term: écart entre commandes et coût. Source: none found; the charter asks for equal amounts and names no
 * bearer.
 */
export type DifferencePolicy = DifferenceBearer | DifferenceCredit;

/**
 * A named party pays what is missing, and is credited with what is above.
 *
 * French term: porteur de l'écart. Source: none found.
 */
export interface DifferenceBearer {
  /** Always `bearer`. */
  readonly policy: "bearer";
  /** The id of the party. */
  readonly party: string;
}

/**
 * What is above is a credit of the contributors; what is missing stays a gap.
 *
 * French term: excédent à valoir. Source: none found.
 */
export interface DifferenceCredit {
  /** Always `credit`. */
  readonly policy: "credit";
}

/** The schema of {@link UnitOrder} in a currency with so many decimals. */
export const unitOrderAt = (decimals: number) =>
  z
    .strictObject({
      kind: z.literal("unit-order"),
      contributors: z.array(shortText),
      count,
      unit: z.optional(amountAt(decimals)),
      roundUnitTo: z
        .optional(amountAt(decimals))
        .register(jsonHints, { allOf: [{ pattern: "[1-9]" }], exclusiveMinimum: 0 }),
      difference: z.discriminatedUnion("policy", [
        z.strictObject({ policy: z.literal("bearer"), party: shortText }),
        z.strictObject({ policy: z.literal("credit") }),
      ]),
      waitingList: z._default(z.array(shortText), []),
    })
    .register(jsonHints, { dependentSchemas: { unit: { properties: { roundUnitTo: false } } } });

/** The terms of the strategy, read. */
export type UnitOrderTerms = z.output<ReturnType<typeof unitOrderAt>>;

/** The parties that the strategy names. */
export const unitOrderReferences = (terms: UnitOrderTerms): readonly References[] => [
  idReferences(terms.contributors, "contributors"),
  idReferences(terms.waitingList, "waitingList"),
  ...(terms.difference.policy === "bearer" ? [reference(terms.difference.party, "difference", "party")] : []),
];
