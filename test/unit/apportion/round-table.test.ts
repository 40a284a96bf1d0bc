import { describe, expect, it } from "vitest";
import { QuotepartError, roundTable, tryRoundTable } from "../../../src/index.js";
import { expectUsefulIssues } from "../../support/outcome.js";
import { faultsOf } from "../../support/table-checker.js";

/** The code and place of every issue. */
function refusal(matrix: unknown, rowTotals: unknown, columnTotals: unknown): readonly string[] {
  const outcome = tryRoundTable(matrix, rowTotals, columnTotals);
  expectUsefulIssues(outcome);
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, ...path].join(" "));
}

const messages = (matrix: unknown, rowTotals: unknown, columnTotals: unknown): readonly string[] => {
  const outcome = tryRoundTable(matrix, rowTotals, columnTotals);
  return outcome.ok ? [] : outcome.issues.map(({ message }) => message);
};

describe("apportion: a table rounded so that rows and columns keep their totals", () => {
  it("apportion: of four halves, two across are rounded up", () => {
    const half = "1/2";
    const table = [
      [half, half],
      [half, half],
    ];
    expect(roundTable(table, [1, 1], [1, 1])).toEqual([
      [0n, 1n],
      [1n, 0n],
    ]);
  });

  it("apportion: where each row alone would raise its largest fraction, a row gives way to its column", () => {
    // Row by row both units fall into the first column, which then holds 2 for a sum of 1.2.
    const table = [
      ["0.6", "0.4"],
      ["0.6", "0.4"],
    ];
    const totals = { rowTotals: [1n, 1n], columnTotals: [1n, 1n] };
    const answer = roundTable(table, totals.rowTotals, totals.columnTotals);
    expect(faultsOf({ matrix: table, ...totals }, answer)).toEqual([]);
    expect(roundTable(table, [1n, 1n], [2n, 0n])).toEqual([
      [1n, 0n],
      [1n, 0n],
    ]);
  });

  it("apportion: a unit travels over several columns where no single row can take it the whole way", () => {
    const table = [
      ["1/2", "1/2", 0, 0],
      [0, "1/2", "1/2", 0],
      [0, 0, "1/2", "1/2"],
    ];
    expect(roundTable(table, [1, 1, 1], [1, 1, 1, 0])).toEqual([
      [1n, 0n, 0n, 0n],
      [0n, 1n, 0n, 0n],
      [0n, 0n, 1n, 0n],
    ]);
    expect(roundTable(table, [1, 1, 1], [0, 1, 1, 1])).toEqual([
      [0n, 1n, 0n, 0n],
      [0n, 0n, 1n, 0n],
      [0n, 0n, 0n, 1n],
    ]);
  });

  it("apportion: three towns pay 1.00 in instalments of 30 and 70 cents", () => {
    const matrix = [
      ["10.2", "23.8"],
      ["9.9", "23.1"],
      ["9.9", "23.1"],
    ];
    expect(roundTable(matrix, [34, 33, 33], [30, 70])).toEqual([
      [10n, 24n],
      [10n, 23n],
      [10n, 23n],
    ]);
  });

  it("apportion: whole cells stay as they are, however they are written", () => {
    const table = [
      [1, "2.0", "6/2"],
      [4n, "5", 0],
    ];
    expect(roundTable(table, [6, 9], [5, 7, 3])).toEqual([
      [1n, 2n, 3n],
      [4n, 5n, 0n],
    ]);
    expect(
      roundTable(
        [
          ["1/2", 7],
          ["1/2", 0],
        ],
        [8, 0],
        [1, 7],
      ),
    ).toEqual([
      [1n, 7n],
      [0n, 0n],
    ]);
  });

  it("apportion: a single row is shared by largest remainder, a single column as its totals say", () => {
    expect(roundTable([["1/3", "4/3", "1/3"]], [2], [0, 2, 0])).toEqual([[0n, 2n, 0n]]);
    expect(roundTable([["1/2"], ["3/2"], ["2"]], [1, 1, 2], [4])).toEqual([[1n], [1n], [2n]]);
  });

  it("apportion: tables without rows, without columns and without either are rounded to themselves", () => {
    expect(roundTable([], [], [])).toEqual([]);
    expect(roundTable([], [], [0, 0])).toEqual([]);
    expect(roundTable([[], []], [0, 0], [])).toEqual([[], []]);
    expect(roundTable([[0, 0]], [0n], [0, 0])).toEqual([[0n, 0n]]);
  });

  it("apportion: cells beyond 2^53 lose nothing", () => {
    const large = 10n ** 30n;
    const half = `${2n * large + 1n}/2`;
    const table = [
      [half, half],
      [half, half],
    ];
    const total = 2n * large + 1n;
    expect(roundTable(table, [total, total], [total, total])).toEqual([
      [large, large + 1n],
      [large + 1n, large],
    ]);
  });

  it("apportion: neither the table nor its totals are changed, and the answer is a new table", () => {
    const table = Object.freeze([Object.freeze([1, 2])]);
    const totals = Object.freeze([1, 2]);
    const answer = roundTable(table, Object.freeze([3]), totals);
    expect(roundTable(table, [3], totals)).toEqual(answer);
    expect(roundTable(table, [3], totals)).not.toBe(answer);
  });
});

describe("apportion: tables and totals that are refused", () => {
  it("apportion: a total that is not the sum rounded down or up is refused, and those that would fit are named", () => {
    expect(
      messages(
        [
          ["1/2", "1/2"],
          ["5/2", "1/4"],
        ],
        [1, 4],
        [3, 2],
      ),
    ).toEqual([
      "This row sums to 11/4 exactly, and 4 is given as its total. Give 2 or 3, which is the exact sum rounded down or up (rowTotals › 2).",
      "This column sums to 3/4 exactly, and 2 is given as its total. Give 0 or 1, which is the exact sum rounded down or up (columnTotals › 2).",
    ]);
    expect(messages([[1, 2]], [4], [1, 3])).toEqual([
      "This row sums to 3 exactly, and 4 is given as its total. Give 3 (rowTotals › 1).",
      "This column sums to 2 exactly, and 3 is given as its total. Give 2 (columnTotals › 2).",
    ]);
    expect(refusal([[0]], [-1], [-1])).toEqual(["table.margin rowTotals 0", "table.margin columnTotals 0"]);
  });

  it("apportion: two grand totals are refused", () => {
    expect(
      messages(
        [
          ["1/2", "1/2"],
          ["1/2", 0],
        ],
        [1, 1],
        [1, 0],
      ),
    ).toEqual([
      "The row totals add up to 2, and the column totals to 1. Give totals that add up to the same on both sides.",
    ]);
  });

  it("apportion: totals that no rounding has are refused, with the columns that hold too much", () => {
    const diagonal = [
      ["1/2", 0],
      [0, "1/2"],
    ];
    expect(messages(diagonal, [1, 0], [0, 1])).toEqual([
      "However the cells are rounded, these row totals put at least 1 into column 1, whose total is 0. Change totals that were rounded, or add a row and a column that make every sum whole: then a rounding always exists (columnTotals).",
    ]);
    expect(roundTable(diagonal, [1, 0], [1, 0])).toEqual([
      [1n, 0n],
      [0n, 0n],
    ]);
    const blocks = [
      ["1/2", "1/2", 0, 0],
      ["1/2", "1/2", 0, 0],
      ["1/2", "1/4", 0, 0],
      [0, 0, "1/2", "1/4"],
    ];
    expect(messages(blocks, [1, 1, 1, 0], [1, 1, 1, 0])).toEqual([
      "However the cells are rounded, these row totals put at least 3 into columns 1, 2 together, whose totals add up to 2. Change totals that were rounded, or add a row and a column that make every sum whole: then a rounding always exists (columnTotals).",
    ]);
  });

  it("apportion: everything that is wrong is said at once", () => {
    expect(refusal([["1,5", -1], [1], "1", [2, 2]], [1.5, 1, 1, 3], ["4", 4])).toEqual([
      "number.invalid matrix 0 0",
      "number.negative matrix 0 1",
      "table.shape matrix 1",
      "list.expected matrix 2",
      "total.invalid rowTotals 0",
      "total.invalid columnTotals 0",
      "table.margin rowTotals 3",
    ]);
    expect(refusal(null, 1, "1")).toEqual([
      "list.expected matrix",
      "list.expected rowTotals",
      "list.expected columnTotals",
    ]);
  });

  it("apportion: rows and totals that do not go together are refused before a cell is read", () => {
    expect(messages([["x"]], [], [1])).toEqual([
      "There are 0 row totals for 1 row. Give one total for each row (rowTotals).",
    ]);
    expect(messages([[1], []], [1, 0], [1])).toEqual([
      "This row has 0 cells, and there is 1 column total. Give one cell for each column total (matrix › 2).",
    ]);
  });

  it("apportion: more than ten million cells, or a million rows, are refused before a cell is read", () => {
    const wide = new Array(1_000_000).fill(0);
    expect(refusal(new Array(11).fill([]), new Array(11).fill(0), wide)).toEqual(["table.too-large matrix"]);
    expect(refusal(new Array(1_000_001).fill([]), [], [])).toEqual(["list.too-long matrix"]);
    expect(refusal([], [], new Array(1_000_001).fill(0))).toEqual(["list.too-long columnTotals"]);
  });

  it("apportion: fractions that have no common denominator, within a row or between rows, are refused", () => {
    const prime = (at: number): string => `1/${10n ** 39n + 7n ** BigInt(at)}`;
    const eleven = Array.from({ length: 11 }, (_, at) => prime(at));
    expect(refusal([eleven], [0], new Array(11).fill(0))).toEqual(["table.too-fine matrix 0"]);
    expect(
      refusal(
        eleven.map((one) => [one]),
        new Array(11).fill(0),
        [0],
      ),
    ).toEqual(["table.too-fine matrix"]);
  });

  it("apportion: of very many faults a hundred are listed and all are counted", () => {
    const outcome = tryRoundTable([new Array(500).fill("x")], [0], new Array(500).fill(0));
    expect(outcome.ok ? 0 : [outcome.issues.length, outcome.issueCount]).toEqual([100, 500]);
  });

  it("apportion: values that fail when they are read are refused", () => {
    const trap = new Proxy([], {
      get: () => {
        throw new Error("a trap");
      },
    });
    expect(refusal(trap, [], [])).toEqual(["request.unreadable"]);
    expect(refusal([trap], [0], [])).toEqual(["request.unreadable"]);
    expect(refusal([[1]], trap, [1])).toEqual(["request.unreadable"]);
    expect(refusal([[1]], [1], trap)).toEqual(["request.unreadable"]);
    const growing = new Proxy<unknown[]>([], { get: (_, field) => (field === "length" ? 4_294_967_295 : 1) });
    expect(refusal([growing], [1], [1])).toEqual(["table.shape matrix 0"]);
  });

  it("apportion: the function that throws carries the same issues", () => {
    expect(() => roundTable([["1/2"]], [1], [0])).toThrow(QuotepartError);
    expect(() => roundTable([["1/2"]], [1], [0])).toThrow(/^The row totals add up to 1, and the column totals to 0\./);
  });
});
