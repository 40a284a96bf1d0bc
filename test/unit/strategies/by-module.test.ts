import { describe, expect, it } from "vitest";
import { type ByModule, type FundingRequest, type Module, planFunding, tryPlanFunding } from "../../../src/index.js";
import { codesOf } from "../../support/outcome.js";

const towns = ["amiens", "brest", "caen", "douai"];

function request(cost: string, modules: readonly Module[], key: ByModule["key"] = "equal"): FundingRequest {
  return {
    currency: "EUR",
    development: { id: "d-1", title: "Carte des signalements", cost },
    parties: towns.map((id) => ({ id, name: id })),
    modality: { kind: "co-financed", strategy: { kind: "by-module", modules, key } },
  };
}

const moduleOf = (id: string, cost: string, ...wantedBy: readonly string[]): Module => ({
  id,
  title: `Module ${id}`,
  cost,
  wantedBy,
});

const weights = (...given: readonly string[]) => given.map((weight, at) => ({ party: towns[at] ?? "", weight }));

/** What each of the four towns pays. */
const amounts = (given: FundingRequest): readonly string[] => planFunding(given).shares.map(({ amount }) => amount);

const exact = (given: FundingRequest): readonly string[] => planFunding(given).shares.map((share) => share.exact);

/** Three modules: all three towns want the first, two the second, one the third. */
const nested = (sign = ""): readonly Module[] => [
  moduleOf("core", `${sign}100.00`, "amiens", "brest", "caen"),
  moduleOf("map", `${sign}50.00`, "brest", "caen"),
  moduleOf("api", `${sign}10.01`, "caen"),
];

describe("strategies: modules shared equally by those who want them", () => {
  // In cents: 10,000/3; + 5,000/2 = 17,500/3; + 1,001 = 20,503/3. All lost a third, so the cent goes to the first by id.
  it("strategies: everybody pays its part of the modules that it wants, and of no other", () => {
    const given = request("160.01", nested());
    expect(exact(given)).toEqual(["10000/3", "17500/3", "20503/3", "0"]);
    expect(amounts(given)).toEqual(["33.34", "58.33", "68.34", "0.00"]);
  });

  it("strategies: each line tells its modules, what they cost, how many want them and its part of each", () => {
    const { shares, explanation, status } = planFunding(request("160.01", nested()));
    const equal = { isReduced: false, weight: null, totalWeight: null };
    expect(shares[2]?.because.map(({ params }) => params)).toEqual([
      { module: "Module core", cost: "100.00", wantedBy: 3, part: "33.33", isWhole: false, ...equal },
      { module: "Module map", cost: "50.00", wantedBy: 2, part: "25.00", isWhole: true, ...equal },
      { module: "Module api", cost: "10.01", wantedBy: 1, part: "10.01", isWhole: true, ...equal },
    ]);
    expect(shares[3]?.because).toEqual([{ code: "share.not-concerned", params: {} }]);
    expect(explanation.slice(0, 2)).toEqual([
      { code: "co-financed.decided", params: { strategy: "by-module", members: 3, isCommitted: true } },
      { code: "modules.shared", params: { cost: "160.01", modules: 3, isEqual: true } },
    ]);
    expect(status).toBe("funded");
  });

  // Each third of 1.00 rounded by itself would make 1.02, 0.99 and 0.99.
  it("strategies: shares are rounded once over all modules, not in each", () => {
    const all = ["amiens", "brest", "caen"];
    const given = request("3.00", [
      moduleOf("one", "1.00", ...all),
      moduleOf("two", "1.00", ...all),
      moduleOf("three", "1.00", ...all),
    ]);
    expect(amounts(given)).toEqual(["1.00", "1.00", "1.00", "0.00"]);
  });

  it("strategies: a module that only one wants is paid by that one alone, and one of nothing by nobody", () => {
    const given = request("10.01", [moduleOf("free", "0.00", "amiens", "brest"), moduleOf("api", "10.01", "brest")]);
    expect(amounts(given)).toEqual(["0.00", "10.01", "0.00", "0.00"]);
    expect(planFunding(given).shares[0]?.because.map(({ code }) => code)).toEqual(["module.wanted"]);
  });

  it("strategies: modules of nothing cost nobody anything", () => {
    const plan = planFunding(request("0.00", [moduleOf("free", "0.00", "amiens", "brest")]));
    expect([plan.status, ...plan.shares.map(({ amount }) => amount)]).toEqual([
      "funded",
      "0.00",
      "0.00",
      "0.00",
      "0.00",
    ]);
  });

  it("strategies: modules are shared among those who want them however the parties are listed", () => {
    const given = request("160.01", nested());
    const reversed = planFunding({ ...given, parties: [...given.parties].reverse() });
    expect(reversed.shares.map(({ amount }) => amount)).toEqual(["0.00", "68.34", "58.33", "33.34"]);
  });
});

describe("strategies: modules shared by weights", () => {
  // Weights 3, 2, 1, in cents: 5,000; 10,000/3 + 10,000/3 = 20,000/3; 5,000/3 + 5,000/3 + 1,001 = 13,003/3.
  // Rounded down 5,000, 6,666 and 4,334: the cent goes to brest, which lost two thirds.
  it("strategies: each module is shared in proportion to the weights of those who want it", () => {
    const given = request("160.01", nested(), weights("3", "2", "1"));
    expect(exact(given)).toEqual(["5000", "20000/3", "13003/3", "0"]);
    expect(amounts(given)).toEqual(["50.00", "66.67", "43.34", "0.00"]);
    expect(planFunding(given).explanation[1]).toEqual({
      code: "modules.shared",
      params: { cost: "160.01", modules: 3, isEqual: false },
    });
  });

  it("strategies: the weight of a member that wants nothing changes nothing", () => {
    const given = request("160.01", nested(), weights("3", "2", "1", "600"));
    expect(amounts(given)).toEqual(["50.00", "66.67", "43.34", "0.00"]);
    expect(planFunding(given).shares[3]?.because).toEqual([{ code: "share.not-concerned", params: {} }]);
  });

  // 1/2 beside 1/3: three fifths and two fifths of 100.00.
  it("strategies: weights may be fractions", () => {
    const given = request("100.00", [moduleOf("core", "100.00", "amiens", "brest")], weights("1/2", "1/3"));
    expect(amounts(given)).toEqual(["60.00", "40.00", "0.00", "0.00"]);
  });

  it("strategies: a member of weight 0 wants a module and pays nothing for it", () => {
    const given = request("100.00", [moduleOf("core", "100.00", "amiens", "brest", "caen")], weights("0", "2", "1"));
    expect(amounts(given)).toEqual(["0.00", "66.67", "33.33", "0.00"]);
    expect(planFunding(given).shares[0]?.because.map(({ code }) => code)).toEqual(["module.wanted"]);
  });
});

describe("strategies: a credit note by module", () => {
  it("strategies: it is the mirror of its invoice, under either key", () => {
    expect(amounts(request("-160.01", nested("-")))).toEqual(["-33.34", "-58.33", "-68.34", "0.00"]);
    const weighted = request("-160.01", nested("-"), weights("3", "2", "1"));
    expect(amounts(weighted)).toEqual(["-50.00", "-66.67", "-43.34", "0.00"]);
    expect(exact(weighted)).toEqual(["-5000", "-20000/3", "-13003/3", "0"]);
  });

  // With a cost above or below 0 the module that goes the other way is refused; with 0 it would make amiens receive 1.00
  // and brest pay 1.00, which no plan can write, since nobody receives money from a cost to share.
  it("strategies: modules that cancel each other out are refused like any that go opposite ways", () => {
    const given = request("0.00", [moduleOf("core", "1.00", "brest"), moduleOf("back", "-1.00", "amiens")]);
    expect(codesOf(tryPlanFunding(given))).toContain("module.opposite-sign");
  });
});

describe("strategies: modules that are refused", () => {
  const core = moduleOf("core", "100.00", "amiens", "brest");

  it.each<[string, FundingRequest, readonly string[]]>([
    ["a sum that is not the cost", request("100.01", [core]), ["modules.sum"]],
    ["two modules under one id", request("200.00", [core, core]), ["module.repeated"]],
    [
      "a module that goes the other way than the cost",
      request("90.00", [core, moduleOf("back", "-10.00", "amiens")]),
      ["module.opposite-sign"],
    ],
    [
      "a module that goes the other way than a credit note",
      request("-90.00", [moduleOf("core", "-100.00", "amiens"), moduleOf("back", "10.00", "amiens")]),
      ["module.opposite-sign"],
    ],
    ["somebody who wants a module and has no weight", request("100.00", [core], weights("1")), ["module.no-weight"]],
    [
      "a module wanted only by weights of 0, though others weigh",
      request("110.00", [core, moduleOf("api", "10.00", "caen")], weights("1", "1", "0")),
      ["key.all-zero"],
    ],
    [
      "a member that wants a module twice",
      request("100.00", [moduleOf("core", "100.00", "brest", "brest")]),
      ["member.repeated"],
    ],
  ])("strategies: %s is refused", (_, given, codes) => {
    expect(codesOf(tryPlanFunding(given))).toEqual(codes);
  });

  it("strategies: the refused sum names the difference", () => {
    const outcome = tryPlanFunding(request("99.99", [core]));
    expect(outcome.ok ? {} : outcome.issues[0]?.params).toEqual({ sum: "100.00", cost: "99.99", difference: "0.01" });
  });
});
