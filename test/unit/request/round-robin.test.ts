import { describe, expect, it } from "vitest";
import { roundRobinAt, roundRobinReferences } from "../../../src/request/round-robin.js";
import { exactly, partiesNamed, termsBy } from "../../support/read-terms.js";

const given = {
  kind: "round-robin",
  rule: "deadline",
  members: [
    { party: "metz", weight: "1", ceiling: "90.50", since: "d-1", until: "d-3" },
    { party: "toul", weight: 2 },
  ],
  turns: [{ development: "d-1", cost: "12.30", payer: "nancy" }],
  skip: ["toul"],
};

const read = {
  ...given,
  members: [
    { party: "metz", weight: exactly("1"), ceiling: 9050n, since: "d-1", until: "d-3" },
    { party: "toul", weight: exactly("2") },
  ],
  turns: [{ development: "d-1", cost: 1230n, payer: "nancy" }],
};

describe("request: turns", () => {
  it("request: members, past turns and who is skipped are read, amounts in the currency's decimals", () => {
    expect(termsBy(roundRobinAt(2), given)).toEqual({ made: read, said: [] });
    expect(termsBy(roundRobinAt(0), { ...given, members: [{ party: "metz", weight: 1 }] }).said).toEqual([
      {
        code: "amount.too-precise",
        path: ["terms", "turns", 0, "cost"],
        params: { received: "“12.30”", decimals: 0 },
      },
    ]);
  });

  it("request: unless said otherwise it is the turn of who is furthest behind, nobody had one and nobody is skipped", () => {
    const members = [{ party: "metz", weight: "1" }];
    expect(termsBy(roundRobinAt(2), { kind: "round-robin", members })).toEqual({
      made: {
        kind: "round-robin",
        rule: "furthest-behind",
        members: [{ party: "metz", weight: exactly("1") }],
        turns: [],
        skip: [],
      },
      said: [],
    });
  });

  it.each(["furthest-behind", "fixed-order", "deadline"])("request: the rule %s is read", (rule) => {
    expect(termsBy(roundRobinAt(2), { ...given, rule })).toEqual({ made: { ...read, rule }, said: [] });
  });

  it("request: another rule, another kind, no member and fields that are not known are refused", () => {
    const wrong = { kind: "turns", rule: "by turns", members: [], turns: [{ who: "metz" }], skipped: [] };
    expect(termsBy(roundRobinAt(2), wrong).said).toEqual([
      {
        code: "field.unknown",
        path: ["terms", "skipped"],
        params: { field: "“skipped”", nearest: null, known: "kind, rule, members, turns, skip" },
      },
      {
        code: "field.choice",
        path: ["terms", "kind"],
        params: { received: "“turns”", choices: "round-robin", nearest: null },
      },
      {
        code: "field.choice",
        path: ["terms", "rule"],
        params: { received: "“by turns”", choices: "furthest-behind, fixed-order, deadline", nearest: null },
      },
      { code: "list.empty", path: ["terms", "members"], params: {} },
      {
        code: "field.unknown",
        path: ["terms", "turns", 0, "who"],
        params: { field: "“who”", nearest: null, known: "development, cost, payer" },
      },
      { code: "field.missing", path: ["terms", "turns", 0, "development"], params: { field: "development" } },
      { code: "field.missing", path: ["terms", "turns", 0, "cost"], params: { field: "cost" } },
      { code: "field.missing", path: ["terms", "turns", 0, "payer"], params: { field: "payer" } },
    ]);
  });

  it("request: members and those skipped are named once, a payer may have had several turns", () => {
    const { made } = termsBy(roundRobinAt(2), given);
    expect(partiesNamed(roundRobinReferences(made as Parameters<typeof roundRobinReferences>[0]))).toEqual([
      "metz: members 0 party, once",
      "toul: members 1 party, once",
      "nancy: turns 0 payer",
      "toul: skip 0, once",
    ]);
  });
});
