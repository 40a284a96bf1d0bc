import { changeCostByModule, loseSourceUnknown } from "../errors/amendment-entries.js";
import type { IssueList } from "../errors/issue-list.js";
import { nearest } from "../errors/nearest.js";
import { shown } from "../errors/show.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import type { Change, ChangeCost, LoseSource } from "../request/change.js";
import type { FundingRequest } from "../request/funding-request.js";
import { joined } from "./joined.js";
import { withdrawn } from "./withdrawn.js";

/** The request as it is after the change; undefined when an issue was added. */
export function changedRequest(before: FundingPlan, change: Change, issues: IssueList): FundingRequest | undefined {
  const { request } = before;
  switch (change.kind) {
    case "join":
      return joined(request, change, issues);
    case "withdraw":
      return withdrawn(before, change, issues);
    case "change-cost":
      return withCost(request, change, issues);
    case "lose-source":
      return withoutSource(request, change, issues);
  }
}

function withCost(request: FundingRequest, { cost }: ChangeCost, issues: IssueList): FundingRequest | undefined {
  const { development, modality } = request;
  if (modality.kind === "co-financed" && modality.strategy.kind === "by-module") {
    return void issues.add(changeCostByModule, ["change", "cost"], {});
  }
  return { ...request, development: { ...development, cost } };
}

function withoutSource(request: FundingRequest, { from }: LoseSource, issues: IssueList): FundingRequest | undefined {
  const { sources = [] } = request;
  const left = sources.filter((source) => source.from !== from);
  if (left.length < sources.length) return { ...request, sources: left };
  const known = sources.map((source) => source.from);
  return void issues.add(loseSourceUnknown, ["change", "from"], { party: shown(from), nearest: nearest(from, known) });
}
