import { describe, expect, it } from "vitest";
import { allocationKeyAt, allocationKeyReferences } from "../../../src/request/allocation-key.js";
import { byModuleAt, byModuleReferences } from "../../../src/request/by-module.js";
import { coFinancedAt, coFinancedReferences } from "../../../src/request/co-financed.js";
import { complementaryOrderAt, complementaryOrderReferences } from "../../../src/request/complementary-order.js";
import { contractAt } from "../../../src/request/contract.js";
import { developmentAt } from "../../../src/request/development.js";
import { initialContractAt, initialContractReferences } from "../../../src/request/initial-contract.js";
import { namedAt, readAlong, saidAlong } from "../../support/read-along.js";

const exact = (text: string, numerator: bigint, denominator = 1n) => ({ text, numerator, denominator });
const tooLong = "m".repeat(201);

describe("request: an allocation key", () => {
  const given = {
    kind: "allocation-key",
    label: "population municipale",
    source: "INSEE",
    date: "2026-01-01",
    key: [
      { party: "metz", weight: "1", minimum: "0.50", maximum: 20 },
      { party: "toul", weight: "1/3" },
    ],
    exemptBelow: "5.00",
  };

  it("request: every field of a key is read, and a member is named once", () => {
    const read = {
      ...given,
      key: [
        { party: "metz", weight: exact("1", 1n), minimum: 50n, maximum: 2_000n },
        { party: "toul", weight: exact("1/3", 1n, 3n) },
      ],
      exemptBelow: 500n,
    };
    expect(readAlong(allocationKeyAt(2), given)).toEqual({ made: read, said: [] });
    expect(namedAt(allocationKeyReferences(read as never))).toEqual(["key/0/party metz once", "key/1/party toul once"]);
  });

  it("request: what a key needs is asked for, and what it may have is not", () => {
    expect(saidAlong(allocationKeyAt(2), {})).toEqual(["field.missing kind", "field.missing key"]);
    expect(saidAlong(allocationKeyAt(2), { kind: "allocation-key", key: [] })).toEqual(["list.empty key"]);
    expect(saidAlong(allocationKeyAt(2), { kind: "allocation-key", key: [{}] })).toEqual([
      "field.missing key/0/party",
      "field.missing key/0/weight",
    ]);
  });

  it("request: each field of a key that is wrong is named", () => {
    const wrong = {
      kind: "key",
      label: "",
      source: "x".repeat(10_001),
      date: "2026-02-30",
      key: [{ party: tooLong, weight: -1, minimum: "-1.00", maximum: "-1.00" }],
      exemptBelow: "-5.00",
    };
    expect(saidAlong(allocationKeyAt(2), wrong)).toEqual([
      "field.choice kind",
      "field.empty label",
      "field.too-long source",
      "date.invalid date",
      "field.too-long key/0/party",
      "number.negative key/0/weight",
      "amount.negative key/0/minimum",
      "amount.negative key/0/maximum",
      "amount.negative exemptBelow",
    ]);
  });
});

describe("request: modules", () => {
  const modules = [
    { id: "m-1", title: "Carte", cost: "60.00", wantedBy: ["metz", "toul"] },
    { id: "m-2", title: "Avoir", cost: "-10.00", wantedBy: ["toul"] },
  ];
  const read = [
    { ...modules[0], cost: 6_000n },
    { ...modules[1], cost: -1_000n },
  ];

  it("request: modules are shared equally or by weights, and each names those who want it", () => {
    expect(readAlong(byModuleAt(2), { kind: "by-module", modules, key: "equal" })).toEqual({
      made: { kind: "by-module", modules: read, key: "equal" },
      said: [],
    });
    const key = [{ party: "metz", weight: exact("2", 2n) }];
    const weighted = { kind: "by-module", modules, key: [{ party: "metz", weight: "2" }] };
    expect(readAlong(byModuleAt(2), weighted)).toEqual({
      made: { kind: "by-module", modules: read, key },
      said: [],
    });
    const wanted = [
      "modules/0/wantedBy/0 metz once",
      "modules/0/wantedBy/1 toul once",
      "modules/1/wantedBy/0 toul once",
    ];
    expect(namedAt(byModuleReferences({ kind: "by-module", modules: read, key: "equal" } as never))).toEqual(wanted);
    expect(namedAt(byModuleReferences({ kind: "by-module", modules: read, key } as never))).toEqual([
      ...wanted,
      "key/0/party metz once",
    ]);
  });

  it("request: each field of modules that is missing, empty or wrong is named", () => {
    const said = (value: object) => saidAlong(byModuleAt(2), { kind: "by-module", ...value });
    expect(said({ kind: "modules", modules: [], key: [] })).toEqual([
      "field.choice kind",
      "list.empty modules",
      "list.empty key",
    ]);
    expect(said({ modules: [{}], key: [{}] })).toEqual([
      "field.missing modules/0/id",
      "field.missing modules/0/title",
      "field.missing modules/0/cost",
      "field.missing modules/0/wantedBy",
      "field.missing key/0/party",
      "field.missing key/0/weight",
    ]);
    expect(said({ modules: [{ id: tooLong, title: "", cost: "1.001", wantedBy: [] }], key: "equally" })).toEqual([
      "field.too-long modules/0/id",
      "field.empty modules/0/title",
      "amount.too-precise modules/0/cost",
      "list.empty modules/0/wantedBy",
      "field.choice key",
    ]);
  });
});

describe("request: a co-financed development", () => {
  const cases: readonly (readonly [object, readonly string[]])[] = [
    [{ kind: "allocation-key", key: [{ party: "metz", weight: "1" }] }, ["strategy/key/0/party metz once"]],
    [{ kind: "voluntary-share", pledges: [{ party: "metz", amount: "1.00" }] }, ["strategy/pledges/0/party metz once"]],
    [
      {
        kind: "unit-order",
        contributors: ["metz"],
        count: 2,
        difference: { policy: "bearer", party: "toul" },
        waitingList: ["nancy"],
      },
      ["strategy/contributors/0 metz once", "strategy/waitingList/0 nancy once", "strategy/difference/party toul"],
    ],
    [
      { kind: "round-robin", members: [{ party: "metz", weight: "1" }], skip: ["metz"] },
      ["strategy/members/0/party metz once", "strategy/skip/0 metz once"],
    ],
    [
      {
        kind: "by-module",
        modules: [{ id: "m", title: "M", cost: "1.00", wantedBy: ["toul"] }],
        key: "equal",
      },
      ["strategy/modules/0/wantedBy/0 toul once"],
    ],
  ];
  it.each(cases)("request: the strategy %j names its parties below it", (strategy, names) => {
    const { made, said } = readAlong(coFinancedAt(2), { kind: "co-financed", strategy });
    expect(said).toEqual([]);
    expect(made).toMatchObject({ kind: "co-financed", strategy: { kind: (strategy as { kind: string }).kind } });
    expect(namedAt(coFinancedReferences(made as never))).toEqual(names);
  });

  it("request: a strategy that does not exist is answered with those that do", () => {
    expect(readAlong(coFinancedAt(2), { kind: "co-financed", strategy: { kind: "voluntary-shares" } }).said).toEqual([
      {
        code: "field.choice",
        path: ["value", "strategy", "kind"],
        params: {
          received: "“voluntary-shares”",
          choices: "voluntary-share, unit-order, round-robin, allocation-key, by-module",
          nearest: "voluntary-share",
        },
      },
    ]);
    expect(saidAlong(coFinancedAt(2), { kind: "shared" })).toEqual(["field.choice kind", "field.missing strategy"]);
  });
});

describe("request: contracts and orders", () => {
  const contract = { reference: "2024-17", amount: "1000.00", modifications: ["-50.00", 25.5] };
  const contractRead = { reference: "2024-17", amount: 100_000n, modifications: [-5_000n, 2_550n] };

  it("request: a contract is of 0 or more, and its modifications of any sign", () => {
    expect(readAlong(contractAt(2), contract)).toEqual({ made: contractRead, said: [] });
    expect(saidAlong(contractAt(2), {})).toEqual(["field.missing reference", "field.missing amount"]);
    expect(saidAlong(contractAt(2), { reference: "", amount: "-1.00", modifications: ["1.001"] })).toEqual([
      "field.empty reference",
      "amount.negative amount",
      "amount.too-precise modifications/0",
    ]);
  });

  it("request: an initial contract names its authority", () => {
    const { made, said } = readAlong(initialContractAt(2), { kind: "initial-contract", authority: "metz", contract });
    expect(said).toEqual([]);
    expect(made).toEqual({ kind: "initial-contract", authority: "metz", contract: contractRead });
    expect(namedAt(initialContractReferences(made as never))).toEqual(["authority metz"]);
    expect(saidAlong(initialContractAt(2), { kind: "contract" })).toEqual([
      "field.choice kind",
      "field.missing authority",
      "field.missing contract",
    ]);
  });

  it("request: a complementary order names its lead, and each associate once", () => {
    const order = { kind: "complementary-order", lead: "metz", leadWeight: "3", contract };
    const associates = [
      { party: "toul", rate: "12.5" },
      { party: "nancy", amount: "-2.00" },
      { party: "verdun", weight: 4 },
    ];
    const { made, said } = readAlong(complementaryOrderAt(2), { ...order, associates });
    expect(said).toEqual([]);
    expect(made).toEqual({
      ...order,
      leadWeight: exact("3", 3n),
      contract: contractRead,
      associates: [
        { party: "toul", rate: exact("12.5", 125n, 10n) },
        { party: "nancy", amount: -200n },
        { party: "verdun", weight: exact("4", 4n) },
      ],
    });
    expect(namedAt(complementaryOrderReferences(made as never))).toEqual([
      "lead metz",
      "associates/0/party toul once",
      "associates/1/party nancy once",
      "associates/2/party verdun once",
    ]);
  });

  it("request: an order without associates is the lead's alone", () => {
    const alone = { kind: "complementary-order", lead: "metz", contract };
    expect(readAlong(complementaryOrderAt(2), alone)).toEqual({
      made: { ...alone, contract: contractRead, associates: [] },
      said: [],
    });
  });

  it("request: each field of an order that is missing or wrong is named", () => {
    expect(saidAlong(complementaryOrderAt(2), { kind: "order" })).toEqual([
      "field.choice kind",
      "field.missing lead",
      "field.missing contract",
    ]);
    const wrong = {
      kind: "complementary-order",
      lead: "",
      leadWeight: -1,
      contract,
      associates: [{}, { party: "toul", rate: 101, amount: "1.001", weight: "-1" }],
    };
    expect(saidAlong(complementaryOrderAt(2), wrong)).toEqual([
      "field.empty lead",
      "number.negative leadWeight",
      "field.missing associates/0/party",
      "rate.out-of-range associates/1/rate",
      "amount.too-precise associates/1/amount",
      "number.negative associates/1/weight",
    ]);
  });
});

describe("request: a development", () => {
  it("request: every field of a development is read, and its cost may be a credit note", () => {
    const given = {
      id: "d-1",
      title: "Carte des signalements",
      year: 2026,
      nature: "investment",
      cost: "-18.50",
      useCases: [{ from: "metz", summary: "Voirie" }],
    };
    expect(readAlong(developmentAt(2), given)).toEqual({ made: { ...given, cost: -1_850n }, said: [] });
    expect(readAlong(developmentAt(2), { ...given, nature: "operating" }).said).toEqual([]);
  });

  it("request: each field of a development that is missing or wrong is named", () => {
    expect(saidAlong(developmentAt(2), {})).toEqual(["field.missing id", "field.missing title", "field.missing cost"]);
    const wrong = { id: "", title: "", year: 2026.5, nature: "gift", cost: "1.001", useCases: [{}] };
    expect(saidAlong(developmentAt(2), wrong)).toEqual([
      "field.empty id",
      "field.empty title",
      "field.type year",
      "field.choice nature",
      "amount.too-precise cost",
      "field.missing useCases/0/from",
      "field.missing useCases/0/summary",
    ]);
    expect(readAlong(developmentAt(2), { id: "d", title: "D", cost: 1, nature: "gift" }).said[0]?.params).toEqual({
      received: "“gift”",
      choices: "investment, operating",
      nearest: null,
    });
  });
});
