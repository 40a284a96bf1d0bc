import * as z from "zod/mini";
import type { IssueList } from "../errors/issue-list.js";
import {
  type Amount,
  amountAt,
  anyAmountAt,
  choice,
  day,
  type ExactNumber,
  percentage,
  shortText,
  weight,
} from "./leaves.js";
import { type Party, party } from "./party.js";
import type { Plain } from "./plain.js";
import { Reader } from "./read.js";

/**
 * What happens to a funding that was planned (French term: avenant).
 *
 * Source: French public procurement code, R2194-1 and following, for the modification of a contract.
 */
export type Change = Join | Withdraw | ChangeCost | LoseSource;

/**
 * A party joins a funding that others share already.
 *
 * French term: adhésion tardive, with a droit d'entrée. Source: domain practice; municipal latecomer agreements.
 */
export interface Join {
  /** Always `join`. */
  readonly kind: "join";
  /** The party that joins. */
  readonly party: Party;
  /** On which terms, as the strategy asks for them. */
  readonly terms?: JoinTerms | undefined;
  /**
   * What its buy-in is worth: its share as if it had been there from the start (the default), or its share of what the
   * development is still worth, in a straight line over its lifetime.
   */
  readonly basis?: "from-start" | "residual" | undefined;
  /** Under `residual`: how many months have gone by. */
  readonly elapsedMonths?: number | undefined;
  /** Under `residual`: over how many months the development loses its worth. */
  readonly lifetimeMonths?: number | undefined;
  /**
   * To whom the buy-in goes: to those who paid (the default), or to a pot, as their credit for the next development. With
   * a pot everybody goes on paying its instalments as they were, and the plan after has none.
   */
  readonly refund?: "payers" | "pot" | undefined;
  /** The day on which it joins; needed with `until`. */
  readonly date?: string | undefined;
  /** The last day on which a buy-in is due; whoever joins later owes none. */
  readonly until?: string | undefined;
}

/**
 * What the strategy asks of a joiner: a weight for a key, an amount for pledges, modules by module.
 *
 * French term: conditions d'adhésion. Source: none found.
 */
export interface JoinTerms {
  /** Its weight, in a key, a rotation, weighted modules, or beside the lead's. */
  readonly weight?: ExactNumber | undefined;
  /** What it pledges, or bears of a complementary order, net of VAT. */
  readonly amount?: Amount | undefined;
  /** What it bears of a complementary order, in per cent. */
  readonly rate?: ExactNumber | undefined;
  /** The least it pays, net of VAT. */
  readonly minimum?: Amount | undefined;
  /** The most it pays, net of VAT. */
  readonly maximum?: Amount | undefined;
  /** The most it pays, VAT included. */
  readonly maximumGross?: Amount | undefined;
  /** The most that one of its turns may cost, net of VAT. */
  readonly ceiling?: Amount | undefined;
  /** The ids of the modules that it wants. */
  readonly wants?: readonly string[] | undefined;
}

/**
 * A member leaves (French terms: retrait, défaillance).
 *
 * Source: the clauses on withdrawal that agreements of joint purchasing groups are advised to have (French
 * parliament, answer to question 100136, 17 May 2011).
 */
export interface Withdraw {
  /** Always `withdraw`. */
  readonly kind: "withdraw";
  /** The id of the member. */
  readonly party: string;
  /** Before it was committed, or after: then it still owes. */
  readonly when: "before-commitment" | "after-commitment";
  /**
   * Before commitment: the others share anew (the default), the waiting list fills, or its share becomes a gap. Sharing
   * pledges anew raises them within their maxima, whatever their policy for a shortfall says.
   */
  readonly then?: "reshare" | "replace" | "gap" | undefined;
}

/**
 * The cost turns out otherwise (French term: coût révisé).
 *
 * Source: none found.
 */
export interface ChangeCost {
  /** Always `change-cost`. */
  readonly kind: "change-cost";
  /** The new cost, net of VAT. */
  readonly cost: Amount;
}

/**
 * A source does not come, or has to be given back (French term: perte d'une ressource).
 *
 * Source: none found.
 */
export interface LoseSource {
  /** Always `lose-source`. */
  readonly kind: "lose-source";
  /** The id of the party that brought it. */
  readonly from: string;
}

/** The schema of {@link Change} in a currency with so many decimals. */
export const changeAt = (decimals: number) =>
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("join"),
      party,
      terms: z._default(joinTermsAt(decimals), {}),
      basis: z._default(choice(["from-start", "residual"]), "from-start"),
      elapsedMonths: z.optional(z.int()),
      lifetimeMonths: z.optional(z.int()),
      refund: z._default(choice(["payers", "pot"]), "payers"),
      date: z.optional(day),
      until: z.optional(day),
    }),
    z.strictObject({
      kind: z.literal("withdraw"),
      party: shortText,
      when: choice(["before-commitment", "after-commitment"]),
      // biome-ignore lint/suspicious/noThenProperty: the contract's name; its value is a word, never a function
      then: z._default(choice(["reshare", "replace", "gap"]), "reshare"),
    }),
    z.strictObject({ kind: z.literal("change-cost"), cost: anyAmountAt(decimals) }),
    z.strictObject({ kind: z.literal("lose-source"), from: shortText }),
  ]);

const joinTermsAt = (decimals: number) =>
  z.strictObject({
    weight: z.optional(weight),
    amount: z.optional(anyAmountAt(decimals)),
    rate: z.optional(percentage),
    minimum: z.optional(amountAt(decimals)),
    maximum: z.optional(amountAt(decimals)),
    maximumGross: z.optional(amountAt(decimals)),
    ceiling: z.optional(amountAt(decimals)),
    wants: z.optional(z.array(shortText).check(z.minLength(1))),
  });

/** A change, read. */
export type ChangeTerms = z.output<ReturnType<typeof changeAt>>;

/** Reads a change; undefined when an issue was added. Its paths begin with `change`. */
export function readChange(change: Plain, decimals: number, issues: IssueList): ChangeTerms | undefined {
  const before = issues.count;
  const { change: terms } = new Reader(issues).fields({ change: changeAt(decimals) }, { change });
  return issues.count === before ? (terms as ChangeTerms) : undefined;
}
