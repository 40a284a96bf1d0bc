import {
  withdrawInvoiced,
  withdrawLast,
  withdrawModule,
  withdrawNotAMember,
  withdrawNotPossible,
} from "../errors/amendment-entries.js";
import type { IssueList } from "../errors/issue-list.js";
import { nearest } from "../errors/nearest.js";
import { shown } from "../errors/show.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import type { Withdraw } from "../request/change.js";
import type { FundingRequest, Modality } from "../request/funding-request.js";
import { leftOpen } from "./left-open.js";
import { resharedOrder, resharedStrategy } from "./reshared.js";
import { standing } from "./standing.js";

/**
 * The request after a member left; undefined when an issue was added.
 *
 * After commitment nothing changes: the member still owes. Before, the others share anew within their maxima, the
 * waiting list fills, or the share becomes a gap and the others keep what they bear.
 */
export function withdrawn(before: FundingPlan, change: Withdraw, issues: IssueList): FundingRequest | undefined {
  const { request } = before;
  const { party, when, then = "reshare" } = change;
  const members = membersOf(request.modality);
  if (!members.includes(party)) {
    const hint = nearest(party, members);
    return void issues.add(withdrawNotAMember, ["change", "party"], { party: shown(party), nearest: hint });
  }
  if (when === "after-commitment") return request;
  const isInvoiced = request.issued?.some((invoice) => invoice.party === party && /[1-9]/.test(String(invoice.net)));
  if (isInvoiced === true) issues.add(withdrawInvoiced, ["change", "when"], { party: shown(party) });
  checkModules(request.modality, party, issues);
  const isLast = request.modality.kind === "co-financed" && members.length === 1;
  if (isLast && then !== "replace") issues.add(withdrawLast, ["change", "party"], { party: shown(party) });
  const modality = modalityWithout(before, party, then);
  if (modality === undefined) issues.add(withdrawNotPossible, ["change", "then"], { strategy: ruleOf(before), then });
  return modality === undefined || issues.count > 0 ? undefined : { ...request, modality };
}

const ruleOf = ({ request: { modality } }: FundingPlan): string =>
  modality.kind === "co-financed" ? modality.strategy.kind : modality.kind;

function membersOf(modality: Modality): readonly string[] {
  const named = (rows: readonly { readonly party: string }[]): readonly string[] => rows.map(({ party }) => party);
  if (modality.kind === "complementary-order") return named(modality.associates ?? []);
  if (modality.kind !== "co-financed") return [];
  const { strategy } = modality;
  switch (strategy.kind) {
    case "allocation-key":
      return named(strategy.key);
    case "voluntary-share":
      return named(strategy.pledges);
    case "unit-order":
      return standing(strategy).contributors;
    case "round-robin":
      return named(strategy.members);
    case "by-module":
      return [...new Set(strategy.modules.flatMap(({ wantedBy }) => wantedBy))];
  }
}

/** The modality without the member; undefined where it cannot go on that way. */
function modalityWithout(
  before: FundingPlan,
  party: string,
  then: NonNullable<Withdraw["then"]>,
): Modality | undefined {
  const { modality } = before.request;
  if (modality.kind === "complementary-order") return then === "reshare" ? resharedOrder(modality, party) : undefined;
  if (modality.kind !== "co-financed") return undefined;
  const { strategy } = modality;
  switch (then) {
    case "reshare":
      return { ...modality, strategy: resharedStrategy(before, strategy, party) };
    case "gap": {
      const open = leftOpen(before, strategy, party);
      return open === undefined ? undefined : { ...modality, strategy: open };
    }
    case "replace": {
      if (strategy.kind !== "unit-order") return undefined;
      const { contributors, waitingList } = standing(strategy);
      const others = contributors.filter((id) => id !== party);
      return waitingList.length === 0
        ? undefined
        : { ...modality, strategy: { ...strategy, contributors: others, waitingList } };
    }
  }
}

function checkModules(modality: Modality, party: string, issues: IssueList): void {
  if (modality.kind !== "co-financed" || modality.strategy.kind !== "by-module") return;
  for (const { id, wantedBy } of modality.strategy.modules) {
    if (wantedBy.length > 1 || wantedBy[0] !== party) continue;
    issues.add(withdrawModule, ["change", "party"], { module: shown(id), party: shown(party) });
  }
}
