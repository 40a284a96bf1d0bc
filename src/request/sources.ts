import * as z from "zod/mini";
import {
  type Amount,
  amountAt,
  anyAmountAt,
  type ExactNumber,
  exactlyOneOf,
  jsonHints,
  percentage,
  shortText,
} from "./leaves.js";
import type { References } from "./reference.js";

/**
 * What comes off the cost before the modality shares the rest, or stands beside it in kind.
 *
 * French term: ressource. Source: the balanced financing plans that French grants ask for (circular of 18 January
 * 2010, article 3).
 */
export type Source = Subsidy | PublisherShare | InKind;

/**
 * A funder pays a part of the cost, by a rate or an amount: one of the two.
 *
 * French term: subvention. Source: none in the charter; usage of public finance.
 */
export interface Subsidy {
  /** Always `subsidy`. */
  readonly kind: "subsidy";
  /** The id of the funder. */
  readonly from: string;
  /** Per cent of the whole cost, rounded half-up to the smallest unit. */
  readonly rate?: ExactNumber | undefined;
  /** An amount; below 0 on a credit note. */
  readonly amount?: Amount | undefined;
  /** The most that it makes (French term: plafond); no ceiling unless given. */
  readonly ceiling?: Amount | undefined;
}

/**
 * The publisher pays a part of the cost, by a rate or an amount: one of the two. It does not invoice itself.
 *
 * French term: participation de l'éditeur. Source: the club's charter, « investissement sur fond propre ».
 */
export interface PublisherShare {
  /** Always `publisher-share`. */
  readonly kind: "publisher-share";
  /** The id of the publisher. */
  readonly from: string;
  /** Per cent of the whole cost, rounded half-up to the smallest unit. */
  readonly rate?: ExactNumber | undefined;
  /** An amount; below 0 on a credit note. */
  readonly amount?: Amount | undefined;
  /** The most that it makes; no ceiling unless given. */
  readonly ceiling?: Amount | undefined;
}

/**
 * A contribution of work or material: valued and shown on both sides of the plan, never cash, without VAT.
 *
 * French term: apport en nature. Source: the club's charter, « apports de cas d'usages ».
 */
export interface InKind {
  /** Always `in-kind`. */
  readonly kind: "in-kind";
  /** The id of the party that brings it. */
  readonly from: string;
  /** What it is worth. */
  readonly value: Amount;
}

const moneyAt = <const Kind extends "subsidy" | "publisher-share">(kind: Kind, decimals: number) =>
  z
    .strictObject({
      kind: z.literal(kind),
      from: shortText,
      rate: z.optional(percentage),
      amount: z.optional(anyAmountAt(decimals)),
      ceiling: z.optional(amountAt(decimals)),
    })
    .register(jsonHints, exactlyOneOf("rate", "amount"));

/** The schema of {@link Source} in a currency with so many decimals. */
export const sourceAt = (decimals: number) =>
  z.discriminatedUnion("kind", [
    moneyAt("subsidy", decimals),
    moneyAt("publisher-share", decimals),
    z.strictObject({ kind: z.literal("in-kind"), from: shortText, value: amountAt(decimals) }),
  ]);

/** A source, read. */
export type SourceTerms = z.output<ReturnType<typeof sourceAt>>;

/** A source of money, read. */
export type MoneySourceTerms = Exclude<SourceTerms, { readonly kind: "in-kind" }>;

/** The parties that the sources name; one may bring several. */
export const sourceReferences = (sources: readonly SourceTerms[]): References => ({
  parties: sources.map(({ from }) => from),
  pathOf: (row) => ["sources", row, "from"],
  isOnce: false,
});
