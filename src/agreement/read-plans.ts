import { portfolioDevelopmentRepeated, portfolioOtherCurrency } from "../errors/agreement-entries.js";
import { fieldType, listEmpty, requestTooLarge } from "../errors/gate-entries.js";
import type { IssueList } from "../errors/issue-list.js";
import { addBelow } from "../errors/relocated.js";
import { shown } from "../errors/show.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { CELLS_ACCEPTED, VALUES_IN_A_PLAN } from "../request/limits.js";
import { type Plain, toPlain } from "../request/plain.js";
import { verifyPlan } from "./verify-plan.js";

/**
 * Reads anything as plans of one currency, each of another development, and verifies every one; the paths begin with
 * `plans`. Undefined when an issue was added.
 */
export function readPlans(value: unknown, issues: IssueList): readonly FundingPlan[] | undefined {
  const copy = toPlain({ plans: value }, issues, VALUES_IN_A_PLAN) as { readonly plans?: Plain } | undefined;
  if (copy === undefined) return undefined;
  const { plans: given } = copy;
  if (!Array.isArray(given)) {
    return void issues.add(fieldType, ["plans"], { expected: "a list", received: shown(given) });
  }
  if (given.length === 0) return void issues.add(listEmpty, ["plans"], {});
  const rows = (given as readonly Plain[]).map((plan, at) => ({ at, plan: verifiedAt(plan, at, issues) }));
  const known = rows.flatMap(({ at, plan }) => (plan === undefined ? [] : [{ at, plan }]));
  checkCurrencies(known, issues);
  checkDevelopments(known, issues);
  const plans = known.map(({ plan }) => plan);
  if (issues.count === 0) checkSize(plans, issues);
  return issues.count > 0 ? undefined : plans;
}

interface Row {
  /** Where the caller gave the plan. */
  readonly at: number;
  readonly plan: FundingPlan;
}

function verifiedAt(plan: Plain, at: number, issues: IssueList): FundingPlan | undefined {
  const outcome = verifyPlan(plan);
  if (outcome.ok) return outcome.value;
  return void addBelow(["plans", at], outcome, issues);
}

function checkCurrencies([first, ...rest]: readonly Row[], issues: IssueList): void {
  const expected = first?.plan.request.currency ?? "";
  for (const { at, plan } of rest) {
    const { currency } = plan.request;
    if (currency === expected) continue;
    issues.add(portfolioOtherCurrency, ["plans", at, "request", "currency"], {
      currency,
      expected,
      first: (first?.at ?? 0) + 1,
    });
  }
}

function checkDevelopments(rows: readonly Row[], issues: IssueList): void {
  const seen = new Map<string, number>();
  for (const { at, plan } of rows) {
    const { id } = plan.request.development;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, at);
    else {
      issues.add(portfolioDevelopmentRepeated, ["plans", at, "request", "development", "id"], {
        development: shown(id),
        first: first + 1,
      });
    }
  }
}

/** A table of parties by years may be far larger than the plans, where each has parties and a year of its own. */
function checkSize(plans: readonly FundingPlan[], issues: IssueList): void {
  const years = new Set(plans.map(({ request }) => request.development.year));
  const parties = new Set(plans.flatMap(({ request }) => request.parties.map(({ id }) => id)));
  if (years.size * parties.size > CELLS_ACCEPTED) issues.add(requestTooLarge, ["plans"], { limit: CELLS_ACCEPTED });
}
