import type { LegalBlindSpot } from "../legal/blind-spot.js";
import type { LegalCheck, LegalFact, LegalResult } from "../legal/legal-check.js";
import type { LegalTest, LegalTestParams } from "../legal/legal-test.js";
import type { TaxWords } from "./locale.js";

/** The sentences of legal checks in one language: one that is missing is a type error. */
export interface LegalWords {
  /** What each test is about; stands before the article. */
  readonly titles: Readonly<Record<LegalTest, string>>;
  /** What was found, and the limit. */
  readonly found: {
    readonly [Test in LegalTest]: (params: LegalTestParams[Test], figures: LegalFigures, say: LegalSpeaker) => string;
  };
  /** The same for a test of the caller's own, of which only the figures are known. */
  readonly foundElsewhere: (figures: LegalFigures) => string;
  /** The answer, as a sentence. */
  readonly results: Readonly<Record<Exclude<LegalResult, "unverifiable">, string>>;
  /** The answer of an estimate, which has no limit. */
  readonly assumption: string;
  /** The answer where facts are missing. */
  readonly unverifiable: (facts: readonly string[]) => string;
  /** The facts, as they stand in that sentence. */
  readonly facts: Readonly<Record<LegalFact, string>>;
  /** What the check leaves to a person. */
  readonly notLookedAt: (spots: readonly string[]) => string;
  /** Each of these things. */
  readonly blindSpots: Readonly<Record<LegalBlindSpot, string>>;
  /** Since when, until when, and what stands before the address of the source. */
  readonly dated: (from: string, until: string | null) => string;
  /** What stands between title and article, and what was found. */
  readonly colon: string;
}

/** The two figures of a check. */
export type LegalFigures = Pick<LegalCheck, "value" | "limit">;

/** How the sentence of a check says its values. */
export interface LegalSpeaker extends TaxWords {
  /** An amount with its currency. */
  readonly amount: (text: string) => string;
  /** A rate in per cent, as short as it was written. */
  readonly rate: (text: string) => string;
  /** A number. */
  readonly number: (count: number) => string;
}
