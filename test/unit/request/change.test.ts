import { describe, expect, it } from "vitest";
import { readChange } from "../../../src/request/change.js";
import type { Plain } from "../../../src/request/plain.js";
import { saidBy } from "../../support/changed-funding.js";

const read = (change: Plain, decimals = 2) => saidBy((issues) => readChange(change, decimals, issues));
const said = (change: Plain) => read(change).said.map(({ code, path }) => `${code} ${path.join("/")}`);

const nancy = { id: "nancy", name: "Ville de Nancy" };
const exact = (text: string, numerator: bigint, denominator = 1n) => ({ text, numerator, denominator });

describe("request: a change of a funding", () => {
  it("request: a party joins from the start, to the benefit of those who paid, unless said otherwise", () => {
    expect(read({ kind: "join", party: nancy })).toEqual({
      made: { kind: "join", party: nancy, terms: {}, basis: "from-start", refund: "payers" },
      said: [],
    });
  });

  it("request: everything that may be said of a joiner is read", () => {
    const terms = {
      weight: "1/3",
      amount: "-1.00",
      rate: 12.5,
      minimum: "1.00",
      maximum: "2.00",
      maximumGross: "2.40",
      ceiling: "3.00",
      wants: ["m-1"],
    };
    const rest = {
      kind: "join",
      party: nancy,
      basis: "residual",
      elapsedMonths: 12,
      lifetimeMonths: 60,
      refund: "pot",
      date: "2027-01-31",
      until: "2027-12-31",
    };
    expect(read({ ...rest, terms })).toEqual({
      made: {
        ...rest,
        terms: {
          weight: exact("1/3", 1n, 3n),
          amount: -100n,
          rate: exact("12.5", 125n, 10n),
          minimum: 100n,
          maximum: 200n,
          maximumGross: 240n,
          ceiling: 300n,
          wants: ["m-1"],
        },
      },
      said: [],
    });
    expect(read({ ...rest, basis: "from-start", refund: "payers", terms: {} }).said).toEqual([]);
  });

  it("request: each field of a joiner that is wrong is named", () => {
    const terms = {
      weight: -1,
      amount: "1.001",
      rate: 101,
      minimum: "-1.00",
      maximum: "-1.00",
      maximumGross: "-1.00",
      ceiling: "-1.00",
      wants: [],
    };
    const wrong = {
      kind: "join",
      party: {},
      terms,
      basis: "later",
      elapsedMonths: 1.5,
      lifetimeMonths: "60",
      refund: "nobody",
      date: "2027-02-29",
      until: "never",
    };
    expect(said(wrong)).toEqual([
      "field.missing change/party/id",
      "field.missing change/party/name",
      "number.negative change/terms/weight",
      "amount.too-precise change/terms/amount",
      "rate.out-of-range change/terms/rate",
      "amount.negative change/terms/minimum",
      "amount.negative change/terms/maximum",
      "amount.negative change/terms/maximumGross",
      "amount.negative change/terms/ceiling",
      "list.empty change/terms/wants",
      "field.choice change/basis",
      "field.type change/elapsedMonths",
      "field.type change/lifetimeMonths",
      "field.choice change/refund",
      "date.invalid change/date",
      "date.invalid change/until",
    ]);
    expect(read(wrong).made).toBeUndefined();
  });

  it("request: a change is not made of the rows that could be read, for it would be another change", () => {
    expect(read({ kind: "join", party: nancy, terms: { wants: ["m-1", ""] } })).toEqual({
      made: undefined,
      said: [{ code: "field.empty", path: ["change", "terms", "wants", 1], params: {} }],
    });
  });

  it("request: the words of a change that does not exist are answered with those that do", () => {
    const choices = (change: Plain) =>
      read(change).said.flatMap(({ path, params }) => [`${path.at(-1)}: ${params["choices"]}`]);
    expect(choices({ kind: "leave" })).toEqual(["kind: join, withdraw, change-cost, lose-source"]);
    expect(choices({ kind: "join", party: nancy, basis: "later", refund: "nobody" })).toEqual([
      "basis: from-start, residual",
      "refund: payers, pot",
    ]);
    // biome-ignore lint/suspicious/noThenProperty: the contract's name; its value is a word, never a function
    expect(choices({ kind: "withdraw", party: "metz", when: "now", then: "nothing" })).toEqual([
      "when: before-commitment, after-commitment",
      "then: reshare, replace, gap",
    ]);
  });

  it("request: a member leaves, and the others share anew unless said otherwise", () => {
    const leaves = { kind: "withdraw", party: "metz", when: "before-commitment" };
    // biome-ignore lint/suspicious/noThenProperty: the contract's name; its value is a word, never a function
    expect(read(leaves)).toEqual({ made: { ...leaves, then: "reshare" }, said: [] });
    for (const then of ["reshare", "replace", "gap"])
      expect(read({ ...leaves, when: "after-commitment", then })).toEqual({
        made: { ...leaves, when: "after-commitment", then },
        said: [],
      });
    expect(said({ kind: "withdraw" })).toEqual(["field.missing change/party", "field.missing change/when"]);
  });

  it("request: a cost turns out otherwise in the decimals of its currency, even as a credit note", () => {
    expect(read({ kind: "change-cost", cost: "-12.50" })).toEqual({
      made: { kind: "change-cost", cost: -1_250n },
      said: [],
    });
    expect(read({ kind: "change-cost", cost: "12.50" }, 0)).toEqual({
      made: undefined,
      said: [{ code: "amount.too-precise", path: ["change", "cost"], params: { received: "“12.50”", decimals: 0 } }],
    });
    expect(said({ kind: "change-cost" })).toEqual(["field.missing change/cost"]);
  });

  it("request: a source that does not come is named by who brought it", () => {
    expect(read({ kind: "lose-source", from: "metz" })).toEqual({
      made: { kind: "lose-source", from: "metz" },
      said: [],
    });
    expect(said({ kind: "lose-source" })).toEqual(["field.missing change/from"]);
    expect(said([])).toEqual(["field.type change"]);
  });
});
