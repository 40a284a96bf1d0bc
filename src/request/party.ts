import * as z from "zod/mini";
import { choice, type ExactNumber, percentage, shortText } from "./leaves.js";

/**
 * A public body or company that takes part.
 *
 * French terms: partie, membre. Source: the club's charter, for members and publisher.
 */
export interface Party {
  /** A short text of its own, by which the request refers to the party. Ties between parties go by it. */
  readonly id: string;
  /** The name that stands in documents. */
  readonly name: string;
  /** What the party is in the club; a member unless said otherwise. */
  readonly role?: "member" | "funder" | "publisher" | undefined;
  /** The rate of VAT of what it is invoiced, in per cent (French term: taux de TVA). Where one member has a rate, all have. */
  readonly vatRate?: ExactNumber | undefined;
  /** Why its rate is 0: subsidy, reverse charge, territory without VAT. */
  readonly vatReason?: string | undefined;
  /** The country, two letters of ISO 3166-1. */
  readonly country?: string | undefined;
  /** What kind of body it is, in your words: commune, département, syndicat mixte. */
  readonly type?: string | undefined;
  /** Its official number: SIREN, SIRET, BCE. */
  readonly identifier?: string | undefined;
}

/** The schema of {@link Party}. */
export const party = z.strictObject({
  id: shortText,
  name: shortText,
  role: z.optional(choice(["member", "funder", "publisher"])),
  vatRate: z.optional(percentage),
  vatReason: z.optional(shortText),
  country: z.optional(shortText),
  type: z.optional(shortText),
  identifier: z.optional(shortText),
});
