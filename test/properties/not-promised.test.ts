import { describe, expect, it } from "vitest";
import { type FundingRequest, type KeyRow, planFunding } from "../../src/index.js";

const names = ["amiens", "brest", "caen", "douai"];

/** A request in euros, shared by weights; the members come in alphabetical order. */
function request(
  cost: string,
  weights: readonly number[],
  more: { readonly exemptBelow?: string } = {},
): FundingRequest {
  const key = weights.map((weight, at): KeyRow => ({ party: names[at] ?? "", weight }));
  return {
    currency: "EUR",
    development: { id: "d-1", title: "Carte des signalements", cost },
    parties: key.map(({ party }) => ({ id: party, name: `Ville de ${party}` })),
    modality: { kind: "co-financed", strategy: { kind: "allocation-key", key, ...more } },
  };
}

const amounts = (given: FundingRequest): string =>
  planFunding(given)
    .shares.map(({ amount }) => amount)
    .join(" ");

const pledges = (cost: string, pledged: readonly string[], rate?: string): FundingRequest => ({
  ...request(cost, pledged.map(Number)),
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "voluntary-share",
      pledges: pledged.map((amount, at) => ({ party: names[at] ?? "", amount })),
      ...(rate === undefined ? {} : { threshold: { rate } }),
    },
  },
});

describe("plan: what is not promised where a credit is used", () => {
  it("plan: a credit of a cent may make the invoices of many instalments dearer than the amount that was voted", () => {
    // 8.80 in 40 instalments are 0.22 each, with 0.11 of VAT: 13.20 in all. One cent less makes some of them 0.23 and
    // some 0.21, and each half cent of VAT is rounded up.
    const voted: FundingRequest = {
      ...pledges("9.02", ["8.80", "0.22"]),
      parties: [
        { id: "amiens", name: "Ville d’Amiens", vatRate: "50" },
        { id: "brest", name: "Ville de Brest", vatRate: "20" },
      ],
      modality: {
        kind: "co-financed",
        strategy: {
          kind: "voluntary-share",
          pledges: [
            { party: "amiens", amount: "8.80", maximumGross: "13.22" },
            { party: "brest", amount: "0.22" },
          ],
        },
      },
      schedule: Array.from({ length: 40 }, (_, at) => ({ label: `Échéance ${at + 1}`, rate: "2.5" })),
    };
    const gross = (given: FundingRequest): string | undefined => planFunding(given).vat?.lines[0]?.gross;
    expect(gross(voted)).toBe("13.20");
    expect(gross({ ...voted, credits: [{ party: "amiens", amount: "0.01" }] })).toBe("13.25");
  });
});

describe("plan: what is not promised about one cost and the next", () => {
  it("plan: a larger cost may lower one share by one cent", () => {
    // Who would notice: the smallest member, when the estimate rises by a cent between two drafts of the agreement.
    expect(amounts(request("0.03", [1, 3, 3]))).toBe("0.01 0.01 0.01");
    expect(amounts(request("0.04", [1, 3, 3]))).toBe("0.00 0.02 0.02");
  });

  it("plan: it may happen at any size, such as 10.04 and 10.05 over shares of 6, 6 and 2", () => {
    // Who would notice: the third member, whose invoice goes from 1.44 to 1.43 while the total goes up.
    expect(amounts(request("10.04", [6, 6, 2]))).toBe("4.30 4.30 1.44");
    expect(amounts(request("10.05", [6, 6, 2]))).toBe("4.31 4.31 1.43");
  });

  it("plan: two small costs planned apart give other cents than one plan of both", () => {
    // Who would notice: the member whose id comes first, which pays the odd cent each time.
    expect(amounts(request("0.01", [1, 1]))).toBe("0.01 0.00");
    expect(amounts(request("0.02", [1, 1]))).toBe("0.01 0.01");
  });

  it("plan: with an exemption, a larger cost may lower a share by far more than a cent", () => {
    // Who would notice: the heavy member, as soon as the light one is worth invoicing and shares the cost.
    expect(amounts(request("59.96", [3, 1], { exemptBelow: "15.00" }))).toBe("59.96 0.00");
    expect(amounts(request("60.00", [3, 1], { exemptBelow: "15.00" }))).toBe("45.00 15.00");
  });

  it("plan: with a threshold, a larger cost may release everybody", () => {
    // Who would notice: everybody, when a cent more makes the pledges miss the threshold.
    expect(amounts(pledges("100.00", ["60.00", "20.00"], "80"))).toBe("60.00 20.00");
    expect(amounts(pledges("100.01", ["60.00", "20.00"], "80"))).toBe("0.00 0.00");
  });

  it("plan: sharing anew after a lower estimate may move a cent against sharing the lower estimate at once", () => {
    // Who would notice: an officer who enters the amounts of the last plan as the pledges of the next.
    expect(amounts(pledges("0.03", ["0.01", "0.02", "0.04"]))).toBe("0.00 0.01 0.02");
    expect(amounts(pledges("0.04", ["0.01", "0.02", "0.04"]))).toBe("0.01 0.01 0.02");
    expect(amounts(pledges("0.03", ["0.01", "0.01", "0.02"]))).toBe("0.01 0.01 0.01");
  });
});

describe("plan: what is not promised about fractions handed from plan to plan", () => {
  it("plan: under a bearer nobody-drifts holds for the others only, and the bearer may be many cents from its due", () => {
    // Who would notice: the bearer among thirty-one equal members, which pays 1.13 where they pay 1.00.
    const ids = Array.from({ length: 31 }, (_, at) => `town-${String(at).padStart(2, "0")}`);
    const given: FundingRequest = {
      ...request("31.13", [1]),
      parties: ids.map((id) => ({ id, name: id })),
      modality: {
        kind: "co-financed",
        strategy: { kind: "allocation-key", key: ids.map((party) => ({ party, weight: 1 })) },
      },
      rounding: { rule: "bearer", party: "town-00" },
    };
    const first = planFunding(given);
    expect(first.shares.map(({ amount }) => amount).slice(0, 2)).toEqual(["1.13", "1.00"]);
    expect(first.carried[0]).toEqual({ party: "town-00", exact: "-390/31" });
    // The others owe 100 and 26/31 cents with what they carry, and pay 1.01: the bearer is left with 0.83.
    const second = planFunding({ ...given, carried: first.carried });
    expect(second.shares.map(({ amount }) => amount).slice(0, 2)).toEqual(["0.83", "1.01"]);
    expect(second.carried[0]).toEqual({ party: "town-00", exact: "150/31" });
  });
});

describe("plan: what is not promised about one group and the next", () => {
  it("plan: somebody may pay one cent more because a new member joins", () => {
    // Who would notice: a member told that every new member makes it cheaper for all.
    expect(amounts(request("0.04", [1, 3, 3]))).toBe("0.00 0.02 0.02");
    expect(amounts(request("0.04", [1, 3, 3, 2]))).toBe("0.01 0.01 0.01 0.01");
  });

  it("plan: a member that grows may pay a cent less, and one that does not a cent more", () => {
    // Who would notice: the third member, when last year's populations are replaced by this year's.
    expect(amounts(request("0.05", [3, 5, 1]))).toBe("0.02 0.03 0.00");
    expect(amounts(request("0.05", [6, 6, 1]))).toBe("0.02 0.02 0.01");
  });

  it("plan: when one member has paid and leaves the table, the others may share the rest otherwise", () => {
    // Who would notice: whoever checks the annex by taking one line off and splitting what remains.
    expect(amounts(request("0.02", [2, 3, 10]))).toBe("0.00 0.01 0.01");
    expect(amounts(request("0.02", [3, 10]))).toBe("0.00 0.02");
  });

  it("plan: two members that merge may pay a cent more than they did apart", () => {
    // Who would notice: two communes that become one, when the key is applied to the new commune.
    expect(amounts(request("0.01", [2, 2, 3]))).toBe("0.00 0.00 0.01");
    expect(amounts(request("0.01", [4, 3]))).toBe("0.01 0.00");
  });

  it("plan: members of equal weight may pay a cent apart, and show percentages a hundredth apart", () => {
    // Who would notice: two equal towns that compare their invoices; the priority list or the ids decided.
    expect(amounts(request("1.00", [1, 1, 1]))).toBe("0.34 0.33 0.33");
    const { shares } = planFunding(request("3.00", [1, 1, 1]));
    expect(shares.map(({ amount, percentage }) => `${amount} ${percentage}`)).toEqual([
      "1.00 33.34",
      "1.00 33.33",
      "1.00 33.33",
    ]);
  });
});
