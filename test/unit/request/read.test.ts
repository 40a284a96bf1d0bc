import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { IssueList } from "../../../src/errors/issue-list.js";
import { count, longText, shortText, weight } from "../../../src/request/leaves.js";
import type { Plain } from "../../../src/request/plain.js";
import { Reader, type Shape } from "../../../src/request/read.js";
import { exactly, termsBy } from "../../support/read-terms.js";

const towns = z.array(z.strictObject({ party: shortText, weight: z.optional(weight) }));

const policy = z.discriminatedUnion("policy", [
  z.strictObject({ policy: z.enum(["report", "cancel"]) }),
  z.strictObject({ policy: z.literal("backstop"), party: shortText }),
]);

const everyone = z.union([z.literal("everyone"), z.array(shortText)]);

/** A reader after it has read. */
function readerOf(shape: Shape, value: Plain) {
  const issues = new IssueList();
  const reader = new Reader(issues);
  return { reader, issues, made: reader.fields(shape, value) };
}

const type = (expected: string, received: string, path: readonly (string | number)[] = ["terms"]) => ({
  code: "field.type",
  path,
  params: { expected, received },
});

describe("request: values along a schema", () => {
  it.each<[string, Shape[string], Plain, string, string]>([
    ["a number as a text", shortText, 5, "a text", "5"],
    ["a text as a number of parties", count, "5", "a whole number", "“5”"],
    ["true as a weight", weight, true, "a number or a text", "true"],
    ["a list as a weight", weight, ["1"], "a number or a text", "a list"],
    ["null as a list", towns, null, "a list", "null"],
    ["an object as a list", towns, {}, "a list", "an object"],
    ["null as an object", z.strictObject({}), null, "an object", "null"],
    ["a list as an object", z.strictObject({}), [], "an object", "a list"],
    ["a text as an object", z.strictObject({}), "x", "an object", "“x”"],
    ["a text as one of several objects", policy, "report", "an object", "“report”"],
    ["null as one of several objects", policy, null, "an object", "null"],
    ["null as a text or a number", z.union([z.string(), z.number()]), null, "a number or a text", "null"],
  ])("request: %s is refused with what is due", (_, schema, value, expected, received) => {
    expect(termsBy(schema, value)).toEqual({ made: undefined, said: [type(expected, received)] });
  });

  it.each<[string, Shape[string], Plain, unknown]>([
    ["a text", shortText, "Metz", "Metz"],
    ["a number of parties", count, 6, 6],
    ["a weight as a text", weight, "3", exactly("3")],
    ["a weight as a number", weight, 3, exactly("3")],
    ["a text where a number could be", z.union([z.string(), z.number()]), "x", "x"],
    ["a number where a text could be", z.union([z.string(), z.number()]), 7, 7],
    ["a number where a word could be", z.union([z.literal("rest"), z.number()]), 7, 7],
    ["true", z.boolean(), true, true],
    ["a word where a list could be", everyone, "everyone", "everyone"],
    ["a list where a word could be", everyone, ["Metz", "Toul"], ["Metz", "Toul"]],
  ])("request: %s is read", (_, schema, value, made) => {
    expect(termsBy(schema, value)).toEqual({ made, said: [] });
  });

  it("request: a text has a letter, an id at most 200 and a free text at most 10000", () => {
    expect(termsBy(shortText, "").said).toEqual([{ code: "field.empty", path: ["terms"], params: {} }]);
    expect(termsBy(shortText, "x".repeat(200)).said).toEqual([]);
    expect(termsBy(shortText, "x".repeat(201)).said).toEqual([
      { code: "field.too-long", path: ["terms"], params: { limit: 200 } },
    ]);
    expect(termsBy(longText, "x".repeat(10_001)).said).toEqual([
      { code: "field.too-long", path: ["terms"], params: { limit: 10_000 } },
    ]);
  });

  it("request: another word is refused with the words that are right, and with the nearest of them", () => {
    const choice = (received: string, choices: string, nearest: string | null) => [
      { code: "field.choice", path: ["terms"], params: { received, choices, nearest } },
    ];
    expect(termsBy(z.enum(["member", "funder"]), "membre").said).toEqual(
      choice("“membre”", "member, funder", "member"),
    );
    expect(termsBy(z.enum(["member", "funder"]), 5).said).toEqual(choice("5", "member, funder", null));
    expect(termsBy(everyone, "everyonne").said).toEqual(choice("“everyonne”", "everyone", "everyone"));
    expect(termsBy(everyone, null).said).toEqual(choice("null", "everyone", null));
    expect(termsBy(everyone, ["Metz", 5]).said).toEqual([type("a text", "5", ["terms", 1])]);
  });

  it("request: one of several objects is chosen by its word", () => {
    expect(termsBy(policy, { policy: "cancel" }).made).toEqual({ policy: "cancel" });
    expect(termsBy(policy, { policy: "backstop", party: "metz" }).made).toEqual({ policy: "backstop", party: "metz" });
    expect(termsBy(policy, { policy: "report", party: "metz" }).said).toEqual([
      {
        code: "field.unknown",
        path: ["terms", "party"],
        params: { field: "“party”", nearest: null, known: "policy" },
      },
    ]);
  });

  it("request: where the word is missing or wrong, only fields that none of the objects has are unknown", () => {
    const unknown = {
      code: "field.unknown",
      path: ["terms", "partie"],
      params: { field: "“partie”", nearest: "party", known: "policy, party" },
    };
    expect(termsBy(policy, { party: "metz", partie: "toul" })).toEqual({
      made: undefined,
      said: [unknown, { code: "field.missing", path: ["terms", "policy"], params: { field: "policy" } }],
    });
    expect(termsBy(policy, { partie: "toul", policy: "backstopp" }).said).toEqual([
      unknown,
      {
        code: "field.choice",
        path: ["terms", "policy"],
        params: { received: "“backstopp”", choices: "report, cancel, backstop", nearest: "backstop" },
      },
    ]);
    expect(termsBy(policy, { policy: 1 }).said).toEqual([
      {
        code: "field.choice",
        path: ["terms", "policy"],
        params: { received: "1", choices: "report, cancel, backstop", nearest: null },
      },
    ]);
  });

  it("request: a list that needs a row is refused when it has none; another may be empty", () => {
    expect(termsBy(towns.check(z.minLength(1)), [])).toEqual({
      made: [],
      said: [{ code: "list.empty", path: ["terms"], params: {} }],
    });
    expect(termsBy(towns.check(z.minLength(1)), [{ party: "metz" }]).said).toEqual([]);
    expect(termsBy(towns.check(z.maxLength(2)), [])).toEqual({ made: [], said: [] });
    expect(termsBy(towns, [])).toEqual({ made: [], said: [] });
  });

  it("request: an absent field is missing, or has its default, or is an own undefined", () => {
    const shape = { party: shortText, rule: z._default(shortText, "by turns"), constructor: z.optional(shortText) };
    const { made, issues } = readerOf(shape, {});
    expect(Object.entries(made)).toEqual([
      ["rule", "by turns"],
      ["constructor", undefined],
    ]);
    expect(issues.listed.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: "field.missing", path: ["party"], params: { field: "party" } },
    ]);
    expect(readerOf(shape, { party: "metz", rule: "by need", constructor: "x" }).made).toEqual({
      party: "metz",
      rule: "by need",
      constructor: "x",
    });
  });

  it("request: a field that every object of the host has is unknown like any other", () => {
    const said = (known: string) => [
      { code: "field.unknown", path: ["terms", "toString"], params: { field: "“toString”", nearest: null, known } },
    ];
    expect(termsBy(z.strictObject({ id: z.optional(shortText) }), { toString: "x" })).toEqual({
      made: {},
      said: said("id"),
    });
    expect(termsBy(policy, { policy: "x", toString: "x" }).said.slice(0, 1)).toEqual(said("policy, party"));
  });

  it("request: after a hundred issues the others are counted, each once", () => {
    const list = z.array(z.enum(["member"]));
    const { issues, made } = readerOf(
      { list, id: shortText, of: weight },
      { list: Array(150).fill("x"), id: "", of: {} },
    );
    expect([issues.listed.length, issues.count, made]).toEqual([100, 152, { list: [] }]);
  });
});

describe("request: rows that are left out", () => {
  const shape = {
    key: z.strictObject({ of: z.strictObject({ rows: towns }), names: z.array(shortText) }),
    keyof: towns,
  };
  const given = {
    key: { of: { rows: [{ party: 1 }, { party: "metz" }, {}, { party: "toul", weight: "2" }] }, names: ["a", "b"] },
    keyof: [{ party: "nancy" }],
  };

  it("request: rows that cannot be read are left out, and the path of each other is the one that was given", () => {
    const { reader, made } = readerOf(shape, given);
    expect(made).toEqual({
      key: { of: { rows: [{ party: "metz" }, { party: "toul", weight: exactly("2") }] }, names: ["a", "b"] },
      keyof: [{ party: "nancy" }],
    });
    expect(reader.given(["key", "of", "rows", 0, "party"], made)).toEqual(["key", "of", "rows", 1, "party"]);
    expect(reader.given(["key", "of", "rows", 1, "weight"], made)).toEqual(["key", "of", "rows", 3, "weight"]);
    expect(reader.given(["key", "names", 1], made)).toEqual(["key", "names", 1]);
    expect(reader.given(["key", "of", "rows", 2, "party"], made)).toEqual(["key", "of", "rows", 2, "party"]);
    expect(reader.given(["elsewhere", "rows", 1, "party"], made)).toEqual(["elsewhere", "rows", 1, "party"]);
  });

  it("request: a list is known to be incomplete where it stands, and nowhere else", () => {
    const { reader } = readerOf(shape, given);
    expect(reader.isWhole).toBe(false);
    const lists = [["key", "of", "rows"], ["key", "names"], ["keyof"], ["keyof", "rows"], ["keyofrows"]];
    expect(lists.map((path) => reader.isIncomplete(path))).toEqual([true, false, false, false, false]);
  });

  it("request: a request of which every row was read is whole, whatever else is wrong", () => {
    const { reader, made, issues } = readerOf({ ...shape, id: shortText }, { keyof: [{ party: "metz" }] });
    expect(made).toEqual({ keyof: [{ party: "metz" }] });
    expect(issues.listed.map(({ path }) => path)).toEqual([["key"], ["id"]]);
    expect([reader.isWhole, reader.isIncomplete(["keyof"])]).toEqual([true, false]);
  });

  it("request: an object of which a field cannot be read is left out as a whole", () => {
    expect(
      readerOf({ of: z.optional(z.strictObject({ id: shortText, name: shortText })) }, { of: { id: "a" } }).made,
    ).toEqual({});
  });
});
