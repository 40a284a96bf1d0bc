import * as z from "zod/mini";
import { type Amount, amountAt, anyAmountAt, shortText } from "./leaves.js";

/**
 * The contract that a funding rests on (French term: marché).
 *
 * Source: French public procurement code, R2194-8, for the initial amount and the modifications that count towards
 * it.
 */
export interface Contract {
  /** Its reference. */
  readonly reference: string;
  /** Its initial amount, net of VAT (French term: montant initial du marché). */
  readonly amount: Amount;
  /** The modifications made so far, net of VAT, in their order (French term: avenants). */
  readonly modifications?: readonly Amount[] | undefined;
}

/** The schema of {@link Contract} in a currency with so many decimals. */
export const contractAt = (decimals: number) =>
  z.strictObject({
    reference: shortText,
    amount: amountAt(decimals),
    modifications: z.optional(z.array(anyAmountAt(decimals))),
  });
