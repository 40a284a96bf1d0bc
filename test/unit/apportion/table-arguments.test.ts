import { describe, expect, it } from "vitest";
import { tryRoundTable } from "../../../src/index.js";
import { issuesOf } from "../../support/changed-funding.js";

const tooFine = Array.from({ length: 11 }, (_, at) => `1/${10n ** 39n + 7n ** BigInt(at)}`);

const zeros = (count: number): number[] => new Array<number>(count).fill(0);

type Path = readonly (string | number)[];

describe("apportion: what is said of a table that is refused, and where", () => {
  it.each<[what: string, table: readonly [unknown, unknown, unknown], code: string, path: Path, params: object]>([
    ["no list of rows", ["1", [], []], "list.expected", ["matrix"], { name: "matrix", received: "“1”" }],
    ["no row totals", [[], null, []], "list.expected", ["rowTotals"], { name: "rowTotals", received: "null" }],
    ["no column totals", [[], [], 3], "list.expected", ["columnTotals"], { name: "columnTotals", received: "3" }],
    ["a row that is no list", [[1], [1], [1]], "list.expected", ["matrix", 0], { name: "row", received: "1" }],
    [
      "too few row totals",
      [[[1], [2]], [1], [3]],
      "table.shape",
      ["rowTotals"],
      { what: "row totals", received: 1, expected: 2 },
    ],
    ["too many cells", [[[1, 2]], [3], [3]], "table.shape", ["matrix", 0], { what: "cells", received: 2, expected: 1 }],
    ["a cell below zero", [[["-1/2"]], [0], [0]], "number.negative", ["matrix", 0, 0], { received: "“-1/2”" }],
    ["a row total in halves", [[[1]], [0.5], [1]], "total.invalid", ["rowTotals", 0], { received: "0.5" }],
    ["a column total as text", [[[1]], [1], ["1"]], "total.invalid", ["columnTotals", 0], { received: "“1”" }],
    ["a row that is too fine", [[tooFine], [0], zeros(11)], "table.too-fine", ["matrix", 0], { limit: 100 }],
    [
      "rows that are too fine together",
      [tooFine.map((one) => [one]), zeros(11), [0]],
      "table.too-fine",
      ["matrix"],
      { limit: 100 },
    ],
    [
      "a row total that is not the sum",
      [[["1/2", "1/3"]], [2], [1, 1]],
      "table.margin",
      ["rowTotals", 0],
      { side: "row", exact: "5/6", received: "2", down: "0", up: "1" },
    ],
    [
      "a column total that is not the sum",
      [[["3/2"], ["3/2"]], [1, 2], [2]],
      "table.margin",
      ["columnTotals", 0],
      { side: "column", exact: "3", received: "2", down: "3", up: "3" },
    ],
    ["two grand totals", [[["1/2"]], [1], [0]], "table.grand-total", [], { rows: "1", columns: "0" }],
    [
      "totals that no rounding has",
      [
        [
          ["1/2", 0],
          [0, "1/2"],
        ],
        [1, 0],
        [0, 1],
      ],
      "table.impossible",
      ["columnTotals"],
      { columns: "1", count: 1, least: "1", total: "0" },
    ],
  ])("apportion: of a table with %s", (_, [matrix, rowTotals, columnTotals], code, path, params) => {
    expect(issuesOf(tryRoundTable(matrix, rowTotals, columnTotals))[0]).toEqual({ code, path, params });
  });

  it("apportion: nothing is said of sums where one of their numbers could not be read", () => {
    const codes = (...table: [unknown, unknown, unknown]) => issuesOf(tryRoundTable(...table)).map(({ code }) => code);
    expect(codes([[1], [2]], ["x", 2], [3])).toEqual(["total.invalid"]);
    expect(codes([[1, 2]], [3], [1, "x"])).toEqual(["total.invalid"]);
    expect(codes([["x", 2]], [7], [1, 6])).toEqual(["number.invalid"]);
    expect(codes(null, [1], [1])).toEqual(["list.expected"]);
    expect(codes([[1]], null, [1])).toEqual(["list.expected"]);
    expect(codes([[1]], [1], null)).toEqual(["list.expected"]);
  });

  it("apportion: ten million cells are read, and one column more is refused before a cell is looked at", () => {
    const wide = zeros(1_000_000);
    const rows = new Array(10).fill([]);
    expect(issuesOf(tryRoundTable(rows, zeros(10), wide)).map(({ code }) => code)).toEqual(
      new Array(10).fill("table.shape"),
    );
    expect(issuesOf(tryRoundTable([...rows, []], zeros(11), wide))).toEqual([
      { code: "table.too-large", path: ["matrix"], params: { rows: 11, columns: 1_000_000, limit: 10_000_000 } },
    ]);
  });

  it("apportion: a whole cell is never raised, not even where that alone would settle the columns", () => {
    const matrix = [
      ["1/2", 1],
      [1, "1/2"],
    ];
    // The first row has to raise its half, so that the first column holds 2; 0 and 2 would need its 1 to be raised.
    expect(issuesOf(tryRoundTable(matrix, [2, 1], [1, 2]))).toEqual([
      {
        code: "table.impossible",
        path: ["columnTotals"],
        params: { columns: "1", count: 1, least: "2", total: "1" },
      },
    ]);
  });

  it("apportion: of many columns that hold too much, as many are named as fit, and all are counted", () => {
    // Every row has a half in its own column: the first 21 are to raise it, where their columns are to hold nothing.
    const count = 42;
    const matrix = Array.from({ length: count }, (_, row) =>
      Array.from({ length: count }, (_, column) => (column === row ? "1/2" : 0)),
    );
    const rowTotals = matrix.map((_, row) => (row < 21 ? 1 : 0));
    expect(issuesOf(tryRoundTable(matrix, rowTotals, [...rowTotals].reverse()))).toEqual([
      {
        code: "table.impossible",
        path: ["columnTotals"],
        params: { columns: "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …", count: 21, least: "21", total: "0" },
      },
    ]);
  });
});
