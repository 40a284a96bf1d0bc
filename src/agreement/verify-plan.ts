import type { Issue, IssuePath, Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { library } from "../errors/library.js";
import { planDiffers, planFormat, planOtherVersion } from "../errors/plan-entries.js";
import { attempt } from "../errors/quotepart-error.js";
import { relocated } from "../errors/relocated.js";
import { shown } from "../errors/show.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { tryPlanFunding } from "../plan/plan-funding.js";
import { VALUES_IN_A_PLAN } from "../request/limits.js";
import { type Plain, type PlainObject, toPlain } from "../request/plain.js";

/**
 * Recomputes a plan from the request that it carries, and says what differs.
 *
 * French term: vérification. Source: none found; a council votes amounts, which must be reproducible years later.
 *
 * A plan made by another version is not judged: its rules may have been others. Verify it
 * with the version that it names.
 *
 * @param plan - anything; a plan if all is well
 * @returns the plan, recomputed and frozen, or every difference: `plan.format`, `plan.other-version`, `plan.differs`,
 *   or the issues of the request inside
 * @example
 * ```ts
 * import { planFunding, verifyPlan } from "quotepart";
 *
 * const plan = planFunding({
 *   currency: "XPF",
 *   development: { id: "d-1", title: "Prise de rendez-vous", cost: "100000" },
 *   parties: [{ id: "publisher", name: "L'éditeur", role: "publisher" }],
 *   modality: { kind: "own-funds", publisher: "publisher" },
 * });
 * verifyPlan(JSON.parse(JSON.stringify(plan))).ok; // => true
 * verifyPlan({ ...plan, gap: "1" }).ok; // => false
 * ```
 */
export function verifyPlan(plan: unknown): Outcome<FundingPlan> {
  return attempt(() => {
    const issues = new IssueList();
    const given = toPlain(plan, issues, VALUES_IN_A_PLAN);
    if (given === undefined) return issues.failure();
    if (!isObject(given) || given["format"] !== FORMAT) {
      const received = shown(isObject(given) ? given["format"] : given);
      issues.add(planFormat, isObject(given) ? ["format"] : [], { received, expected: FORMAT });
      return issues.failure();
    }
    if (given["library"] !== library) {
      issues.add(planOtherVersion, ["library"], { received: shown(given["library"]), library });
      return issues.failure();
    }
    const again = tryPlanFunding(given["request"]);
    if (!again.ok) return { ...again, issues: again.issues.map(insideRequest) };
    compare(again.value as unknown as Plain, given, [], issues);
    return issues.count > 0 ? issues.failure() : again;
  });
}

const FORMAT = "quotepart/plan@1";

const isObject = (value: Plain | undefined): value is PlainObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const insideRequest = (issue: Issue): Issue => relocated(issue, ["request", ...issue.path]);

/** Says where what was given is not what is expected. The request may be written differently and mean the same. */
function compare(expected: Plain | undefined, given: Plain | undefined, path: IssuePath, issues: IssueList): void {
  if (expected === given) return;
  if (Array.isArray(expected) && Array.isArray(given)) {
    for (let at = 0; at < Math.max(expected.length, given.length); at += 1) {
      compare(expected[at], given[at], [...path, at], issues);
    }
  } else if (isObject(expected) && isObject(given)) {
    for (const field of new Set([...Object.keys(expected), ...Object.keys(given)])) {
      if (path.length === 0 && field === "request") continue;
      compare(fieldOf(expected, field), fieldOf(given, field), [...path, field], issues);
    }
  } else {
    issues.add(planDiffers, path, { expected: shown(expected), received: shown(given) });
  }
}

const fieldOf = (object: PlainObject, field: string): Plain | undefined =>
  Object.hasOwn(object, field) ? object[field] : undefined;
