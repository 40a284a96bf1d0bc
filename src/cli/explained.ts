import { partyUnknown } from "../errors/gate-entries.js";
import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { nearest } from "../errors/nearest.js";
import { shown } from "../errors/show.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { explain } from "../words/explain.js";
import type { Locale } from "../words/locale.js";

/** The sentences about a plan, or about one of its parties, which is named by its id or its name. */
export function sentencesOn(plan: FundingPlan, named: string | undefined, locale: Locale): Outcome<readonly string[]> {
  if (named === undefined) return { ok: true, value: explain(plan, { locale }) };
  const { parties } = plan.request;
  const party = parties.find(({ id }) => id === named) ?? parties.find(({ name }) => name === named);
  if (party !== undefined) return { ok: true, value: explain(plan, { locale, party: party.id }) };
  const issues = new IssueList();
  const ids = parties.map(({ id }) => id);
  issues.add(partyUnknown, ["party"], { party: shown(named), nearest: nearest(named, ids) });
  return issues.failure();
}
