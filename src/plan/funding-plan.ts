import type { ModalityReason } from "../modalities/index.js";
import type { FundingRequest } from "../request/funding-request.js";
import type { ReasonIn, Role } from "../strategies/claims.js";

/** Who pays what for one development, and why: plain, frozen JSON that carries the request it answers. */
export interface FundingPlan {
  /** The format of this object. */
  readonly format: "quotepart/plan@1";
  /** The library and version that made it; the same version verifies it. */
  readonly library: string;
  /** The request as it was read: amounts at the currency's decimals, defaults filled in. */
  readonly request: FundingRequest;
  /** `funded`: the cost is covered. `underfunded`: a gap is left. `cancelled`: nobody pays. */
  readonly status: "funded" | "underfunded" | "cancelled";
  /** The cost to share, net of VAT. */
  readonly cost: string;
  /** A line for each party of the request, in its order; a party that pays in two qualities has two. */
  readonly shares: readonly Share[];
  /** What nobody pays yet (French term: reste à financer). */
  readonly gap: string;
  /** The gap in per cent of shares and gap together. */
  readonly gapPercentage: string;
  /** What is paid above the cost (French term: excédent). */
  readonly surplus: string;
  /** To whom the surplus belongs, for the next development (French term: excédent à valoir). */
  readonly credits: readonly Credit[];
  /** The proof that the plan adds up. */
  readonly reconciliation: Reconciliation;
  /** How the cents were attributed. */
  readonly rounding: RoundingReport;
  /** What each party is due less what it pays, to hand to the next plan of the agreement; it sums to 0. */
  readonly carried: readonly CarriedOn[];
  /** Under `round-robin`: where everybody stands after this turn. */
  readonly ledger?: readonly LedgerLine[];
  /** Under `round-robin`: the id of the member who orders, or null where nobody can. */
  readonly payer?: string | null;
  /** Under `round-robin`: whose turn would come next for a development of the same cost; null where nobody could. */
  readonly nextTurn?: NextTurn | null;
  /** Why the plan is as it is, as codes and parameters; `quotepart/words` writes the sentences. */
  readonly explanation: readonly Reason[];
  /** What an attentive reader should know. */
  readonly warnings: readonly Warning[];
}

/** What one party pays (French term: quote-part). */
export interface Share {
  /** The id of the party. */
  readonly party: string;
  /** In what quality it pays. */
  readonly role: Role;
  /** What it pays, net of VAT, at the currency's decimals. */
  readonly amount: string;
  /** What it owes exactly, in minor units, before rounding: a whole number or a fraction in lowest terms. */
  readonly exact: string;
  /** Its part in per cent of shares and gap together; all of them make 100.00. */
  readonly percentage: string;
  /**
   * How many units left over by rounding it received (French term: centimes d'arrondi); with fractions carried in, how
   * many it pays above its share rounded down, or below.
   */
  readonly spareUnits: number;
  /** Which of its own bounds held it away from the rule. */
  readonly bound: "minimum" | "maximum" | null;
  /** Why it pays this, as codes and parameters. */
  readonly because: readonly Reason[];
}

/** What belongs to a party for the next development. */
export interface Credit {
  /** The id of the party. */
  readonly party: string;
  /** The amount, net of VAT. */
  readonly amount: string;
}

/** A fraction of the smallest unit that a plan hands on. */
export interface CarriedOn {
  /** The id of the party. */
  readonly party: string;
  /** In minor units, a number in lowest terms; above 0 the party still owes it, below 0 it is ahead. */
  readonly exact: string;
}

/** Where a member of a rotation stands (French term: compte du tour de rôle). */
export interface LedgerLine {
  /** The id of the member. */
  readonly party: string;
  /** Its part of every development so far, this one included, net of VAT. */
  readonly due: string;
  /** What it ordered and paid. */
  readonly paid: string;
  /** Due less paid: above 0 the member is behind. */
  readonly balance: string;
}

/** Whose turn would come next. */
export interface NextTurn {
  /** The id of the member. */
  readonly party: string;
  /** For a development of this cost, net of VAT. */
  readonly ifCost: string;
}

/** The proof that a plan adds up: shares + gap − surplus = cost. */
export interface Reconciliation {
  /** The cost. */
  readonly cost: string;
  /** What all parties pay together. */
  readonly sharesTotal: string;
  /** What nobody pays yet. */
  readonly gap: string;
  /** What is paid above the cost. */
  readonly surplus: string;
  /** Shares + gap − surplus − cost: always 0. */
  readonly difference: string;
  /** Every equality that was checked on the written figures before the plan was handed out. */
  readonly checks: readonly Check[];
}

/** An equality between two figures of the plan; the texts are equal. */
export interface Check {
  /** Which one. */
  readonly check: "shares-gap-surplus" | "exact-shares" | "credits" | "percentages" | "carried" | "ledger";
  /** The left side. */
  readonly left: string;
  /** The right side. */
  readonly right: string;
}

/** How the cents were attributed. */
export interface RoundingReport {
  /** The rule. */
  readonly rule: "largest-remainder" | "bearer";
  /** Who pays units more than its share rounded down or, under `bearer`, than its share rounded to the nearest unit. */
  readonly spare: readonly SpareUnits[];
}

/** Units left over by rounding that a party received. */
export interface SpareUnits {
  /** The id of the party. */
  readonly party: string;
  /** How many. */
  readonly units: number;
}

/** Something that an attentive reader should know; it changes no amount. */
export interface Warning {
  /** What kind of thing. */
  readonly code: string;
  /** Where in the request. */
  readonly path: readonly (string | number)[];
  /** What a sentence needs. */
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
}

/** Why the plan gives what it gives, beside the reasons of modality and strategy. */
export interface PlanReasons {
  /** Every share came out whole. */
  readonly "rounding.even": Readonly<Record<never, never>>;
  /** Units were left over and given to those who lost most; on a credit note all of it in absolute value. */
  readonly "rounding.spare": { readonly units: number; readonly isCredit: boolean };
  /** A named party bears what rounding leaves; `units` may be below 0. */
  readonly "rounding.bearer": { readonly party: string; readonly units: number };
  /** Fractions from earlier plans were counted in. */
  readonly "rounding.carried": Readonly<Record<never, never>>;
  /** A party bears what rounding leaves. */
  readonly "rounding.borne": { readonly units: number };
  /** Several parties had lost as much by rounding down; `byPriority`: the request names who comes first. */
  readonly "rounding.tied": { readonly byPriority: boolean };
  /** What rounding and the fractions carried in moved together; `units` may be below 0. */
  readonly "rounding.with-carried": { readonly units: number };
  /** A party received units left over. */
  readonly "rounding.spare-unit": { readonly units: number };
  /** A party of the request that this funding asks nothing of. */
  readonly "share.not-concerned": Readonly<Record<never, never>>;
}

/** A reason before its amounts are written. */
export type UnwrittenReason = ModalityReason | ReasonIn<PlanReasons>;

/** A reason as code and parameters; amounts are decimal text. */
export type Reason = WrittenReason<UnwrittenReason>;

/**
 * A reason whose minor units have become decimal text.
 *
 * @typeParam Unwritten - the reason with bigint amounts
 */
export type WrittenReason<Unwritten> = Unwritten extends { readonly code: infer Code; readonly params: infer Params }
  ? { readonly code: Code; readonly params: WrittenParams<Params> }
  : never;

/**
 * Parameters whose minor units have become decimal text.
 *
 * @typeParam Params - the parameters with bigint amounts
 */
export type WrittenParams<Params> = {
  readonly [Name in keyof Params]: Params[Name] extends infer Value ? (Value extends bigint ? string : Value) : never;
};
