import * as z from "zod/mini";
import { type Contract, contractAt } from "./contract.js";
import {
  type Amount,
  anyAmountAt,
  type ExactNumber,
  exactlyOneOf,
  jsonHints,
  percentage,
  shortText,
  weight,
} from "./leaves.js";
import { type References, reference, rowReferences } from "./reference.js";

/**
 * Specified with one user in an order complementary to its initial contract; the publisher may propose to associate
 * other users with similar needs. The lead bears what the associates do not.
 *
 * French term: commande complémentaire. Source: the club's charter, third modality.
 */
export interface ComplementaryOrder {
  /** Always `complementary-order`. */
  readonly kind: "complementary-order";
  /** The id of the user that orders. */
  readonly lead: string;
  /** What the lead counts for, where associates take part by weight. */
  readonly leadWeight?: ExactNumber | undefined;
  /** The initial contract of the lead. */
  readonly contract: Contract;
  /** The users that join; nobody unless given. */
  readonly associates?: readonly Associate[] | undefined;
}

/**
 * A user that joins an order, by a rate, an amount or a weight: one of the three (French term: membre associé).
 *
 * Source: the club's charter, « y associer un autre utilisateur ayant exprimé des besoins similaires ».
 */
export interface Associate {
  /** The id of the user. */
  readonly party: string;
  /** Per cent of the cost to share. */
  readonly rate?: ExactNumber | undefined;
  /** An amount, net of VAT; below 0 on a credit note. */
  readonly amount?: Amount | undefined;
  /** Its weight beside `leadWeight`: weights share what rates and amounts leave. */
  readonly weight?: ExactNumber | undefined;
}

/** The schema of {@link ComplementaryOrder} in a currency with so many decimals. */
export const complementaryOrderAt = (decimals: number) =>
  z.strictObject({
    kind: z.literal("complementary-order"),
    lead: shortText,
    leadWeight: z.optional(weight),
    contract: contractAt(decimals),
    associates: z._default(
      z.array(
        z
          .strictObject({
            party: shortText,
            rate: z.optional(percentage),
            amount: z.optional(anyAmountAt(decimals)),
            weight: z.optional(weight),
          })
          .register(jsonHints, exactlyOneOf("rate", "amount", "weight")),
      ),
      [],
    ),
  });

/** The modality, read. */
export type ComplementaryOrderTerms = z.output<ReturnType<typeof complementaryOrderAt>>;

/** The parties that the modality names. */
export const complementaryOrderReferences = ({ lead, associates }: ComplementaryOrderTerms): readonly References[] => [
  reference(lead, "lead"),
  rowReferences("associates", associates),
];
