import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding, type Strategy } from "../../../src/index.js";

const towns = ["amiens", "brest", "caen"];

/** The first reason of a co-financed development of 100.00. */
function decided(strategy: Strategy) {
  const given: FundingRequest = {
    currency: "EUR",
    development: { id: "now", title: "Carte des signalements", cost: "100.00" },
    parties: towns.map((id) => ({ id, name: id })),
    modality: { kind: "co-financed", strategy },
  };
  return planFunding(given).explanation[0];
}

const reason = (strategy: Strategy["kind"], members: number, isCommitted = true) => ({
  code: "co-financed.decided",
  params: { strategy, members, isCommitted },
});

const pledges = [
  { party: "amiens", amount: "60.00" },
  { party: "brest", amount: "0.00" },
];

describe("modalities: who takes part in a co-financed development", () => {
  it("modalities: a member that pledged nothing takes no part, and a cancelled funding commits nobody", () => {
    const kind = "voluntary-share";
    expect(decided({ kind, pledges })).toEqual(reason(kind, 1));
    expect(decided({ kind, pledges, onShortfall: { policy: "cancel" } })).toEqual(reason(kind, 1, false));
    expect(decided({ kind, pledges, threshold: { rate: "80" } })).toEqual(reason(kind, 1, false));
  });

  it("modalities: an exempt member takes no part, even where all are", () => {
    const kind = "allocation-key";
    const key = towns.map((party, at) => ({ party, weight: at === 0 ? "1" : "4" }));
    expect(decided({ kind, key })).toEqual(reason(kind, 3));
    expect(decided({ kind, key, exemptBelow: "15.00" })).toEqual(reason(kind, 2));
    expect(decided({ kind, key, exemptBelow: "101.00" })).toEqual(reason(kind, 0));
  });

  it("modalities: a member that has left the rotation takes no part, and a turn that nobody takes commits nobody", () => {
    const kind = "round-robin";
    const turns = [{ development: "d-1", cost: "10.00", payer: "brest" }];
    const members = towns.map((party) => ({ party, weight: "1", ...(party === "amiens" ? { until: "d-1" } : {}) }));
    expect(decided({ kind, members, turns })).toEqual(reason(kind, 2));
    expect(decided({ kind, members, turns, skip: ["brest", "caen"] })).toEqual(reason(kind, 2, false));
  });

  it("modalities: a bearer of the difference between unit orders is not counted among the members", () => {
    const kind = "unit-order";
    const difference = { policy: "bearer", party: "caen" } as const;
    expect(decided({ kind, contributors: ["amiens", "brest"], count: 2, unit: "40.00", difference })).toEqual(
      reason(kind, 2),
    );
  });
});
