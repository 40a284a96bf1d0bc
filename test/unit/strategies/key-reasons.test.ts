import { describe, expect, it } from "vitest";
import { type FundingRequest, type KeyRow, planFunding } from "../../../src/index.js";
import { shared } from "../../support/changed-funding.js";

type Row = Omit<KeyRow, "party">;

const towns = ["amiens", "brest", "caen", "douai"];

/** A key for as many towns as there are rows. */
function request(cost: string, rows: readonly Row[], rest: { readonly [name: string]: string } = {}): FundingRequest {
  const key = rows.map((row, at): KeyRow => ({ party: towns[at] ?? "", ...row }));
  return shared({ kind: "allocation-key", key, ...rest }, cost, towns.slice(0, rows.length).join(" "));
}

/** What the plan explains of the key. */
const told = (given: FundingRequest) => planFunding(given).explanation.filter(({ code }) => code.startsWith("key."));

/** Each line: what it pays, the bound that it is held at, and why. */
const lines = (given: FundingRequest) =>
  planFunding(given).shares.map(({ amount, bound, because }) => ({ amount, bound, because }));

/** Where the key comes from, of which these requests mostly say nothing. */
const unnamed = { label: null, source: null, date: null };

const sharedBy = (cost: string, payers: number, totalWeight: string) => ({
  code: "key.shared",
  params: { cost, payers, totalWeight, ...unnamed },
});

const byWeight = (amount: string, weight: string, totalWeight: string) => ({
  amount,
  bound: null,
  because: [{ code: "key.by-weight", params: { weight, totalWeight } }],
});

const exempt = (weight: string, below: string) => ({
  amount: "0.00",
  bound: null,
  because: [{ code: "key.exempt", params: { weight, below } }],
});

describe("strategies: why each member of a key pays what it pays", () => {
  // By weight alone 50.00, 450.00 and 500.00. With amiens at 100.00 and caen at 400.00, brest bears the other 500.00.
  it("strategies: each line names its weight, or the minimum or maximum that it pays instead", () => {
    const given = request("1000.00", [
      { weight: 1, minimum: "100.00" },
      { weight: 9 },
      { weight: 10, maximum: "400.00" },
    ]);
    expect(lines(given)).toEqual([
      {
        amount: "100.00",
        bound: "minimum",
        because: [{ code: "key.at-minimum", params: { weight: "1", minimum: "100.00" } }],
      },
      byWeight("500.00", "9", "20"),
      {
        amount: "400.00",
        bound: "maximum",
        because: [{ code: "key.at-maximum", params: { weight: "10", maximum: "400.00" } }],
      },
    ]);
    expect(told(given)).toEqual([
      sharedBy("1000.00", 3, "20"),
      { code: "key.bounded", params: { atMinimum: 1, atMaximum: 1 } },
    ]);
  });

  // 100.00 by 1/2 and 1/3 of 5/6 in all: 60.00 and 40.00.
  it("strategies: bounds that hold nobody are no reason, and weights are told as they were given", () => {
    const given = request("100.00", [
      { weight: "1/2", minimum: "59.99", maximum: "60.01" },
      { weight: "1/3", minimum: "10.00", maximum: "90.00" },
    ]);
    expect(lines(given)).toEqual([byWeight("60.00", "1/2", "5/6"), byWeight("40.00", "1/3", "5/6")]);
    expect(told(given)).toEqual([sharedBy("100.00", 2, "5/6")]);
  });

  it("strategies: what the weights count, who published them and of which day they are is told", () => {
    const named = { label: "population municipale", source: "INSEE", date: "2024-01-01" };
    expect(told(request("10.00", [{ weight: 1 }, { weight: 1 }], named))).toEqual([
      { code: "key.shared", params: { cost: "10.00", payers: 2, totalWeight: "2", ...named } },
    ]);
  });

  it("strategies: a credit note by a key is told as its invoice, and nothing is missing or too much", () => {
    const given = request("-90.00", [{ weight: 1 }, { weight: 2 }]);
    expect(lines(given)).toEqual([byWeight("-30.00", "1", "3"), byWeight("-60.00", "2", "3")]);
    expect(told(given)).toEqual([sharedBy("-90.00", 2, "3")]);
  });
});

describe("strategies: bounds of a key that do not meet the cost", () => {
  // 10.00 + 20.01 + 5.00 = 35.01 of 100.00.
  it("strategies: how many pay a minimum, how many a maximum and what the maxima leave is told", () => {
    const rows = [
      { weight: 1, maximum: "10.00" },
      { weight: 1, maximum: "20.01" },
      { weight: 0, minimum: "5.00" },
    ];
    expect(told(request("100.00", rows))).toEqual([
      sharedBy("100.00", 3, "2"),
      { code: "key.bounded", params: { atMinimum: 1, atMaximum: 2 } },
      { code: "key.maxima-short", params: { missing: "64.99" } },
    ]);
  });

  it.each([
    ["100.00", "10.00"],
    ["0.00", "110.00"],
  ])("strategies: minima of 110.00 in all towards a cost of %s are told to exceed it by %s", (cost, excess) => {
    const rows = [
      { weight: 1, minimum: "60.00" },
      { weight: 1, minimum: "50.00" },
    ];
    expect(told(request(cost, rows))).toEqual([
      sharedBy(cost, 2, "2"),
      { code: "key.bounded", params: { atMinimum: 2, atMaximum: 0 } },
      { code: "key.minima-exceed", params: { excess } },
    ]);
  });

  it("strategies: maxima that make exactly the cost leave nothing to tell of a gap", () => {
    const rows = [
      { weight: 1, maximum: "60.00" },
      { weight: 9, maximum: "40.00" },
    ];
    expect(planFunding(request("100.00", rows)).shares.map(({ amount }) => amount)).toEqual(["60.00", "40.00"]);
    expect(told(request("100.00", rows)).map(({ code }) => code)).toEqual(["key.shared", "key.bounded"]);
  });

  // Of 100.00, half each without bounds: amiens would pay two cents less for those it paid too much before.
  it.each([
    ["minimum", { weight: 1, minimum: "60.00" }, "-2", "2", ["60.00", "40.00"]],
    ["maximum", { weight: 1, maximum: "30.00" }, "2", "-2", ["30.00", "70.00"]],
  ] as const)(
    "strategies: who is held at its %s pays it whatever is carried, and the fractions are handed on",
    (...row) => {
      const [, bounded, first, second, amounts] = row;
      const carried = [
        { party: "amiens", exact: first },
        { party: "brest", exact: second },
      ];
      const plan = planFunding({ ...request("100.00", [bounded, { weight: 1 }]), carried });
      expect(plan.shares.map(({ amount }) => amount)).toEqual(amounts);
      expect(plan.carried).toEqual(carried);
    },
  );
});

describe("strategies: what is told of those who are exempt", () => {
  const rows = [{ weight: 5 }, { weight: 3 }, { weight: 2 }, { weight: 2 }];

  // Of 100.00 by 5, 3, 2 and 2 the last two would pay 16.67 each.
  it("strategies: how many are exempt and below what is told, and the weights that count are those of the payers", () => {
    const given = request("100.00", rows, { exemptBelow: "18.00" });
    expect(lines(given)).toEqual([
      byWeight("62.50", "5", "8"),
      byWeight("37.50", "3", "8"),
      exempt("2", "18.00"),
      exempt("2", "18.00"),
    ]);
    expect(told(given)).toEqual([
      sharedBy("100.00", 2, "8"),
      { code: "key.exempted", params: { exempt: 2, members: 4, below: "18.00" } },
    ]);
    expect(planFunding(given).shares.map(({ role }) => role)).toEqual(["member", "member", "member", "member"]);
  });

  it("strategies: where everybody pays as much as the exemption, nothing is told of it", () => {
    const given = request("100.00", rows.slice(0, 3), { exemptBelow: "20.00" });
    expect(lines(given)).toEqual([
      byWeight("50.00", "5", "10"),
      byWeight("30.00", "3", "10"),
      byWeight("20.00", "2", "10"),
    ]);
    expect(told(given)).toEqual([sharedBy("100.00", 3, "10")]);
  });

  it("strategies: where everybody would be exempt, that is all that is told", () => {
    const given = request("10.00", [{ weight: 2 }, { weight: 1 }], { exemptBelow: "15.00" });
    expect(lines(given)).toEqual([exempt("2", "15.00"), exempt("1", "15.00")]);
    expect(told(given)).toEqual([{ code: "key.all-exempt", params: { members: 2, below: "15.00" } }]);
  });
});
