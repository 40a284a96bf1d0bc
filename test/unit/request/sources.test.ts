import { describe, expect, it } from "vitest";
import { jsonHints } from "../../../src/request/leaves.js";
import { sourceAt, sourceReferences } from "../../../src/request/sources.js";
import { exactly, partiesNamed, termsBy } from "../../support/read-terms.js";

const source = sourceAt(2);

describe("request: sources", () => {
  it.each(["subsidy", "publisher-share"])("request: a %s is read, by rate with a ceiling or by amount", (kind) => {
    expect(termsBy(source, { kind, from: "region", rate: "30", ceiling: "900.00" })).toEqual({
      made: { kind, from: "region", rate: exactly("30"), ceiling: 90_000n },
      said: [],
    });
    expect(termsBy(source, { kind, from: "region", amount: "-12.50" })).toEqual({
      made: { kind, from: "region", amount: -1250n },
      said: [],
    });
    expect(termsBy(source, { kind, from: "region", value: "1" }).said).toEqual([
      {
        code: "field.unknown",
        path: ["terms", "value"],
        params: { field: "“value”", nearest: null, known: "kind, from, rate, amount, ceiling" },
      },
    ]);
  });

  it("request: what is brought in kind has a value, and no rate", () => {
    expect(termsBy(source, { kind: "in-kind", from: "metz", value: "12.50" })).toEqual({
      made: { kind: "in-kind", from: "metz", value: 1250n },
      said: [],
    });
    expect(termsBy(source, { kind: "in-kind", from: "metz", value: "-1", rate: "5" }).said).toEqual([
      {
        code: "field.unknown",
        path: ["terms", "rate"],
        params: { field: "“rate”", nearest: null, known: "kind, from, value" },
      },
      { code: "amount.negative", path: ["terms", "value"], params: { received: "“-1”" } },
    ]);
  });

  it("request: another kind of source is refused with the three that are", () => {
    expect(termsBy(source, { kind: "loan" }).said).toEqual([
      {
        code: "field.choice",
        path: ["terms", "kind"],
        params: { received: "“loan”", choices: "subsidy, publisher-share, in-kind", nearest: null },
      },
    ]);
  });

  it("request: the JSON Schema says that a subsidy has a rate or an amount, never both", () => {
    const either = {
      oneOf: [
        { properties: { rate: {} }, required: ["rate"] },
        { properties: { amount: {} }, required: ["amount"] },
      ],
    };
    const hints = source._zod.def.options.map((option) => jsonHints.get(option));
    expect(hints).toEqual([either, either, undefined]);
  });

  it("request: a party may bring several sources", () => {
    const sources = ["1.00", "2.00"].map((value) => ({ kind: "in-kind" as const, from: "metz", value }));
    const { made } = termsBy(source, sources[0] ?? null);
    const row = made as Parameters<typeof sourceReferences>[0][number];
    expect(partiesNamed([sourceReferences([row, { ...row, from: "toul" }])])).toEqual([
      "metz: sources 0 from",
      "toul: sources 1 from",
    ]);
  });
});
