import type { FundingPlan } from "../plan/funding-plan.js";

/** What a change does to a funding: before, after, and the difference for each party (French term: avenant). */
export interface Amendment {
  /** The plan before the change. */
  readonly before: FundingPlan;
  /** The plan after it: what everybody bears in the end. */
  readonly after: FundingPlan;
  /** The difference for each party, sources included, in the order of the plan after. */
  readonly delta: readonly Delta[];
  /** What the joiner pays, where one does, and what becomes of it (French term: droit d'entrée). */
  readonly buyIn: BuyIn | null;
  /**
   * Who pays whom, net of VAT, because of the change: the buy-in, refunded to those who paid. None where the plan after
   * has instalments, which take the difference.
   */
  readonly transfers: readonly Transfer[];
  /** To whom the buy-in belongs where it goes to a pot: credits for the next development; below 0 the party owes it. */
  readonly pot: readonly PartyAmount[];
  /** The proof that the differences add up. */
  readonly reconciliation: AmendmentReconciliation;
}

/** What a change does to one party. */
export interface Delta {
  /** The id of the party. */
  readonly party: string;
  /** What its shares were before, net of VAT. */
  readonly before: string;
  /** What they are after. */
  readonly after: string;
  /** After less before. */
  readonly change: string;
}

/** An amount of a party, net of VAT. */
export interface PartyAmount {
  /** The id of the party. */
  readonly party: string;
  /** How much. */
  readonly amount: string;
}

/**
 * What a joiner pays, and what becomes of it: `refunds`, `credited` and `gapClosed` make `amount`. Where the gap grows,
 * or somebody else pays more because it closes or because a surplus grows, nothing is refunded, and the three are 0.
 */
export interface BuyIn extends PartyAmount {
  /** What the others bear less: refunded to them, kept for them in the pot, or left out of their open instalments. */
  readonly refunds: string;
  /**
   * What adds to the surplus, which the plan after credits to its owners, and what they use less of the credits that they
   * brought, which it leaves to them.
   */
  readonly credited: string;
  /** What closes a gap that the plan before had. */
  readonly gapClosed: string;
}

/** A payment between two parties, net of VAT. */
export interface Transfer {
  /** The id of the party that pays. */
  readonly from: string;
  /** The id of the party that receives. */
  readonly to: string;
  /** How much. */
  readonly amount: string;
}

/** The proof that an amendment adds up. */
export interface AmendmentReconciliation {
  /** What all parties paid before, sources included. */
  readonly before: string;
  /** What they pay after. */
  readonly after: string;
  /** After less before: the sum of all changes. */
  readonly change: string;
  /** The cost after less before. */
  readonly costChange: string;
  /** The gap after less before. */
  readonly gapChange: string;
  /** The surplus after less before. */
  readonly surplusChange: string;
  /** What is refunded or goes to the pot. */
  readonly refunds: string;
  /** Every equality that was checked. */
  readonly checks: readonly AmendmentCheck[];
}

/** An equality between two figures of an amendment; the texts are equal. */
export interface AmendmentCheck {
  /**
   * Which one: `changes`, before + change = after; `cost`, change + gap − surplus = change of the cost; `buy-in`,
   * refunds + credited + gap closed = buy-in.
   */
  readonly check: "changes" | "cost" | "buy-in";
  /** The left side. */
  readonly left: string;
  /** The right side. */
  readonly right: string;
}
