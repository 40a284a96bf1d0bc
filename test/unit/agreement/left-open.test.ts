import { describe, expect, it } from "vitest";
import { amendFunding, type FundingRequest } from "../../../src/index.js";
import { borneAfter, changes, equally, leaving, shared } from "../../support/changed-funding.js";

describe("agreement: a leaver whose share becomes a gap", () => {
  const pledging = (terms: object, cost: string): FundingRequest =>
    shared(
      {
        kind: "voluntary-share",
        pledges: [
          { party: "a", amount: "500" },
          { party: "b", amount: "300" },
          { party: "c", amount: "200" },
        ],
        ...terms,
      },
      cost,
      "a b c",
    );

  it("agreement: of what was free, nothing is missing", () => {
    const { delta, after } = amendFunding(equally("0", "a b"), leaving("b", "gap"));
    expect(delta.map(({ after: amount }) => amount)).toEqual(["0.00", "0.00"]);
    expect([after.status, after.gap]).toEqual(["funded", "0.00"]);
  });

  it("agreement: a member that stands behind the others goes on with its pledge and with what it added", () => {
    // 1,100.00 lack 100.00, which a takes beside its 500.00: it does not take the 200.00 of c as well.
    const request = pledging({ onShortfall: { policy: "backstop", party: "a" } }, "1100");
    const amendment = amendFunding(request, leaving("c", "gap"));
    expect([changes(amendment), amendment.after.gap]).toEqual(["a 0.00, b 0.00, c -200.00", "200.00"]);
    const own = amendment.after.shares.filter(({ party }) => party === "a");
    expect(own.map(({ role, amount }) => `${role} ${amount}`)).toEqual(["member 500.00", "backstop 100.00"]);
  });

  it("agreement: a member that matches the others adds no more than it added", () => {
    // b adds 10.00 to each pledge up to 15.00 in all; for a and itself alone it would add 20.00.
    const request = pledging({ match: { party: "b", perPledge: "10", ceiling: "15" } }, "1015");
    const amendment = amendFunding(request, leaving("c", "gap"));
    expect([changes(amendment), amendment.after.gap]).toEqual(["a 0.00, b 0.00, c -200.00", "200.00"]);
    const own = amendment.after.shares.filter(({ party }) => party === "b");
    expect(own.map(({ amount }) => amount)).toEqual(["300.00", "15.00"]);
  });

  it("agreement: orders that were rounded up stay what they were", () => {
    const order = { kind: "unit-order", contributors: ["a", "b", "c"], count: 3, roundUnitTo: "10" } as const;
    const request = shared({ ...order, difference: { policy: "credit" } }, "100.00", "a b c");
    const amendment = amendFunding(request, leaving("c", "gap"));
    // 33.34 was rounded up to 40.00.
    expect(borneAfter(amendment)).toBe("a 40.00, b 40.00, c 0.00");
    expect([amendment.before.surplus, amendment.after.gap]).toEqual(["20.00", "20.00"]);
  });
});
