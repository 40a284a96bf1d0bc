import type { ModalityReason } from "../modalities/index.js";
import type { MinorUnits } from "../money/minor-units.js";
import type { ReasonIn } from "../strategies/claims.js";

interface SourceParams {
  readonly party: string;
  readonly amount: MinorUnits;
  readonly rate: string | null;
  readonly isCapped: boolean;
}

/** Why the plan gives what it gives, beside the reasons of modality and strategy. */
export interface PlanReasons {
  /** Every share came out whole, though no rule named a whole amount. */
  readonly "rounding.even": Readonly<Record<never, never>>;
  /** Units were left over and given to those who lost most; on a credit note all of it in absolute value. */
  readonly "rounding.spare": { readonly units: number; readonly isCredit: boolean };
  /** A named party bears what rounding leaves; `units` may be below 0. */
  readonly "rounding.bearer": { readonly party: string; readonly units: number };
  /**
   * Fractions from earlier plans were counted in before the rule was applied: by largest remainder the units went to
   * those who then lost most; by a bearer everybody else was rounded. Where the rule of the shares names whole amounts
   * nothing was rounded, and the fractions are handed on as they are: `whole`.
   */
  readonly "rounding.carried": {
    readonly rule: "largest-remainder" | "bearer" | "whole";
    readonly bearer: string | null;
    readonly isCredit: boolean;
  };
  /** A party bears what rounding leaves. */
  readonly "rounding.borne": { readonly units: number };
  /** Several parties had lost as much by rounding down; `byPriority`: the request names who comes first. */
  readonly "rounding.tied": { readonly byPriority: boolean };
  /** What rounding and the fractions carried in moved together; `units` may be below 0. */
  readonly "rounding.with-carried": { readonly units: number };
  /** A party received units left over. */
  readonly "rounding.spare-unit": { readonly units: number };
  /** A funder brings a part of the cost; `rate` in per cent where it is by rate, `isCapped` where its ceiling holds. */
  readonly "sources.subsidy": SourceParams;
  /** The publisher brings a part of the cost. */
  readonly "sources.publisher-share": SourceParams;
  /** A party brings a contribution in kind. */
  readonly "sources.in-kind": { readonly party: string; readonly value: MinorUnits };
  /** What all sources of money bring, and what they leave. */
  readonly "sources.settled": { readonly total: MinorUnits; readonly left: MinorUnits };
  /** In a funding that is cancelled the sources of money, `total` in all, are not called on. */
  readonly "sources.released": { readonly total: MinorUnits };
  /** A source by rate, within its ceiling. */
  readonly "source.rate": {
    readonly amount: MinorUnits;
    readonly rate: string;
    readonly cost: MinorUnits;
    readonly ceiling: MinorUnits | null;
  };
  /** A source by amount. */
  readonly "source.amount": { readonly amount: MinorUnits };
  /** A source that would have brought so much to a funding that is cancelled. */
  readonly "source.released": { readonly amount: MinorUnits };
  /** What is used of the credits from earlier developments, and left; `hasVat`: whether anything is invoiced with VAT. */
  readonly "credits.used": {
    readonly brought: MinorUnits;
    readonly used: MinorUnits;
    readonly left: MinorUnits;
    readonly hasVat: boolean;
  };
  /** What is used of a party's credit, and left; `toInvoice` is what it is still to be invoiced, net of VAT. */
  readonly "credit.used": {
    readonly brought: MinorUnits;
    readonly used: MinorUnits;
    readonly left: MinorUnits;
    readonly toInvoice: MinorUnits;
  };
  /** The VAT of the invoices, each rounded; `gap` to the VAT of the sums. */
  readonly "vat.computed": { readonly net: string; readonly vat: string; readonly gross: string; readonly gap: string };
  /** How the instalments were rounded. */
  readonly "schedule.carried": { readonly instalments: number };
  /** A party of the request that this funding asks nothing of. */
  readonly "share.not-concerned": Readonly<Record<never, never>>;
}

/** A reason before its amounts are written. */
export type UnwrittenReason = ModalityReason | ReasonIn<PlanReasons>;

/**
 * A reason as code and parameters; amounts are decimal text.
 *
 * French term: motif. Source: none found.
 */
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
