import * as z from "zod/mini";
import { IssueList } from "../errors/issue-list.js";
import { type Amount, anyAmountAt, day, shortText } from "./leaves.js";
import { toPlain } from "./plain.js";
import { Reader } from "./read.js";

/**
 * What a party advanced of a development (French term: avance de fonds).
 *
 * Source: usage of accounting.
 */
export interface Payment {
  /** The id of the party. */
  readonly party: string;
  /** What it paid: VAT included where it was invoiced with VAT. Below 0 on a credit note: what it received. */
  readonly amount: Amount;
  /** The day it paid, `YYYY-MM-DD`; kept for the record, it changes no amount. */
  readonly date?: string | undefined;
}

/**
 * How a settlement is made.
 *
 * French term: modalités de l'apurement. Source: none found.
 */
export interface SettleOptions {
  /** The id of the party that everybody settles with, such as the lead; few direct transfers unless given. */
  readonly through?: string | undefined;
}

/** The schema of what a caller says to settle a plan, in a currency with so many decimals. */
const settlementAt = (decimals: number) =>
  z.strictObject({
    payments: z.array(z.strictObject({ party: shortText, amount: anyAmountAt(decimals), date: z.optional(day) })),
    options: z._default(z.strictObject({ through: z.optional(shortText) }), {}),
  });

/** Payments and options, read. */
export type SettlementTerms = z.output<ReturnType<typeof settlementAt>>;

/** A payment, read. */
export type PaymentTerms = SettlementTerms["payments"][number];

/** The most decimals of any currency: with them, a plan that cannot be used hides nothing of its payments. */
const MOST_DECIMALS = 4;

/**
 * Reads anything as payments and options, and runs a check of what could be read; the paths are those that the caller
 * gave, below `payments` and `options`.
 *
 * @param given - the two arguments
 * @param decimals - those of the plan's currency, where it is known
 * @param issues - where to say what is wrong
 * @param check - lists what is wrong with what could be read
 * @returns payments and options; undefined when an issue was added
 */
export function readSettlement(
  given: { readonly payments: unknown; readonly options: unknown },
  decimals: number | undefined,
  issues: IssueList,
  check: (terms: Partial<SettlementTerms>, issues: IssueList) => void,
): SettlementTerms | undefined {
  const before = issues.count;
  const plain = toPlain(given, issues);
  if (plain === undefined) return undefined;
  const reader = new Reader(issues);
  const terms = reader.fields(
    settlementAt(decimals ?? MOST_DECIMALS)._zod.def.shape,
    plain,
  ) as Partial<SettlementTerms>;
  const found = new IssueList((path) => reader.given(path, terms));
  check(terms, found);
  for (const issue of found.listed) issues.addMade(issue);
  issues.count += found.count - found.listed.length;
  return issues.count === before ? (terms as SettlementTerms) : undefined;
}
