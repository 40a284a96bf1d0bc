import type { IssuePath } from "../errors/issue.js";
import type { IssueList } from "../errors/issue-list.js";
import {
  boundInvalid,
  boundsWithNegativeTotal,
  columnLength,
  idDuplicate,
  idInvalid,
  listExpected,
  optionsInvalid,
  optionUnknown,
  priorityUnknown,
  requestUnreadable,
  ruleUnknown,
  totalInvalid,
} from "../errors/kernel-entries.js";
import { nearest } from "../errors/nearest.js";
import {
  boundsCrossed,
  listTooLong,
  numberNegative,
  weightsAllZero,
  weightsEmpty,
  weightsTooFine,
} from "../errors/number-entries.js";
import { shown } from "../errors/show.js";
import { readExact } from "../money/exact-text.js";
import type { Ratio } from "../money/ratio.js";
import { type KnownWeights, wholeFor } from "./known-weights.js";
import type { Bounds, Rule } from "./level.js";
import { BY_POSITION, byId, type Precedence } from "./precedence.js";
import { type CommonWeights, DENOMINATOR_DIGITS, overCommonDenominator } from "./weights.js";
import { plainWeights } from "./whole-weights.js";

/** An exact weight: `"12.5"`, `"1/3"`, 3n; a number is taken at its shortest decimal writing. */
export type Weight = bigint | number | string;

/** What {@link apportion} may be told beside the total and the weights. */
export interface ApportionOptions {
  /** One id for each party, all different: with them, ties go by id and the order of the parties is irrelevant. */
  readonly ids?: readonly string[];
  /** Ids that come first where remainders tie, in this order. */
  readonly priority?: readonly string[];
  /** What the common level scales; `proportional` unless said otherwise. With `equal-change` the weights are amounts. */
  readonly rule?: Rule;
  /** The least that each party gets, in whole units; null or nothing: 0. */
  readonly minimum?: readonly (bigint | number | null)[];
  /** The most that each party gets, in whole units; null or nothing: no ceiling. */
  readonly maximum?: readonly (bigint | number | null)[];
}

/** The most parties that are shared between at once. */
export const PARTIES_ACCEPTED = 1_000_000;

const RULES: readonly string[] = ["proportional", "equal", "equal-change"] satisfies readonly Rule[];

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

/** The length of a list or of a typed array, looked at before it is read; undefined when an issue was added. */
function countOf(name: string, path: IssuePath, list: unknown, issues: IssueList): number | undefined {
  if (!Array.isArray(list) && !(ArrayBuffer.isView(list) && !(list instanceof DataView)))
    return void issues.add(listExpected, path, { name, received: shown(list) });
  const count = (list as ArrayLike<unknown>).length;
  if (count > PARTIES_ACCEPTED) return void issues.add(listTooLong, path, { count, limit: PARTIES_ACCEPTED });
  return count;
}

/** Copies a list, at the length that it has now; undefined when an issue was added. */
export function readList(
  name: string,
  path: IssuePath,
  list: unknown,
  issues: IssueList,
): readonly unknown[] | undefined {
  const count = countOf(name, path, list, issues);
  if (count === undefined) return undefined;
  const copy: unknown[] = [];
  for (let at = 0; at < count; at += 1) copy.push((list as ArrayLike<unknown>)[at]);
  return copy;
}

/** The total as a bigint; undefined where it is no whole number that a computer holds exactly. */
export function readTotal(total: unknown): bigint | undefined {
  if (typeof total === "bigint") return total;
  return Number.isSafeInteger(total) ? BigInt(total as number) : undefined;
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
  return { whole: plain ?? (exact && wholeFor(rule, exact)), exact };
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

/** The options, read: what is not given has its default. */
interface KnownOptions {
  readonly rule: Rule;
  readonly precedence: Precedence;
  readonly bounds: Bounds | undefined;
}

const NO_OPTIONS: KnownOptions = { rule: "proportional", precedence: BY_POSITION, bounds: undefined };

/** What stands under the name of each option; undefined where nothing does. */
interface GivenOptions {
  ids: unknown;
  priority: unknown;
  rule: unknown;
  minimum: unknown;
  maximum: unknown;
}

/** Reads the options of a split between so many weights; nothing is said of columns without a count. */
function readOptions(options: unknown, count: number | undefined, issues: IssueList): KnownOptions {
  if (options === undefined) return NO_OPTIONS;
  const given = readGiven(options, issues);
  const ids = readIds(given.ids, count, issues);
  const priority = readPriority(given.priority, ids, issues);
  return {
    rule: readRule(given.rule, issues),
    precedence: ids === undefined ? BY_POSITION : byId(ids, priority),
    bounds: readBounds(given, count, issues),
  };
}

/** The options by name, each read once; `undefined` counts as not given. */
function readGiven(options: unknown, issues: IssueList): GivenOptions {
  const given: GivenOptions = {
    ids: undefined,
    priority: undefined,
    rule: undefined,
    minimum: undefined,
    maximum: undefined,
  };
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    issues.add(optionsInvalid, ["options"], { received: shown(options) });
    return given;
  }
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (Object.hasOwn(given, option)) given[option as keyof GivenOptions] = value;
    else
      issues.add(optionUnknown, ["options", option], {
        option: shown(option),
        nearest: nearest(option, Object.keys(given)),
      });
  }
  return given;
}

function readRule(rule: unknown, issues: IssueList): Rule {
  if (rule === undefined) return "proportional";
  if (typeof rule === "string" && RULES.includes(rule)) return rule as Rule;
  issues.add(ruleUnknown, ["options", "rule"], { received: shown(rule) });
  return "proportional";
}

function readIds(ids: unknown, count: number | undefined, issues: IssueList): readonly string[] | undefined {
  const seen = new Set<string>();
  return readColumn("ids", ids, count, issues)?.map((id, at) => {
    if (typeof id !== "string") {
      issues.add(idInvalid, ["options", "ids", at], { received: shown(id) });
      return "";
    }
    if (seen.has(id)) issues.add(idDuplicate, ["options", "ids", at], { id: shown(id) });
    seen.add(id);
    return id;
  });
}

function readPriority(priority: unknown, ids: readonly string[] | undefined, issues: IssueList): readonly string[] {
  if (priority === undefined) return [];
  const known = new Set<unknown>(ids);
  const seen = new Set<unknown>();
  const path = ["options", "priority"];
  return (readList("priority", path, priority, issues) ?? []).map((id, at) => {
    if (!known.has(id)) issues.add(priorityUnknown, [...path, at], { id: shown(id) });
    else if (seen.has(id)) issues.add(idDuplicate, [...path, at], { id: shown(id) });
    seen.add(id);
    return typeof id === "string" ? id : "";
  });
}

function readBounds(given: GivenOptions, count: number | undefined, issues: IssueList): Bounds | undefined {
  if (given.minimum === undefined && given.maximum === undefined) return undefined;
  const none = new Array<null>(count ?? 0).fill(null);
  const low = (readBoundColumn("minimum", given, count, issues) ?? none).map((bound) => bound ?? 0n);
  const high = readBoundColumn("maximum", given, count, issues) ?? none;
  for (const [at, floor] of low.entries()) {
    const ceiling = high[at];
    if (typeof ceiling !== "bigint" || floor <= ceiling) continue;
    issues.add(boundsCrossed, ["options", "minimum", at], { minimum: shown(floor), maximum: shown(ceiling) });
  }
  return { minimum: low, maximum: high };
}

function readBoundColumn(
  name: "minimum" | "maximum",
  given: GivenOptions,
  count: number | undefined,
  issues: IssueList,
): readonly (bigint | null)[] | undefined {
  return readColumn(name, given[name], count, issues)?.map((bound, at) => {
    if (bound === null || bound === undefined) return null;
    const units = readTotal(bound);
    if (units !== undefined && units >= 0n) return units;
    issues.add(boundInvalid, ["options", name, at], { received: shown(bound) });
    return null;
  });
}

/** A list of one value for each weight; undefined where it is not given or an issue was added. */
function readColumn(
  name: string,
  column: unknown,
  count: number | undefined,
  issues: IssueList,
): readonly unknown[] | undefined {
  if (column === undefined) return undefined;
  const list = readList(name, ["options", name], column, issues);
  if (list === undefined || count === undefined || list.length === count) return list;
  return void issues.add(columnLength, ["options", name], { column: name, expected: count, received: list.length });
}
