import { describe, expect, it } from "vitest";
import { jsonHints } from "../../../src/request/leaves.js";
import { unitOrderAt, unitOrderReferences } from "../../../src/request/unit-order.js";
import { partiesNamed, termsBy } from "../../support/read-terms.js";

const given = {
  kind: "unit-order",
  contributors: ["metz", "toul"],
  count: 3,
  unit: "12.30",
  roundUnitTo: "0.50",
  difference: { policy: "bearer", party: "nancy" },
  waitingList: ["pont"],
};

const named = (difference: object) => {
  const { made } = termsBy(unitOrderAt(2), { ...given, difference: { ...difference } });
  return partiesNamed(unitOrderReferences(made as Parameters<typeof unitOrderReferences>[0]));
};

describe("request: unit orders", () => {
  it("request: contributors, their number and the amounts are read", () => {
    expect(termsBy(unitOrderAt(2), given)).toEqual({ made: { ...given, unit: 1230n, roundUnitTo: 50n }, said: [] });
    expect(termsBy(unitOrderAt(3), given).made).toEqual({ ...given, unit: 12_300n, roundUnitTo: 500n });
  });

  it("request: unless said otherwise nobody is on the waiting list", () => {
    const { waitingList: _, unit: __, roundUnitTo: ___, ...least } = { ...given, difference: { policy: "credit" } };
    expect(termsBy(unitOrderAt(2), least)).toEqual({ made: { ...least, waitingList: [] }, said: [] });
  });

  it.each<[count: string | number, said: object]>([
    [2.5, { code: "field.type", params: { expected: "a whole number", received: "2.5" } }],
    ["2", { code: "field.type", params: { expected: "a whole number", received: "“2”" } }],
    [0, { code: "count.out-of-range", params: { received: "0", limit: 1_000_000 } }],
    [1e21, { code: "count.out-of-range", params: { received: "1e+21", limit: 1_000_000 } }],
  ])("request: a count of %s contributors is refused for what it is", (count, said) => {
    expect(termsBy(unitOrderAt(2), { ...given, count }).said).toEqual([{ ...said, path: ["terms", "count"] }]);
  });

  it("request: another kind, another policy and fields that are not known are refused", () => {
    const wrong = { ...given, kind: "orders", difference: { policy: "gap" }, price: "1.00" };
    expect(termsBy(unitOrderAt(2), wrong).said).toEqual([
      {
        code: "field.unknown",
        path: ["terms", "price"],
        params: {
          field: "“price”",
          nearest: null,
          known: "kind, contributors, count, unit, roundUnitTo, difference, waitingList",
        },
      },
      {
        code: "field.choice",
        path: ["terms", "kind"],
        params: { received: "“orders”", choices: "unit-order", nearest: null },
      },
      {
        code: "field.choice",
        path: ["terms", "difference", "policy"],
        params: { received: "“gap”", choices: "bearer, credit", nearest: null },
      },
    ]);
    expect(termsBy(unitOrderAt(2), { ...given, difference: { policy: "bearer" } }).said).toEqual([
      { code: "field.missing", path: ["terms", "difference", "party"], params: { field: "party" } },
    ]);
  });

  it("request: contributors and the waiting list are named once, and the bearer where there is one", () => {
    const lists = ["metz: contributors 0, once", "toul: contributors 1, once", "pont: waitingList 0, once"];
    expect(named({ policy: "bearer", party: "nancy" })).toEqual([...lists, "nancy: difference party"]);
    expect(named({ policy: "credit" })).toEqual(lists);
  });

  it("request: the JSON Schema says that a step is above 0, and that it cannot stand beside an amount", () => {
    const order = unitOrderAt(2);
    expect(jsonHints.get(order)).toEqual({ dependentSchemas: { unit: { properties: { roundUnitTo: false } } } });
    expect(jsonHints.get(order._zod.def.shape.roundUnitTo)).toEqual({
      allOf: [{ pattern: "[1-9]" }],
      exclusiveMinimum: 0,
    });
  });
});
