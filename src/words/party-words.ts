import type { ExactText } from "./exact-amount.js";
import type { Speaker } from "./locale.js";

/** What a party is billed: invoices or credit notes, still to be issued, issued, or partly so. */
export type Bill = "to-invoice" | "invoiced" | "invoiced-in-part" | "to-credit" | "credited" | "credited-in-part";

/** What of a bill is issued, and what is not. */
export interface BillParts {
  readonly issued: string;
  readonly open: string;
  readonly isCredit: boolean;
}

/** What is said of one party beside the reasons of its shares; amounts are decimal text unless said otherwise. */
export interface PartyFacts {
  /** A share; `role` is a word of the language, null where it goes without saying. */
  readonly head: {
    readonly party: string;
    readonly role: string | null;
    readonly amount: string;
    readonly percentage: string;
    readonly isInvoiced: boolean;
  };
  /** A party that only waits. */
  readonly waits: { readonly party: string };
  /** What is owed exactly, and how it became the amount. */
  readonly derived: {
    readonly party: string;
    /** Already written: `14 285,714… € (100 000/7)`. */
    readonly exact: ExactText;
    /** Already written: what earlier plans left to pay, its size, and what it makes together. */
    readonly carried: { readonly fraction: string; readonly isAhead: boolean; readonly target: ExactText } | null;
    /** What came out of rounding; null where there was nothing to round. */
    readonly rounded: string | null;
    readonly how: "down" | "nearest";
    readonly isCredit: boolean;
    /** How many units were then added, in absolute value on a credit note; below 0: taken off. */
    readonly more: number;
    /** Why: a unit left over, the party that bears the rounding, or carried fractions and what the party may pay. */
    readonly by: "remainder" | "bearer" | "limits";
  };
  /** What is carried in changes nothing. */
  readonly carriedUnused: { readonly fraction: string; readonly isAhead: boolean };
  /** What is handed on to the next plan; `fraction` is null where nothing is. */
  readonly carriedOn: { readonly fraction: string | null; readonly isAhead: boolean };
  /** Several had lost as much, and an order decided. `receivers` is empty where they are too many to be named. */
  readonly tied: {
    readonly party: string;
    readonly even: number;
    readonly received: number;
    readonly receivers: readonly string[];
    readonly rank: number;
    readonly byPriority: boolean;
  };
  /** Several shares together. */
  readonly total: { readonly party: string; readonly amount: string };
  /**
   * What a party is invoiced; `exactVat` is already written, null where nothing was rounded or several invoices are;
   * `parts` where only some of it is issued.
   */
  readonly invoiced: {
    readonly net: string;
    readonly rate: string;
    readonly vat: string;
    readonly gross: string;
    readonly exactVat: ExactText | null;
    readonly bill: Bill;
    readonly parts: BillParts | null;
  };
  /** What a party is invoiced at a rate of 0. */
  readonly untaxed: {
    readonly net: string;
    readonly reason: string | null;
    readonly bill: Bill;
    readonly parts: BillParts | null;
  };
  /** VAT of several invoices; `atOnce` is what it would be in one, null where that is the same. */
  readonly vatOfSeveral: { readonly invoices: number; readonly atOnce: string | null; readonly isIssued: boolean };
  /** Why a share bears no VAT. */
  readonly noVat: { readonly why: "subsidy" | "publisher" | "nothing-invoiced" | "no-rate" };
  /** When it is asked for. */
  readonly instalments: {
    readonly lines: readonly {
      readonly label: string;
      readonly rate: string;
      readonly due: string | null;
      readonly net: string;
      readonly gross: string | null;
      readonly isIssued: boolean;
    }[];
  };
  /** How the instalments were rounded. */
  readonly running: { readonly isIssued: boolean };
  readonly inKind: { readonly value: string };
  readonly credit: { readonly amount: string };
  readonly netCost: {
    readonly netCost: string;
    readonly share: string;
    readonly vat: string;
    readonly credit: string;
    readonly hasVat: boolean;
    readonly hasCredit: boolean;
  };
  /** Where a member of a rotation stands; `size` is its balance without sign. */
  readonly ledger: {
    readonly due: string;
    readonly paid: string;
    readonly size: string;
    readonly stands: "behind" | "ahead" | "even";
    readonly isBooked: boolean;
  };
  /** The next turn would be its own. */
  readonly ownTurn: Readonly<Record<never, never>>;
}

/** A sentence for each fact: one that is missing is a type error. */
export type PartySentences = {
  readonly [Fact in keyof PartyFacts]: (params: PartyFacts[Fact], say: Speaker) => string;
} & {
  /** A part of the smallest unit, written: `1/3 de centime`. */
  readonly partOfUnit: (fraction: string, say: Speaker) => string;
};
