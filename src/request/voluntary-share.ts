import * as z from "zod/mini";
import { type Amount, amountAt, type ExactNumber, percentage, shortText } from "./leaves.js";
import { type References, reference, rowReferences } from "./reference.js";

/**
 * Each member pledges an amount; what happens when the pledges fall short of the cost or exceed it is named.
 *
 * French term: répartition sur une base volontaire. Source: the club's charter, today's mode of co-financing.
 */
export interface VoluntaryShare {
  /** Always `voluntary-share`. */
  readonly kind: "voluntary-share";
  /** One row for each member that pledges. */
  readonly pledges: readonly Pledge[];
  /** The part of the cost that the pledges must reach; below it the funding is cancelled and nobody pays. */
  readonly threshold?: Threshold | undefined;
  /** What a party adds to each pledge, one for one, before anything else is looked at. */
  readonly match?: Match | undefined;
  /** What happens when the pledges fall short; `report` unless said otherwise. */
  readonly onShortfall?: ShortfallPolicy | undefined;
  /** What happens when the pledges exceed the cost; `proportional` unless said otherwise. */
  readonly onSurplus?: SurplusPolicy | undefined;
}

/**
 * What a member promises to pay (French term: promesse).
 *
 * Source: the club's charter, « sur une base volontaire ».
 */
export interface Pledge {
  /** The id of the member. */
  readonly party: string;
  /** What it pledges, net of VAT. A pledge of 0 stays 0. */
  readonly amount: Amount;
  /** The least it pays if the others pledge enough, net of VAT; 0 unless said otherwise. */
  readonly minimum?: Amount | undefined;
  /** The most it pays if the pledges fall short, net of VAT: the amount voted. No ceiling unless said otherwise. */
  readonly maximum?: Amount | undefined;
  /**
   * The same with VAT included: a voted amount (French term: montant voté TTC). It holds as the largest net amount whose
   * invoices, with their VAT, never exceed it.
   */
  readonly maximumGross?: Amount | undefined;
}

/**
 * The part of the cost that the pledges must reach (French term: seuil de déclenchement).
 *
 * Source: none found.
 */
export interface Threshold {
  /** Per cent of what is left of the cost after the sources. */
  readonly rate: ExactNumber;
}

/**
 * What a party adds to each pledge, one for one (French term: abondement). It does not count for the threshold.
 *
 * Source: none found.
 */
export interface Match {
  /** The id of the party that matches. */
  readonly party: string;
  /** The most that it adds to one pledge, net of VAT. */
  readonly perPledge: Amount;
  /** The most that it adds in all, net of VAT; no ceiling unless given. */
  readonly ceiling?: Amount | undefined;
}

/**
 * What happens when the pledges fall short.
 *
 * - `report`: the gap is shown, with the percentage reached and what each member could still give;
 * - `top-up`: every pledge is raised by the same factor, within each maximum;
 * - `equal-top-up`: all who pledged pay the same amount more, within each maximum;
 * - `backstop`: a named party takes the rest, up to its maximum;
 * - `cancel`: nobody pays.
 *
 * French term: règle en cas de manque. Source: Thomson, How to divide when there isn't enough (2019), for the rules
 * that raise.
 */
export type ShortfallPolicy = PlainShortfallPolicy | Backstop;

/**
 * A policy that needs nothing but its name.
 *
 * French term: règle en cas de manque. Source: none found.
 */
export interface PlainShortfallPolicy {
  /** The policy. */
  readonly policy: "report" | "top-up" | "equal-top-up" | "cancel";
}

/**
 * A named party takes the rest (French term: garant).
 *
 * Source: none found.
 */
export interface Backstop {
  /** Always `backstop`. */
  readonly policy: "backstop";
  /** The id of the party. */
  readonly party: string;
  /** The most it takes, net of VAT; all the rest unless said otherwise. */
  readonly maximum?: Amount | undefined;
}

/**
 * What happens when the pledges exceed the cost.
 *
 * - `proportional`: everyone pays the same percentage of its pledge;
 * - `cap`: everyone pays the same amount, never more than it pledged;
 * - `equal-reduction`: everyone saves the same amount, nobody below its minimum;
 * - `credit`: all pay in full, and the surplus is a credit for the next development, in proportion to what each paid;
 * - `refuse`: the request is refused.
 *
 * French term: règle en cas d'excédent. Source: Thomson, How to divide when there isn't enough (2019): proportional,
 * constrained equal awards, constrained equal losses.
 */
export interface SurplusPolicy {
  /** The policy. */
  readonly policy: "proportional" | "cap" | "equal-reduction" | "credit" | "refuse";
}

/** The schema of {@link VoluntaryShare} in a currency with so many decimals. */
export const voluntaryShareAt = (decimals: number) =>
  z.strictObject({
    kind: z.literal("voluntary-share"),
    pledges: z.array(pledgeAt(decimals)).check(z.minLength(1)),
    threshold: z.optional(z.strictObject({ rate: percentage })),
    match: z.optional(
      z.strictObject({ party: shortText, perPledge: amountAt(decimals), ceiling: z.optional(amountAt(decimals)) }),
    ),
    onShortfall: z._default(
      z.discriminatedUnion("policy", [
        z.strictObject({ policy: z.enum(["report", "top-up", "equal-top-up", "cancel"]) }),
        z.strictObject({
          policy: z.literal("backstop"),
          party: shortText,
          maximum: z.optional(amountAt(decimals)),
        }),
      ]),
      { policy: "report" },
    ),
    onSurplus: z._default(
      z.strictObject({ policy: z.enum(["proportional", "cap", "equal-reduction", "credit", "refuse"]) }),
      { policy: "proportional" },
    ),
  });

const pledgeAt = (decimals: number) =>
  z.strictObject({
    party: shortText,
    amount: amountAt(decimals),
    minimum: z.optional(amountAt(decimals)),
    maximum: z.optional(amountAt(decimals)),
    maximumGross: z.optional(amountAt(decimals)),
  });

/** The terms of the strategy, read. */
export type VoluntaryShareTerms = z.output<ReturnType<typeof voluntaryShareAt>>;

/** A pledge, read. */
export type PledgeTerms = VoluntaryShareTerms["pledges"][number];

/** The parties that the strategy names. */
export const voluntaryShareReferences = ({
  pledges,
  match,
  onShortfall,
}: VoluntaryShareTerms): readonly References[] => [
  rowReferences("pledges", pledges),
  ...(match === undefined ? [] : [reference(match.party, "match", "party")]),
  ...(onShortfall.policy === "backstop" ? [reference(onShortfall.party, "onShortfall", "party")] : []),
];
