import { describe, expect, it } from "vitest";
import { type FundingRequest, type KeyRow, planFunding, tryPlanFunding } from "../../../src/index.js";
import { codesOf } from "../../support/outcome.js";

const towns = ["amiens", "brest", "caen", "douai"];

type Row = Pick<KeyRow, "weight" | "minimum" | "maximum">;

function request(cost: string, rows: readonly Row[], exemptBelow?: string): FundingRequest {
  const key = rows.map((row, at): KeyRow => ({ party: towns[at] ?? "", ...row }));
  return {
    currency: "EUR",
    development: { id: "d-1", title: "Carte des signalements", cost },
    parties: key.map(({ party }) => ({ id: party, name: party })),
    modality: {
      kind: "co-financed",
      strategy: { kind: "allocation-key", key, ...(exemptBelow === undefined ? {} : { exemptBelow }) },
    },
  };
}

/** What each pays, with the bound that held it, and the gap or surplus. */
function outline(given: FundingRequest): string {
  const { shares, gap, surplus } = planFunding(given);
  const lines = shares.map(({ amount, bound }) => (bound === null ? amount : `${amount} (${bound})`));
  return [
    ...lines,
    ...(gap === "0.00" ? [] : [`gap ${gap}`]),
    ...(surplus === "0.00" ? [] : [`surplus ${surplus}`]),
  ].join(" ");
}

describe("strategies: a key between minima and maxima", () => {
  it("strategies: what a maximum takes off one is shared by the others at their weights", () => {
    const rows = [{ weight: 1 }, { weight: 2 }, { weight: 3, maximum: "200.00" }];
    expect(outline(request("1000.00", rows))).toBe("266.67 533.33 200.00 (maximum)");
  });

  it("strategies: where the maxima do not reach the cost, the gap is shown to the cent", () => {
    const rows = [
      { weight: 1, maximum: "10.00" },
      { weight: 1, maximum: "20.01" },
    ];
    expect(outline(request("100.00", rows))).toBe("10.00 (maximum) 20.01 (maximum) gap 69.99");
  });

  it("strategies: where the minima exceed the cost, the excess is a surplus that belongs to its payers", () => {
    const given = request("100.00", [
      { weight: 1, minimum: "60.00" },
      { weight: 1, minimum: "50.00" },
    ]);
    expect(outline(given)).toBe("60.00 (minimum) 50.00 (minimum) surplus 10.00");
    expect(planFunding(given).credits.map(({ amount }) => amount)).toEqual(["5.45", "4.55"]);
  });

  it("strategies: a weight of 0 pays nothing but its minimum", () => {
    const rows = [{ weight: 0, minimum: "10.00", maximum: "20.00" }, { weight: 1 }, { weight: 1, maximum: "30.00" }];
    expect(outline(request("100.00", rows))).toBe("10.00 (minimum) 60.00 30.00 (maximum)");
  });
});

describe("strategies: members whose share is not worth asking for", () => {
  it("strategies: equal weights stay together, even where one of them alone could pay", () => {
    const rows = [{ weight: 5 }, { weight: 3 }, { weight: 2 }, { weight: 2 }];
    expect(outline(request("100.00", rows.slice(0, 3), "18.00"))).toBe("50.00 30.00 20.00");
    expect(outline(request("100.00", rows, "18.00"))).toBe("62.50 37.50 0.00 0.00");
  });

  it("strategies: a share of exactly the exemption is paid", () => {
    const rows = [{ weight: 3 }, { weight: 1 }];
    expect(outline(request("60.00", rows, "15.00"))).toBe("45.00 15.00");
    expect(outline(request("59.99", rows, "15.00"))).toBe("59.99 0.00");
  });

  it("strategies: the minimum of an exempt member does not apply, and the member stays in the table", () => {
    const rows = [{ weight: 9 }, { weight: 1, minimum: "5.00" }];
    const given = request("100.00", rows, "15.00");
    expect(outline(given)).toBe("100.00 0.00");
    expect(planFunding(given).shares[1]?.because).toEqual([
      { code: "key.exempt", params: { weight: "1", below: "15.00" } },
    ]);
  });

  it("strategies: a minimum that reaches the exemption keeps the lightest member among the payers", () => {
    const rows = [{ weight: 8 }, { weight: 1, minimum: "15.00" }];
    expect(outline(request("90.00", rows, "15.00"))).toBe("75.00 15.00 (minimum)");
  });

  it("strategies: where nobody could pay as much as the exemption, the whole cost is a gap", () => {
    const plan = planFunding(request("10.00", [{ weight: 2 }, { weight: 1 }], "15.00"));
    expect([plan.status, plan.gap, ...plan.shares.map(({ amount }) => amount)]).toEqual([
      "underfunded",
      "10.00",
      "0.00",
      "0.00",
    ]);
    expect(plan.explanation.map(({ code }) => code)).toContain("key.all-exempt");
  });

  it("strategies: a maximum below the exemption is refused, since its member could never pay", () => {
    const outcome = tryPlanFunding(request("10.00", [{ weight: 1, maximum: "14.99" }], "15.00"));
    expect(codesOf(outcome)).toEqual(["key.maximum-below-exemption"]);
  });
});
