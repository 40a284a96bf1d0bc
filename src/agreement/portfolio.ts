import type { Credit, FundingPlan, InKindValue } from "../plan/funding-plan.js";
import type { Strategy } from "../request/co-financed.js";
import type { Modality } from "../request/funding-request.js";

/**
 * Many developments of a club at once, net of VAT: per party, modality and year, every total reconciled (French term:
 * portefeuille de développements).
 */
export interface Portfolio {
  /** The currency of every amount. */
  readonly currency: string;
  /** How many plans it sums up. */
  readonly plans: number;
  /** What each party pays, in the order in which the plans first name them. */
  readonly byParty: readonly PortfolioParty[];
  /** The developments of each modality, in the order of the charter; co-financed ones by strategy. */
  readonly byModality: readonly PortfolioModality[];
  /** The developments of each year, in its order; those without a year come last. */
  readonly byYear: readonly PortfolioYear[];
  /** What each party pays each year. */
  readonly table: PortfolioTable;
  /** What belongs to each party for the next development, over all plans. */
  readonly credits: readonly Credit[];
  /** What each party uses of credits from earlier developments, over all plans; nobody who uses nothing. */
  readonly creditsUsed: readonly Credit[];
  /** The developments that are not wholly funded. */
  readonly gaps: readonly PortfolioGap[];
  /** What each party brings in kind, over all plans. */
  readonly inKind: readonly InKindValue[];
  /** The proof that the portfolio adds up. */
  readonly reconciliation: PortfolioReconciliation;
}

/** One party over all plans. */
export interface PortfolioParty {
  /** The id of the party. */
  readonly party: string;
  /** Its name, as the first plan that names it writes it. */
  readonly name: string;
  /** All its shares. */
  readonly amount: string;
  /** All its credits for the next development; none is taken off the amount. */
  readonly credits: string;
  /** What its invoices are lowered by, of credits from earlier developments; it is not taken off the amount either. */
  readonly creditsUsed: string;
  /** To how many developments it pays anything. */
  readonly plans: number;
}

/** What some of the plans make together: amount + gap − surplus = cost. */
export interface PortfolioSums {
  /** How many plans. */
  readonly plans: number;
  /** What the developments cost. */
  readonly cost: string;
  /** All shares. */
  readonly amount: string;
  /** What nobody pays yet. */
  readonly gap: string;
  /** What is paid above the cost. */
  readonly surplus: string;
}

/** The developments of one modality. */
export interface PortfolioModality extends PortfolioSums {
  /** Who decides, and on what basis the money is committed. */
  readonly modality: Modality["kind"];
  /** How a co-financed cost is shared; null for the other modalities. */
  readonly strategy: Strategy["kind"] | null;
}

/** The developments of one year. */
export interface PortfolioYear extends PortfolioSums {
  /** The year; null for those that have none. */
  readonly year: number | null;
}

/** Parties by years: both margins are totals of the same cells. */
export interface PortfolioTable {
  /** A column for each year; null for developments without one. */
  readonly years: readonly (number | null)[];
  /** A row for each party. */
  readonly rows: readonly PortfolioRow[];
  /** The total of each column. */
  readonly totals: readonly string[];
  /** The total of all. */
  readonly total: string;
}

/** What one party pays, year by year. */
export interface PortfolioRow {
  /** The id of the party. */
  readonly party: string;
  /** A cell for each year. */
  readonly cells: readonly string[];
  /** Its total. */
  readonly total: string;
}

/** A development that is not wholly funded. */
export interface PortfolioGap {
  /** The id of the development. */
  readonly development: string;
  /** What it is called. */
  readonly title: string;
  /** `underfunded`: a gap is left. `cancelled`: nobody pays. */
  readonly status: FundingPlan["status"];
  /** What nobody pays yet. */
  readonly amount: string;
}

/** The proof that a portfolio adds up: shares + gap − surplus = cost, over all plans. */
export interface PortfolioReconciliation {
  /** What all developments cost. */
  readonly cost: string;
  /** What all parties pay together. */
  readonly sharesTotal: string;
  /** What nobody pays yet. */
  readonly gap: string;
  /** What is paid above the cost. */
  readonly surplus: string;
  /** Shares + gap − surplus − cost: always 0. */
  readonly difference: string;
  /** Every equality of totals that was checked on the written figures, beside each row and each column of the table. */
  readonly checks: readonly PortfolioCheck[];
}

/** An equality between two figures of a portfolio; the texts are equal. */
export interface PortfolioCheck {
  /** Which one. */
  readonly check:
    | "shares-gap-surplus"
    | "rows"
    | "columns"
    | "cells"
    | "by-party"
    | "by-modality"
    | "by-year"
    | "credits"
    | "credits-used"
    | "gaps"
    | "in-kind";
  /** The left side. */
  readonly left: string;
  /** The right side. */
  readonly right: string;
}
