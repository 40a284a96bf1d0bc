import { describe, expect, it } from "vitest";
import { listEmpty } from "../../../src/errors/gate-entries.js";
import { admit } from "../../../src/request/gate.js";
import { small, withParties, withRows } from "../../support/small-request.js";

/** The issues of anything that is given as a request, without their sentences. */
const saidOf = (value: unknown) => admit(value).issues.listed.map(({ code, path, params }) => ({ code, path, params }));

const [metz, toul] = small.parties;

describe("request: the gate", () => {
  it.each([
    ["JPY", 0],
    ["EUR", 2],
    ["TND", 3],
    ["CLF", 4],
  ])("request: amounts in %s have %s decimals", (currency, decimals) => {
    const {
      terms,
      decimals: found,
      issues,
    } = admit({ ...small, currency, development: { ...small.development, cost: 7 } });
    expect([found, issues.count]).toEqual([decimals, 0]);
    expect(terms.development?.cost).toBe(7n * 10n ** BigInt(decimals));
  });

  it("request: requests in different currencies do not mix their decimals up", () => {
    for (const [currency, count] of [
      ["EUR", 0],
      ["JPY", 1],
      ["EUR", 0],
      ["JPY", 1],
    ] as const)
      expect(admit({ ...small, currency, development: { ...small.development, cost: "100.50" } }).issues.count).toBe(
        count,
      );
  });

  it.each([
    [[], "a list"],
    ["a request", "“a request”"],
    [null, "null"],
    [7, "7"],
  ])("request: %j is no request, and nothing more is said of it", (value, received) => {
    const { terms, decimals, issues, check } = admit(value);
    expect(issues.listed.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: "field.type", path: [], params: { expected: "an object", received } },
    ]);
    expect([terms, decimals]).toEqual([{}, 0]);
    check((found) => found.add(listEmpty, ["parties"], {}));
    expect(issues.count).toBe(1);
  });

  it("request: of what cannot be copied nothing is read", () => {
    const { terms, issues } = admit(() => small);
    expect([terms, issues.listed.map(({ code }) => code)]).toEqual([{}, ["request.not-plain"]]);
  });

  it("request: an unknown currency hides nothing else, and refuses no decimals that some currency has", () => {
    const { decimals, issues } = admit({
      ...small,
      currency: "EURO",
      development: { ...small.development, cost: "1.23456" },
    });
    expect(decimals).toBe(4);
    expect(issues.listed.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: "currency.unknown", path: ["currency"], params: { received: "“EURO”", nearest: "EUR" } },
      {
        code: "amount.too-precise",
        path: ["development", "cost"],
        params: { received: "“1.23456”", decimals: 4 },
      },
    ]);
    expect(saidOf({ ...small, currency: "EURO", development: { ...small.development, cost: "1.2345" } })).toHaveLength(
      1,
    );
  });

  it("request: a currency that is empty, missing or no text is said once", () => {
    expect(saidOf({ ...small, currency: "" })).toEqual([{ code: "field.empty", path: ["currency"], params: {} }]);
    expect(saidOf({ ...small, currency: undefined })).toEqual([
      { code: "field.missing", path: ["currency"], params: { field: "currency" } },
    ]);
    expect(saidOf({ ...small, currency: 978 })).toEqual([
      { code: "field.type", path: ["currency"], params: { expected: "a text", received: "978" } },
    ]);
    expect(admit({ ...small, currency: "" }).decimals).toBe(4);
  });
});

describe("request: the parties at the gate", () => {
  it("request: every row that repeats an id names the first line that has it", () => {
    expect(saidOf(withParties([metz, toul, toul, metz, toul]))).toEqual([
      { code: "party.duplicate", path: ["parties", 2, "id"], params: { party: "“toul”", first: 2 } },
      { code: "party.duplicate", path: ["parties", 3, "id"], params: { party: "“metz”", first: 1 } },
      { code: "party.duplicate", path: ["parties", 4, "id"], params: { party: "“toul”", first: 2 } },
    ]);
  });

  it("request: a party that is named and not listed is named with the nearest, and twice is once too often", () => {
    const rows = ["metz", "toull", "metz", "nancy"].map((party) => ({ party, weight: 1 }));
    const at = (row: number) => ["modality", "strategy", "key", row, "party"];
    expect(saidOf(withRows(rows))).toEqual([
      { code: "party.unknown", path: at(1), params: { party: "“toull”", nearest: "toul" } },
      { code: "party.unknown", path: at(3), params: { party: "“nancy”", nearest: null } },
      { code: "member.repeated", path: at(2), params: { party: "“metz”", first: 1 } },
    ]);
  });

  it("request: a party may bring several use cases, sources and turns", () => {
    const useCases = [1, 2].map((at) => ({ from: "metz", summary: `Voirie ${at}` }));
    expect(saidOf({ ...small, development: { ...small.development, useCases } })).toEqual([]);
  });

  it("request: lines are counted as they were given where rows before could not be read", () => {
    const broken = { id: "nancy", name: "" };
    expect(saidOf({ ...small, parties: [broken, metz, toul, metz] })).toEqual([
      { code: "field.empty", path: ["parties", 0, "name"], params: {} },
      { code: "party.duplicate", path: ["parties", 3, "id"], params: { party: "“metz”", first: 2 } },
    ]);
    const rows = [
      { party: "metz", weight: -1 },
      { party: "toul", weight: 1 },
      { party: "toul", weight: 1 },
    ];
    const at = ["modality", "strategy", "key"];
    expect(saidOf(withRows(rows))).toEqual([
      { code: "number.negative", path: [...at, 0, "weight"], params: { received: "-1" } },
      { code: "member.repeated", path: [...at, 2, "party"], params: { party: "“toul”", first: 2 } },
    ]);
  });

  it("request: a party that could not be read is still one that may be named", () => {
    expect(saidOf(withParties([metz, { id: "toul", name: "" }]))).toEqual([
      { code: "field.empty", path: ["parties", 1, "name"], params: {} },
    ]);
  });

  it("request: where the id of a party cannot be known, nobody is called unknown", () => {
    const nameless = { name: "Ville de Toul" };
    expect(saidOf(withParties([metz, nameless]))).toEqual([
      { code: "field.missing", path: ["parties", 1, "id"], params: { field: "id" } },
    ]);
    expect(saidOf(withParties([metz, { id: 7, name: "Ville de Toul" }])).map(({ code }) => code)).toEqual([
      "field.type",
    ]);
    expect(saidOf(withParties([metz, null])).map(({ code }) => code)).toEqual(["field.type"]);
    expect(saidOf(withParties([metz, "toul"])).map(({ code }) => code)).toEqual(["field.type"]);
  });

  it("request: where no party is listed, nobody is called unknown", () => {
    expect(saidOf(withParties([])).map(({ code }) => code)).toEqual(["list.empty"]);
    expect(saidOf(withParties("metz, toul")).map(({ code }) => code)).toEqual(["field.type"]);
    expect(saidOf(withParties(undefined)).map(({ code }) => code)).toEqual(["field.missing"]);
  });

  it("request: an unknown party is still found where something else could not be read", () => {
    const request = {
      ...withRows([{ party: "toull", weight: 1 }]),
      currency: "EUR",
      parties: [metz, toul, { id: "nancy" }],
    };
    expect(saidOf(request)).toEqual([
      { code: "field.missing", path: ["parties", 2, "name"], params: { field: "name" } },
      {
        code: "party.unknown",
        path: ["modality", "strategy", "key", 0, "party"],
        params: { party: "“toull”", nearest: "toul" },
      },
    ]);
  });

  it("request: the nearest party is looked for among a thousand, and no longer among more", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: `commune-${at}`, name: `Commune ${at}` }));
    const key = [{ party: "comune-999", weight: 1 }];
    const nearestAmong = (count: number) =>
      saidOf({ ...withRows(key), parties: many(count) }).map(({ params }) => params["nearest"]);
    expect(nearestAmong(1_000)).toEqual(["commune-999"]);
    expect(nearestAmong(1_001)).toEqual([null]);
  });
});

describe("request: checks after the gate", () => {
  const twoEmpty = { ...small, parties: [{ id: "nancy", name: "" }, metz, toul] };

  it("request: what a check finds stands at the place that the caller gave", () => {
    const { issues, check } = admit(twoEmpty);
    check((found) => found.add(listEmpty, ["parties", 1, "vatRate"], {}));
    check((found) => found.add(listEmpty, ["development", "useCases"], {}));
    expect(issues.listed.slice(1).map(({ path }) => path)).toEqual([
      ["parties", 2, "vatRate"],
      ["development", "useCases"],
    ]);
  });

  it("request: what is said of a whole list waits until each of its rows can be read", () => {
    const { issues, check } = admit(twoEmpty);
    check((found) => found.add(listEmpty, ["parties"], {}));
    expect(issues.count).toBe(1);
    const whole = admit(small);
    whole.check((found) => found.add(listEmpty, ["parties"], {}));
    expect(whole.issues.listed.map(({ path }) => path)).toEqual([["parties"]]);
  });

  it("request: what a check only counted is counted", () => {
    const { issues, check } = admit(small);
    check((found) => {
      for (let at = 0; at < 130; at += 1) found.add(listEmpty, ["parties", at], {});
    });
    expect([issues.listed.length, issues.count]).toEqual([100, 130]);
  });
});
