import { describe, expect, it } from "vitest";
import {
  type Carried,
  type FundingRequest,
  type KeyRow,
  planFunding,
  type Rounding,
  type Strategy,
  tryPlanFunding,
  type VoluntaryShare,
} from "../../../src/index.js";
import { codesOf } from "../../support/outcome.js";

type Row = Partial<Omit<KeyRow, "party">>;
type How = Pick<FundingRequest, "rounding" | "carried">;

const towns = ["amiens", "brest", "caen", "douai", "evreux"];
const equal: readonly Row[] = [{}, {}, {}];

/** A cost shared by a key among the first towns, weight 1 unless given. */
function request(cost: string, rows: readonly Row[], how: How = {}): FundingRequest {
  return {
    currency: "EUR",
    development: { id: "d-1", title: "Carte des signalements", cost },
    parties: towns.slice(0, rows.length).map((id) => ({ id, name: id })),
    modality: {
      kind: "co-financed",
      strategy: {
        kind: "allocation-key",
        key: rows.map((row, at) => ({ party: towns[at] ?? "", weight: "1", ...row })),
      },
    },
    ...how,
  };
}

const bearer = (party: string): How => ({ rounding: { rule: "bearer", party } });

const priority = (...parties: readonly string[]): Rounding => ({ rule: "largest-remainder", priority: parties });

/** Fractions carried by the first towns. */
const carried = (...fractions: readonly string[]): readonly Carried[] =>
  fractions.map((exact, at) => ({ party: towns[at] ?? "", exact }));

const amounts = (given: FundingRequest): readonly string[] => planFunding(given).shares.map(({ amount }) => amount);

/** What the plan hands on, as `party fraction`. */
const handedOn = (given: FundingRequest): readonly string[] =>
  planFunding(given).carried.map(({ party, exact }) => `${party} ${exact}`);

/** What the plan explains of its rounding. */
const told = (given: FundingRequest) =>
  planFunding(given).explanation.filter(({ code }) => code.startsWith("rounding."));

/** The only issue of a request, without its sentence. */
function refusal(given: FundingRequest) {
  const outcome = tryPlanFunding(given);
  if (outcome.ok) return "planned";
  return outcome.issues.map(({ code, path, params }) => ({ code, path, params }));
}

describe("plan: a bearer takes what rounding leaves", () => {
  // 33.333… each: 33.33 for the others, and the bearer takes 33.34.
  it("plan: everyone else is rounded to the nearest cent and the bearer takes the cent that is left", () => {
    const given = request("100.00", equal, bearer("caen"));
    const plan = planFunding(given);
    expect(amounts(given)).toEqual(["33.33", "33.33", "33.34"]);
    expect(plan.rounding).toEqual({ rule: "bearer", spare: [{ party: "caen", units: 1 }] });
    expect(told(given)).toEqual([{ code: "rounding.bearer", params: { party: "caen", units: 1 } }]);
    expect(plan.shares[2]?.because.at(-1)).toEqual({ code: "rounding.borne", params: { units: 1 } });
    expect(plan.shares[0]?.because.map(({ code }) => code)).not.toContain("rounding.borne");
    expect(handedOn(given)).toEqual(["amiens 1/3", "brest 1/3", "caen -2/3"]);
  });

  // 66.666… each: the others are rounded up to 66.67, and the bearer pays a cent less than they.
  it("plan: what is left may be less than the bearer's share rounded to the nearest cent", () => {
    const given = request("200.00", equal, bearer("amiens"));
    expect(amounts(given)).toEqual(["66.66", "66.67", "66.67"]);
    expect(planFunding(given).shares.map(({ spareUnits }) => spareUnits)).toEqual([-1, 0, 0]);
    expect(told(given)).toEqual([{ code: "rounding.bearer", params: { party: "amiens", units: -1 } }]);
  });

  // 2.5 cents each.
  it("plan: exactly half a cent is rounded up for everyone but the bearer", () => {
    expect(amounts(request("0.05", [{}, {}], bearer("brest")))).toEqual(["0.03", "0.02"]);
    expect(amounts(request("0.05", [{}, {}], bearer("amiens")))).toEqual(["0.02", "0.03"]);
  });

  it("plan: shares that come out even leave the bearer nothing to bear", () => {
    const given = request("90.00", equal, bearer("caen"));
    expect(told(given)).toEqual([{ code: "rounding.even", params: {} }]);
    expect(planFunding(given).rounding).toEqual({ rule: "bearer", spare: [] });
  });

  it("plan: a credit note is the mirror of its invoice", () => {
    expect(amounts(request("-100.00", equal, bearer("caen")))).toEqual(["-33.33", "-33.33", "-33.34"]);
    expect(amounts(request("-0.05", [{}, {}], bearer("brest")))).toEqual(["-0.03", "-0.02"]);
  });

  it("plan: the bearer may be left with exactly nothing", () => {
    // 2 cents by three, two thirds of a cent each: the two others pay a cent.
    expect(amounts(request("0.02", equal, bearer("caen")))).toEqual(["0.01", "0.01", "0.00"]);
  });
});

describe("plan: a bearer that cannot bear the rounding is refused by name", () => {
  const outOfBounds = (party: string, amount: string) => [
    { code: "rounding.bearer-out-of-bounds", path: ["rounding", "party"], params: { party: `“${party}”`, amount } },
  ];

  // douai is held at 10.00; the others share 100.00, 33.33 each, and 10.01 are left.
  it("plan: a bearer held at its maximum cannot take a cent more", () => {
    const rows = [{}, {}, {}, { maximum: "10.00" }];
    expect(refusal(request("110.00", rows, bearer("douai")))).toEqual(outOfBounds("douai", "10.01"));
  });

  // The others share 200.00, 66.67 each, and 9.99 are left.
  it("plan: a bearer held at its maximum can be left a cent less", () => {
    const given = request("210.00", [{}, {}, {}, { maximum: "10.00" }], bearer("douai"));
    expect(amounts(given)).toEqual(["66.67", "66.67", "66.67", "9.99"]);
    expect(planFunding(given).shares[3]).toMatchObject({ bound: "maximum", exact: "1000", spareUnits: -1 });
  });

  it("plan: a bearer held at its minimum cannot be left a cent less, but can take one more", () => {
    const rows = [{}, {}, {}, { weight: "0", minimum: "10.00" }];
    expect(refusal(request("210.00", rows, bearer("douai")))).toEqual(outOfBounds("douai", "9.99"));
    expect(amounts(request("110.00", rows, bearer("douai")))).toEqual(["33.33", "33.33", "33.33", "10.01"]);
  });

  // Half a cent each: the three others are rounded up to a cent.
  it("plan: a bearer cannot be left with less than nothing", () => {
    expect(refusal(request("0.02", [{}, {}, {}, {}], bearer("douai")))).toEqual(outOfBounds("douai", "-0.01"));
  });

  // The mirror: the others receive a cent each, three in all of two, so the bearer would pay one.
  it("plan: on a credit note the refusal names the amount of the credit note, not of its mirror", () => {
    expect(refusal(request("-0.02", [{}, {}, {}, {}], bearer("douai")))).toEqual(outOfBounds("douai", "0.01"));
  });

  it("plan: a bearer that pays nothing is refused, whether it has a share of 0 or no share", () => {
    const refused = [{ code: "rounding.bearer-no-payer", path: ["rounding", "party"], params: { party: "“caen”" } }];
    expect(refusal(request("100.00", [{}, {}, { weight: "0" }], bearer("caen")))).toEqual(refused);
    const two = request("100.00", [{}, {}], bearer("caen"));
    expect(refusal({ ...two, parties: [...two.parties, { id: "caen", name: "caen" }] })).toEqual(refused);
  });

  it("plan: a cost of zero has nothing to bear, so that any bearer will do", () => {
    const given = request("0.00", [{}, {}, { weight: "0" }], bearer("caen"));
    expect(amounts(given)).toEqual(["0.00", "0.00", "0.00"]);
    expect(told(given)).toEqual([]);
  });

  it("plan: where nobody pays, because all is a gap or cancelled, any bearer will do", () => {
    const under = (strategy: Strategy) => {
      const given = request("10.00", equal, bearer("caen"));
      const { status, gap, explanation } = planFunding({ ...given, modality: { kind: "co-financed", strategy } });
      return [status, gap, explanation.at(-1)?.code];
    };
    expect(under({ kind: "allocation-key", key: [{ party: "amiens", weight: "1" }], exemptBelow: "15.00" })).toEqual([
      "underfunded",
      "10.00",
      "key.all-exempt",
    ]);
    const pledges = [{ party: "amiens", amount: "9.99" }];
    expect(under({ kind: "voluntary-share", pledges, onShortfall: { policy: "cancel" } })).toEqual([
      "cancelled",
      "10.00",
      "shortfall.cancel",
    ]);
  });
});

describe("plan: largest remainder, and who comes first where remainders tie", () => {
  it("plan: without a priority ties go by id, and the plan says that they did", () => {
    const given = request("100.00", equal);
    expect(amounts(given)).toEqual(["33.34", "33.33", "33.33"]);
    expect(told(given)).toEqual([
      { code: "rounding.spare", params: { units: 1, isCredit: false } },
      { code: "rounding.tied", params: { byPriority: false } },
    ]);
    expect(planFunding(given).shares[0]?.because.at(-1)).toEqual({
      code: "rounding.spare-unit",
      params: { units: 1 },
    });
  });

  it("plan: a priority decides ties in its order, and the others follow by id", () => {
    expect(amounts(request("100.00", equal, { rounding: priority("caen") }))).toEqual(["33.33", "33.33", "33.34"]);
    const two = request("200.00", equal, { rounding: priority("caen", "brest") });
    expect(amounts(two)).toEqual(["66.66", "66.67", "66.67"]);
    expect(amounts(request("200.00", equal, { rounding: priority("caen") }))).toEqual(["66.67", "66.66", "66.67"]);
    expect(told(two)).toEqual([
      { code: "rounding.spare", params: { units: 2, isCredit: false } },
      { code: "rounding.tied", params: { byPriority: true } },
    ]);
  });

  // 33.333… and 66.666…: brest lost more.
  it("plan: a priority never takes a cent from one who lost more", () => {
    const given = request("100.00", [{}, { weight: "2" }], { rounding: priority("amiens") });
    expect(amounts(given)).toEqual(["33.33", "66.67"]);
    expect(told(given)).toEqual([{ code: "rounding.spare", params: { units: 1, isCredit: false } }]);
  });
});

describe("plan: fractions are carried on, so that nobody drifts", () => {
  const handing = (cost: string, plans: number): readonly string[] => {
    let next: readonly Carried[] | undefined;
    return Array.from({ length: plans }, () => {
      const given = request(cost, equal, next === undefined ? {} : { carried: next });
      next = planFunding(given).carried;
      return amounts(given).join(" ");
    });
  };

  // Due each time 33.333…. First: amiens pays 2/3 of a cent too much. Second, with what is carried: 3,332.67, 3,333.67 and
  // 3,333.67 cents, two of them left, ties by id. Third: exactly 3,333, 3,333 and 3,334.
  it("plan: three plans of 100.00 by three take the spare cent once from each", () => {
    expect(handing("100.00", 3)).toEqual(["33.34 33.33 33.33", "33.33 33.34 33.33", "33.33 33.33 33.34"]);
  });

  it("plan: each plan states what it hands on, and nothing where everybody is even", () => {
    expect(handedOn(request("100.00", equal))).toEqual(["amiens -2/3", "brest 1/3", "caen 1/3"]);
    const second = request("100.00", equal, { carried: carried("-2/3", "1/3", "1/3") });
    expect(handedOn(second)).toEqual(["amiens -1/3", "brest -1/3", "caen 2/3"]);
    const third = request("100.00", equal, { carried: carried("-1/3", "-1/3", "2/3") });
    expect(handedOn(third)).toEqual([]);
  });

  it("plan: with fractions carried in, one sentence says that they come first and who then lost most", () => {
    const second = request("100.00", equal, { carried: carried("-2/3", "1/3", "1/3") });
    expect(told(second)).toEqual([
      { code: "rounding.carried", params: { rule: "largest-remainder", bearer: null, isCredit: false } },
      { code: "rounding.tied", params: { byPriority: false } },
    ]);
    const nothing = [{ code: "rounding.even", params: {} }];
    expect(told(request("90.00", equal, { carried: [] }))).toEqual(nothing);
    expect(told(request("90.00", equal, { carried: carried("0", "0") }))).toEqual(nothing);
  });

  it("plan: where the rule fixes every amount, fractions change nothing and are handed on as they are", () => {
    const given: FundingRequest = {
      ...request("100.00", equal, { carried: carried("1/3", "-1/3") }),
      modality: { kind: "own-funds", publisher: "amiens" },
    };
    expect(told(given)).toEqual([
      { code: "rounding.carried", params: { rule: "whole", bearer: null, isCredit: false } },
    ]);
    expect(handedOn(given)).toEqual(["amiens 1/3", "brest -1/3"]);
    const pledges = ["amiens", "brest"].map((party) => ({ party, amount: "50.00" }));
    const pledged: FundingRequest = {
      ...given,
      modality: { kind: "co-financed", strategy: { kind: "voluntary-share", pledges } },
    };
    expect(told(pledged)).toEqual(told(given));
    expect(handedOn(pledged)).toEqual(handedOn(given));
  });

  it("plan: the exact share and the percentage stay those of this plan alone", () => {
    const { shares } = planFunding(request("100.00", equal, { carried: carried("-2/3", "1/3", "1/3") }));
    expect(shares.map(({ exact }) => exact)).toEqual(["10000/3", "10000/3", "10000/3"]);
    expect(shares.map(({ percentage }) => percentage)).toEqual(["33.33", "33.34", "33.33"]);
  });

  // 3,331.67, 3,335 and 3,333.33 cents: the one cent left goes to amiens. Rounded down alone each would pay 3,333.
  it("plan: whole units that are carried take and give more than one unit", () => {
    const given = request("100.00", equal, { carried: carried("-5/3", "5/3") });
    expect(amounts(given)).toEqual(["33.32", "33.35", "33.33"]);
    expect(planFunding(given).rounding.spare).toEqual([
      { party: "amiens", units: -1 },
      { party: "brest", units: 2 },
    ]);
    expect(handedOn(given)).toEqual(["amiens -1/3", "caen 1/3"]);
  });

  // −3,333.33 − 2/3 = −3,334 and −3,333.33 + 1/3 = −3,333; and once the other way round.
  it("plan: on a credit note what is carried counts with its own sign", () => {
    const even = request("-100.00", equal, { carried: carried("-2/3", "1/3", "1/3") });
    expect([...amounts(even), ...handedOn(even)]).toEqual(["-33.34", "-33.33", "-33.33"]);
    const other = request("-100.00", equal, { carried: carried("2/3", "-1/3", "-1/3") });
    expect(amounts(other)).toEqual(["-33.33", "-33.34", "-33.33"]);
    expect(handedOn(other)).toEqual(["amiens 1/3", "brest 1/3", "caen -2/3"]);
  });

  it("plan: fractions that do not sum to nothing, or that are no rounding, are refused", () => {
    const codes = (...fractions: readonly string[]) =>
      codesOf(tryPlanFunding(request("100.00", equal, { carried: carried(...fractions) })));
    expect(codes("1/3", "-1/3")).toEqual([]);
    expect(codes("1/3", "-1/4")).toEqual(["carried.sum"]);
    expect(codes("10", "-10")).toEqual([]);
    expect(codes("31/3", "-31/3")).toEqual(["carried.too-large", "carried.too-large"]);
    expect(codes("1000000000", "-1000000000")).toEqual(["carried.too-large", "carried.too-large"]);
    // Three denominators of 501 digits: 10^500 + 1, + 3 and + 7 have no common multiple of 1,000 digits.
    const fine = (last: string) => `1/1${"0".repeat(499)}${last}`;
    expect(codes(fine("1"), fine("3"), `-${fine("7")}`)).toEqual(["weights.too-fine"]);
    expect(codes(`1/${"3".repeat(1_001)}`, `-1/${"3".repeat(1_001)}`)).toEqual(["number.too-long", "number.too-long"]);
  });

  it("plan: a fraction as fine as a plan writes it is taken by the next, although weights may not be so fine", () => {
    const rows: readonly Row[] = [{ weight: "9".repeat(40) }, { weight: "7".repeat(40) }, { weight: "1" }];
    const first = planFunding(request("100.00", rows));
    expect(first.carried.some(({ exact }) => (exact.split("/")[1] ?? "").length > 40)).toBe(true);
    expect(codesOf(tryPlanFunding(request("100.00", rows, { carried: first.carried })))).toEqual([]);
  });
});

describe("plan: what is carried never passes a bound", () => {
  // amiens is held at 33.33, the others share 66.67: 3,333, 3,333.5 and 3,333.5 cents. With what is carried 3,333.67,
  // 3,333.5 and 3,332.83: two cents are left, for caen and amiens; amiens may not, so brest.
  it("plan: who is at its maximum pays no cent more, and its fraction is handed on", () => {
    const rows = [{ maximum: "33.33" }, {}, {}];
    const given = request("100.00", rows, { carried: carried("2/3", "0", "-2/3") });
    expect(amounts(given)).toEqual(["33.33", "33.34", "33.33"]);
    expect(handedOn(given)).toEqual(["amiens 2/3", "brest -1/2", "caen -1/6"]);
  });

  // amiens is held at 50.00, the others at 25.00. With what is carried 4,998.5, 2,501 and 2,500.5: amiens stays, so that
  // a cent is too much; it is taken from brest, which lost nothing, before caen, which lost half a cent.
  it("plan: who is at its minimum pays no cent less, and the cent is taken from who gained most", () => {
    const rows = [{ minimum: "50.00" }, { weight: "2" }, { weight: "2" }];
    const given = request("100.00", rows, { carried: carried("-3/2", "1", "1/2") });
    expect(amounts(given)).toEqual(["50.00", "25.00", "25.00"]);
    expect(handedOn(given)).toEqual(["amiens -3/2", "brest 1", "caen 1/2"]);
  });

  // In cents 3,332.33, 6,666.67 and, if caen counted, 1. Two are left: one for brest, one for amiens.
  it("plan: a party with a share of 0 pays nothing, and its fraction is handed on", () => {
    const given = request("100.00", [{}, { weight: "2" }, { weight: "0" }], { carried: carried("-1", "0", "1") });
    expect(amounts(given)).toEqual(["33.33", "66.67", "0.00"]);
    expect(handedOn(given)).toEqual(["amiens -2/3", "brest -1/3", "caen 1"]);
  });

  it("plan: a party that only waits or is not concerned hands its fraction on", () => {
    const given: FundingRequest = {
      ...request("100.00", [{}, {}, {}, {}], { carried: carried("0", "0", "-1/2", "1/2") }),
      modality: {
        kind: "co-financed",
        strategy: {
          kind: "unit-order",
          contributors: ["amiens"],
          count: 1,
          difference: { policy: "credit" },
          waitingList: ["douai"],
        },
      },
    };
    expect(planFunding(given).shares.map(({ party, amount }) => `${party} ${amount}`)).toEqual([
      "amiens 100.00",
      "brest 0.00",
      "caen 0.00",
    ]);
    expect(handedOn(given)).toEqual(["caen -1/2", "douai 1/2"]);
  });

  it("plan: nobody who pays is taken below nothing", () => {
    // In cents 2/3 − 2 for amiens, so 0; brest 2/3 + 2 = 2.67 rounded down to 2: two of two, and caen's 2/3 stays open.
    const given = request("0.02", equal, { carried: carried("-2", "2") });
    expect(amounts(given)).toEqual(["0.00", "0.02", "0.00"]);
    expect(handedOn(given)).toEqual(["amiens -4/3", "brest 2/3", "caen 2/3"]);
  });
});

describe("plan: a bearer with fractions from earlier plans", () => {
  // 3,333.67 for amiens and brest, so 33.34 each; caen takes what is left.
  const given = request("100.00", equal, { ...bearer("caen"), carried: carried("1/3", "1/3", "-2/3") });

  it("plan: everyone else is rounded to the nearest cent of its share with its fraction", () => {
    expect(amounts(given)).toEqual(["33.34", "33.34", "33.32"]);
    expect(handedOn(given)).toEqual(["amiens -1/3", "brest -1/3", "caen 2/3"]);
  });

  it("plan: the party that is said to bear the rounding is the bearer", () => {
    expect(told(given)).toEqual([
      { code: "rounding.bearer", params: { party: "caen", units: -1 } },
      { code: "rounding.carried", params: { rule: "bearer", bearer: "caen", isCredit: false } },
    ]);
  });

  // 100 and 13/31 cents each: the thirty others are rounded down, and the bearer pays 1.13.
  it("plan: what a bearer is left with among thirty-one members is taken by the next plan", () => {
    const ids = Array.from({ length: 31 }, (_, at) => `town-${at}`);
    const many: FundingRequest = {
      ...request("31.13", equal, bearer("town-0")),
      parties: ids.map((id) => ({ id, name: id })),
      modality: {
        kind: "co-financed",
        strategy: { kind: "allocation-key", key: ids.map((party) => ({ party, weight: "1" })) },
      },
    };
    const { carried: handed } = planFunding(many);
    expect(handed[0]).toEqual({ party: "town-0", exact: "-390/31" });
    expect(codesOf(tryPlanFunding({ ...many, carried: handed }))).toEqual([]);
    const far = [
      { party: "town-0", exact: "-63" },
      { party: "town-1", exact: "62" },
      { party: "town-2", exact: "1" },
    ];
    expect(codesOf(tryPlanFunding({ ...many, carried: far }))).toEqual(["carried.too-large"]);
  });

  // amiens at its maximum of 33.33 with 2/3 carried would be rounded to 33.34; brest 33.335 + 0 is 33.34.
  it("plan: who is rounded to the nearest cent stays within its bounds", () => {
    const rows = [{ maximum: "33.33" }, {}, {}];
    const bounded = request("100.00", rows, { ...bearer("caen"), carried: carried("2/3", "0", "-2/3") });
    expect(amounts(bounded)).toEqual(["33.33", "33.34", "33.33"]);
    const least = [{ minimum: "50.00" }, { weight: "2" }, { weight: "2" }];
    const held = request("100.00", least, { ...bearer("caen"), carried: carried("-3/2", "1", "1/2") });
    // 4,998.5 is rounded to 4,999 and lifted to 5,000; brest pays 2,501.
    expect(amounts(held)).toEqual(["50.00", "25.01", "24.99"]);
  });
});

describe("plan: a match keeps its whole amount (scenario S6)", () => {
  type Terms = Partial<Omit<VoluntaryShare, "kind" | "pledges">>;

  function matched(cost: string, pledges: readonly string[], terms: Terms, how: How = {}): FundingRequest {
    const ids = towns.slice(0, pledges.length);
    return {
      currency: "EUR",
      development: { id: "d-1", title: "Carte des signalements", cost },
      parties: [
        ...ids.map((id) => ({ id, name: id })),
        { id: "publisher", name: "publisher", role: "publisher" },
        { id: "region", name: "region", role: "funder" },
      ],
      modality: {
        kind: "co-financed",
        strategy: {
          kind: "voluntary-share",
          pledges: pledges.map((amount, at) => ({ party: ids[at] ?? "", amount })),
          ...terms,
        },
      },
      ...how,
    };
  }

  const match = { party: "publisher", perPledge: "500.00" };
  const three = ["7200.00", "2880.00", "300.00"];
  const lines = (given: FundingRequest): string => {
    const { status, shares, gap } = planFunding(given);
    const paid = shares.filter(({ because }) => because.every(({ code }) => code !== "share.not-concerned"));
    return [status, ...paid.map(({ party, role, amount }) => `${party} (${role}) ${amount}`), `gap ${gap}`].join(", ");
  };

  // 500.00 + 500.00 + 300.00 = 1,300.00; 12,000.00 − 1,300.00 − 10,380.00 = 320.00.
  it("plan: one for one up to 500.00 a pledge, the publisher adds 1,300.00 to three pledges", () => {
    const given = matched("12000.00", three, { match });
    expect(lines(given)).toBe(
      "underfunded, amiens (member) 7200.00, brest (member) 2880.00, caen (member) 300.00, " +
        "publisher (publisher) 1300.00, gap 320.00",
    );
    expect(planFunding(given).explanation).toContainEqual({
      code: "pledges.matched",
      params: { party: "publisher", amount: "1300.00", perPledge: "500.00", ceiling: null, isReleased: false },
    });
    expect(planFunding(given).shares[3]?.because).toEqual([
      { code: "match.takes", params: { amount: "1300.00", perPledge: "500.00" } },
    ]);
  });

  it("plan: a ceiling holds the match, and a party from outside is shown as a funder", () => {
    const given = matched("12000.00", three, { match: { party: "region", perPledge: "500.00", ceiling: "1000.00" } });
    expect(lines(given)).toBe(
      "underfunded, amiens (member) 7200.00, brest (member) 2880.00, caen (member) 300.00, " +
        "region (funder) 1000.00, gap 620.00",
    );
  });

  // 10,380.00 of 12,000.00 are 86.5 per cent; with the match they would be more.
  it("plan: a match does not count for the threshold, and is released with the pledges", () => {
    const at = (rate: string) => planFunding(matched("12000.00", three, { match, threshold: { rate } }));
    expect(at("86.5").status).toBe("underfunded");
    const missed = at("86.51");
    expect([missed.status, missed.gap, ...missed.shares.map(({ amount }) => amount)]).toEqual([
      "cancelled",
      "12000.00",
      "0.00",
      "0.00",
      "0.00",
      "0.00",
      "0.00",
    ]);
    expect(missed.explanation.map(({ code }) => code)).toEqual([
      "co-financed.decided",
      "pledges.below-threshold",
      "pledges.match-released",
    ]);
    expect(missed.shares[3]).toMatchObject({
      role: "publisher",
      because: [{ code: "match.released", params: { amount: "1300.00" } }],
    });
  });

  it("plan: a match of a funding that its policy cancels is said to be released, to its party as well", () => {
    const given = matched("12000.00", three, { match, onShortfall: { policy: "cancel" } });
    const { explanation, shares } = planFunding(given);
    expect(explanation).toEqual([
      { code: "co-financed.decided", params: { strategy: "voluntary-share", members: 3, isCommitted: false } },
      {
        code: "pledges.matched",
        params: { party: "publisher", amount: "1300.00", perPledge: "500.00", ceiling: null, isReleased: true },
      },
      {
        code: "pledges.short",
        params: { total: "10380.00", cost: "10700.00", isReduced: true, missing: "320.00", reached: "97.00" },
      },
      { code: "shortfall.cancel", params: {} },
      { code: "pledges.match-released", params: { party: "publisher", amount: "1300.00" } },
    ]);
    expect(shares[3]?.because).toEqual([{ code: "match.released", params: { amount: "1300.00" } }]);
  });

  it("plan: what the pledges meet is the rest of the cost where sources or a match came off first", () => {
    const met = (given: FundingRequest) => planFunding(given).explanation.find(({ code }) => code === "pledges.met");
    const params = { cost: "100.00", isReduced: true, members: 1 };
    const byMatch = matched("110.00", ["100.00"], { match: { party: "publisher", perPledge: "10.00" } });
    const bySource: FundingRequest = {
      ...matched("110.00", ["100.00"], {}),
      sources: [{ kind: "subsidy", from: "region", amount: "10.00" }],
    };
    for (const given of [byMatch, bySource]) expect(met(given)).toEqual({ code: "pledges.met", params });
    expect(met(matched("100.00", ["100.00"], {}))?.params).toEqual({ ...params, isReduced: false });
  });

  // 10.00 for each of three pledges of 50.00; the pledges share the 70.00 that are left, 23.333… each.
  const over = (how: How): FundingRequest =>
    matched("100.00", ["50.00", "50.00", "50.00"], { match: { party: "publisher", perPledge: "10.00" } }, how);

  it("plan: the cents left by pledges that are lowered never go to the match", () => {
    expect(amounts(over({}))).toEqual(["23.34", "23.33", "23.33", "30.00", "0.00"]);
    expect(amounts(over({ rounding: priority("publisher") }))).toEqual(["23.34", "23.33", "23.33", "30.00", "0.00"]);
  });

  it("plan: a match cannot bear the rounding of the pledges", () => {
    expect(refusal(over(bearer("publisher")))).toEqual([
      {
        code: "rounding.bearer-out-of-bounds",
        path: ["rounding", "party"],
        params: { party: "“publisher”", amount: "30.01" },
      },
    ]);
  });

  // In cents 2,332.33, 2,333.33 and 2,333.33, and the match at 3,000: two are left, ties by id.
  it("plan: what the party that matches carries is handed on", () => {
    const given = over({
      carried: [
        { party: "publisher", exact: "1" },
        { party: "amiens", exact: "-1" },
      ],
    });
    expect(amounts(given)).toEqual(["23.33", "23.34", "23.33", "30.00", "0.00"]);
    expect(handedOn(given)).toEqual(["amiens -2/3", "brest -2/3", "caen 1/3", "publisher 1"]);
  });

  // brest pledges and matches: 10.00 + 10.00 come off, and 80.00 are left for two pledges of 60.00.
  it("plan: who pays in two qualities carries its fraction on the first of its lines", () => {
    const given = matched(
      "100.00",
      ["60.00", "60.00"],
      { match: { party: "brest", perPledge: "10.00" } },
      { carried: carried("-1", "1") },
    );
    expect(lines(given)).toBe("funded, amiens (member) 39.99, brest (member) 40.01, brest (funder) 20.00, gap 0.00");
    expect(handedOn(given)).toEqual([]);
  });

  it("plan: a match is at most the cost, and then the pledges pay nothing", () => {
    const given = matched("100.00", ["80.00", "80.00"], { match: { party: "publisher", perPledge: "80.00" } });
    expect(amounts(given)).toEqual(["0.00", "0.00", "100.00", "0.00"]);
  });
});
