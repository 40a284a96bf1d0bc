import * as z from "zod/mini";
import { type Amount, amountAt, choice, type ExactNumber, shortText, weight } from "./leaves.js";
import { idReferences, type References, rowReferences } from "./reference.js";

/**
 * One member orders the whole development; a ledger says whose turn it is and keeps everyone even over time.
 *
 * French term: commandes de développements complets « à tour de rôle ». Source: the club's charter, a mode
 * « envisageable ».
 */
export interface RoundRobin {
  /** Always `round-robin`. */
  readonly kind: "round-robin";
  /** How the member whose turn it is is found; `furthest-behind` unless said otherwise. */
  readonly rule?: TurnRule | undefined;
  /** Who takes turns; ties go by the order of this list. */
  readonly members: readonly TurnMember[];
  /** The turns taken so far, in their order. */
  readonly turns?: readonly Turn[] | undefined;
  /** The ids of members who pass this time; their turn stays due. */
  readonly skip?: readonly string[] | undefined;
}

/**
 * How the member whose turn it is is found.
 *
 * - `furthest-behind`: everybody's due share of this cost is booked, then the member with the largest balance orders;
 * - `fixed-order`: the list, in order; it has no fairness bound when costs differ;
 * - `deadline`: constant weights; nobody is ever a whole largest development off.
 *
 * French term: règle du tour de rôle. Source: the charter names the rotation and no rule; for `deadline`, Tijdeman
 * (1980).
 */
export type TurnRule = "furthest-behind" | "fixed-order" | "deadline";

/**
 * A member of a rotation.
 *
 * French term: membre du tour de rôle. Source: the club's charter, « à tour de rôle ».
 */
export interface TurnMember {
  /** The id of the member. */
  readonly party: string;
  /** Its part of every cost, beside the other weights. */
  readonly weight: ExactNumber;
  /** The most that one of its turns may cost, net of VAT; a dearer turn passes on and stays due. */
  readonly ceiling?: Amount | undefined;
  /** The first development that it takes part in; the first of all unless given. */
  readonly since?: string | undefined;
  /** The last development that it takes part in; none unless given. */
  readonly until?: string | undefined;
}

/**
 * A turn that was taken.
 *
 * French term: tour. Source: the club's charter, « à tour de rôle ».
 */
export interface Turn {
  /** The id of the development. */
  readonly development: string;
  /** What it cost, net of VAT. */
  readonly cost: Amount;
  /** The id of the member who ordered and paid it. */
  readonly payer: string;
}

/** The schema of {@link RoundRobin} in a currency with so many decimals. */
export const roundRobinAt = (decimals: number) =>
  z.strictObject({
    kind: z.literal("round-robin"),
    rule: z._default(choice(["furthest-behind", "fixed-order", "deadline"]), "furthest-behind"),
    members: z
      .array(
        z.strictObject({
          party: shortText,
          weight,
          ceiling: z.optional(amountAt(decimals)),
          since: z.optional(shortText),
          until: z.optional(shortText),
        }),
      )
      .check(z.minLength(1)),
    turns: z._default(
      z.array(z.strictObject({ development: shortText, cost: amountAt(decimals), payer: shortText })),
      [],
    ),
    skip: z._default(z.array(shortText), []),
  });

/** The terms of the strategy, read. */
export type RoundRobinTerms = z.output<ReturnType<typeof roundRobinAt>>;

/** The parties that the strategy names. */
export const roundRobinReferences = ({ members, turns, skip }: RoundRobinTerms): readonly References[] => [
  rowReferences("members", members),
  { parties: turns.map(({ payer }) => payer), pathOf: (row) => ["turns", row, "payer"], isOnce: false },
  idReferences(skip, "skip"),
];
