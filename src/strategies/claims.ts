import type { Bound } from "../apportion/level.js";
import type { IssuePath } from "../errors/issue.js";
import type { IssueList } from "../errors/issue-list.js";
import type { MinorUnits } from "../money/minor-units.js";
import type { Ratio } from "../money/ratio.js";

/** In what quality a party pays. */
export type Role = "member" | "lead" | "associate" | "authority" | "publisher" | "funder" | "backstop" | "bearer";

/** What a party owes exactly, before anything is rounded, and why. */
export interface Claim<Reason> {
  readonly party: string;
  readonly role: Role;
  /** In minor units, unrounded. */
  readonly exact: Ratio;
  /** Which of its own bounds held the party away from the rule. */
  readonly bound: Bound;
  /** What it may not go below or above in whole units, rounding and carried fractions included; 0 and none if absent. */
  readonly limits?: Limits;
  readonly because: readonly Reason[];
}

/** What a modality or strategy states: exact claims, and what they leave. Only `plan/` rounds them. */
export interface Claims<Reason> {
  readonly claims: readonly Claim<Reason>[];
  /** The cost less all claims: above 0 a gap, below 0 a surplus. Whole, and stated apart so that it can be checked. */
  readonly uncovered: bigint;
  /** True where the funding does not take place. */
  readonly isCancelled: boolean;
  /** True where the rule itself names whole amounts, so that there is nothing to say of rounding. */
  readonly isWhole?: boolean;
  /** Whom a surplus belongs to, where it is not those who paid it. */
  readonly surplusTo?: string;
  /** Parties that only wait: they have no line in the plan. */
  readonly waiting?: readonly string[];
  /** Where the rotation stands after this turn. */
  readonly rotation?: Rotation;
  readonly explanation: readonly Reason[];
}

/** The least and the most in whole units; null: no ceiling. */
export interface Limits {
  readonly minimum: bigint;
  readonly maximum: bigint | null;
}

/** Where a rotation stands: what each member is due and has paid, who orders, and who would be next. */
export interface Rotation {
  readonly ledger: readonly { readonly party: string; readonly due: Ratio; readonly paid: MinorUnits }[];
  readonly payer: string | null;
  readonly next: string | null;
}

/** A reason as code and parameters; amounts in its parameters are minor units. `words/` owns the sentences. */
export type ReasonIn<Reasons> = {
  readonly [Code in keyof Reasons]: { readonly code: Code; readonly params: Reasons[Code] };
}[keyof Reasons];

/** What a check of terms may look at, and where it says what is wrong. */
export interface Checking {
  /** The id of the development, where it could be read. */
  readonly development: string | undefined;
  /** The cost to share, which the sources leave, where it could be read. */
  readonly cost: MinorUnits | undefined;
  /** The whole cost, sources included, where it could be read. */
  readonly wholeCost: MinorUnits | undefined;
  /** What the list of parties says that a party is, where it says so. */
  readonly roleOf: (party: string) => "member" | "funder" | "publisher" | undefined;
  /** Where the terms stand in the request. */
  readonly path: IssuePath;
  readonly issues: IssueList;
  /** Writes minor units as decimal text. */
  readonly text: (amount: bigint) => string;
}

/** The shape that every strategy and modality has. */
export interface Rule<Terms, Reason> {
  /** Lists what is wrong with the terms; stops at nothing. */
  readonly check: (terms: Terms, checking: Checking) => void;
  /**
   * States who owes what, exactly; never refuses terms that passed the check. The cost is what the sources leave of the
   * whole cost, and all of it unless the whole is given.
   */
  readonly claim: (terms: Terms, cost: MinorUnits, development: string, wholeCost?: MinorUnits) => Claims<Reason>;
}
