import { describe, expect, it } from "vitest";
import { type FundingPlan, type FundingRequest, planFunding, type SurplusPolicy } from "../../../src/index.js";
import { equally, requestBy, shared } from "../../support/changed-funding.js";

const schedule = [
  { label: "Acompte", rate: "30" },
  { label: "Solde", rate: "70" },
];

/** What a plan explains of such a matter. */
const told = (request: FundingRequest, matter: string) =>
  planFunding(request).explanation.filter(({ code }) => code.startsWith(matter));

const amounts = ({ shares }: FundingPlan): readonly string[] => shares.map(({ amount }) => amount);

describe("plan: what a plan tells of rounding", () => {
  it("plan: on a credit note the cents that were left over are told as such", () => {
    const spare = (isCredit: boolean) => ({ code: "rounding.spare", params: { units: 1, isCredit } });
    const tied = { code: "rounding.tied", params: { byPriority: false } };
    expect(told(equally("100.00", "metz nancy toul"), "rounding.")).toEqual([spare(false), tied]);
    expect(told(equally("-100.00", "metz nancy toul"), "rounding.")).toEqual([spare(true), tied]);
  });

  it("plan: fractions never take anybody below nothing; the bearer pays less for it", () => {
    const plan = planFunding(
      equally("0.03", "amiens brest caen", {
        rounding: { rule: "bearer", party: "amiens" },
        carried: [
          { party: "amiens", exact: "2" },
          { party: "brest", exact: "-2" },
        ],
      }),
    );
    // A cent each. Brest is two ahead and pays nothing; what is left after it and Caen is Amiens's.
    expect(plan.shares.map(({ amount, because }) => [amount, because.at(-1)])).toEqual([
      ["0.02", { code: "rounding.borne", params: { units: 1 } }],
      ["0.00", { code: "rounding.with-carried", params: { units: -1 } }],
      ["0.01", { code: "key.by-weight", params: { weight: "1", totalWeight: "3" } }],
    ]);
    expect(plan.carried).toEqual([
      { party: "amiens", exact: "1" },
      { party: "brest", exact: "-1" },
    ]);
  });

  it("plan: nor does it in an order with associates", () => {
    const plan = planFunding(
      requestBy(
        {
          kind: "complementary-order",
          lead: "amiens",
          leadWeight: 1,
          contract: { reference: "2026-01", amount: "1000.00" },
          associates: ["brest", "caen"].map((party) => ({ party, weight: 1 })),
        },
        "0.03",
        "amiens brest caen",
        {
          rounding: { rule: "bearer", party: "amiens" },
          carried: [
            { party: "amiens", exact: "2" },
            { party: "brest", exact: "-2" },
          ],
        },
      ),
    );
    expect(amounts(plan)).toEqual(["0.02", "0.00", "0.01"]);
  });

  it("plan: a bearer with nothing to bear is not said to bear anything", () => {
    // Brest owes a cent from before, which Caen is ahead of; Amiens pays its share as it is.
    const request = equally("0.30", "amiens brest caen", {
      rounding: { rule: "bearer", party: "amiens" },
      carried: [
        { party: "brest", exact: "1" },
        { party: "caen", exact: "-1" },
      ],
    });
    expect(amounts(planFunding(request))).toEqual(["0.10", "0.11", "0.09"]);
    expect(told(request, "rounding.")).toEqual([
      { code: "rounding.carried", params: { rule: "bearer", bearer: "amiens", isCredit: false } },
    ]);
  });

  it("plan: who owes nothing pays nothing of what others carry", () => {
    const plan = planFunding({
      ...equally("100.00", "toul"),
      parties: ["metz", "toul"].map((id) => ({ id, name: `Ville de ${id}` })),
      carried: [
        { party: "metz", exact: "3/2" },
        { party: "toul", exact: "-3/2" },
      ],
    });
    expect(amounts(plan)).toEqual(["0.00", "100.00"]);
    expect(plan.carried).toEqual([
      { party: "metz", exact: "3/2" },
      { party: "toul", exact: "-3/2" },
    ]);
  });
});

describe("plan: what a plan tells of invoices", () => {
  it("plan: credits are told with VAT only where there is any", () => {
    const credits = [{ party: "toul", amount: "10.00" }];
    expect(told(equally("100.00", "metz toul", { credits }), "credits.")).toEqual([
      { code: "credits.used", params: { brought: "10.00", used: "10.00", left: "0.00", hasVat: false } },
    ]);
  });

  it("plan: a credit of nothing is not told beside the share", () => {
    const plan = planFunding(equally("100.00", "metz toul", { credits: [{ party: "toul", amount: "0.00" }] }));
    expect(plan.creditUse).toEqual([{ party: "toul", brought: "0.00", used: "0.00", left: "0.00" }]);
    expect(plan.shares[1]?.because.map(({ code }) => code)).not.toContain("credit.used");
    expect(told(plan.request, "credits.")).toEqual([]);
  });

  it("plan: instalments in which nothing is asked for are not told", () => {
    const cancelled = shared(
      {
        kind: "voluntary-share",
        pledges: [{ party: "metz", amount: "10.00" }],
        onShortfall: { policy: "cancel" },
      },
      "100.00",
      "metz",
      { schedule, issued: [{ party: "metz", instalment: "Acompte", net: "0.00" }] },
    );
    const plan = planFunding(cancelled);
    expect(plan.schedule?.map(({ lines }) => lines)).toEqual([
      [{ party: "metz", net: "0.00", vat: null, gross: null }],
      [{ party: "metz", net: "0.00", vat: null, gross: null }],
    ]);
    expect(told(cancelled, "schedule.")).toEqual([]);
  });

  it("plan: an invoice that was issued keeps its line and its own VAT, also where a credit pays the rest", () => {
    const parties = ["metz", "toul"].map((id) => ({ id, name: `Ville de ${id}`, vatRate: "20" }));
    const issued = [
      { party: "metz", instalment: "Acompte", net: "15.00", vat: "3.01" },
      { party: "toul", instalment: "Acompte", net: "0.00" },
    ];
    const plan = planFunding(
      equally("100.00", "metz toul", { parties, schedule, issued, credits: [{ party: "toul", amount: "50.00" }] }),
    );
    expect(plan.schedule?.map(({ lines }) => lines.map(({ party, net, vat }) => `${party} ${net} + ${vat}`))).toEqual([
      ["metz 15.00 + 3.01", "toul 0.00 + 0.00"],
      ["metz 35.00 + 7.00", "toul 0.00 + 0.00"],
    ]);
    expect(plan.vat).toMatchObject({
      net: "50.00",
      vat: "10.01",
      gross: "60.01",
      vatOfTotal: "10.00",
      vatGap: "-0.01",
    });
  });
});

describe("plan: a surplus", () => {
  // 30.00 of 100.00 come from the region, and 90.00 are pledged for the other 70.00.
  const over = (policy: SurplusPolicy["policy"]): FundingRequest =>
    shared(
      {
        kind: "voluntary-share",
        pledges: [
          { party: "metz", amount: "60.00" },
          { party: "toul", amount: "30.00" },
        ],
        onSurplus: { policy },
      },
      "100.00",
      "metz toul",
      {
        parties: [
          ...["metz", "toul"].map((id) => ({ id, name: `Ville de ${id}`, vatRate: "20" })),
          { id: "region", name: "Région", role: "funder" },
        ],
        sources: [{ kind: "subsidy", from: "region", amount: "30.00" }],
      },
    );

  it("plan: it is credited to those who paid too much, not to a source, and lowers what they bear", () => {
    const plan = planFunding(over("credit"));
    expect(amounts(plan)).toEqual(["60.00", "30.00", "30.00"]);
    // 20.00 in proportion to 60 and 30.
    expect(plan.credits).toEqual([
      { party: "metz", amount: "13.33" },
      { party: "toul", amount: "6.67" },
    ]);
    expect(plan.netCosts).toEqual([
      { party: "metz", share: "60.00", vat: "12.00", credit: "13.33", netCost: "58.67" },
      { party: "toul", share: "30.00", vat: "6.00", credit: "6.67", netCost: "29.33" },
      { party: "region", share: "30.00", vat: "0.00", credit: "0.00", netCost: "30.00" },
    ]);
  });
});
