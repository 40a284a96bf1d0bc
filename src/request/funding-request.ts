import * as z from "zod/mini";
import { type CoFinanced, coFinancedAt, coFinancedReferences } from "./co-financed.js";
import { type ComplementaryOrder, complementaryOrderAt, complementaryOrderReferences } from "./complementary-order.js";
import { type Development, developmentAt } from "./development.js";
import { type InitialContract, initialContractAt, initialContractReferences } from "./initial-contract.js";
import { type Amount, amountAt, carriedFraction, type ExactNumber, shortText } from "./leaves.js";
import { type OwnFunds, ownFunds, ownFundsReferences } from "./own-funds.js";
import { type Party, party } from "./party.js";
import { idReferences, type References, reference, rowReferences, within } from "./reference.js";
import { type Instalment, type IssuedInvoice, instalment, issuedInvoiceAt, issuedReferences } from "./schedule.js";
import { type Source, sourceAt, sourceReferences } from "./sources.js";

/**
 * Everything that decides who pays what for one development: plain JSON.
 *
 * French term: demande de financement. Source: none found.
 */
export interface FundingRequest {
  /** The currency, a code of ISO 4217; how many decimals its amounts have follows from it. */
  readonly currency: string;
  /** What is developed, and what it costs. */
  readonly development: Development;
  /** Who takes part; the plan has a line for each. */
  readonly parties: readonly Party[];
  /** What comes off the cost first, in this order, and contributions in kind (French term: ressources). */
  readonly sources?: readonly Source[] | undefined;
  /** Who decides, and on what basis the money is committed. */
  readonly modality: Modality;
  /** How cents are attributed; by largest remainder unless said otherwise. */
  readonly rounding?: Rounding | undefined;
  /** What earlier plans of the same agreement left each party due, in minor units; it sums to 0. */
  readonly carried?: readonly Carried[] | undefined;
  /**
   * What earlier plans of the same agreement left each party as credit: of the last one, its `credits` and what is left
   * in its `creditUse`, added for each party. A credit is used on what the party is invoiced.
   */
  readonly credits?: readonly CreditBrought[] | undefined;
  /** When the shares fall due; at once unless given (French term: échéancier). */
  readonly schedule?: readonly Instalment[] | undefined;
  /** The invoices issued so far. */
  readonly issued?: readonly IssuedInvoice[] | undefined;
}

/**
 * A fraction of a cent that a plan hands on to the next: what is due less what is paid (French term: report
 * d'arrondi).
 *
 * Source: none found.
 */
export interface Carried {
  /** The id of the party. */
  readonly party: string;
  /** In minor units; above 0 the party still owes it, below 0 it is ahead. */
  readonly exact: ExactNumber;
}

/**
 * What a party has paid above the cost of earlier developments: money that it already gave, for the next one.
 *
 * French term: excédent à valoir. Source: none found.
 */
export interface CreditBrought {
  /** The id of the party. */
  readonly party: string;
  /** Net of VAT, 0 or more. */
  readonly amount: Amount;
}

/**
 * Who decides, and on what basis the money is committed (French term: modalité de financement).
 *
 * Source: the club's charter, which knows four.
 */
export type Modality = InitialContract | OwnFunds | ComplementaryOrder | CoFinanced;

/**
 * How the cents that rounding leaves are attributed.
 *
 * French term: règle d'arrondi. Source: none found.
 */
export type Rounding = LargestRemainder | RoundingBearer;

/**
 * Everyone is rounded to the nearest unit, half up, and a named party takes what is left.
 *
 * French term: porteur de l'écart d'arrondi. Source: none found.
 */
export interface RoundingBearer {
  /** Always `bearer`. */
  readonly rule: "bearer";
  /** The id of the party, one of those who pay. */
  readonly party: string;
}

/**
 * The units left over by rounding down go to those who lost most.
 *
 * French term: plus fort reste. Source: Hamilton 1792; Balinski & Young, Fair Representation (1982).
 */
export interface LargestRemainder {
  /**
   * `largest-remainder`: everyone is rounded down to the smallest unit, the units left go to those who lost most
   * (French term: plus fort reste).
   */
  readonly rule: "largest-remainder";
  /** Ids of parties that come first where remainders tie; the others follow by id, in the order of code units. */
  readonly priority?: readonly string[] | undefined;
}

/** The schema of {@link FundingRequest} in a currency with so many decimals. */
export const fundingRequestAt = (decimals: number) =>
  z.strictObject({
    currency: shortText,
    development: developmentAt(decimals),
    parties: z.array(party).check(z.minLength(1)),
    sources: z.optional(z.array(sourceAt(decimals))),
    modality: z.discriminatedUnion("kind", [
      initialContractAt(decimals),
      ownFunds,
      complementaryOrderAt(decimals),
      coFinancedAt(decimals),
    ]),
    rounding: z._default(
      z.discriminatedUnion("rule", [
        z.strictObject({ rule: z.literal("largest-remainder"), priority: z._default(z.array(shortText), []) }),
        z.strictObject({ rule: z.literal("bearer"), party: shortText }),
      ]),
      { rule: "largest-remainder", priority: [] },
    ),
    carried: z.optional(z.array(z.strictObject({ party: shortText, exact: carriedFraction }))),
    credits: z.optional(z.array(z.strictObject({ party: shortText, amount: amountAt(decimals) }))),
    schedule: z.optional(z.array(instalment).check(z.minLength(1))),
    issued: z.optional(z.array(issuedInvoiceAt(decimals))),
  });

/** A request, read: amounts in minor units, weights and rates exact, defaults filled in. */
export type FundingTerms = z.output<ReturnType<typeof fundingRequestAt>>;

/** A modality, read. */
export type ModalityTerms = FundingTerms["modality"];

/** What could be read of a request. */
export type PartialTerms = Partial<FundingTerms>;

/** Every place where a request names a party, but for the list of parties itself. */
export function referencesOf(terms: PartialTerms): readonly References[] {
  const { development, sources, modality, rounding, carried, credits, issued } = terms;
  const useCases = development?.useCases ?? [];
  return [
    {
      parties: useCases.map(({ from }) => from),
      pathOf: (row) => ["development", "useCases", row, "from"],
      isOnce: false,
    },
    sourceReferences(sources ?? []),
    ...(modality === undefined ? [] : within("modality", modalityReferences(modality))),
    ...within("rounding", roundingReferences(rounding)),
    rowReferences("carried", carried ?? []),
    rowReferences("credits", credits ?? []),
    issuedReferences(issued ?? []),
  ];
}

function roundingReferences(rounding: PartialTerms["rounding"]): readonly References[] {
  if (rounding === undefined) return [];
  return rounding.rule === "bearer"
    ? [reference(rounding.party, "party")]
    : [idReferences(rounding.priority, "priority")];
}

function modalityReferences(modality: ModalityTerms): readonly References[] {
  switch (modality.kind) {
    case "initial-contract":
      return initialContractReferences(modality);
    case "complementary-order":
      return complementaryOrderReferences(modality);
    case "own-funds":
      return ownFundsReferences(modality);
    case "co-financed":
      return coFinancedReferences(modality);
  }
}
