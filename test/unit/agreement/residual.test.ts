import { describe, expect, it } from "vitest";
import { amendFunding, type FundingRequest, type Strategy, tryAmendFunding } from "../../../src/index.js";
import {
  borneAfter,
  changes,
  equally,
  issuesOf,
  joining,
  moves,
  named,
  requestBy,
  shared,
} from "../../support/changed-funding.js";

/** After half its lifetime a development is worth half of what it cost. */
const half = { basis: "residual", elapsedMonths: 30, lifetimeMonths: 60 } as const;

const pledging = (rows: Readonly<Record<string, string>>, terms: object = {}): Strategy => ({
  kind: "voluntary-share",
  pledges: Object.entries(rows).map(([party, amount]) => ({ party, amount })),
  ...terms,
});

describe("agreement: what a buy-in on the residual value leaves each to bear", () => {
  it("agreement: a cent goes to who has priority, who keeps it in the plan after", () => {
    const rounding = { rule: "largest-remainder", priority: ["b"] } as const;
    const amendment = amendFunding(equally("1.04", "a b", { rounding }), joining({ weight: 1 }, half));
    // 0.52 is 0.26 each without f; with f 0.17 each and a cent more, for b.
    expect(borneAfter(amendment)).toBe("a 0.43, b 0.44, f 0.17");
    expect(amendment.after.request.rounding).toEqual(rounding);
  });

  it("agreement: where a bearer is named, the cents of the worth go by largest remainder, and none is left to bear", () => {
    const request = equally("1.00", "a b", { rounding: { rule: "bearer", party: "b" } });
    const amendment = amendFunding(request, joining({ weight: 1 }, half));
    // 0.50 is 0.25 each without f; with f 0.16 each and two cents more, for a and b. A bearer would pay 0.16, f 0.17.
    expect(borneAfter(amendment)).toBe("a 0.42, b 0.42, f 0.16");
    expect(amendment.after.request.rounding).toEqual({ rule: "largest-remainder", priority: [] });
  });

  it("agreement: what nobody can be refunded goes by the ids of the others, whatever their order", () => {
    const key = ["a 1", "c 3", "b 3"].map((row) => ({ party: row.slice(0, 1), weight: row.slice(2) }));
    // 0.04 is 0, 2, 2. The residual 0.03 is 1 each alone, and all f's with it: a would get back a cent that it never paid.
    const amendment = amendFunding(
      shared({ kind: "allocation-key", key }, "0.04", "a c b"),
      joining({ weight: 1000 }, { basis: "residual", elapsedMonths: 1, lifetimeMonths: 4 }),
    );
    expect(borneAfter(amendment)).toBe("a 0.00, c 0.01, b 0.00, f 0.03");
  });

  it.each([
    // 450.00 without f 300.00 and 150.00; with f 225.00, 112.50 and 112.50.
    ["proportional", "300", "a 525.00, b 262.50, f 112.50"],
    // 225.00 each without f, 150.00 each with it.
    ["cap", "300", "a 525.00, b 225.00, f 150.00"],
    // 225.00 less each without f, 240.00 less each with it.
    ["equal-reduction", "270", "a 585.00, b 285.00, f 30.00"],
  ])("agreement: pledges share the residual value as they share a surplus: %s", (policy, amount, expected) => {
    const strategy = pledging({ a: "600", b: "300" }, { onSurplus: { policy } });
    expect(borneAfter(amendFunding(shared(strategy, "900", "a b"), joining({ amount }, half)))).toBe(expected);
  });

  it("agreement: a surplus is no part of the worth, and pledges paid in full share it in proportion", () => {
    const strategy = pledging({ a: "600", b: "500" }, { onSurplus: { policy: "credit" } });
    const amendment = amendFunding(shared(strategy, "1000", "a b"), joining({ amount: "100" }, half));
    // Half of 1,000.00 is 272.73 and 227.27 without f, 250.00, 208.33 and 41.67 with it.
    expect(borneAfter(amendment)).toBe("a 577.27, b 481.06, f 41.67");
    // The credits of a and b, 54.55 and 45.45 of 100.00, become 52.48 and 43.73: that part was paid for them.
    expect(moves(amendment)).toBe("f>a 20.66, f>b 17.22");
    expect(amendment.buyIn).toMatchObject({ amount: "41.67", refunds: "37.88", credited: "3.79" });
  });

  it("agreement: what was free stays free, and nobody buys anything in", () => {
    const amendment = amendFunding(equally("0", "a b"), joining({ weight: 1 }, half));
    expect(borneAfter(amendment)).toBe("a 0.00, b 0.00, f 0.00");
    expect(amendment.after.status).toBe("funded");
  });

  it("agreement: a development is worth all of its cost at first, and nothing at the end of its lifetime", () => {
    const bought = (elapsedMonths: number, lifetimeMonths: number): string =>
      changes(
        amendFunding(
          equally("90.00", "a b"),
          joining({ weight: 1 }, { basis: "residual", elapsedMonths, lifetimeMonths }),
        ),
      );
    expect(bought(0, 60)).toBe("a -15.00, b -15.00, f 30.00");
    expect(bought(0, 1)).toBe("a -15.00, b -15.00, f 30.00");
    expect(bought(60, 60)).toBe("a 0.00, b 0.00, f 0.00");
  });
});

describe("agreement: how a buy-in on the residual value is written", () => {
  it("agreement: as pledges that were agreed, and nothing that no rule asks for", () => {
    const { after } = amendFunding(equally("90.00", "a b"), joining({ weight: 1 }, half));
    expect(after.request).toEqual({
      currency: "EUR",
      development: { id: "d", title: "D", cost: "90.00" },
      parties: named("a b f"),
      modality: {
        kind: "co-financed",
        strategy: {
          kind: "voluntary-share",
          pledges: [
            { party: "a", amount: "37.50" },
            { party: "b", amount: "37.50" },
            { party: "f", amount: "15.00" },
          ],
          onShortfall: { policy: "report" },
          onSurplus: { policy: "credit" },
        },
      },
      rounding: { rule: "largest-remainder", priority: [] },
    });
  });

  const matched = (role: "publisher" | "funder", rest: Partial<FundingRequest> = {}, cost = "1000"): FundingRequest =>
    shared(pledging({ a: "400", b: "400" }, { match: { party: "p", perPledge: "100" } }), cost, "a b", {
      parties: [...named("a b r"), { id: "p", name: "P", role }],
      ...rest,
    });

  it.each([
    ["publisher", "publisher-share"],
    ["funder", "subsidy"],
  ] as const)("agreement: a match by a %s is a %s", (role, kind) => {
    // Half the worth, 500, is left: 200 by the match and 150 each; with f 300 by the match and 200 over 400, 400, 200.
    const { after } = amendFunding(matched(role), joining({ amount: "200" }, half));
    expect(after.request.sources).toEqual([{ kind, from: "p", amount: "300.00" }]);
    expect(after.shares.filter(({ party }) => party === "p").map((share) => [share.role, share.amount])).toEqual([
      [role, "300.00"],
    ]);
    expect(after.explanation.map(({ code }) => code)).toContain(`sources.${kind}`);
  });

  it("agreement: a source that was there stays beside the match", () => {
    const subsidy = { kind: "subsidy", from: "r", amount: "100.00" } as const;
    const amendment = amendFunding(
      matched("publisher", { sources: [subsidy] }, "1100"),
      joining({ amount: "200" }, half),
    );
    expect(borneAfter(amendment)).toBe("a 330.00, b 330.00, r 100.00, p 300.00, f 40.00");
    expect(amendment.after.request.sources).toEqual([
      subsidy,
      { kind: "publisher-share", from: "p", amount: "300.00" },
    ]);
  });
});

describe("agreement: where the residual value cannot be shared", () => {
  const order = { kind: "unit-order", contributors: ["a"], count: 1, difference: { policy: "credit" } } as const;
  const refusals: readonly (readonly [string, FundingRequest, object, string, string])[] = [
    ["orders are of one amount", shared(order, "100", "a"), {}, "orders", "0.00"],
    ["a credit note has no worth", equally("-100", "a b"), { weight: 1 }, "credit-note", "0.00"],
    ["a gap is no worth", shared(pledging({ a: "50" }), "100", "a"), { amount: "1" }, "gap", "50.00"],
  ];

  it.each(refusals)("agreement: it is said that %s", (_, request, terms, why, gap) => {
    expect(issuesOf(tryAmendFunding(request, joining(terms, half)))).toEqual([
      { code: "join.residual-not-possible", path: ["change", "basis"], params: { why, gap } },
    ]);
  });

  it.each([
    ["make more than is left", "600", "100", "600.00"],
    ["make more than is left with the joiner", "400", "200", "600.00"],
  ])("agreement: amounts of associates that %s are refused", (_, given, amount, total) => {
    const request = requestBy(
      {
        kind: "complementary-order",
        lead: "a",
        contract: { reference: "2024-17", amount: "48000.00" },
        associates: [{ party: "b", amount: given }],
      },
      "1000",
      "a b",
    );
    expect(issuesOf(tryAmendFunding(request, joining({ amount }, half)))).toEqual([
      { code: "associates.exceed-cost", path: ["after", "modality", "associates"], params: { total, cost: "500.00" } },
    ]);
  });
});
