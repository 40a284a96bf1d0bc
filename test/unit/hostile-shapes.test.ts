import { describe, expect, it } from "vitest";
import { tryPlanFunding, verifyPlan } from "../../src/index.js";
import { codesOf, expectUsefulIssues } from "../support/outcome.js";
import { small, withParties, withRows, withStrategy } from "../support/small-request.js";

const refusal = (request: unknown): readonly string[] => {
  const outcome = tryPlanFunding(request);
  expectUsefulIssues(outcome);
  expectUsefulIssues(verifyPlan(request));
  return codesOf(outcome);
};

const throwing = (): never => {
  throw new Error("a trap");
};

class Town {
  readonly id = "metz";
  readonly name = "Ville de Metz";
}

describe("plan: things that are no plain data", () => {
  it("plan: a request that contains itself is refused, also through a list", () => {
    const circle: Record<string, unknown> = { ...small };
    circle["rounding"] = { priority: [circle] };
    expect(refusal(circle)).toEqual(["request.circular"]);
    const list: unknown[] = [];
    list.push(list);
    expect(refusal(list)).toEqual(["request.circular"]);
  });

  it("plan: the same object in two places is no circle", () => {
    const rows = [{ party: "metz", weight: "1" }];
    const both = { ...withRows(rows), parties: small.parties, rounding: { rule: "largest-remainder", priority: [] } };
    expect(refusal(both)).toEqual([]);
    const amount = { amount: "1" };
    expect(refusal({ a: amount, b: amount })).not.toContain("request.circular");
  });

  it.each<[string, unknown, string]>([
    ["a date", new Date(0), "request.not-plain"],
    ["a map", new Map([["id", "metz"]]), "request.not-plain"],
    ["a set", new Set(["metz"]), "request.not-plain"],
    ["an instance of a class", new Town(), "request.not-plain"],
    ["a boxed text", new String("metz"), "request.not-plain"],
    ["a typed array", new Float64Array(2), "request.not-plain"],
    ["a function", () => "metz", "request.not-plain"],
    ["a symbol", Symbol("metz"), "request.not-plain"],
    ["a bigint", 1n, "request.not-plain"],
    ["a number that is none", Number.NaN, "request.not-plain"],
    ["nothing", undefined, "request.not-plain"],
    ["null", null, "field.type"],
    ["a text", "metz", "field.type"],
    ["a number", 1, "field.type"],
    ["a list", [], "field.type"],
  ])("plan: %s as a party is refused", (_, value, code) => {
    expect(refusal(withParties([value]))).toEqual(expect.arrayContaining([code]));
  });

  it("plan: lists where objects are due, and objects where lists are due, are refused", () => {
    expect(refusal([small])).toEqual(["field.type"]);
    expect(refusal(withParties({ 0: small.parties[0], length: 1 }))).toEqual(["field.type"]);
    expect(refusal(withRows({ metz: "1" }))).toEqual(["field.type"]);
    expect(refusal({ ...small, development: [small.development] })).toEqual(["field.type"]);
    expect(refusal({ ...small, modality: [small.modality] })).toEqual(["field.type"]);
  });

  it("plan: a list where a text is due is one mistake, and told once", () => {
    expect(refusal(withParties([{ id: "metz", name: [] }, small.parties[1]]))).toEqual(["field.type"]);
  });

  it("plan: a party that cannot be read hides no other party that is unknown", () => {
    expect(refusal(withParties([{ id: "metz", name: [] }]))).toEqual(["field.type", "party.unknown"]);
  });

  it("plan: a slip in “kind” is named, and so is every other unknown field beside it", () => {
    const modality = { knid: "co-financed", strategy: { kind: "allocation-key", key: [] }, sorces: [] };
    expect(refusal({ ...small, modality })).toEqual(["field.unknown", "field.unknown", "field.missing"]);
    const strategy = {
      kind: "voluntary-share",
      pledges: [{ party: "metz", amount: "1.00" }],
      onShortfall: { polcy: "backstop", party: "metz", maximun: "3.00" },
    };
    expect(refusal(withStrategy(strategy))).toEqual(["field.unknown", "field.unknown", "field.missing"]);
  });

  it("plan: nothing at all, and every other kind of value, is refused", () => {
    for (const value of [undefined, null, true, 0, Number.NaN, 1n, "", "{}", Symbol("s"), throwing, Town, new Town()]) {
      expect(refusal(value)).toHaveLength(1);
    }
  });

  it("plan: data nested ten thousand deep is refused", () => {
    let deep: unknown = "bottom";
    for (let level = 0; level < 10_000; level += 1) deep = level % 2 === 0 ? [deep] : { deep };
    expect(refusal(deep)).toEqual(["request.too-deep"]);
    expect(refusal({ ...small, development: deep })).toEqual(["request.too-deep"]);
  });
});
