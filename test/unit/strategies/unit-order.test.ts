import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding, tryPlanFunding, type UnitOrder } from "../../../src/index.js";
import { minorUnits } from "../../../src/money/minor-units.js";
import { unitOrder } from "../../../src/strategies/unit-order.js";
import { issuesOf } from "../../support/changed-funding.js";

type Terms = Omit<UnitOrder, "kind">;

const six = ["amiens", "brest", "caen", "douai", "evreux", "fougeres"];
const bearer: Terms["difference"] = { policy: "bearer", party: "publisher" };
const credit: Terms["difference"] = { policy: "credit" };

/** Six towns, two that may wait, and the publisher. */
function request(cost: string, terms: Terms): FundingRequest {
  return {
    currency: "EUR",
    development: { id: "d-1", title: "Carte des signalements", cost },
    parties: [...six, "guingamp", "honfleur", "publisher"].map((id) => ({ id, name: id })),
    modality: { kind: "co-financed", strategy: { kind: "unit-order", ...terms } },
  };
}

const at = (...rest: readonly (string | number)[]) => ["modality", "strategy", ...rest];

const terms = (rest: Partial<Terms> = {}): Terms => ({ contributors: six, count: 6, difference: bearer, ...rest });

/** The status, each line with its role where it pays or is named by the strategy, then gap, surplus and credits. */
function outline(given: FundingRequest): string {
  const { status, shares, gap, surplus, credits } = planFunding(given);
  const lines = shares
    .filter(({ because }) => because.every(({ code }) => code !== "share.not-concerned"))
    .map(({ party, role, amount }) => `${party}${role === "member" ? "" : ` (${role})`} ${amount}`);
  const owners = credits.map(({ party, amount }) => `${party} ${amount}`);
  return [status, ...lines, `gap ${gap}`, `surplus ${surplus}`, ...owners].join(", ");
}

const orders = (amount: string, towns: readonly string[] = six): string =>
  towns.map((town) => `${town} ${amount}`).join(", ");

/** What the plan explains, but for the modality and the rounding. */
const told = (given: FundingRequest) => planFunding(given).explanation.filter(({ code }) => code.startsWith("unit-"));

/** The reasons of one party's lines. */
const reasonsOf = (given: FundingRequest, party: string) =>
  planFunding(given).shares.flatMap((share) => (share.party === party ? share.because : []));

describe("strategies: 20,000.00 by six orders of the same amount (scenario S3)", () => {
  // 20,000.00 / 6 = 3,333.333…: the cent above is 3,333.34, and 6 × 3,333.34 = 20,000.04.
  it("strategies: the amount of an order is rounded up to the cent, and the bearer is credited with the four cents above", () => {
    const given = request("20000.00", terms());
    expect(outline(given)).toBe(
      `funded, ${orders("3333.34")}, publisher (bearer) 0.00, gap 0.00, surplus 0.04, publisher 0.04`,
    );
    expect(told(given)).toEqual([
      { code: "unit-order.computed", params: { cost: "20000.00", count: 6, unit: "3333.34", step: null } },
      { code: "unit-order.placed", params: { placed: 6, count: 6, total: "20000.04" } },
      { code: "unit-order.surplus-to", params: { party: "publisher", surplus: "0.04" } },
    ]);
    expect(planFunding(given).explanation.map(({ code }) => code)).not.toContain("rounding.even");
    expect(reasonsOf(given, "publisher")).toEqual([{ code: "unit-order.bears-nothing", params: {} }]);
    expect(reasonsOf(given, "caen")).toEqual([{ code: "unit-order.order", params: { unit: "3333.34" } }]);
  });

  // Four cents over six equal payers: 0.67 of a cent each, the first four by id receive one.
  it("strategies: under credit the same four cents belong to the contributors, a cent each to the first four by id", () => {
    const given = request("20000.00", terms({ difference: credit }));
    expect(outline(given)).toBe(
      `funded, ${orders("3333.34")}, gap 0.00, surplus 0.04, amiens 0.01, brest 0.01, caen 0.01, douai 0.01`,
    );
    expect(told(given).at(-1)).toEqual({ code: "unit-order.surplus-shared", params: { surplus: "0.04" } });
  });

  // 6 × 3,333.33 = 19,999.98.
  it("strategies: with a given amount of 3,333.33 the bearer pays the two cents that are missing", () => {
    const given = request("20000.00", terms({ unit: "3333.33" }));
    expect(outline(given)).toBe(`funded, ${orders("3333.33")}, publisher (bearer) 0.02, gap 0.00, surplus 0.00`);
    expect(told(given)).toEqual([
      { code: "unit-order.given", params: { cost: "20000.00", count: 6, unit: "3333.33" } },
      { code: "unit-order.placed", params: { placed: 6, count: 6, total: "19999.98" } },
      { code: "unit-order.difference-borne", params: { party: "publisher", difference: "0.02" } },
    ]);
    expect(reasonsOf(given, "publisher")).toEqual([{ code: "unit-order.bears", params: { difference: "0.02" } }]);
  });

  it("strategies: under credit the two cents that are missing stay a gap, though all orders are placed", () => {
    const given = request("20000.00", terms({ unit: "3333.33", difference: credit }));
    expect(outline(given)).toBe(`underfunded, ${orders("3333.33")}, gap 0.02, surplus 0.00`);
    expect(told(given).at(-1)).toEqual({ code: "unit-order.difference-open", params: { difference: "0.02" } });
  });

  // The smallest multiple of 10.00 that is not below 3,333.33… is 3,340.00; 6 × 3,340.00 = 20,040.00.
  it("strategies: rounded up to ten euros an order is 3,340.00 and the surplus 40.00", () => {
    const given = request("20000.00", terms({ roundUnitTo: "10.00" }));
    expect(outline(given)).toBe(
      `funded, ${orders("3340.00")}, publisher (bearer) 0.00, gap 0.00, surplus 40.00, publisher 40.00`,
    );
    expect(told(given)[0]).toEqual({
      code: "unit-order.computed",
      params: { cost: "20000.00", count: 6, unit: "3340.00", step: "10.00" },
    });
  });

  // 40.00 / 6 = 6.666…: four receive 6.67 and two 6.66.
  it("strategies: under credit the 40.00 are shared to the cent among those who ordered", () => {
    expect(outline(request("20000.00", terms({ roundUnitTo: "10.00", difference: credit })))).toBe(
      `funded, ${orders("3340.00")}, gap 0.00, surplus 40.00, ` +
        "amiens 6.67, brest 6.67, caen 6.67, douai 6.67, evreux 6.66, fougeres 6.66",
    );
  });

  it("strategies: a cost that divides into whole steps leaves no difference, and none is told", () => {
    const given = request("15000.00", terms({ roundUnitTo: "10.00" }));
    expect(outline(given)).toBe(`funded, ${orders("2500.00")}, publisher (bearer) 0.00, gap 0.00, surplus 0.00`);
    expect(told(given).map(({ code }) => code)).toEqual(["unit-order.computed", "unit-order.placed"]);
  });

  // One cent more than 6 × 2,500.00 lifts the order by a whole step: 2,510.00 × 6 = 15,060.00.
  it("strategies: a single cent above a whole step lifts every order by a step", () => {
    expect(outline(request("15000.01", terms({ roundUnitTo: "10.00" })))).toBe(
      `funded, ${orders("2510.00")}, publisher (bearer) 0.00, gap 0.00, surplus 59.99, publisher 59.99`,
    );
  });
});

describe("strategies: one of the six drops out (scenario S3)", () => {
  const five = six.slice(0, 5);

  // Held at 2,500.00: 5 × 2,500.00 = 12,500.00 of 15,000.00.
  it("strategies: while a contributor is missing the gap is shown and the bearer pays nothing", () => {
    const given = request("15000.00", terms({ contributors: five }));
    expect(outline(given)).toBe(
      `underfunded, ${orders("2500.00", five)}, publisher (bearer) 0.00, gap 2500.00, surplus 0.00`,
    );
    expect(told(given)).toEqual([
      { code: "unit-order.computed", params: { cost: "15000.00", count: 6, unit: "2500.00", step: null } },
      { code: "unit-order.placed", params: { placed: 5, count: 6, total: "12500.00" } },
      { code: "unit-order.missing", params: { missing: 1, gap: "2500.00" } },
    ]);
    expect(reasonsOf(given, "publisher")).toEqual([{ code: "unit-order.bears-nothing", params: {} }]);
  });

  // 5 × 3,333.34 = 16,666.70; 20,000.00 − 16,666.70 = 3,333.30, which is not the amount of an order.
  it("strategies: the gap is the cost less the orders placed, whatever an order costs", () => {
    const open = `underfunded, ${orders("3333.34", five)}, gap 3333.30, surplus 0.00`;
    const given = request("20000.00", terms({ contributors: five, difference: credit }));
    expect(outline(given)).toBe(open);
    expect(told(given).at(-1)).toEqual({ code: "unit-order.missing", params: { missing: 1, gap: "3333.30" } });
  });

  it("strategies: with the number fixed anew at five, each orders 3,000.00", () => {
    expect(outline(request("15000.00", terms({ contributors: five, count: 5 })))).toBe(
      `funded, ${orders("3000.00", five)}, publisher (bearer) 0.00, gap 0.00, surplus 0.00`,
    );
  });

  it("strategies: the first of the waiting list orders in its place, and the next one has no line", () => {
    const given = request("15000.00", terms({ contributors: five, waitingList: ["honfleur", "guingamp"] }));
    expect(outline(given)).toBe(
      `funded, ${orders("2500.00", [...five, "honfleur"])}, publisher (bearer) 0.00, gap 0.00, surplus 0.00`,
    );
    expect(told(given)).toEqual([
      { code: "unit-order.computed", params: { cost: "15000.00", count: 6, unit: "2500.00", step: null } },
      { code: "unit-order.placed", params: { placed: 6, count: 6, total: "15000.00" } },
      { code: "unit-order.stand-ins", params: { standIns: 1 } },
    ]);
    const lines = planFunding(given).shares.map(({ party }) => party);
    expect(lines).toEqual([...six, "honfleur", "publisher"]);
    expect(reasonsOf(given, "honfleur")).toEqual([{ code: "unit-order.stand-in", params: { unit: "2500.00" } }]);
    expect(reasonsOf(given, "fougeres")).toEqual([{ code: "share.not-concerned", params: {} }]);
  });

  it("strategies: a waiting list that is too short fills what it can, and the rest is missing", () => {
    const four = six.slice(0, 4);
    const given = request("15000.00", terms({ contributors: four, waitingList: ["honfleur"] }));
    expect(outline(given)).toBe(
      `underfunded, ${orders("2500.00", [...four, "honfleur"])}, publisher (bearer) 0.00, gap 2500.00, surplus 0.00`,
    );
    expect(told(given).slice(1)).toEqual([
      { code: "unit-order.placed", params: { placed: 5, count: 6, total: "12500.00" } },
      { code: "unit-order.stand-ins", params: { standIns: 1 } },
      { code: "unit-order.missing", params: { missing: 1, gap: "2500.00" } },
    ]);
  });

  it("strategies: while every contributor orders, nobody of the waiting list does", () => {
    const given = request("15000.00", terms({ waitingList: ["honfleur"] }));
    expect(planFunding(given).shares.map(({ party }) => party)).toEqual([...six, "guingamp", "publisher"]);
    expect(told(given).map(({ code }) => code)).not.toContain("unit-order.stand-ins");
  });

  it("strategies: the waiting list alone can place all orders", () => {
    const given = request("15000.00", terms({ contributors: [], count: 2, waitingList: ["honfleur", "guingamp"] }));
    expect(outline(given)).toBe(
      "funded, guingamp 7500.00, honfleur 7500.00, publisher (bearer) 0.00, gap 0.00, surplus 0.00",
    );
  });

  it("strategies: where nobody orders, the whole cost is a gap", () => {
    const given = request("15000.00", terms({ contributors: [] }));
    expect(outline(given)).toBe("underfunded, publisher (bearer) 0.00, gap 15000.00, surplus 0.00");
    expect(told(given).at(-1)).toEqual({ code: "unit-order.missing", params: { missing: 6, gap: "15000.00" } });
  });

  // 5 × 3,200.00 = 16,000.00 for a cost of 15,000.00.
  it("strategies: fewer orders that exceed the cost fund it, and the bearer is credited with what is above", () => {
    const given = request("15000.00", terms({ contributors: five, unit: "3200.00" }));
    expect(outline(given)).toBe(
      `funded, ${orders("3200.00", five)}, publisher (bearer) 0.00, gap 0.00, surplus 1000.00, publisher 1000.00`,
    );
    expect(told(given).map(({ code }) => code)).toEqual([
      "unit-order.given",
      "unit-order.placed",
      "unit-order.surplus-to",
    ]);
  });

  it("strategies: fewer orders that exceed the cost credit those who ordered, not the one who is missing", () => {
    expect(outline(request("15000.00", terms({ contributors: five, unit: "3200.00", difference: credit })))).toBe(
      `funded, ${orders("3200.00", five)}, gap 0.00, surplus 1000.00, ${orders("200.00", five)}`,
    );
  });

  it("strategies: fewer orders that make exactly the cost fund it, with nothing missing and nothing above", () => {
    const given = request("15000.00", terms({ contributors: five, unit: "3000.00" }));
    expect(outline(given)).toBe(`funded, ${orders("3000.00", five)}, publisher (bearer) 0.00, gap 0.00, surplus 0.00`);
    expect(told(given).map(({ code }) => code)).toEqual(["unit-order.given", "unit-order.placed"]);
  });
});

describe("strategies: who bears the difference", () => {
  // 3 × 33.33 = 99.99.
  it("strategies: a contributor that is also the bearer has a line for its order and one for the difference", () => {
    const given = request("100.00", {
      contributors: ["amiens", "brest", "caen"],
      count: 3,
      unit: "33.33",
      difference: { policy: "bearer", party: "brest" },
    });
    expect(outline(given)).toBe(
      "funded, amiens 33.33, brest 33.33, brest (bearer) 0.01, caen 33.33, gap 0.00, surplus 0.00",
    );
    expect(reasonsOf(given, "brest")).toEqual([
      { code: "unit-order.order", params: { unit: "33.33" } },
      { code: "unit-order.bears", params: { difference: "0.01" } },
    ]);
  });

  it("strategies: a contributor that is also the bearer is credited with the surplus alone", () => {
    const given = request("100.00", {
      contributors: ["amiens", "brest", "caen"],
      count: 3,
      difference: { policy: "bearer", party: "brest" },
    });
    expect(outline(given)).toBe(
      "funded, amiens 33.34, brest 33.34, brest (bearer) 0.00, caen 33.34, gap 0.00, surplus 0.02, brest 0.02",
    );
  });

  it("strategies: a bearer that only waits keeps its line", () => {
    const given = request("100.00", {
      contributors: ["amiens", "brest", "caen"],
      count: 3,
      unit: "33.33",
      difference: { policy: "bearer", party: "guingamp" },
      waitingList: ["guingamp", "honfleur"],
    });
    expect(outline(given)).toBe(
      "funded, amiens 33.33, brest 33.33, caen 33.33, guingamp (bearer) 0.01, gap 0.00, surplus 0.00",
    );
    expect(planFunding(given).shares.map(({ party }) => party)).not.toContain("honfleur");
  });

  // Each order must stay 3,333.34 though brest carries two cents and amiens is two cents ahead.
  it("strategies: orders stay equal whatever is carried, and the fractions are handed on", () => {
    const carried = [
      { party: "amiens", exact: "-2" },
      { party: "brest", exact: "2" },
    ];
    const given = { ...request("20000.00", terms()), carried };
    expect(outline(given)).toBe(outline(request("20000.00", terms())));
    expect(planFunding(given).carried).toEqual(carried);
  });
});

describe("strategies: unit orders at their edges", () => {
  it.each([
    ["bearer", bearer, `funded, ${orders("0.00")}, publisher (bearer) 0.00, gap 0.00, surplus 0.00`],
    ["credit", credit, `funded, ${orders("0.00")}, gap 0.00, surplus 0.00`],
  ] as const)("strategies: a cost of zero makes orders of nothing under %s", (_, difference, expected) => {
    expect(outline(request("0.00", terms({ difference })))).toBe(expected);
  });

  it("strategies: orders of a given amount towards a cost of zero are all surplus", () => {
    expect(outline(request("0.00", terms({ unit: "0.02", difference: credit })))).toBe(
      `funded, ${orders("0.02")}, gap 0.00, surplus 0.12, ${orders("0.02")}`,
    );
  });

  it("strategies: orders given as nothing leave the whole cost to the bearer", () => {
    expect(outline(request("10.00", terms({ unit: "0.00" })))).toBe(
      `funded, ${orders("0.00")}, publisher (bearer) 10.00, gap 0.00, surplus 0.00`,
    );
  });

  it("strategies: a cost of one cent makes six orders of a cent", () => {
    expect(outline(request("0.01", terms()))).toBe(
      `funded, ${orders("0.01")}, publisher (bearer) 0.00, gap 0.00, surplus 0.05, publisher 0.05`,
    );
  });

  it("strategies: in a currency without decimals an order is rounded up to the unit", () => {
    const given: FundingRequest = { ...request("2500000", terms({ difference: credit, count: 7 })), currency: "XPF" };
    // 2,500,000 / 7 = 357,142.86: 357,143; 6 × 357,143 = 2,142,858, so 357,142 are missing.
    expect(planFunding(given).shares[0]?.amount).toBe("357143");
    expect(planFunding(given).gap).toBe("357142");
  });

  it.each<[string, string, Terms, object]>([
    [
      "more contributors than were fixed",
      "15000.00",
      terms({ count: 5 }),
      { code: "unit-order.too-many", path: at("contributors"), params: { contributors: 6, count: 5 } },
    ],
    [
      "a contributor that also waits",
      "15000.00",
      terms({ waitingList: ["honfleur", "amiens"] }),
      { code: "unit-order.waiting-contributor", path: at("waitingList", 1), params: { party: "“amiens”" } },
    ],
    [
      "a step beside a given amount",
      "15000.00",
      terms({ unit: "1.00", roundUnitTo: "1.00" }),
      { code: "unit-order.step-unused", path: at("roundUnitTo"), params: {} },
    ],
    [
      "a step of nothing",
      "15000.00",
      terms({ roundUnitTo: "0.00" }),
      { code: "unit-order.step-zero", path: at("roundUnitTo"), params: {} },
    ],
    ["a credit note", "-0.01", terms(), { code: "order.negative-cost", path: at(), params: { cost: "-0.01" } }],
  ])("strategies: %s is refused where it stands", (_, cost, given, issue) => {
    expect(issuesOf(tryPlanFunding(request(cost, given)))).toEqual([issue]);
  });

  /** Five contributors of six and two that wait, as the strategy reads them. */
  const read = (difference: Terms["difference"]) => ({
    kind: "unit-order" as const,
    contributors: six.slice(0, 5),
    count: 6,
    unit: minorUnits(1n),
    waitingList: ["honfleur", "guingamp"],
    difference,
  });

  it("strategies: who stands in waits no longer, and the others of the waiting list still do", () => {
    const { claims, waiting } = unitOrder.claim(read(credit), minorUnits(10n), "d-1");
    expect(claims.map(({ party }) => party)).toEqual([...six.slice(0, 5), "honfleur"]);
    expect(waiting).toEqual(["guingamp"]);
  });

  // Six orders of a cent towards ten.
  it("strategies: the bearer owes the difference whole, and neither more nor less of it", () => {
    expect(unitOrder.claim(read(bearer), minorUnits(10n), "d-1").claims.at(-1)).toEqual({
      party: "publisher",
      role: "bearer",
      exact: { numerator: 4n, denominator: 1n },
      bound: null,
      limits: { minimum: 4n, maximum: 4n },
      because: [{ code: "unit-order.bears", params: { difference: 4n } }],
    });
  });
});
