import * as z from "zod/mini";
import { shortText } from "./leaves.js";
import { type References, reference } from "./reference.js";

/**
 * Decided and funded by the publisher alone; no invoice and no VAT.
 *
 * French term: investissement sur fonds propres. Source: the club's charter, second modality.
 */
export interface OwnFunds {
  /** Always `own-funds`. */
  readonly kind: "own-funds";
  /** The id of the publisher, who pays all of it. */
  readonly publisher: string;
}

/** The schema of {@link OwnFunds}. */
export const ownFunds = z.strictObject({ kind: z.literal("own-funds"), publisher: shortText });

/** The modality, read. */
export type OwnFundsTerms = z.output<typeof ownFunds>;

/** The parties that the modality names. */
export const ownFundsReferences = ({ publisher }: OwnFundsTerms): readonly References[] => [
  reference(publisher, "publisher"),
];
