import * as z from "zod/mini";
import { choice, day, longText, shortText, weight } from "./leaves.js";

/**
 * A rule of law as dated data: what it limits, since when, until when, and where that is written.
 *
 * French term: règle de droit. Source: each rule names its own.
 */
export interface LegalRule {
  /** A short text of its own; a rule that a caller gives under the same id takes the place of ours. */
  readonly id: string;
  /** Whose law it is; a rule of the EU is looked at in every country. */
  readonly country: "FR" | "BE" | "EU";
  /** The text that holds it, under its official name. */
  readonly law: string;
  /** The article. */
  readonly article: string;
  /** What is compared with the value: one of our tests, or the name of an evaluator that the caller gives. */
  readonly test: string;
  /** The value of the rule, an exact number: `"10"`. */
  readonly value: string;
  /** What the value counts: per cent, or euros. */
  readonly unit: "percent" | "amount";
  /** The first day on which it holds, as far as its source says. */
  readonly validFrom: string;
  /** The last day on which it holds; null: no end is known. */
  readonly validUntil: string | null;
  /** Where it can be read: an address. */
  readonly source: string;
  /** `A`: the text of the rule was read. `B`: a reliable secondary source. */
  readonly confidence: "A" | "B";
  /** What the check leaves to a person, as codes; `quotepart/words` writes ours as sentences, and others as they are. */
  readonly looksNotAt: readonly string[];
}

/** The schema of {@link LegalRule}. */
export const legalRule = z.strictObject({
  id: shortText,
  country: choice(["FR", "BE", "EU"]),
  law: shortText,
  article: shortText,
  test: shortText,
  value: weight,
  unit: choice(["percent", "amount"]),
  validFrom: day,
  validUntil: z.nullable(day),
  source: longText,
  confidence: choice(["A", "B"]),
  looksNotAt: z.array(shortText),
});

/** A rule, read. */
export type LegalRuleTerms = z.output<typeof legalRule>;
