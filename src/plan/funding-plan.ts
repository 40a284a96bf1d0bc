import type { FundingRequest } from "../request/funding-request.js";
import type { Role } from "../strategies/claims.js";
import type { Reason } from "./reasons.js";

/**
 * Who pays what for one development, and why: plain, frozen JSON that carries the request it answers.
 *
 * French term: plan de financement. Source: circular of 18 January 2010, article 3, for the balanced table. Amounts:
 * decimal text at the currency's decimals, net of VAT unless said otherwise; percentages have two decimals.
 */
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
  /**
   * What becomes of the credits that the request brings, where it brings any (French term: imputation des crédits). The
   * next plan of the agreement is given what is left here and the `credits` above, added for each party.
   */
  readonly creditUse?: readonly CreditUse[];
  /** Contributions in kind, valued: on both sides of the plan, no cash, no share, no VAT (French term: apports en nature). */
  readonly inKind: readonly InKindValue[];
  /** What each party bears in the end (French term: reste à charge). */
  readonly netCosts: readonly NetCost[];
  /** The VAT of the invoices, where a payer has a rate (French term: TVA). */
  readonly vat?: VatSummary;
  /** The instalments, where the request has a schedule (French term: échéancier). */
  readonly schedule?: readonly ScheduledInstalment[];
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

/**
 * What one party pays (French term: quote-part).
 *
 * Source: usage of public finance.
 */
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

/**
 * What belongs to a party for the next development.
 *
 * French term: excédent à valoir. Source: none found. Amounts: decimal text at the currency's decimals.
 */
export interface Credit {
  /** The id of the party. */
  readonly party: string;
  /** The amount, net of VAT. */
  readonly amount: string;
}

/**
 * What becomes of a credit that a party brings from earlier developments: `brought` = `used` + `left`.
 *
 * French term: imputation d'un excédent à valoir. Source: none found. Amounts: decimal text at the currency's decimals,
 * net of VAT.
 */
export interface CreditUse {
  /** The id of the party. */
  readonly party: string;
  /** What it had. */
  readonly brought: string;
  /** What its invoices are lowered by: never more than what it would be invoiced, nor than what is not invoiced yet. */
  readonly used: string;
  /** What it keeps for the next development. */
  readonly left: string;
}

/**
 * What a party brings in kind.
 *
 * French term: apport en nature. Source: the club's charter, « apports de cas d'usages »; European funds show it on
 * both sides of the plan. Amounts: decimal text at the currency's decimals.
 */
export interface InKindValue {
  /** The id of the party. */
  readonly party: string;
  /** What it is worth, net of VAT. */
  readonly value: string;
}

/**
 * What a party bears in the end, before any compensation of VAT that it may claim (in France, the FCTVA).
 *
 * A credit counts once, where it was earned: there it is taken off. Where it is used the whole share is borne, with the
 * VAT of the invoices that remain, since the VAT of the credited part was borne there too. Over all developments of an
 * agreement the net costs make what was paid, less the credits still left.
 *
 * French term: reste à charge. Source: usage of public finance. Amounts: decimal text at the currency's decimals.
 */
export interface NetCost {
  /** The id of the party. */
  readonly party: string;
  /** Its shares, net of VAT; whole, also where a credit from earlier developments pays a part of them. */
  readonly share: string;
  /** The VAT of its invoices; 0 where no rate is known. */
  readonly vat: string;
  /** What this plan credits it with, for the next development. */
  readonly credit: string;
  /** Share and VAT less credit. */
  readonly netCost: string;
}

/**
 * The VAT of all invoices.
 *
 * French term: récapitulatif de TVA. Source: EN 16931, BR-CO-17, for each invoice. Amounts: decimal text at the
 * currency's decimals.
 */
export interface VatSummary {
  /** A line for each payer that is invoiced: the sums of its invoices. */
  readonly lines: readonly VatLine[];
  /** All lines, net of VAT (French term: total HT). */
  readonly net: string;
  /** The VAT of all invoices, each rounded half-up (French term: total TVA). */
  readonly vat: string;
  /** All lines, with VAT (French term: total TTC). */
  readonly gross: string;
  /** The VAT that the sum at each rate would have, half-up. */
  readonly vatOfTotal: string;
  /** `vatOfTotal` less `vat`: what rounding each invoice makes (French term: écart d'arrondi de TVA). */
  readonly vatGap: string;
}

/**
 * What a payer is invoiced in all.
 *
 * French term: ligne de TVA. Source: EN 16931, BR-CO-17. Amounts: decimal text at the currency's decimals; the rate
 * is exact.
 */
export interface VatLine {
  /** The id of the party. */
  readonly party: string;
  /** Its rate, in per cent. */
  readonly rate: string;
  /** Net of VAT. */
  readonly net: string;
  /** VAT. */
  readonly vat: string;
  /** With VAT. */
  readonly gross: string;
}

/**
 * An instalment of all payers (French term: échéance).
 *
 * Source: CCAG, « acompte, règlement partiel définitif, solde ». Amounts: decimal text at the currency's decimals.
 */
export interface ScheduledInstalment {
  /** What it is called. */
  readonly label: string;
  /** The day it is due; null where none is given. */
  readonly due: string | null;
  /** Its rate, in per cent. */
  readonly rate: string;
  /** A line for each payer that is invoiced. */
  readonly lines: readonly ScheduledLine[];
  /** All lines, net of VAT. */
  readonly net: string;
  /** Their VAT; null where no rate is known. */
  readonly vat: string | null;
  /** All lines, with VAT; null where no rate is known. */
  readonly gross: string | null;
}

/**
 * What a payer is asked for in an instalment: one invoice.
 *
 * French term: facture. Source: EN 16931, BR-CO-17, for its VAT. Amounts: decimal text at the currency's decimals.
 */
export interface ScheduledLine {
  /** The id of the party. */
  readonly party: string;
  /** Net of VAT. */
  readonly net: string;
  /** Its VAT, half-up; null where no rate is known. */
  readonly vat: string | null;
  /** With VAT; null where no rate is known. */
  readonly gross: string | null;
}

/**
 * A fraction of the smallest unit that a plan hands on.
 *
 * French term: report d'arrondi. Source: none found.
 */
export interface CarriedOn {
  /** The id of the party. */
  readonly party: string;
  /** In minor units, a number in lowest terms; above 0 the party still owes it, below 0 it is ahead. */
  readonly exact: string;
}

/**
 * Where a member of a rotation stands (French term: compte du tour de rôle).
 *
 * Source: none found. Amounts: decimal text at the currency's decimals.
 */
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

/**
 * Whose turn would come next.
 *
 * French term: prochain tour. Source: the club's charter, « à tour de rôle ». Amounts: decimal text at the currency's
 * decimals.
 */
export interface NextTurn {
  /** The id of the member. */
  readonly party: string;
  /** For a development of this cost, net of VAT. */
  readonly ifCost: string;
}

/**
 * The proof that a plan adds up: shares + gap − surplus = cost.
 *
 * French term: contrôle d'équilibre. Source: usage of public finance, a financing plan balances. Amounts: decimal
 * text at the currency's decimals.
 */
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

/**
 * An equality between two figures of the plan; the texts are equal.
 *
 * French term: égalité vérifiée. Source: none found. Amounts: decimal text at the currency's decimals, or an exact
 * fraction of minor units.
 */
export interface Check {
  /** Which one. */
  readonly check:
    | "shares-gap-surplus"
    | "exact-shares"
    | "credits"
    | "credits-brought"
    | "percentages"
    | "carried"
    | "ledger"
    | "vat"
    | "schedule-net"
    | "schedule-gross"
    | "invoices-net";
  /** The left side. */
  readonly left: string;
  /** The right side. */
  readonly right: string;
}

/**
 * How the cents were attributed.
 *
 * French term: attribution des centimes d'arrondi. Source: none found.
 */
export interface RoundingReport {
  /** The rule. */
  readonly rule: "largest-remainder" | "bearer";
  /** Who pays units more than its share rounded down or, under `bearer`, than its share rounded to the nearest unit. */
  readonly spare: readonly SpareUnits[];
}

/**
 * Units left over by rounding that a party received.
 *
 * French term: centimes d'arrondi. Source: none found. Units: the smallest of the currency.
 */
export interface SpareUnits {
  /** The id of the party. */
  readonly party: string;
  /** How many. */
  readonly units: number;
}

/**
 * Something that an attentive reader should know; it changes no amount.
 *
 * French term: avertissement. Source: none found.
 */
export interface Warning {
  /** What kind of thing. */
  readonly code: string;
  /** Where in the request. */
  readonly path: readonly (string | number)[];
  /** What a sentence needs. */
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
}
