import { fieldType, partyUnknown } from "../errors/gate-entries.js";
import type { IssuePath } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { requestUnreadable } from "../errors/kernel-entries.js";
import {
  legalEvaluatorInvalid,
  legalEvaluatorTaken,
  legalRuleRepeated,
  legalRuleValidity,
  legalTestUnknown,
} from "../errors/legal-entries.js";
import { nearest } from "../errors/nearest.js";
import { listTooLong } from "../errors/number-entries.js";
import { addBelow } from "../errors/relocated.js";
import { shown } from "../errors/show.js";
import type { FundingTerms } from "../request/funding-request.js";
import { type LegalFacts, legalFactsReferences } from "../request/legal-facts.js";
import { type LegalOptionsTerms, legalOptionsAt } from "../request/legal-options.js";
import type { LegalRule } from "../request/legal-rule.js";
import { type PlainObject, toPlain } from "../request/plain.js";
import { Reader } from "../request/read.js";
import type { LegalEvaluator } from "./legal-check.js";
import { legalRules } from "./legal-rules.js";
import { isOurs, tests } from "./tests.js";

/** The most rules that a caller may give: each is held against the whole plan. */
const RULES_ACCEPTED = 200;

/** Where more parties stand to choose from, no slip of the hand is looked for. */
const NAMES_COMPARED = 1_000;

/** What a caller says for `checkLegal` beside the plan. */
export interface LegalOptions {
  /** The day that the rules are looked at, `YYYY-MM-DD`, such as that of the consultation: the library reads no clock. */
  readonly date: string;
  /** Rules beside ours; one with the id of one of ours takes its place. */
  readonly rules?: readonly LegalRule[] | undefined;
  /** What the plan cannot know. */
  readonly facts?: LegalFacts | undefined;
  /** Functions for tests of the caller's own, by the name that its rules give as `test`. */
  readonly evaluators?: Readonly<Record<string, LegalEvaluator>> | undefined;
}

/** The options, read. */
export interface ReadOptions {
  readonly date: string;
  readonly facts: LegalOptionsTerms["facts"];
  /** The facts as they were given, for evaluators. */
  readonly givenFacts: LegalFacts;
  /** Every rule, ours and the caller's, read and as it was given. */
  readonly rules: readonly { readonly terms: LegalOptionsTerms["rules"][number]; readonly given: LegalRule }[];
  readonly evaluators: ReadonlyMap<string, LegalEvaluator>;
}

/** Reads anything as options; undefined when an issue was added. */
export function readLegalOptions(
  value: unknown,
  { parties }: FundingTerms,
  decimals: number,
  issues: IssueList,
): ReadOptions | undefined {
  const found = new IssueList();
  const parts = partsOf(value, found);
  const plain = parts && toPlain(parts.data, found);
  if (parts === undefined || plain === undefined) return void addBelow(["options"], found.failure(), issues);
  const evaluators = readEvaluators(parts.evaluators, found);
  const reader = new Reader(found);
  const options = reader.fields(legalOptionsAt(decimals)._zod.def.shape, plain) as Partial<LegalOptionsTerms>;
  const given = (path: IssuePath): IssuePath => reader.given(path, options);
  const { date, facts, rules = [] } = options;
  checkRules(rules, evaluators, given, found);
  const ids = new Set(parties.map(({ id }) => id));
  for (const { parties: named, pathOf } of facts === undefined ? [] : legalFactsReferences(facts)) {
    for (const [row, party] of named.entries()) {
      if (ids.has(party)) continue;
      found.add(partyUnknown, given(["facts", ...pathOf(row)]), () => ({
        party: shown(party),
        nearest: ids.size > NAMES_COMPARED ? null : nearest(party, ids),
      }));
    }
  }
  if (found.count > 0 || date === undefined || facts === undefined)
    return void addBelow(["options"], found.failure(), issues);
  const givenRules = ((plain as PlainObject)["rules"] ?? []) as unknown as readonly LegalRule[];
  return {
    date,
    facts,
    givenFacts: ((plain as PlainObject)["facts"] ?? {}) as unknown as LegalFacts,
    rules: withOurs(rules.map((terms, at) => ({ terms, given: givenRules[at] as LegalRule }))),
    evaluators,
  };
}

interface Parts {
  readonly data: unknown;
  readonly evaluators: unknown;
}

/** Takes the functions out of the options, so that what is left is plain data. */
function partsOf(value: unknown, issues: IssueList): Parts | undefined {
  try {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return void issues.add(fieldType, [], { expected: "an object", received: shown(value) });
    }
    const { evaluators, ...data } = value as Record<string, unknown>;
    return { data, evaluators };
  } catch {
    return void issues.add(requestUnreadable, [], {});
  }
}

function readEvaluators(value: unknown, issues: IssueList): ReadonlyMap<string, LegalEvaluator> {
  const known = new Map<string, LegalEvaluator>();
  if (value === undefined) return known;
  if (typeof value !== "object" || value === null) {
    issues.add(fieldType, ["evaluators"], { expected: "an object", received: shown(value) });
    return known;
  }
  try {
    for (const [test, evaluator] of Object.entries(value)) {
      const path = ["evaluators", test];
      if (isOurs(test)) issues.add(legalEvaluatorTaken, path, { test: shown(test) });
      else if (typeof evaluator === "function") known.set(test, evaluator as LegalEvaluator);
      else issues.add(legalEvaluatorInvalid, path, { test: shown(test), received: shown(evaluator) });
    }
  } catch {
    issues.add(requestUnreadable, ["evaluators"], {});
  }
  return known;
}

function checkRules(
  rules: LegalOptionsTerms["rules"],
  evaluators: ReadonlyMap<string, LegalEvaluator>,
  given: (path: IssuePath) => IssuePath,
  issues: IssueList,
): void {
  if (rules.length > RULES_ACCEPTED) {
    issues.add(listTooLong, ["rules"], { count: rules.length, limit: RULES_ACCEPTED });
    return;
  }
  const rows = new Map<string, number>();
  const known = [...Object.keys(tests), ...evaluators.keys()];
  for (const [at, { id, test, validFrom, validUntil }] of rules.entries()) {
    const path = (field: string): IssuePath => given(["rules", at, field]);
    const first = rows.get(id);
    if (first === undefined) rows.set(id, at);
    else issues.add(legalRuleRepeated, path("id"), { rule: shown(id), first: Number(given(["rules", first])[1]) + 1 });
    if (validUntil !== null && validUntil < validFrom) {
      issues.add(legalRuleValidity, path("validUntil"), { validFrom, validUntil });
    }
    if (known.includes(test)) continue;
    issues.add(legalTestUnknown, path("test"), () => ({
      test: shown(test),
      nearest: nearest(test, known),
      known: Object.keys(tests).join(", "),
    }));
  }
}

type ReadRule = ReadOptions["rules"][number];

/** Our rules with those of the caller: a rule takes the place of the one with its id, others follow. */
function withOurs(rules: readonly ReadRule[]): readonly ReadRule[] {
  const byId = new Map(ourRules().map((rule) => [rule.terms.id, rule]));
  for (const rule of rules) byId.set(rule.terms.id, rule);
  return [...byId.values()];
}

/** Our own rules, read the same way as a caller's. */
function ourRules(): readonly ReadRule[] {
  const reader = new Reader(new IssueList());
  const { shape } = legalOptionsAt(0)._zod.def;
  const { rules } = reader.fields(shape, { rules: legalRules as never }) as Pick<LegalOptionsTerms, "rules">;
  return rules.map((terms, at) => ({ terms, given: legalRules[at] as LegalRule }));
}
