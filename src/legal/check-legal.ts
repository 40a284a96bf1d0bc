import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { legalEvaluatorFailed } from "../errors/legal-entries.js";
import { planFormat } from "../errors/plan-entries.js";
import { attempt, valueOrThrow } from "../errors/quotepart-error.js";
import { addBelow } from "../errors/relocated.js";
import { shown } from "../errors/show.js";
import { frozen } from "../plan/freeze.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import type { FundingTerms } from "../request/funding-request.js";
import { admit } from "../request/gate.js";
import { VALUES_IN_A_PLAN } from "../request/limits.js";
import { type PlainObject, toPlain } from "../request/plain.js";
import { type Figures, readFigures } from "./figures.js";
import { readFindings } from "./findings.js";
import type { LegalCheck, LegalContext, LegalFinding } from "./legal-check.js";
import { type LegalOptions, type ReadOptions, readLegalOptions } from "./legal-options.js";
import { isOurs, tests } from "./tests.js";

/**
 * Looks at a plan for the rules of law that touch its arithmetic, and reports what it finds: value, limit, result, and
 * what the check does not look at. It refuses nothing, changes nothing, and is no legal advice.
 *
 * French term: contrôles juridiques. Source: each rule names its own; see `legalRules`.
 *
 * Promises: the same plan and options give the same checks; a rule that does not hold on the date is not looked at; a
 * fact that nobody gave makes a check `unverifiable`, and is named.
 * Does not promise: that what is `ok` is lawful. Every check lists what it leaves to a person.
 *
 * @param plan - a plan as `planFunding` made it
 * @param options - the date, what the plan cannot know, and rules and evaluators of the caller's own
 * @returns the checks, frozen, in the order of the rules; none for a rule that does not apply
 * @throws QuotepartError when the date, a fact, a rule or an evaluator cannot be used; docs/errors.md lists the codes
 * @example An order of 2,000.00 on a contract of 48,000.00 that was modified twice
 * ```ts
 * import { planFunding } from "quotepart";
 * import { checkLegal } from "quotepart/legal";
 *
 * const plan = planFunding({
 *   currency: "EUR",
 *   development: { id: "d-1", title: "Export SIG", cost: "2000.00" },
 *   parties: [{ id: "nancy", name: "Ville de Nancy", country: "FR" }],
 *   modality: {
 *     kind: "complementary-order",
 *     lead: "nancy",
 *     contract: { reference: "2024-17", amount: "48000.00", modifications: ["2000.00", "1500.00"] },
 *   },
 * });
 * const [check] = checkLegal(plan, { date: "2026-06-01", facts: { contractKind: "services" } });
 * [check?.article, check?.value, check?.limit, check?.result]; // => ["R2194-8", "5500.00", "4800.00", "alert"]
 * ```
 */
export function checkLegal(plan: FundingPlan, options: LegalOptions): readonly LegalCheck[] {
  return valueOrThrow(tryCheckLegal(plan, options));
}

/**
 * Does what {@link checkLegal} does with anything at all, and answers with the issues instead of throwing.
 *
 * @param plan - anything; a plan if all is well
 * @param options - anything; options if all is well
 * @returns the checks, or every issue: code, path, parameters and a sentence that says what to do
 * @example
 * ```ts
 * import { tryCheckLegal } from "quotepart/legal";
 *
 * const outcome = tryCheckLegal({}, { date: "2026-06-01" });
 * outcome.ok ? [] : outcome.issues.map((issue) => issue.code); // => ["plan.format"]
 * ```
 */
export function tryCheckLegal(plan: unknown, options: unknown): Outcome<readonly LegalCheck[]> {
  return attempt(() => {
    const issues = new IssueList();
    const read = readPlan(plan, issues);
    if (read === undefined) return issues.failure();
    const { figures, given } = read;
    const asked = readLegalOptions(options, figures.terms, figures.decimals, issues);
    const checks = asked === undefined ? [] : checksOf({ figures, given, asked, issues });
    return issues.count > 0 ? issues.failure() : { ok: true, value: frozen(checks) };
  });
}

const FORMAT = "quotepart/plan@1";

interface ReadPlan {
  readonly figures: Figures;
  /** A copy of the plan as it was given. */
  readonly given: FundingPlan;
}

/** Reads anything as a plan. Whether its figures follow from its request is for `verifyPlan` to say. */
function readPlan(value: unknown, issues: IssueList): ReadPlan | undefined {
  const given = toPlain(value, issues, VALUES_IN_A_PLAN);
  if (given === undefined) return undefined;
  const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
  const plan = isObject ? (given as PlainObject) : {};
  if (plan["format"] !== FORMAT) {
    const received = shown(isObject ? plan["format"] : given);
    return void issues.add(planFormat, isObject ? ["format"] : [], { received, expected: FORMAT });
  }
  const { terms, decimals, issues: found } = admit(plan["request"]);
  addBelow(["request"], found.failure(), issues);
  if (found.count > 0) return undefined;
  const figures = readFigures(plan, terms as FundingTerms, decimals, issues);
  return figures && { figures, given: frozen(plan as unknown as FundingPlan) };
}

interface Checking extends ReadPlan {
  readonly asked: ReadOptions;
  readonly issues: IssueList;
}

/** One rule after the other, of those that hold on the day. */
function checksOf({ figures, given, asked, issues }: Checking): readonly LegalCheck[] {
  const { date, facts, evaluators } = asked;
  const inForce = asked.rules.filter(
    ({ terms: { validFrom, validUntil } }) => validFrom <= date && (validUntil === null || date <= validUntil),
  );
  const rules = inForce.map(({ terms }) => terms);
  return inForce.flatMap((rule) => {
    const { terms } = rule;
    if (isOurs(terms.test)) {
      const findings = tests[terms.test]({ figures, rule: terms, facts, inForce: rules });
      return findings.map((finding) => checkOf(finding, rule, figures));
    }
    const evaluator = evaluators.get(terms.test);
    const context: LegalContext = frozen({ plan: given, rule: rule.given, facts: asked.givenFacts, date });
    const findings = readFindings(() => evaluator?.(context));
    if (findings !== undefined) return findings.map((finding) => checkOf(finding, rule, figures));
    issues.add(legalEvaluatorFailed, ["options", "evaluators", terms.test], {
      rule: shown(terms.id),
      test: shown(terms.test),
    });
    return [];
  });
}

function checkOf(
  { value, limit, result, missing = [], params = {} }: LegalFinding,
  { terms }: ReadOptions["rules"][number],
  { terms: { currency } }: Figures,
): LegalCheck {
  const { id, test, country, law, article, source, confidence, validFrom, validUntil, looksNotAt } = terms;
  return {
    rule: id,
    test,
    country,
    law,
    article,
    value,
    limit,
    currency,
    result,
    missing: [...missing],
    source,
    confidence,
    validFrom,
    validUntil,
    params: { ...params },
    looksNotAt: [...looksNotAt],
  };
}
