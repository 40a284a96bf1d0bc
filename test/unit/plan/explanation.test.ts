import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding, verifyPlan } from "../../../src/index.js";
import { explain } from "../../../src/words/explain.js";
import { small, withCost } from "../../support/small-request.js";

const schedule = [
  { label: "Acompte", rate: "30" },
  { label: "Solde", rate: "70" },
];
const codes = (request: FundingRequest): readonly string[] => planFunding(request).explanation.map(({ code }) => code);

describe("plan: what a plan says of itself is so", () => {
  const withoutInvoice: readonly (readonly [string, FundingRequest])[] = [
    [
      "own funds",
      {
        ...small,
        parties: [{ id: "editeur", name: "L'éditeur", role: "publisher" }],
        modality: { kind: "own-funds", publisher: "editeur" },
        schedule,
      },
    ],
    [
      "a funding that does not take place",
      {
        ...small,
        modality: {
          kind: "co-financed",
          strategy: {
            kind: "voluntary-share",
            pledges: [{ party: "metz", amount: "10.00" }],
            onShortfall: { policy: "cancel" },
          },
        },
        schedule,
      },
    ],
    ["a cost of nothing", { ...(withCost("0.00") as FundingRequest), schedule }],
    [
      "credits that pay everything",
      {
        ...small,
        credits: [
          { party: "metz", amount: "33.33" },
          { party: "toul", amount: "66.67" },
        ],
        schedule,
      },
    ],
  ];

  it.each(withoutInvoice)("plan: where nothing is invoiced, no share is called in instalments (%s)", (_, request) => {
    expect(codes(request)).not.toContain("schedule.carried");
    expect(explain(planFunding(request)).join(" ")).not.toContain("échéances");
  });

  it("plan: where anything is invoiced, it is", () => {
    expect(codes({ ...small, schedule })).toContain("schedule.carried");
  });

  it("plan: what comes in kind is told after the money, which alone is added up", () => {
    const request: FundingRequest = {
      ...small,
      sources: [
        { kind: "in-kind", from: "metz", value: "15.00" },
        { kind: "subsidy", from: "metz", amount: "10.00" },
        { kind: "in-kind", from: "toul", value: "5.00" },
      ],
    };
    expect(codes(request).filter((code) => code.startsWith("sources."))).toEqual([
      "sources.subsidy",
      "sources.settled",
      "sources.in-kind",
      "sources.in-kind",
    ]);
  });

  it.each([
    ["that falls short", { onShortfall: { policy: "cancel" } }],
    ["that misses its threshold", { threshold: { rate: "90" } }],
  ] as const)("plan: a funding %s is cancelled, and asks nothing of those who subsidise it either", (_, rule) => {
    const { status, shares, gap, netCosts, explanation, reconciliation } = planFunding({
      currency: "EUR",
      development: { id: "d-1", title: "Carte des signalements", cost: "20000.00" },
      parties: ["nancy", "metz", "region"].map((id) => ({ id, name: id })),
      sources: [{ kind: "subsidy", from: "region", rate: "10", ceiling: "1500.00" }],
      modality: {
        kind: "co-financed",
        strategy: {
          kind: "voluntary-share",
          pledges: [
            { party: "nancy", amount: "1000.00" },
            { party: "metz", amount: "2000.00" },
          ],
          ...rule,
        },
      },
    });
    expect([status, gap, reconciliation.difference]).toEqual(["cancelled", "20000.00", "0.00"]);
    expect(shares.map(({ party, role, amount, exact, bound }) => [party, role, amount, exact, bound])).toEqual([
      ["nancy", "member", "0.00", "0", null],
      ["metz", "member", "0.00", "0", null],
      ["region", "funder", "0.00", "0", null],
    ]);
    expect(shares[2]?.because).toEqual([{ code: "source.released", params: { amount: "1500.00" } }]);
    expect(netCosts.map(({ netCost }) => netCost)).toEqual(["0.00", "0.00", "0.00"]);
    expect(explanation.map(({ code }) => code).filter((code) => code.startsWith("source"))).toEqual([
      "sources.subsidy",
      "sources.settled",
      "sources.released",
    ]);
    expect(explanation.at(-1)).toEqual({ code: "sources.released", params: { total: "1500.00" } });
  });

  it("plan: nothing to pay has no percentages, so there is nothing to check about them", () => {
    const checksOf = (request: FundingRequest): readonly string[] =>
      planFunding(request).reconciliation.checks.map(({ check }) => check);
    const nothing = withCost("0.00") as FundingRequest;
    expect(checksOf(nothing)).not.toContain("percentages");
    expect(checksOf(small)).toContain("percentages");
    expect(checksOf(withCost("-1.00") as FundingRequest)).toContain("percentages");
    const plan = planFunding(nothing);
    expect(verifyPlan(plan)).toEqual({ ok: true, value: plan });
  });
});
