import { describe, expect, it } from "vitest";
import { apportion, tryApportion, tryPrepareKey } from "../../../src/index.js";
import { issuesOf } from "../../support/changed-funding.js";

type Said = readonly [code: string, path: readonly (string | number)[], params: object];

const said = (list: readonly Said[]) => list.map(([code, path, params]) => ({ code, path, params }));

describe("apportion: options that are refused", () => {
  it.each<[what: string, options: unknown, issues: readonly Said[]]>([
    ["none at all", null, [["options.invalid", ["options"], { received: "null" }]]],
    ["a list", [], [["options.invalid", ["options"], { received: "a list" }]]],
    ["a text", "equal", [["options.invalid", ["options"], { received: "“equal”" }]]],
    [
      "one with a slip of the hand",
      { prority: ["a"] },
      [["option.unknown", ["options", "prority"], { option: "“prority”", nearest: "priority" }]],
    ],
    [
      "one that nobody knows",
      { toString: 1 },
      [["option.unknown", ["options", "toString"], { option: "“toString”", nearest: null }]],
    ],
    ["a rule that is none", { rule: "even" }, [["rule.unknown", ["options", "rule"], { received: "“even”" }]]],
    ["a rule that is no text", { rule: ["equal"] }, [["rule.unknown", ["options", "rule"], { received: "a list" }]]],
    ["no rule", { rule: null }, [["rule.unknown", ["options", "rule"], { received: "null" }]]],
    [
      "ids that are no list",
      { ids: "abc" },
      [["list.expected", ["options", "ids"], { name: "ids", received: "“abc”" }]],
    ],
    [
      "too few ids",
      { ids: ["a", "b"] },
      [["column.length", ["options", "ids"], { column: "ids", expected: 3, received: 2 }]],
    ],
    [
      "too many maxima",
      { maximum: [1, 2, 3, 4] },
      [["column.length", ["options", "maximum"], { column: "maximum", expected: 3, received: 4 }]],
    ],
    [
      "too few minima",
      { minimum: [] },
      [["column.length", ["options", "minimum"], { column: "minimum", expected: 3, received: 0 }]],
    ],
    [
      "ids that are no texts, or stand twice",
      { ids: ["a", 2, "a"] },
      [
        ["id.invalid", ["options", "ids", 1], { received: "2" }],
        ["id.duplicate", ["options", "ids", 2], { id: "“a”" }],
      ],
    ],
    [
      "ids that are no texts, twice",
      { ids: [null, null, "c"] },
      [
        ["id.invalid", ["options", "ids", 0], { received: "null" }],
        ["id.invalid", ["options", "ids", 1], { received: "null" }],
      ],
    ],
    [
      "a priority that is no list",
      { ids: ["a", "b", "c"], priority: "a" },
      [["list.expected", ["options", "priority"], { name: "priority", received: "“a”" }]],
    ],
    [
      "a priority for nobody, and one twice",
      { ids: ["a", "b", "c"], priority: ["b", "d", "b", 3] },
      [
        ["priority.unknown", ["options", "priority", 1], { id: "“d”" }],
        ["id.duplicate", ["options", "priority", 2], { id: "“b”" }],
        ["priority.unknown", ["options", "priority", 3], { id: "3" }],
      ],
    ],
    ["a priority without ids", { priority: ["a"] }, [["priority.unknown", ["options", "priority", 0], { id: "“a”" }]]],
    [
      "a minimum below zero, with decimals, or as text",
      { minimum: [-1, 1.5, "1"] },
      [
        ["bound.invalid", ["options", "minimum", 0], { received: "-1" }],
        ["bound.invalid", ["options", "minimum", 1], { received: "1.5" }],
        ["bound.invalid", ["options", "minimum", 2], { received: "“1”" }],
      ],
    ],
    [
      "a maximum below zero",
      { maximum: [null, -1n, undefined] },
      [["bound.invalid", ["options", "maximum", 1], { received: "-1" }]],
    ],
    [
      "a minimum above its maximum",
      { minimum: [2, 2, 2], maximum: [1, 2, null] },
      [["bounds.crossed", ["options", "minimum", 0], { minimum: "2", maximum: "1" }]],
    ],
  ])("apportion: refused as options is %s", (_, options, issues) => {
    expect(issuesOf(tryApportion(6, [1, 2, 3], options))).toEqual(said(issues));
    expect(issuesOf(tryPrepareKey([1, 2, 3], options))).toEqual(said(issues));
  });

  it("apportion: nothing is said of the length of columns where nobody knows how many weights there are", () => {
    for (const options of [{ ids: ["a", "b"] }, { minimum: [1] }, { maximum: [null, null], minimum: [1] }])
      expect(issuesOf(tryApportion(6, "weights", options)).map(({ code }) => code)).toEqual(["list.expected"]);
    expect(issuesOf(tryApportion(6, null, { minimum: [3, 3], maximum: [2, 3] })).map(({ code }) => code)).toEqual([
      "list.expected",
      "bounds.crossed",
    ]);
  });

  it("apportion: options that are wrong each in its way are all said", () => {
    const wrong = { ids: ["a", "a"], priority: ["c"], rule: "x", minimum: [-1, 0], maximum: 5, more: 1 };
    expect(issuesOf(tryApportion(6, [1, 2], wrong)).map(({ code, path }) => [code, ...path].join(" "))).toEqual([
      "option.unknown options more",
      "id.duplicate options ids 1",
      "priority.unknown options priority 0",
      "rule.unknown options rule",
      "bound.invalid options minimum 0",
      "list.expected options maximum",
    ]);
  });
});

describe("apportion: options that count", () => {
  it("apportion: what is undefined counts as not given, even under a name that nobody knows", () => {
    const options = { ids: undefined, priority: undefined, rule: undefined, minimum: undefined, maximum: undefined };
    expect(apportion(7, [1, 1, "1"], { ...options, more: undefined } as never).units).toEqual([3n, 2n, 2n]);
    expect(apportion(7, [1, 2], { rule: "proportional" }).units).toEqual([2n, 5n]);
    expect(apportion(7, [1, 2], { rule: "equal" }).units).toEqual([4n, 3n]);
  });

  it("apportion: a bound that is null or undefined is none", () => {
    expect(apportion(9, [1, 1, 1], { minimum: [5, null, undefined as never] }).units).toEqual([5n, 2n, 2n]);
    expect(apportion(9, [1, 1, 1], { maximum: [1, null, undefined as never] }).units).toEqual([1n, 4n, 4n]);
    expect(apportion(9, [1, 1, 1], { minimum: [0, 2n, 0], maximum: [0, 2n, null] }).units).toEqual([0n, 2n, 7n]);
  });

  it("apportion: the priority list decides before the ids, and ids before the order of the parties", () => {
    const ids = ["c", "a", "b"];
    const units = (priority?: string[]) => apportion(4, [1, 1, 1], priority ? { ids, priority } : { ids }).units;
    expect(units()).toEqual([1n, 2n, 1n]);
    expect(units([])).toEqual([1n, 2n, 1n]);
    expect(units(["b", "c"])).toEqual([1n, 1n, 2n]);
    expect(apportion(5, [1, 1, 1], { ids, priority: ["b", "c"] }).spare).toEqual([0, 2]);
  });
});
