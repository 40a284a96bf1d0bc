import { describe, expect, test } from "vitest";
import { requestFromFile } from "../../../src/entries/sheet.js";
import { numberFormat } from "../../../src/sheet/tables/number-format.js";
import { smallXlsx, xlsxCellOf, xlsxRowOf } from "../../support/small-xlsx.js";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** A file whose cost is a number of a format, with its other numbers as they are. */
const costShownAs = (format: string, cost = 1200): Buffer =>
  smallXlsx(
    [
      `<row>${xlsxCellOf("Coût HT")}<c s="1"><v>${cost}</v></c></row>`,
      xlsxRowOf(["Intitulé", "Carte"]),
      xlsxRowOf(["Membre", "Poids"]),
      xlsxRowOf(["Metz", 1]),
    ].join(""),
    {
      styles: `<numFmts><numFmt numFmtId="164" formatCode="${escaped(format)}"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="164"/></cellXfs><dxfs><numFmt numFmtId="164" formatCode="0%"/></dxfs>`,
    },
  );

/** The cost and currency that are read, or the code and what was received. */
async function readCost(bytes: Uint8Array) {
  const outcome = await requestFromFile(bytes);
  if (!outcome.ok) return outcome.issues.map(({ code, params }) => `${code} ${params["received"]}`).join(", ");
  const { development, currency } = outcome.value.request;
  const isAssumed = outcome.value.warnings.some(({ code }) => code === "table.currency-assumed");
  return `${development.cost} ${isAssumed ? "?" : currency}`;
}

describe("sheet: numbers of Excel as they are shown", () => {
  test.each([
    ["General", "?"],
    ["# ##0.00", "?"],
    ["0.00E+00", "?"],
    ['#,##0.00\\ "€"', "EUR"],
    ["#,##0.00\\ €", "EUR"],
    ["#,##0.00 €", "EUR"],
    ["#,##0.00\\ [$€-40C]", "EUR"],
    ["[$€-2]\\ #,##0.00", "EUR"],
    ["[$EUR] #,##0.00", "EUR"],
    ["#,##0.00\\ [$EUR]", "EUR"],
    ['#,##0.00 "EUR"', "EUR"],
    ['#,##0.00 "euros"', "EUR"],
    ['#,##0.00 "€ HT"', "EUR"],
    ['#,##0.00 "€ net de TVA"', "EUR"],
    ['_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', "EUR"],
    ['#,##0.00 "€";[Red]-#,##0.00 "€"', "EUR"],
    ['[>=1000]#,##0 "€";0.00 "€"', "EUR"],
    ["£#,##0", "GBP"],
    ["[$£-809]#,##0.00", "GBP"],
    ["$#,##0.00", "USD"],
    ['"$"#,##0.00_);\\("$"#,##0.00\\)', "USD"],
    ["[$$-409]#,##0.00", "USD"],
    ["[$USD] #,##0.00", "USD"],
    ["[$CHF-100C] #,##0.00", "CHF"],
    ['#,##0 "F CFP"', "XPF"],
    ['#,##0 "FCFP"', "XPF"],
    ['#,##0" hab."', "?"],
    ['#,##0" HAB"', "?"],
    ['#,##0" heures"', "?"],
    ["[Blue]#,##0", "?"],
    ['#,##0"', "?"],
  ])("sheet: %s shows an amount of %s", async (format, currency) => {
    expect(await readCost(costShownAs(format))).toBe(`1200 ${currency}`);
  });

  test.each([
    ["#,##0,", ","],
    ["#,##0.0,,", ","],
    ['#,##0,.0 "€"', ", €"],
    ['#,##0,\\ "k€"', ", k€"],
    ['#,##0,,\\ "M€"', ", M€"],
    ["#,##0\\ [$k€]", "k€"],
    ['0 "K€"', "K€"],
    ['0 "kEUR"', "kEUR"],
    ['0 "k EUR"', "k EUR"],
    ['0 "M"', "M"],
    ['0 "Md€"', "Md€"],
    ['0 "millions d’euros"', "millions d’euros"],
    ['0 "milliers"', "milliers"],
    ['0 "€ TTC"', "€ TTC"],
    ['0 "‰"', "‰"],
  ])("sheet: a number that %s shows is not the one that a person reads", async (format, shown) => {
    expect(await readCost(costShownAs(format))).toBe(`table.number “1200 ${shown}”`);
  });

  test("sheet: an amount in another currency than that of the table is refused, and a dollar may be one of many", async () => {
    const of = (format: string, currency: string) => {
      const cells = [
        xlsxRowOf(["Devise", currency]),
        xlsxRowOf(["Coût HT", 5]),
        xlsxRowOf(["Membre", "Promesse"]),
        `<row>${xlsxCellOf("Metz")}<c s="1"><v>5</v></c></row>`,
      ];
      return readCost(
        smallXlsx(cells.join(""), {
          styles: `<numFmts><numFmt numFmtId="164" formatCode="${escaped(format)}"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>`,
        }),
      );
    };
    expect(await of('0 "€"', "EUR")).toBe("5 EUR");
    expect(await of('0 "€"', "GBP")).toBe("table.number “5 EUR”");
    expect(await of("$0", "EUR")).toBe("table.number “5 USD”");
    expect(await of("$0", "CAD")).toBe("5 CAD");
    expect(await of('0 "F"', "XPF")).toBe("5 XPF");
  });

  test("sheet: signs that are no code are left for the gate to judge", async () => {
    expect(await readCost(costShownAs("¥#,##0"))).toMatch(/^currency/);
    expect(await readCost(costShownAs('#,##0 "F"'))).toMatch(/^currency/);
  });

  test("sheet: a percentage is one, by its format or by its own sign", async () => {
    for (const format of ["0%", "0.00\\ %", '0" %"']) {
      expect(await readCost(costShownAs(format))).toMatch(/^table\.number “\d+ %”$/);
    }
  });

  test.each([
    ["dd/mm/yyyy", true],
    ["yyyymmdd", true],
    ["[$-40C]d mmmm yyyy;@", true],
    ["[h]:mm", true],
    ["mm:ss.0", true],
    ["h:mm AM/PM", true],
    ["General", false],
    ["@", false],
    ["0.00E+00", false],
    ["[Red]0", false],
    ['0 "d"', false],
    ["0 M", false],
    ["# ?/?", false],
  ])("sheet: %s shows a day: %s", (format, isDay) => {
    expect(numberFormat(format).isDay).toBe(isDay);
  });

  test("sheet: a format of any length is answered at once", () => {
    const begin = performance.now();
    for (const piece of ['"', "[", "\\", "_", "0,", "a"]) numberFormat(piece.repeat(1_000_000));
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});
