import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding, tryPlanFunding } from "../../../src/index.js";
import { codesOf } from "../../support/outcome.js";

function request(cost: string): FundingRequest {
  return {
    currency: "EUR",
    development: { id: "d-1", title: "Carte des signalements", cost },
    parties: ["metz", "nancy"].map((id) => ({ id, name: id })),
    modality: {
      kind: "initial-contract",
      authority: "nancy",
      contract: { reference: "2024-17", amount: "48000.00", modifications: ["2000.00", "-1500.00"] },
    },
  };
}

describe("modalities: a development that the initial contract holds", () => {
  it("modalities: the contracting authority pays all of it, and the contract says why", () => {
    const plan = planFunding(request("1234.57"));
    expect(plan.status).toBe("funded");
    expect(plan.shares).toEqual([
      {
        party: "metz",
        role: "member",
        amount: "0.00",
        exact: "0",
        percentage: "0.00",
        spareUnits: 0,
        bound: null,
        because: [{ code: "share.not-concerned", params: {} }],
      },
      {
        party: "nancy",
        role: "authority",
        amount: "1234.57",
        exact: "123457",
        percentage: "100.00",
        spareUnits: 0,
        bound: null,
        because: [{ code: "initial-contract.all", params: { cost: "1234.57", reference: "2024-17" } }],
      },
    ]);
    expect(plan.explanation).toEqual([
      {
        code: "initial-contract.decided",
        params: { authority: "nancy", reference: "2024-17", amount: "48000.00", modifications: 2, modified: "500.00" },
      },
    ]);
  });

  it("modalities: a contract that was never modified is told as such", () => {
    const given = request("100.00");
    const contract = { reference: "2024-17", amount: "48000.00" };
    const modality = { kind: "initial-contract", authority: "nancy", contract } as const;
    expect(planFunding({ ...given, modality }).explanation).toEqual([
      {
        code: "initial-contract.decided",
        params: { authority: "nancy", reference: "2024-17", amount: "48000.00", modifications: 0, modified: "0.00" },
      },
    ]);
  });

  it("modalities: a credit note returns all of it to the authority", () => {
    const { shares, gap, surplus } = planFunding(request("-1234.57"));
    expect([...shares.map(({ amount }) => amount), gap, surplus]).toEqual(["0.00", "-1234.57", "0.00", "0.00"]);
  });

  it("modalities: a cost of zero asks nothing of anybody and is funded", () => {
    const { status, shares, explanation } = planFunding(request("0.00"));
    expect([status, ...shares.map(({ amount }) => amount)]).toEqual(["funded", "0.00", "0.00"]);
    expect(explanation.map(({ code }) => code)).toEqual(["initial-contract.decided"]);
  });

  // What the contract is worth does not bound the development: the law does, and another room speaks of it.
  it("modalities: a cost above the contract is paid all the same", () => {
    expect(planFunding(request("48000.01")).shares[1]?.amount).toBe("48000.01");
  });

  it("modalities: an authority that is no party is refused", () => {
    const given = request("100.00");
    const parties = [{ id: "metz", name: "metz" }];
    expect(codesOf(tryPlanFunding({ ...given, parties }))).toEqual(["party.unknown"]);
  });
});
