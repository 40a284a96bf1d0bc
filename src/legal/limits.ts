import { exactText, floorDivide, type Ratio } from "../money/ratio.js";
import type { Figures } from "./figures.js";
import type { LegalFact, LegalFinding, LegalParams } from "./legal-check.js";
import type { Question } from "./question.js";

/** How a value stands to its limit: below it, at most as much, or at least as much. */
export type Bar = "below" | "at-most" | "at-least";

/** A value in minor units, and the exact limit that it is held against. */
export interface Comparison {
  readonly value: bigint;
  readonly limit: Ratio;
  readonly bar: Bar;
  /** What would have to be known to be sure; the result is then `unverifiable`. */
  readonly missing: readonly LegalFact[];
  readonly params: LegalParams;
}

/**
 * Compares exactly, and writes the limit so that the written figures compare the same way: rounded up for what must
 * stay below it or reach it, down for what must not pass it.
 */
export function compared({ text }: Figures, { value, limit, bar, missing, params }: Comparison): LegalFinding {
  const units = bar === "at-most" ? floorOf(limit) : -floorOf({ ...limit, numerator: -limit.numerator });
  const isKept = bar === "below" ? value < units : bar === "at-most" ? value <= units : value >= units;
  const result = missing.length > 0 ? "unverifiable" : isKept ? "ok" : "alert";
  return { value: text(value), limit: text(units), result, missing, params };
}

const floorOf = ({ numerator, denominator }: Ratio): bigint => floorDivide(numerator, denominator);

/** The limit that a rule sets: so many euros in minor units, or a percentage of a base. */
export function limitOf({ rule, figures }: Question, base: bigint): Ratio {
  const { value, unit } = rule;
  return unit === "percent"
    ? { numerator: value.numerator * base, denominator: value.denominator * 100n }
    : { numerator: value.numerator * 10n ** BigInt(figures.decimals), denominator: value.denominator };
}

/** The rule's own value, as it is written in a sentence. */
export const rateText = ({ rule }: Question): string => exactText(rule.value);
