import type { FundingPlan } from "../plan/funding-plan.js";
import type { LegalFacts } from "../request/legal-facts.js";
import type { LegalRule } from "../request/legal-rule.js";

/** What one rule says of one plan: a report, which refuses nothing and is no legal advice (French term: contrôle). */
export interface LegalCheck {
  /** The id of the rule. */
  readonly rule: string;
  /** What was compared. */
  readonly test: string;
  /** Whose law it is. */
  readonly country: LegalRule["country"];
  /** The text that holds the rule. */
  readonly law: string;
  /** The article. */
  readonly article: string;
  /** What was found, as decimal text; null where it cannot be known. */
  readonly value: string | null;
  /** What it is compared with, as decimal text; null where there is no limit, or it cannot be known. */
  readonly limit: string | null;
  /** The currency of amounts. */
  readonly currency: string;
  /** `ok`, `alert`, or `unverifiable` because a fact is missing. */
  readonly result: LegalResult;
  /** The facts that are missing, by name. */
  readonly missing: readonly string[];
  /** Where the rule can be read. */
  readonly source: string;
  /** How well the source is established. */
  readonly confidence: LegalRule["confidence"];
  /** The first day of the rule, as far as its source says. */
  readonly validFrom: string;
  /** The last day of the rule; null: no end is known. */
  readonly validUntil: string | null;
  /** What a sentence needs beside value and limit. */
  readonly params: LegalParams;
  /** What the check leaves to a person, as codes. */
  readonly looksNotAt: readonly string[];
}

/** What a check can answer. */
export type LegalResult = "ok" | "alert" | "unverifiable";

/** What the sentence of a check needs: plain values, amounts as decimal text. */
export type LegalParams = Readonly<Record<string, string | number | boolean | null>>;

/** What an evaluator found; a rule may be looked at several times in one plan, such as once for each payer. */
export interface LegalFinding {
  /** What was found, as decimal text. */
  readonly value: string | null;
  /** What it is compared with, as decimal text. */
  readonly limit: string | null;
  /** The answer. */
  readonly result: LegalResult;
  /** The facts that are missing, by name; none unless given. */
  readonly missing?: readonly string[] | undefined;
  /** What a sentence needs beside; nothing unless given. */
  readonly params?: LegalParams | undefined;
}

/** What an evaluator may look at. */
export interface LegalContext {
  /** The plan, frozen. */
  readonly plan: FundingPlan;
  /** The rule, frozen. */
  readonly rule: LegalRule;
  /** The facts that the caller gave, frozen. */
  readonly facts: LegalFacts;
  /** The day of the check. */
  readonly date: string;
}

/** Looks at a plan for one rule of the caller's own: a pure function, which finds nothing where the rule does not apply. */
export type LegalEvaluator = (context: LegalContext) => readonly LegalFinding[];

/** The facts that our tests may miss. */
export type LegalFact =
  | keyof LegalFacts
  /** What the request itself leaves out. */
  | "nature"
  | "vatRate"
  | "currency";
