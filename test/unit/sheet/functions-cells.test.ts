import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { sheetFunctions } from "../../../src/entries/sheet.js";
import { readCell } from "../../../src/sheet/cells.js";
import { column, gives, sentenceOf } from "../../support/sheet-cells.js";

const shares = column(33.34, 33.33, 33.33);

describe("sheet: cells arrive as each host hands them over", () => {
  it.each([
    ["a column", column(1, 1, 1), shares],
    ["a row", [[1, 1, 1]], [[33.34, 33.33, 33.33]]],
    ["a flat list", [1, 1, 1], shares],
    ["numbers as text", column("1", " 1 ", "1,0"), shares],
    ["a heading above", column("Weights", 1, 1, 1), [[""], ...shares]],
    ["a heading with a year", column("Population 2026", 1, 1, 1), [[""], ...shares]],
    ["a heading of signs", column("%", 1, 1, 1), [[""], ...shares]],
    ["a heading above a row", [["Weights", 1, 1, 1]], [["", 33.34, 33.33, 33.33]]],
    ["an empty line between", column(1, "", null, 1, 1), [[33.34], [""], [""], [33.33], [33.33]]],
    ["a whole column", column(1, 1, 1, ...new Array<string>(5_000).fill("")), shares],
    ["ragged rows", [[1], [], [1, ""], [1, null, undefined]], [[33.34], [""], [33.33], [33.33]]],
    ["noise of a float", column(0.1 + 0.2, 0.3, 0.3), shares],
    ["big integers", column(1n, 1n, 1n), shares],
    ["formatted numbers of Excel", column({ type: "FormattedNumber", basicValue: 1 }, 1, 1), shares],
    ["fractions and per cent", column("1/3", "1 / 3", "1/3"), shares],
    ["per cent as text", column("33 %", "33%", 0.33), shares],
  ])("sheet: %s", (_, weights, value) => {
    expect(gives("KEY", { cost: 100, weights })).toEqual(value);
  });

  it("sheet: one cell is a scalar, a range of one cell, or an empty list", () => {
    for (const cost of [100, [100], [[100]], "100", [["100.00 €"]]]) {
      expect(gives("KEY", { cost, weights: 1 })).toEqual([[100]]);
    }
    expect(sentenceOf("KEY", { cost: [], weights: 1 })).toBe("“cost” is empty. Write there what is due.");
    expect(gives("KEY", { cost: 100, weights: [[1]], maximums: 40 })).toEqual([[40]]);
  });

  it("sheet: a first amount with the sign or the code of its currency is no heading", () => {
    for (const first of ["10,00 €", "€10.00", "EUR 10,00", "10 eur", "10\u00a0000,00\u202f€", "ALL 10"]) {
      const said = (): unknown => gives("RECONCILE", { amounts: column(first, "5"), total: "5" }, { language: "fr" });
      if (first === "ALL 10") expect(said).toThrow(/ALL 10.*qui n’est pas un nombre/);
      else expect(said()).toMatch(/n’y est pas.* de plus que le total/);
    }
  });

  it("sheet: where an empty cell arrives as 0, zeros at the end count as empty, and nowhere else", () => {
    const given = { cost: 100, weights: column(0, 1, 1, 1, 0, 0) };
    expect(gives("KEY", given)).toEqual([[0], ...shares, [0], [0]]);
    expect(gives("KEY", given, { isZeroBlank: true })).toEqual([[0], ...shares]);
    const named = { ...given, names: column("a", "b", "c", "d", "e", 0) };
    expect(gives("KEY", named, { isZeroBlank: true })).toEqual([[0], ...shares, [0]]);
    const parted = { cost: 100, weights: column(1, 0, 1, 1), names: column("a", 0, "c", "d") };
    expect(gives("KEY", parted, { isZeroBlank: true })).toEqual([[33.34], [""], [33.33], [33.33]]);
    expect(sentenceOf("KEY", parted)).toBe("Cell 2 of “names” is empty. Write there what is due.");
  });

  it("sheet: of a maximum 0 means none, of a minimum nothing, whatever the host", () => {
    for (const isZeroBlank of [true, false]) {
      const given = { cost: 100, weights: column(1, 1), maximums: column(0, 20), minimums: column(0, "0,00") };
      expect(gives("KEY", given, { isZeroBlank })).toEqual(column(80, 20));
    }
  });

  it("sheet: a member without a weight pays nothing; a line without anything is no member", () => {
    const given = { cost: 100, weights: column(1, "", "", 1), names: column("a", "b", "", "d") };
    expect(gives("KEY", given)).toEqual([[50], [0], [""], [50]]);
  });

  it("sheet: names may be numbers, and 0 where empty cells arrive as 0", () => {
    const given = { cost: 1, weights: column(1, 1, 1) };
    expect(gives("KEY", { ...given, names: column(54_395, 54_357, 57_463) })).toEqual(column(0.33, 0.34, 0.33));
    expect(gives("KEY", { ...given, names: column(0, 0, 0) }, { isZeroBlank: true })).toEqual(column(0.34, 0.33, 0.33));
  });

  it("sheet: amounts of up to fifteen digits are exact, larger ones are text, and no result is changed", () => {
    expect(gives("KEY", { cost: 9_999_999_999_999.99, weights: 1 })).toEqual([[9_999_999_999_999.99]]);
    expect(sentenceOf("KEY", { cost: 10_000_000_000_000, weights: 1 })).toContain("15 digits");
    expect(sentenceOf("KEY", { cost: "10000000000000.01", weights: 1 })).toContain("15 digits");
    const weights = column(1, 1);
    expect(gives("KEY", { cost: "10 000 000 000 000,01", weights })).toEqual(column(5_000_000_000_000.01, 5e12));
  });
});

describe("sheet: a cell is told apart, or refused", () => {
  const foreign = createContext({});
  it.each([
    ["a date of another realm", runInContext("new Date(0)", foreign), "date"],
    ["an error of another realm", runInContext("new TypeError('x')", foreign), "error"],
    ["an error as text", "#DIV/0!", "error"],
    ["an error as text, in French", "#NOM?", "error"],
    ["an error value of Excel", { type: "Error", errorType: "Ref", basicValue: "#REF!" }, "error"],
    ["true", true, "boolean"],
    ["infinity", Number.POSITIVE_INFINITY, "unknown"],
    ["no number", Number.NaN, "unknown"],
    ["an object", {}, "unknown"],
    ["a list in a cell", [[1]], "unknown"],
    ["a symbol", Symbol("x"), "unknown"],
    ["a function", () => 1, "unknown"],
    ["a value that throws", new Proxy({}, { get: () => expect.unreachable() }), "unknown"],
    ["a space that no line breaks at", "\u00a0\u202f ", "blank"],
    ["a name that begins as an error does", "#1 Metz", "text"],
  ])("sheet: %s", (_, value, kind) => {
    expect(readCell(value).kind).toBe(kind);
  });

  it.each([
    [0.1 + 0.2, "0.3"],
    [1.1 * 3, "3.3"],
    [-0, "0"],
    [1e-7, "0.0000001"],
    [1234.5600000000002, "1234.56"],
    [123_456_789_012_345, "123456789012345"],
    [1e21, "1000000000000000000000"],
  ])("sheet: %d is read as %s", (value, text) => {
    expect(readCell(value)).toMatchObject({ kind: "number", text });
  });
});

describe("sheet: nothing that a host hands over makes a function throw", () => {
  const trap = new Proxy([], { get: () => expect.unreachable() });
  const hostile: readonly unknown[] = [
    undefined,
    null,
    "",
    "x",
    "__proto__",
    Number.NaN,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
    -1,
    true,
    Symbol("x"),
    () => 1,
    {},
    [],
    [[]],
    [[[]]],
    new Array(4_000_000_000),
    trap,
    [[trap]],
    [[1, 2], [3]],
    [["a"], ["a"]],
    column(1, "#REF!"),
    column("9".repeat(60)),
    column("1/0"),
    column(`1/${"9".repeat(40)}`, `1/${"7".repeat(40)}`, `1/${"3".repeat(39)}1`),
    new Error("x"),
    "𝟙",
    "\ud800",
  ];

  it("sheet: each answers with a value or a sentence, in both languages, and none blames the library", () => {
    for (const { id, parameters, run } of sheetFunctions) {
      for (const [at, one] of hostile.entries()) {
        for (const [place] of parameters.entries()) {
          const others = parameters.map((_, other) => hostile[(at + 3 * other) % 6]);
          const plain = parameters.map(({ kind }) => (kind === "cell" ? 1 : column(1, 2)));
          for (const base of [others, plain]) {
            const values = base.map((value, other) => (other === place ? one : value));
            const result = run(values, { language: at % 2 === 0 ? "fr" : "en", isZeroBlank: at % 3 === 0 });
            if (result.ok) continue;
            expect(result.message.length, id).toBeGreaterThan(10);
            expect(result.message).not.toMatch(/mistake of quotepart|erreur de quotepart|défaut|defect/);
          }
        }
      }
    }
  });

  it("sheet: too many cells are counted before they are looked at", () => {
    expect(sentenceOf("KEY", { cost: 1, weights: new Array(4_000_000_000) })).toContain("more than 2,000,000 cells");
  });
});
