import * as z from "zod/mini";
import { type Amount, amountAt, choice, shortText } from "./leaves.js";
import type { References } from "./reference.js";

/**
 * What a legal check needs and a plan cannot know. Whatever is left out is unknown: the check then says so.
 *
 * French term: éléments de fait. Source: none found.
 */
export interface LegalFacts {
  /** The country whose law applies, two letters of ISO 3166-1; that of the party concerned unless given. */
  readonly country?: string | undefined;
  /** The id of the party that signs and is invoiced for the whole development (French term: maître d'ouvrage). */
  readonly contractingParty?: string | undefined;
  /** French terms: services, fournitures, travaux. */
  readonly contractKind?: "services" | "supplies" | "works" | undefined;
  /** Whether the contracting party lies overseas (French term: collectivité d'outre-mer). */
  readonly isOverseas?: boolean | undefined;
  /** Whether the contracting party invoices the others for their shares (French term: refacturation). */
  readonly reinvoices?: boolean | undefined;
  /** Whether the development counts as an *équipement*, which a fonds de concours needs. */
  readonly isEquipment?: boolean | undefined;
  /** The ids of the parties whose share is a fonds de concours; an empty list: nobody's is. */
  readonly fondsDeConcours?: readonly string[] | undefined;
  /** Whether the contracting party recovers the VAT on this purchase (French term: TVA déductible). */
  readonly vatIsRecovered?: boolean | undefined;
  /** The ids of the parties that the FCTVA compensates for this spending; an empty list: none. */
  readonly fctvaEligible?: readonly string[] | undefined;
  /** What the other needs of the same kind are estimated at, net of VAT (French term: besoins homogènes). */
  readonly comparableNeeds?: Amount | undefined;
}

/** A literal rather than a boolean: its issue then names what may stand here. */
const yesOrNo = z.literal([true, false]);

/** The schema of {@link LegalFacts} in a currency with so many decimals. */
export const legalFactsAt = (decimals: number) =>
  z.strictObject({
    country: z.optional(shortText),
    contractingParty: z.optional(shortText),
    contractKind: z.optional(choice(["services", "supplies", "works"])),
    isOverseas: z.optional(yesOrNo),
    reinvoices: z.optional(yesOrNo),
    isEquipment: z.optional(yesOrNo),
    fondsDeConcours: z.optional(z.array(shortText)),
    vatIsRecovered: z.optional(yesOrNo),
    fctvaEligible: z.optional(z.array(shortText)),
    comparableNeeds: z.optional(amountAt(decimals)),
  });

/** The facts, read. */
export type LegalFactsTerms = z.output<ReturnType<typeof legalFactsAt>>;

/** The parties that the facts name. */
export const legalFactsReferences = (facts: LegalFactsTerms): readonly References[] => [
  {
    parties: facts.contractingParty === undefined ? [] : [facts.contractingParty],
    pathOf: () => ["contractingParty"],
    isOnce: false,
  },
  { parties: facts.fondsDeConcours ?? [], pathOf: (row) => ["fondsDeConcours", row], isOnce: false },
  { parties: facts.fctvaEligible ?? [], pathOf: (row) => ["fctvaEligible", row], isOnce: false },
];
