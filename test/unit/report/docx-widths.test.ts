import { describe, expect, test } from "vitest";
import { widthsOf } from "../../../src/report/docx-widths.js";
import type { Table } from "../../../src/report/report.js";

const tableOf = (weights: readonly number[], cells: readonly string[], heading = "a"): Table => ({
  kind: "table",
  caption: "",
  columns: weights.map((weight) => ({ heading, align: "end", weight })),
  rows: [cells.map((text) => ({ text, number: null }))],
  totals: [],
});
const amount = "1\u202f234\u202f567,89\u00a0€";

describe("docx: how wide the columns of a table are", () => {
  test("docx: columns share the page by weight, to the last twentieth of a point", () => {
    expect(widthsOf(tableOf([3, 1, 1], ["a", "b", "c"]))).toEqual({ columns: [5783, 1928, 1927], size: 17 });
  });

  test("docx: an amount gets the room that it needs, and the others share the rest by weight", () => {
    const { columns, size } = widthsOf(tableOf([8, 4, 1, 1], ["a", "b", amount, amount]));
    expect(size).toBe(17);
    expect(columns[2]).toBe(columns[3]);
    expect(columns[2]).toBeGreaterThan(Math.floor(9638 / 14));
    expect(Math.abs((columns[0] ?? 0) - 2 * (columns[1] ?? 0))).toBeLessThanOrEqual(1);
    expect(columns.reduce((sum, one) => sum + one, 0)).toBe(9638);
  });

  test("docx: where the amounts leave no room, the text is set smaller", () => {
    const seven = [2, 1, 1, 1, 1, 1, 1, 1];
    expect(widthsOf(tableOf(seven, ["a", ...Array<string>(7).fill(amount)])).size).toBeLessThan(17);
    const many = Array<number>(20).fill(1);
    const tight = widthsOf(tableOf(many, Array<string>(20).fill(amount)));
    expect(tight.size).toBe(13);
    expect(tight.columns.reduce((sum, one) => sum + one, 0)).toBe(9638);
  });

  test("docx: a word without end takes 40 mm at most, and words that can be parted do not count together", () => {
    const endless = widthsOf(tableOf([1, 20], ["N".repeat(10_000), "b"]));
    expect(endless.columns[0]).toBe(2268 + 220);
    const sentence = widthsOf(tableOf([1, 20], ["un deux trois Saint-Étienne ".repeat(30), "b"]));
    expect(sentence.columns[0]).toBeLessThan(1200);
  });

  test("docx: letters of other scripts are counted as wide", () => {
    const [narrow = 0] = widthsOf(tableOf([1, 20], ["iiiiiiii", "b"])).columns;
    const [wide = 0] = widthsOf(tableOf([1, 20], ["役場役場役場役場", "b"])).columns;
    expect(wide).toBeGreaterThan(narrow);
  });

  test("docx: a row that misses a cell does not stop the table", () => {
    expect(widthsOf({ ...tableOf([1, 1], ["a"]), totals: [[]] }).columns).toEqual([4819, 4819]);
  });
});
