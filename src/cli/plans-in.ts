import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { relocated } from "../errors/relocated.js";
import { tryPlanFunding } from "../plan/plan-funding.js";
import { readJson } from "./files.js";
import type { World } from "./world.js";

/** Reads files as plans; what is wrong with each is told with its place among them. */
export function plansIn(files: readonly string[], world: World): Outcome<readonly unknown[]> {
  const issues = new IssueList();
  const plans = files.flatMap((file, at): readonly unknown[] => {
    const plan = planOrRequest(file, world);
    if (plan.ok) return [plan.value];
    for (const issue of plan.issues) issues.addMade(relocated(issue, ["plans", at, ...issue.path]));
    issues.count += plan.issueCount - plan.issues.length;
    return [];
  });
  return issues.count > 0 ? issues.failure() : { ok: true, value: plans };
}

/** Reads a file as a plan, which is still to be verified; a request in it is planned. */
export function planOrRequest(file: string, world: World): Outcome<unknown> {
  const read = readJson(file, world);
  return read.ok && !saysItsFormat(read.value) ? tryPlanFunding(read.value) : read;
}

/** A plan says its format, which a request never does. */
const saysItsFormat = (value: unknown): boolean => typeof value === "object" && value !== null && "format" in value;
