import { describe, expect, it } from "vitest";
import { sheetFunctions } from "../../../src/entries/sheet.js";
import { column, functionOf, gives, sentenceOf } from "../../support/sheet-cells.js";

/** Figures worked out by hand. */
const towns = column("Toul", "Metz", "Nancy");

describe("sheet: a key in columns", () => {
  it("sheet: 100.00 by three equal weights leaves a cent, which goes to the first by name", () => {
    const given = { cost: 100, weights: column(1, 1, 1) };
    expect(gives("KEY", given)).toEqual(column(33.34, 33.33, 33.33));
    expect(gives("KEY", { ...given, names: towns })).toEqual(column(33.33, 33.34, 33.33));
  });

  it("sheet: bounds hold, and what they leave is said with its sign", () => {
    // 1, 2 and 3 sixths of 1,000 would be 166.67, 333.33 and 500: the ceiling of 200 leaves 800 by 1 and 2.
    const given = { cost: 1_000, weights: column(1, 2, 3), maximums: column("", "", 200) };
    expect(gives("KEY", given)).toEqual(column(266.67, 533.33, 200));
    expect(gives("KEY_GAP", given)).toBe(0);
    expect(gives("KEY_GAP", { ...given, maximums: column(100, 100, 200) })).toBe(600);
    expect(gives("KEY_GAP", { ...given, maximums: null, minimums: column(500, 500, 100) })).toBe(-100);
  });

  it("sheet: a credit note is the mirror of its invoice", () => {
    expect(gives("KEY", { cost: -100, weights: column(1, 1, 1) })).toEqual(column(-33.34, -33.33, -33.33));
  });

  it("sheet: francs have no decimals, dinars three", () => {
    expect(gives("KEY", { cost: 100, weights: column(1, 1, 1), currency: "xpf" })).toEqual(column(34, 33, 33));
    expect(gives("KEY", { cost: 1, weights: column(1, 1, 1), currency: "TND" })).toEqual(column(0.334, 0.333, 0.333));
  });

  it("sheet: a line is explained by its name or by its number in the range", () => {
    const given = { cost: 1, weights: column("Weights", 1, 1, 1), names: column("", "Toul", "Metz", "Nancy") };
    const sentences =
      "Metz: €0.34 net of VAT (34.00%). Its weight in the key is 1 of 3. Worked out exactly: €0.333… (1/3); rounded down " +
      "to the cent (€0.33), plus 1 cent given by largest remainder. 3 shares have the same remainder, for 1 cent left " +
      "over: the order of the names decides; Metz receives it.";
    expect(gives("KEY_EXPLAIN", { ...given, line: "Metz" })).toBe(sentences);
    expect(gives("KEY_EXPLAIN", { ...given, line: 3 })).toBe(sentences);
    expect(gives("KEY_EXPLAIN", { cost: 10, weights: column(1), line: "1" }, { language: "fr" })).toContain(
      "Ligne 1\u00a0: 10,00\u00a0€ HT (100,00\u00a0%).",
    );
  });
});

describe("sheet: pledges in columns", () => {
  const given = { cost: 100, pledges: column(50, 20), maximums: column(60, 25) };

  it("sheet: where they fall short everybody may be raised to the maximum, and the rest is said", () => {
    expect(gives("PLEDGES", given)).toEqual(column(50, 20));
    expect(gives("PLEDGES_GAP", given)).toBe(30);
    expect(gives("PLEDGES", { ...given, shortfall: "Top up" })).toEqual(column(60, 25));
    expect(gives("PLEDGES_GAP", { ...given, shortfall: "relever" })).toBe(15);
    expect(gives("PLEDGES", { ...given, shortfall: "cancel" })).toEqual(column(0, 0));
    expect(gives("PLEDGES", { ...given, maximums: "", shortfall: "equal-top-up" })).toEqual(column(65, 35));
  });

  it("sheet: where they exceed the cost the policy decides", () => {
    const over = { cost: 60, pledges: column(50, 20, 20) };
    // 60 of 90: two thirds of every pledge are 33.33 and 13.33 twice, with a cent left for the smallest share's remainder.
    expect(gives("PLEDGES", over)).toEqual(column(33.34, 13.33, 13.33));
    expect(gives("PLEDGES", { ...over, surplus: "cap" })).toEqual(column(20, 20, 20));
    expect(gives("PLEDGES", { ...over, surplus: "réduire également" })).toEqual(column(40, 10, 10));
    expect(gives("PLEDGES", { ...over, surplus: "CREDITER" })).toEqual(column(50, 20, 20));
    expect(gives("PLEDGES_GAP", { ...over, surplus: "credit" })).toBe(-30);
    expect(sentenceOf("PLEDGES", { ...over, surplus: "refuse" })).toContain("90.00");
  });
});

describe("sheet: unit orders", () => {
  it("sheet: seven orders of 10,000 are rounded up, and six cents are too much", () => {
    expect(gives("UNIT_ORDER", { cost: 10_000, count: 7 })).toBe(1428.58);
    expect(gives("UNIT_ORDER_DIFFERENCE", { cost: 10_000, count: 7 })).toBe(-0.06);
  });

  it("sheet: a step rounds further up, and a given amount leaves what it leaves", () => {
    expect(gives("UNIT_ORDER", { cost: 10_000, count: 7, step: 10 })).toBe(1430);
    expect(gives("UNIT_ORDER_DIFFERENCE", { cost: 10_000, count: 7, step: 10 })).toBe(-10);
    expect(gives("UNIT_ORDER_DIFFERENCE", { cost: 10_000, count: 7, unit: 1_400 })).toBe(200);
    expect(sentenceOf("UNIT_ORDER_DIFFERENCE", { cost: 10_000, count: 7, step: 10, unit: 1_400 })).toContain("“step”");
  });
});

describe("sheet: a rotation", () => {
  const given = { members: column("A", "B"), weights: column(1, 2), payers: column("A", "A"), costs: column(100, 50) };

  it("sheet: whose turn it is, by each rule", () => {
    expect(gives("NEXT_TURN", { ...given, cost: 200 })).toBe("B");
    const even = { ...given, weights: column(1, 1), payers: column("B"), costs: column(10), cost: 200 };
    expect(gives("NEXT_TURN", { ...even, rule: "ordre fixe" })).toBe("A");
    expect(gives("NEXT_TURN", { ...even, rule: "deadline" })).toBe("A");
  });

  it("sheet: balances sum to zero, today and after one more development", () => {
    // Due of 150: 50 and 100; A paid all of it.
    expect(gives("BALANCES", given)).toEqual(column(-100, 100));
    // With 200 more, due 116.67 and 233.33; B orders.
    expect(gives("BALANCES", { ...given, cost: 200 })).toEqual(column(-33.33, 33.33));
  });

  it("sheet: a rotation may begin without a past turn, under a heading or not", () => {
    const fresh = { members: column("A", "B"), weights: column(1, 1), cost: 10 };
    expect(gives("NEXT_TURN", { ...fresh, payers: "", costs: "" })).toBe("A");
    expect(gives("NEXT_TURN", { ...fresh, payers: column("Payer"), costs: column("Cost") })).toBe("A");
    const blank = { payers: column(0, 0), costs: column(0, 0) };
    expect(gives("NEXT_TURN", { ...fresh, ...blank }, { isZeroBlank: true })).toBe("A");
  });
});

describe("sheet: instalments and VAT", () => {
  it("sheet: three shares of 33.35 at 30 % ask for 30.02 together, half up, and each is paid to the cent", () => {
    const amounts = column(33.35, 33.35, 33.35);
    const table = [
      [10.01, 23.34],
      [10.01, 23.34],
      [10, 23.35],
    ];
    for (const rates of [[[0.3, 0.7]], [[30, 70]], column("30 %", "70 %"), column("Rates", 30, 70)]) {
      expect(gives("INSTALMENTS", { amounts, rates })).toEqual(table);
    }
    expect(gives("INSTALMENTS", { amounts: [[33.35, 33.35, 33.35]], rates: [[30, 70]] })).toEqual([
      [10.01, 10.01, 10],
      [23.34, 23.34, 23.35],
    ]);
    expect(gives("INSTALMENTS", { amounts: column(-33.35, -33.35, -33.35), rates: [[30, 70]] })).toEqual(
      table.map((row) => row.map((cell) => -cell)),
    );
    expect(gives("INSTALMENTS", { amounts: column(1), rates: [["1/3", "1/3", "1/3"]] })).toEqual([[0.33, 0.34, 0.33]]);
  });

  it("sheet: VAT is rounded on each invoice, and the gap to the VAT of the sum has a sign", () => {
    // 20 % of 0.02 is 0.004, which no invoice asks for; of their sum it is 0.012.
    const nets = column(0.02, 0.02, 0.02);
    expect(gives("VAT", { nets, rates: 20 })).toEqual(column(0, 0, 0));
    expect(gives("VAT_GAP", { nets, rates: [[0.2]] })).toBe(0.01);
    // 20 % of 0.03 is 0.006, asked for as 0.01 three times; of their sum it is 0.018.
    expect(gives("VAT_GAP", { nets: column(0.03, 0.03, 0.03), rates: column("20 %", 20, 0.2) })).toBe(-0.01);
    expect(gives("VAT", { nets: column(100, 100, 100, -100), rates: column(20, "5,5 %", "", 20) })).toEqual(
      column(20, 5.5, 0, -20),
    );
    expect(gives("VAT", { nets: column(10), rates: 0 }, { isZeroBlank: true })).toEqual(column(0));
  });
});

describe("sheet: a column and its total", () => {
  it("sheet: it adds up, or by how much and which way it does not", () => {
    const amounts = column("Share", 33.33, 33.33, "", "33,33");
    expect(gives("RECONCILE", { amounts, total: 99.99 })).toBe("Adds up: the column makes €99.99.");
    expect(gives("RECONCILE", { amounts, total: 100 })).toBe(
      "Does not add up: the column makes €99.99, which is €0.01 less than the total of €100.00.",
    );
    expect(gives("RECONCILE", { amounts, total: 99 }, { language: "fr" })).toBe(
      "Le compte n’y est pas\u00a0: la colonne fait 99,99\u00a0€, soit 0,99\u00a0€ de plus que le total de 99,00\u00a0€.",
    );
    expect(gives("RECONCILE", { amounts: [[10, -10]], total: 0 }, { language: "fr" })).toBe(
      "Le compte est bon\u00a0: la colonne fait 0,00\u00a0€.",
    );
  });
});

describe("sheet: the table itself", () => {
  it("sheet: ids are what Excel takes, and no two functions share a name, across languages too", () => {
    const ids = sheetFunctions.map(({ id }) => id);
    expect(ids.filter((id) => !/^[A-Z][A-Z0-9_]{2,}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const names = sheetFunctions.flatMap((one) => [one.names.fr, one.names.en]);
    expect(names.filter((name) => !/^[A-Z][A-Z_]{2,}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("sheet: the ids are never changed", () => {
    expect(sheetFunctions.map(({ id }) => id)).toEqual([
      "KEY",
      "KEY_GAP",
      "KEY_EXPLAIN",
      "PLEDGES",
      "PLEDGES_GAP",
      "UNIT_ORDER",
      "UNIT_ORDER_DIFFERENCE",
      "NEXT_TURN",
      "BALANCES",
      "INSTALMENTS",
      "VAT",
      "VAT_GAP",
      "RECONCILE",
    ]);
  });

  it("sheet: parameters have names that JavaScript takes, different within a function, the optional ones last", () => {
    for (const { id, parameters } of sheetFunctions) {
      for (const language of ["fr", "en"] as const) {
        const names = parameters.map((one) => one.names[language]);
        expect(
          names.filter((name) => !/^[a-z][A-Za-z]*$/.test(name)),
          id,
        ).toEqual([]);
        expect(new Set(names).size, id).toBe(names.length);
        expect(
          parameters.every((one) => one.descriptions[language].length > 10),
          id,
        ).toBe(true);
      }
      const optional = parameters.map(({ isOptional }) => isOptional);
      expect([...optional].sort(), id).toEqual(optional);
    }
  });

  it("sheet: what a host hands over beyond the parameters is left alone", () => {
    const values = [1, 1, null, null, null, null, { address: "A1" }];
    expect(functionOf("KEY").run(values, { language: "en" })).toEqual({ ok: true, value: [[1]] });
  });
});
