import { describe, expect, it } from "vitest";
import {
  type FundingRequest,
  planFunding,
  type SurplusPolicy,
  tryPlanFunding,
  type VoluntaryShare,
} from "../../../src/index.js";
import { codesOf } from "../../support/outcome.js";

type Terms = Partial<Omit<VoluntaryShare, "kind" | "pledges">>;

const towns = ["amiens", "brest", "caen", "douai"];

/** Four towns pledge towards a cost; the publisher stands by. */
function request(
  cost: string,
  amounts: readonly string[],
  maxima: readonly string[],
  terms: Terms = {},
): FundingRequest {
  const pledges = amounts.map((amount, at) => {
    const maximum = maxima[at];
    return { party: towns[at] ?? "", amount, ...(maximum === undefined ? {} : { maximum }) };
  });
  return {
    currency: "EUR",
    development: { id: "d-1", title: "Carte des signalements", cost },
    parties: [...towns, "publisher"].map((id) => ({ id, name: id })),
    modality: { kind: "co-financed", strategy: { kind: "voluntary-share", pledges, ...terms } },
  };
}

const pledged = ["6000.00", "5000.00", "2500.00", "1500.00"];
const voted = ["6500.00", "6000.00", "2500.00", "2000.00"];

/** The status, what each pays, and the gap. */
function outline(given: FundingRequest): string {
  const { status, shares, gap } = planFunding(given);
  return [status, ...shares.map(({ amount }) => amount), `gap ${gap}`].join(" ");
}

describe("strategies: 15,000 pledged towards 18,000 (scenario S1)", () => {
  it("strategies: the report shows what is reached, what is missing and what each could still give", () => {
    const plan = planFunding(request("18000.00", pledged, voted, { onShortfall: { policy: "report" } }));
    expect(plan.gap).toBe("3000.00");
    expect(plan.explanation).toContainEqual({
      code: "pledges.short",
      params: { total: "15000.00", cost: "18000.00", isReduced: false, missing: "3000.00", reached: "83.33" },
    });
    const headroom = plan.shares.flatMap(({ because }) => because.filter(({ code }) => code === "pledge.headroom"));
    expect(headroom.map(({ params }) => params)).toEqual([
      { headroom: "500.00" },
      { headroom: "1000.00" },
      { headroom: "0.00" },
      { headroom: "500.00" },
    ]);
  });

  it("strategies: a top-up raises every pledge by a fifth, as far as the voted ceilings allow", () => {
    const free = request("18000.00", pledged, [], { onShortfall: { policy: "top-up" } });
    expect(outline(free)).toBe("funded 7200.00 6000.00 3000.00 1800.00 0.00 gap 0.00");
    expect(planFunding(free).explanation).toContainEqual({ code: "shortfall.top-up", params: { factor: "1.200000" } });
    const capped = request("18000.00", pledged, voted, { onShortfall: { policy: "top-up" } });
    expect(outline(capped)).toBe("underfunded 6500.00 6000.00 2500.00 2000.00 0.00 gap 1000.00");
  });

  it("strategies: an equal top-up asks 750.00 more of everyone who pledged", () => {
    const terms: Terms = { onShortfall: { policy: "equal-top-up" } };
    expect(outline(request("18000.00", pledged, [], terms))).toBe(
      "funded 6750.00 5750.00 3250.00 2250.00 0.00 gap 0.00",
    );
    expect(outline(request("9000.00", ["6000.00", "0.00"], [], terms))).toBe(
      "funded 9000.00 0.00 0.00 0.00 0.00 gap 0.00",
    );
  });

  it("strategies: a backstop takes the rest up to its maximum, and closes the thousand that ceilings leave", () => {
    const backstop = (maximum: string): Terms => ({ onShortfall: { policy: "backstop", party: "publisher", maximum } });
    expect(outline(request("18000.00", pledged, voted, backstop("1000.00")))).toBe(
      "underfunded 6000.00 5000.00 2500.00 1500.00 1000.00 gap 2000.00",
    );
    expect(outline(request("18000.00", voted, voted, backstop("1000.00")))).toBe(
      "funded 6500.00 6000.00 2500.00 2000.00 1000.00 gap 0.00",
    );
  });

  it("strategies: cancelling, or missing the threshold by a hair, releases everybody", () => {
    const nobody = "cancelled 0.00 0.00 0.00 0.00 0.00 gap 18000.00";
    expect(outline(request("18000.00", pledged, [], { onShortfall: { policy: "cancel" } }))).toBe(nobody);
    expect(outline(request("18000.00", pledged, [], { threshold: { rate: "83.34" } }))).toBe(nobody);
    expect(outline(request("18000.00", pledged, [], { threshold: { rate: "250/3" } }))).toBe(
      "underfunded 6000.00 5000.00 2500.00 1500.00 0.00 gap 3000.00",
    );
  });
});

describe("strategies: 28,000 pledged towards 24,000 (scenario S2)", () => {
  const over = (policy: SurplusPolicy["policy"]): FundingRequest =>
    request("24000.00", ["10000.00", "8000.00", "6000.00", "4000.00"], [], { onSurplus: { policy } });

  it.each([
    ["proportional", "funded 8571.43 6857.14 5142.86 3428.57 0.00 gap 0.00"],
    ["cap", "funded 7000.00 7000.00 6000.00 4000.00 0.00 gap 0.00"],
    ["equal-reduction", "funded 9000.00 7000.00 5000.00 3000.00 0.00 gap 0.00"],
    ["credit", "funded 10000.00 8000.00 6000.00 4000.00 0.00 gap 0.00"],
  ] as const)("strategies: the policy %s gives the figures of the scenario", (policy, expected) => {
    expect(outline(over(policy))).toBe(expected);
  });

  it("strategies: the cap, the reduction and the percentage are told", () => {
    const told = (policy: SurplusPolicy["policy"]) => planFunding(over(policy)).explanation;
    expect(told("cap")).toContainEqual({ code: "surplus.cap", params: { cap: "7000.00" } });
    expect(told("equal-reduction")).toContainEqual({ code: "surplus.equal-reduction", params: { less: "1000.00" } });
    expect(told("proportional")).toContainEqual({ code: "surplus.proportional", params: { percentage: "85.71" } });
  });

  it("strategies: the credit of 4,000 belongs to the payers in proportion to what each paid", () => {
    const { surplus, credits } = planFunding(over("credit"));
    expect([surplus, ...credits.map(({ amount }) => amount)]).toEqual([
      "4000.00",
      "1428.57",
      "1142.86",
      "857.14",
      "571.43",
    ]);
  });

  it("strategies: the policy refuse is an issue that names the excess", () => {
    const outcome = tryPlanFunding(over("refuse"));
    expect(codesOf(outcome)).toEqual(["pledges.exceed-cost"]);
    expect(outcome.ok ? {} : outcome.issues[0]?.params).toMatchObject({ excess: "4000.00" });
  });
});
