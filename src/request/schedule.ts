import * as z from "zod/mini";
import { type Amount, anyAmountAt, day, type ExactNumber, percentage, shortText } from "./leaves.js";
import type { References } from "./reference.js";

/**
 * A part of every payer's share that falls due together (French term: échéance; the last one is the solde).
 *
 * Source: CCAG, « acompte, règlement partiel définitif, solde ».
 */
export interface Instalment {
  /** What it is called, such as « Acompte »; each label once. */
  readonly label: string;
  /** Per cent of each share; all of them make 100. */
  readonly rate: ExactNumber;
  /** The day it is due, `YYYY-MM-DD`. */
  readonly due?: string | undefined;
}

/**
 * An invoice that was issued: it never changes, and what is left is asked for around it (French term: facture émise).
 *
 * Source: usage of accounting.
 */
export interface IssuedInvoice {
  /** The id of the party that it was issued to. */
  readonly party: string;
  /** The label of the instalment. */
  readonly instalment: string;
  /** Its amount, net of VAT. */
  readonly net: Amount;
  /** Its VAT; that of `net` at the party's rate unless given. */
  readonly vat?: Amount | undefined;
}

/** The schema of {@link Instalment}. */
export const instalment = z.strictObject({ label: shortText, rate: percentage, due: z.optional(day) });

/** The schema of {@link IssuedInvoice} in a currency with so many decimals. */
export const issuedInvoiceAt = (decimals: number) =>
  z.strictObject({
    party: shortText,
    instalment: shortText,
    net: anyAmountAt(decimals),
    vat: z.optional(anyAmountAt(decimals)),
  });

/** An instalment, read. */
export type InstalmentTerms = z.output<typeof instalment>;

/** An issued invoice, read. */
export type IssuedTerms = z.output<ReturnType<typeof issuedInvoiceAt>>;

/** The parties that the issued invoices name; one may have several. */
export const issuedReferences = (issued: readonly IssuedTerms[]): References => ({
  parties: issued.map(({ party }) => party),
  pathOf: (row) => ["issued", row, "party"],
  isOnce: false,
});
