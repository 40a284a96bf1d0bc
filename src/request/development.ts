import * as z from "zod/mini";
import { type Amount, anyAmountAt, choice, longText, shortText } from "./leaves.js";

/**
 * What is developed, and what it costs.
 *
 * French term: développement. Source: the club's charter.
 */
export interface Development {
  /** The reference that both sides use, such as a ticket number. */
  readonly id: string;
  /** What the development is called. */
  readonly title: string;
  /** The year it is decided for. */
  readonly year?: number | undefined;
  /** French terms: investissement, fonctionnement. */
  readonly nature?: "investment" | "operating" | undefined;
  /** The cost, net of VAT (French term: coût HT). Below 0 for a credit note (avoir). */
  readonly cost: Amount;
  /** Use cases that members specified (French term: apports de cas d'usages); carried into the plan. */
  readonly useCases?: readonly UseCase[] | undefined;
}

/**
 * A use case that a member brought to the specification.
 *
 * French term: cas d'usage. Source: the club's charter, « apports de cas d'usages ».
 */
export interface UseCase {
  /** The id of the party that brought it. */
  readonly from: string;
  /** What it is about. */
  readonly summary: string;
}

/** The schema of {@link Development} in a currency with so many decimals. */
export const developmentAt = (decimals: number) =>
  z.strictObject({
    id: shortText,
    title: longText,
    year: z.optional(z.int()),
    nature: z.optional(choice(["investment", "operating"])),
    cost: anyAmountAt(decimals),
    useCases: z.optional(z.array(z.strictObject({ from: shortText, summary: longText }))),
  });
