import { describe, expect, it } from "vitest";
import { standing } from "../../../src/agreement/standing.js";
import type { UnitOrder } from "../../../src/index.js";

describe("agreement: who stands in", () => {
  const three: UnitOrder = {
    kind: "unit-order",
    contributors: ["metz", "toul"],
    count: 3,
    difference: { policy: "credit" },
  };

  it("agreement: the waiting list fills the free places in its order, and the others go on waiting", () => {
    expect(standing({ ...three, waitingList: ["nancy", "verdun"] })).toEqual({
      contributors: ["metz", "toul", "nancy"],
      waitingList: ["verdun"],
    });
  });

  it("agreement: without a waiting list the free place stays free", () => {
    expect(standing(three)).toEqual({ contributors: ["metz", "toul"], waitingList: [] });
  });
});
