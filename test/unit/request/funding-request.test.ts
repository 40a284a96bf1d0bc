import { describe, expect, it } from "vitest";
import { fundingRequestAt, type PartialTerms, referencesOf } from "../../../src/request/funding-request.js";
import { namedAt, readAlong, saidAlong } from "../../support/read-along.js";
import { small } from "../../support/small-request.js";

const exact = (text: string, numerator: bigint, denominator = 1n) => ({ text, numerator, denominator });

const smallRead = {
  ...small,
  development: { ...small.development, cost: 10_000n },
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "allocation-key",
      key: [
        { party: "metz", weight: exact("1", 1n) },
        { party: "toul", weight: exact("2", 2n) },
      ],
    },
  },
};

const contract = { reference: "2024-17", amount: "1000.00" };

describe("request: a funding request", () => {
  it("request: cents go to the largest remainders, nobody first, unless said otherwise", () => {
    expect(readAlong(fundingRequestAt(2), small)).toEqual({
      made: { ...smallRead, rounding: { rule: "largest-remainder", priority: [] } },
      said: [],
    });
    expect(readAlong(fundingRequestAt(2), { ...small, rounding: { rule: "largest-remainder" } })).toEqual({
      made: { ...smallRead, rounding: { rule: "largest-remainder", priority: [] } },
      said: [],
    });
  });

  it("request: everything beside the shares is read", () => {
    const rest = {
      sources: [{ kind: "subsidy", from: "metz", amount: "10.00" }],
      rounding: { rule: "bearer", party: "toul" },
      carried: [{ party: "metz", exact: "-1/3" }],
      credits: [{ party: "toul", amount: "5.00" }],
      schedule: [{ label: "Solde", rate: "100" }],
      issued: [],
    };
    const { made, said } = readAlong(fundingRequestAt(2), { ...small, ...rest });
    expect(said).toEqual([]);
    expect(made).toMatchObject({
      ...smallRead,
      sources: [{ kind: "subsidy", from: "metz", amount: 1_000n }],
      rounding: { rule: "bearer", party: "toul" },
      carried: [{ party: "metz", exact: exact("-1/3", -1n, 3n) }],
      credits: [{ party: "toul", amount: 500n }],
      schedule: [{ label: "Solde", rate: exact("100", 100n) }],
      issued: [],
    });
  });

  it("request: each part that is missing is asked for", () => {
    expect(saidAlong(fundingRequestAt(2), {})).toEqual([
      "field.missing currency",
      "field.missing development",
      "field.missing parties",
      "field.missing modality",
    ]);
  });

  it("request: each part that is wrong is named", () => {
    const wrong = {
      currency: "",
      development: [],
      parties: [],
      sources: [{}],
      modality: { kind: "magic" },
      rounding: { rule: "half-up" },
      carried: [{ party: "", exact: "one" }],
      credits: [{ party: "", amount: "-1.00" }],
      schedule: [],
      issued: [{}],
    };
    const said = saidAlong(fundingRequestAt(2), wrong);
    expect(said.filter((line) => !line.includes(" issued/"))).toEqual([
      "field.empty currency",
      "field.type development",
      "list.empty parties",
      "field.missing sources/0/kind",
      "field.choice modality/kind",
      "field.choice rounding/rule",
      "field.empty carried/0/party",
      "number.invalid carried/0/exact",
      "field.empty credits/0/party",
      "amount.negative credits/0/amount",
      "list.empty schedule",
    ]);
    expect(said.some((line) => line.startsWith("field.missing issued/0/"))).toBe(true);
  });

  it("request: rounding and modality that do not exist are answered with those that do", () => {
    const { said } = readAlong(fundingRequestAt(2), {
      ...small,
      modality: { kind: "magic" },
      rounding: { rule: "half-up" },
    });
    expect(said.map(({ params }) => params["choices"])).toEqual([
      "initial-contract, own-funds, complementary-order, co-financed",
      "largest-remainder, bearer",
    ]);
    expect(saidAlong(fundingRequestAt(2), { ...small, rounding: { rule: "bearer" } })).toEqual([
      "field.missing rounding/party",
    ]);
    expect(
      saidAlong(fundingRequestAt(2), { ...small, rounding: { rule: "largest-remainder", priority: [""] } }),
    ).toEqual(["field.empty rounding/priority/0"]);
  });
});

describe("request: where a request names parties", () => {
  it("request: every place is known, and those where nobody may stand twice", () => {
    const { made } = readAlong(fundingRequestAt(2), {
      ...small,
      development: { ...small.development, useCases: [{ from: "toul", summary: "Voirie" }] },
      sources: [{ kind: "subsidy", from: "nancy", amount: "10.00" }],
      rounding: { rule: "largest-remainder", priority: ["toul", "metz"] },
      carried: [{ party: "verdun", exact: "0" }],
      credits: [{ party: "epinal", amount: "5.00" }],
    });
    expect(namedAt(referencesOf(made as PartialTerms))).toEqual([
      "development/useCases/0/from toul",
      "sources/0/from nancy",
      "modality/strategy/key/0/party metz once",
      "modality/strategy/key/1/party toul once",
      "rounding/priority/0 toul once",
      "rounding/priority/1 metz once",
      "carried/0/party verdun once",
      "credits/0/party epinal once",
    ]);
  });

  it.each([
    [{ kind: "initial-contract", authority: "metz", contract }, ["modality/authority metz"]],
    [{ kind: "own-funds", publisher: "toul" }, ["modality/publisher toul"]],
    [
      { kind: "complementary-order", lead: "metz", contract, associates: [{ party: "toul", rate: 10 }] },
      ["modality/lead metz", "modality/associates/0/party toul once"],
    ],
  ])("request: the modality %j names its parties, and the bearer of the cents is named beside", (modality, names) => {
    const { made, said } = readAlong(fundingRequestAt(2), {
      ...small,
      modality,
      rounding: { rule: "bearer", party: "toul" },
    });
    expect(said).toEqual([]);
    expect(namedAt(referencesOf(made as PartialTerms))).toEqual([...names, "rounding/party toul"]);
  });

  it("request: of nothing that could be read nobody is named", () => {
    expect(namedAt(referencesOf({}))).toEqual([]);
  });
});
