import {
  joinAlreadyThere,
  joinNotShared,
  joinTermsMissing,
  joinTermsUnused,
  joinUnknownModule,
} from "../errors/amendment-entries.js";
import type { IssueList } from "../errors/issue-list.js";
import { nearest } from "../errors/nearest.js";
import { shown } from "../errors/show.js";
import type { Join, JoinTerms } from "../request/change.js";
import type { Strategy } from "../request/co-financed.js";
import type { FundingRequest, Modality } from "../request/funding-request.js";
import type { UnitOrder } from "../request/unit-order.js";
import { standing } from "./standing.js";

/** The same request with the joiner in it; undefined when an issue was added. */
export function joined(request: FundingRequest, change: Join, issues: IssueList): FundingRequest | undefined {
  const { party, terms = {} } = change;
  if (request.parties.some(({ id }) => id === party.id)) {
    issues.add(joinAlreadyThere, ["change", "party", "id"], { party: shown(party.id) });
  }
  const way = wayInto(request, party.id, terms);
  if (way === null) {
    issues.add(joinNotShared, ["change"], { modality: request.modality.kind });
    return undefined;
  }
  checkTerms(way, terms, issues);
  checkModules(request.modality, terms, issues);
  if (issues.count > 0) return undefined;
  return { ...request, parties: [...request.parties, party], modality: way.modality };
}

/** How a joiner comes in: the modality with it, and which terms count. */
interface Way {
  readonly strategy: string;
  readonly modality: Modality;
  /** Of each of these, at least one must be given. */
  readonly needed: readonly (readonly (keyof JoinTerms)[])[];
  readonly taken: readonly (keyof JoinTerms)[];
}

function wayInto({ modality, development }: FundingRequest, party: string, terms: JoinTerms): Way | null {
  switch (modality.kind) {
    case "initial-contract":
    case "own-funds":
      return null;
    case "complementary-order": {
      const { rate, amount, weight } = terms;
      const associates = [...(modality.associates ?? []), { party, rate, amount, weight }];
      // A weight counts beside the lead's, which is there where another associate has one.
      const fixed = ["rate", "amount"] as const;
      const ways = modality.leadWeight === undefined ? fixed : ([...fixed, "weight"] as const);
      return { strategy: modality.kind, modality: { ...modality, associates }, needed: [ways], taken: ways };
    }
    case "co-financed": {
      const { strategy } = modality;
      const way = wayIntoStrategy(strategy, party, terms, development.id);
      return { ...way, strategy: strategy.kind, modality: { ...modality, strategy: way.strategy } };
    }
  }
}

type StrategyWay = Omit<Way, "modality" | "strategy"> & { readonly strategy: Strategy };

function wayIntoStrategy(strategy: Strategy, party: string, terms: JoinTerms, development: string): StrategyWay {
  const { weight = "0", amount = "0", minimum, maximum, maximumGross, ceiling, wants = [] } = terms;
  switch (strategy.kind) {
    case "allocation-key": {
      const key = [...strategy.key, { party, weight, minimum, maximum }];
      return { strategy: { ...strategy, key }, needed: [["weight"]], taken: ["weight", "minimum", "maximum"] };
    }
    case "voluntary-share": {
      const pledges = [...strategy.pledges, { party, amount, minimum, maximum, maximumGross }];
      return {
        strategy: { ...strategy, pledges },
        needed: [["amount"]],
        taken: ["amount", "minimum", "maximum", "maximumGross"],
      };
    }
    case "unit-order": {
      return { strategy: withOrder(strategy, party), needed: [], taken: [] };
    }
    case "round-robin": {
      const members = [...strategy.members, { party, weight, ceiling, since: development }];
      return { strategy: { ...strategy, members }, needed: [["weight"]], taken: ["weight", "ceiling"] };
    }
    case "by-module": {
      const modules = strategy.modules.map((one) =>
        wants.includes(one.id) ? { ...one, wantedBy: [...one.wantedBy, party] } : one,
      );
      if (strategy.key === "equal")
        return { strategy: { ...strategy, modules }, needed: [["wants"]], taken: ["wants"] };
      const key = [...strategy.key, { party, weight }];
      return { strategy: { ...strategy, modules, key }, needed: [["wants"], ["weight"]], taken: ["wants", "weight"] };
    }
  }
}

/**
 * Unit orders with one more. Who stands in already has ordered, and stays. A joiner takes a free place at the same
 * amount, or is one contributor more than were fixed: then all order the same new amount.
 */
function withOrder(strategy: UnitOrder, party: string): UnitOrder {
  const { contributors, waitingList } = standing(strategy);
  const isFree = contributors.length < strategy.count;
  const count = isFree ? strategy.count : contributors.length + 1;
  const unit = isFree ? {} : { unit: undefined };
  return { ...strategy, ...unit, contributors: [...contributors, party], count, waitingList };
}

function checkTerms({ strategy, needed, taken }: Way, terms: JoinTerms, issues: IssueList): void {
  const given = (Object.keys(terms) as (keyof JoinTerms)[]).filter((name) => terms[name] !== undefined);
  const path = ["change", "terms"];
  const missing = needed.filter((names) => !names.some((name) => given.includes(name)));
  if (missing.length > 0) {
    issues.add(joinTermsMissing, path, { strategy, needed: missing.map((names) => names.join(" / ")).join(", ") });
  }
  const unused = given.filter((name) => !taken.includes(name));
  if (unused.length > 0) issues.add(joinTermsUnused, path, { strategy, unused: unused.join(", ") });
}

function checkModules(modality: Modality, { wants = [] }: JoinTerms, issues: IssueList): void {
  if (modality.kind !== "co-financed" || modality.strategy.kind !== "by-module") return;
  const known = modality.strategy.modules.map(({ id }) => id);
  for (const [at, id] of wants.entries()) {
    if (known.includes(id)) continue;
    issues.add(joinUnknownModule, ["change", "terms", "wants", at], { module: shown(id), nearest: nearest(id, known) });
  }
}
