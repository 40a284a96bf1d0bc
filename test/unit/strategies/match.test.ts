import { describe, expect, it } from "vitest";
import { planFunding } from "../../../src/index.js";
import { shared } from "../../support/changed-funding.js";

describe("strategies: a party that adds one for one to each pledge", () => {
  // 80.00 pledged, and the 20.00 that the ceiling allows. The region is a cent ahead from an earlier development.
  it("strategies: it pays the whole amount that it adds whatever is carried, and the fractions are handed on", () => {
    const carried = [
      { party: "region", exact: "-1" },
      { party: "amiens", exact: "1" },
    ];
    const given = shared(
      {
        kind: "voluntary-share",
        pledges: [{ party: "amiens", amount: "80.00" }],
        match: { party: "region", perPledge: "20.00" },
      },
      "100.00",
      "region amiens",
    );
    const plan = planFunding({ ...given, carried });
    expect(plan.shares.map(({ party, amount }) => `${party} ${amount}`)).toEqual(["region 20.00", "amiens 80.00"]);
    expect(plan.carried).toEqual(carried);
    expect(plan.shares[0]?.because).toEqual([{ code: "match.takes", params: { amount: "20.00", perPledge: "20.00" } }]);
  });
});
