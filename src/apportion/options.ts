import type { IssueList } from "../errors/issue-list.js";
import {
  boundInvalid,
  columnLength,
  idDuplicate,
  idInvalid,
  optionsInvalid,
  optionUnknown,
  priorityUnknown,
  ruleUnknown,
} from "../errors/kernel-entries.js";
import { nearest } from "../errors/nearest.js";
import { boundsCrossed } from "../errors/number-entries.js";
import { shown } from "../errors/show.js";
import type { Bounds, Rule } from "./level.js";
import { BY_POSITION, byId, type Precedence } from "./precedence.js";
import { readList } from "./read-list.js";
import { readTotal } from "./read-total.js";

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

const RULES: readonly string[] = ["proportional", "equal", "equal-change"] satisfies readonly Rule[];

/** The options, read: what is not given has its default. */
export interface KnownOptions {
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
export function readOptions(options: unknown, count: number | undefined, issues: IssueList): KnownOptions {
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
