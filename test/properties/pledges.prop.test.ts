import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FundingPlan,
  type FundingRequest,
  planFunding,
  tryPlanFunding,
  type VoluntaryShare,
} from "../../src/index.js";
import { withSources } from "../support/arbitrary-invoices.js";
import { pledgeRequest, shortfallPolicies, surplusPolicies } from "../support/arbitrary-pledges.js";
import { amountOf, decimalsOf, total, unitsGiven, unitsOf } from "../support/money-text.js";
import { codesOf } from "../support/outcome.js";
import { runs } from "../support/runs.js";

const matched = [
  pledgeRequest({ isMatched: true }),
  pledgeRequest({ isMatched: true, short: "any" }),
  pledgeRequest({ isMatched: true, over: "any" }),
];

function pledging({ modality }: FundingRequest): VoluntaryShare {
  if (modality.kind === "co-financed" && modality.strategy.kind === "voluntary-share") return modality.strategy;
  throw new Error("this request has no pledges");
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** What the pledges make, and what is left for them to share once sources and a match have come off. */
function sizes(given: FundingRequest, left: bigint): { readonly pledged: bigint; readonly due: bigint } {
  const read = (amount: string | number): bigint => unitsGiven(amount, decimalsOf(given));
  const { pledges, match } = pledging(given);
  const amounts = pledges.map(({ amount }) => read(amount));
  const offered = match === undefined ? 0n : total(amounts.map((amount) => least(amount, read(match.perPledge))));
  const added = match?.ceiling === undefined ? offered : least(offered, read(match.ceiling));
  return { pledged: total(amounts), due: left - least(added, left) };
}

/** What the sources leave, as a plan that shows them says. */
function leftBySources(plan: FundingPlan): bigint {
  const settled = plan.explanation.find((reason) => reason.code === "sources.settled");
  return unitsOf(settled?.params.left ?? plan.cost, decimalsOf(plan.request));
}

/** What happened in a plan: its status, and under which policy. */
function caseOf(plan: FundingPlan): readonly string[] {
  const { onShortfall, onSurplus, match } = pledging(plan.request);
  const codes = plan.explanation.map(({ code }) => code as string);
  if (codes.includes("pledges.below-threshold")) return [plan.status, "threshold missed"];
  const policy = codes.includes("pledges.short")
    ? `short, ${onShortfall?.policy}`
    : codes.includes("pledges.over")
      ? `over, ${onSurplus?.policy}`
      : "met";
  const isAdding = match !== undefined && codes.includes("pledges.matched");
  return [
    plan.status,
    policy,
    ...(isAdding && plan.surplus !== amountOf(0n, decimalsOf(plan.request)) ? ["surplus"] : []),
  ];
}

describe("plan: matched pledges are tried in every case", () => {
  it("plan: 300 of them meet the cost, fall short and exceed it under every policy, miss the threshold, have every status", () => {
    const seen = new Map<string, number>();
    for (const given of fc.sample(fc.oneof(...matched), { numRuns: 300, seed: 20_261_124 })) {
      for (const one of caseOf(planFunding(given))) seen.set(one, (seen.get(one) ?? 0) + 1);
    }
    const cases = [
      ...["funded", "underfunded", "cancelled", "threshold missed", "met", "surplus"],
      ...shortfallPolicies.map((policy) => `short, ${policy}`),
      ...surplusPolicies.map((policy) => `over, ${policy}`),
    ];
    expect(cases.filter((one) => (seen.get(one) ?? 0) < 3)).toEqual([]);
  });
});

describe("plan: a surplus may be refused", () => {
  const pledges = fc.oneof(
    ...matched,
    pledgeRequest({}),
    pledgeRequest({ short: "report" }),
    pledgeRequest({ over: "proportional" }),
  );
  const refusing = fc.oneof(pledges, withSources(pledges)).map((given): FundingRequest => {
    const strategy = { ...pledging(given), onSurplus: { policy: "refuse" } } as const;
    return { ...given, modality: { kind: "co-financed", strategy } };
  });

  // Two of three, matched by two more: above what is left, and still below four fifths of pledges.
  const missed: FundingRequest = {
    currency: "XPF",
    development: { id: "d-1", title: "Carte des signalements", cost: "3" },
    parties: [
      { id: "a", name: "Ville A" },
      { id: "publisher", name: "Éditeur" },
    ],
    modality: {
      kind: "co-financed",
      strategy: {
        kind: "voluntary-share",
        pledges: [{ party: "a", amount: "2" }],
        threshold: { rate: "80" },
        onShortfall: { policy: "report" },
        onSurplus: { policy: "refuse" },
        match: { party: "publisher", perPledge: "2" },
      },
    },
    sources: [{ kind: "subsidy", from: "a", amount: "0" }],
  };

  it("plan: under refuse a request is refused exactly when the pledges reach the threshold and exceed what is left", () => {
    const outcomes = { refused: 0, planned: 0 };
    fc.assert(
      fc.property(refusing, (given) => {
        const strategy = { ...pledging(given), onSurplus: { policy: "credit" } } as const;
        const allowed = planFunding({ ...given, modality: { kind: "co-financed", strategy } });
        const { pledged, due } = sizes(given, leftBySources(allowed));
        const outcome = tryPlanFunding(given);
        expect(codesOf(outcome)).toEqual(
          pledged > due && allowed.status !== "cancelled" ? ["pledges.exceed-cost"] : [],
        );
        outcomes[outcome.ok ? "planned" : "refused"] += 1;
      }),
      { ...runs(200), examples: [[missed]] },
    );
    expect(Math.min(outcomes.refused, outcomes.planned)).toBeGreaterThan(0);
  });
});
