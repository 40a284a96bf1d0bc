import { verifyPlan } from "../agreement/verify-plan.js";
import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { addBelow } from "../errors/relocated.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { tryPlanFunding } from "../plan/plan-funding.js";
import type { Locale } from "../words/locale.js";
import { readJson } from "./files.js";
import { readRequest } from "./tables-in.js";
import type { World } from "./world.js";

/** Reads files as plans; what is wrong with each is told with its place among them. */
export function plansIn(files: readonly string[], world: World): Outcome<readonly unknown[]> {
  const issues = new IssueList();
  const plans = files.flatMap((file, at): readonly unknown[] => {
    const plan = planOrRequest(file, world);
    if (plan.ok) return [plan.value];
    addBelow(["plans", at], plan, issues);
    return [];
  });
  return issues.count > 0 ? issues.failure() : { ok: true, value: plans };
}

/** Reads a file as a plan, which is still to be verified; a request in it is planned. */
export function planOrRequest(file: string, world: World): Outcome<unknown> {
  const read = readJson(file, world);
  return read.ok && !saysItsFormat(read.value) ? tryPlanFunding(read.value) : read;
}

/** Reads a file as a plan, verified, or plans the request in it, which may be a table. */
export async function planIn(file: string, locale: Locale, world: World): Promise<Outcome<FundingPlan>> {
  const read = await readRequest(file, locale, world);
  if (!read.ok) return read;
  return saysItsFormat(read.value) ? verifyPlan(read.value) : tryPlanFunding(read.value);
}

/** A plan says its format, which a request never does. */
const saysItsFormat = (value: unknown): boolean => typeof value === "object" && value !== null && "format" in value;
