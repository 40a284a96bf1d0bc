import type { IssueList } from "../errors/issue-list.js";
import { boundsWithNegativeTotal, requestUnreadable, totalInvalid } from "../errors/kernel-entries.js";
import { numberNegative, weightsAllZero, weightsEmpty, weightsTooFine } from "../errors/number-entries.js";
import { shown } from "../errors/show.js";
import { readExact } from "../money/exact-text.js";
import type { Ratio } from "../money/ratio.js";
import type { KnownWeights } from "./known-weights.js";
import type { Rule } from "./level.js";
import { type KnownOptions, readOptions } from "./options.js";
import { countOf } from "./read-list.js";
import { readTotal } from "./read-total.js";
import { type CommonWeights, DENOMINATOR_DIGITS, overCommonDenominator } from "./weights.js";
import { plainWeights, wholeFrom } from "./whole-weights.js";

/** An exact weight: `"12.5"`, `"1/3"`, 3n; a number is taken at its shortest decimal writing. */
export type Weight = bigint | number | string;

/** How something is to be shared, whatever the total. */
interface KnownSharing extends KnownOptions {
  readonly weights: KnownWeights;
}

/** A call of {@link apportion}, read. */
export interface KnownArguments extends KnownSharing {
  readonly total: bigint;
}

/** Reads all arguments of a call, each once; undefined when an issue was added. */
export function readArguments(
  total: unknown,
  weights: unknown,
  options: unknown,
  issues: IssueList,
): KnownArguments | undefined {
  try {
    const units = readTotal(total);
    if (units === undefined) issues.add(totalInvalid, ["total"], { received: shown(total) });
    const known = readSharing(weights, options, issues);
    if (units !== undefined && units < 0n && known.bounds !== undefined)
      issues.add(boundsWithNegativeTotal, ["options"], { total: shown(units) });
    const { weights: shares, rule, precedence, bounds } = known;
    if (issues.count > 0 || units === undefined || shares === undefined) return undefined;
    return { total: units, weights: shares, rule, precedence, bounds };
  } catch {
    issues.add(requestUnreadable, [], {});
    return undefined;
  }
}

/** Reads all that is to be known before any total, each once; undefined when an issue was added. */
export function readPrepared(weights: unknown, options: unknown, issues: IssueList): KnownSharing | undefined {
  try {
    const { weights: shares, ...known } = readSharing(weights, options, issues);
    return issues.count > 0 || shares === undefined ? undefined : { ...known, weights: shares };
  } catch {
    issues.add(requestUnreadable, [], {});
    return undefined;
  }
}

/** Reads weights and options; what could not be read has its issue. */
function readSharing(
  weights: unknown,
  options: unknown,
  issues: IssueList,
): KnownOptions & { readonly weights: KnownWeights | undefined } {
  const count = countOf("weights", ["weights"], weights, issues);
  const known = readOptions(options, count, issues);
  const shares =
    count === undefined ? undefined : readWeights(weights as ArrayLike<unknown>, count, known.rule, issues);
  return { ...known, weights: shares };
}

/** Reads the weights; undefined when an issue was added. Plain whole numbers need no detour by exact fractions. */
function readWeights(
  weights: ArrayLike<unknown>,
  count: number,
  rule: Rule,
  issues: IssueList,
): KnownWeights | undefined {
  const plain = rule === "equal-change" ? undefined : plainWeights(weights, count);
  const exact = plain === undefined ? readExactWeights(weights, count, rule, issues) : undefined;
  if (plain === undefined && exact === undefined) return undefined;
  return { whole: plain ?? (exact && wholeFrom(exact.numerators)), exact };
}

function readExactWeights(
  weights: ArrayLike<unknown>,
  count: number,
  rule: Rule,
  issues: IssueList,
): CommonWeights | undefined {
  const before = issues.count;
  if (count === 0) issues.add(weightsEmpty, ["weights"], {});
  const exact: Ratio[] = [];
  let isAllZero = true;
  for (let at = 0; at < count; at += 1) {
    const given = weights[at];
    const weight = readExact(given, ["weights", at], issues);
    if (weight === undefined) continue;
    if (weight.numerator < 0n) issues.add(numberNegative, ["weights", at], { received: shown(given) });
    if (weight.numerator !== 0n) isAllZero = false;
    exact.push(weight);
  }
  if (issues.count > before) return undefined;
  if (isAllZero && rule === "proportional") issues.add(weightsAllZero, ["weights"], { count: exact.length });
  const common = overCommonDenominator(exact);
  if (common === undefined) issues.add(weightsTooFine, ["weights"], { limit: DENOMINATOR_DIGITS });
  return common;
}
