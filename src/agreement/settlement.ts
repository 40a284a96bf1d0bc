import type { PartyAmount, Transfer } from "./amendment.js";

/**
 * Who advanced what, who owes whom, and what is still owed to the supplier (French term: règlement, apurement).
 *
 * Every amount is gross where the plan has VAT and the party is invoiced; a subsidy and what the publisher bears itself
 * have no VAT.
 */
export interface Settlement {
  /** The currency of every amount. */
  readonly currency: string;
  /** The id of the development. */
  readonly development: string;
  /** The payments as they were read, by date, then by id; the order in which they were given changes nothing. */
  readonly payments: readonly SettledPayment[];
  /** A line for each party that has a line in the plan, that paid, or that all is settled through. */
  readonly positions: readonly Position[];
  /** The id of the party that everybody settles with; null where transfers are direct. */
  readonly through: string | null;
  /** Who pays whom; amounts above 0. */
  readonly transfers: readonly Transfer[];
  /** What each still owes to the supplier after the transfers: nobody has advanced it (French term: reste dû). */
  readonly outstanding: readonly PartyAmount[];
  /** What the supplier has received beyond all that is owed, by who gets it back (French term: trop-perçu). */
  readonly overpaid: readonly PartyAmount[];
  /** The proof that the settlement adds up. */
  readonly reconciliation: SettlementReconciliation;
}

/** A payment, read. */
export interface SettledPayment {
  /** The id of the party. */
  readonly party: string;
  /** What it paid. */
  readonly amount: string;
  /** The day; null where none was given. */
  readonly date: string | null;
}

/** Where a party stands before the transfers. */
export interface Position {
  /** The id of the party. */
  readonly party: string;
  /**
   * Its share less the credit that it uses, with the VAT of its invoices. A credit for the next development takes nothing
   * off.
   */
  readonly owes: string;
  /** What it advanced. */
  readonly paid: string;
  /** Owes less paid: above 0 it still has to pay, below 0 it has advanced for others. */
  readonly balance: string;
}

/** The proof that a settlement adds up: owed − paid = outstanding − overpaid. */
export interface SettlementReconciliation {
  /** What all parties owe together. */
  readonly owed: string;
  /** What all of them paid. */
  readonly paid: string;
  /** What is still owed to the supplier. */
  readonly outstanding: string;
  /** What the supplier has received too much. */
  readonly overpaid: string;
  /** Owed − paid − outstanding + overpaid: always 0. */
  readonly difference: string;
  /** Every equality that was checked on the written figures. */
  readonly checks: readonly SettlementCheck[];
}

/** An equality between two figures of a settlement; the texts are equal. */
export interface SettlementCheck {
  /** Which one; `positions`: how many parties are even after the transfers, and how many there are. */
  readonly check: "owed" | "paid" | "balances" | "positions";
  /** The left side. */
  readonly left: string;
  /** The right side. */
  readonly right: string;
}
