import { describe, expect, it } from "vitest";
import { example } from "../../../src/page/example.js";
import { fill } from "../../../src/page/fill.js";
import { formOf } from "../../../src/page/form.js";
import { fundedBy } from "../../../src/page/fresh.js";
import { at, type Json, listAt, type Path } from "../../../src/page/json.js";
import { hasHeadings, isBlock, readBlock } from "../../../src/page/paste.js";
import { sharing } from "../../../src/page/sharers.js";
import { pageWords } from "../../../src/page/words-in.js";

const words = pageWords("fr-FR");
const form = (request: Json) => formOf({ request, locale: "fr-FR", words, shelf: {} }, Number.POSITIVE_INFINITY);
const NAME: Path = ["parties", 0, "name"];

describe("page: a column of a spreadsheet", () => {
  it("page: cells are parted by tabs, rows by lines, and quotes are taken off", () => {
    expect(readBlock("Nancy\t104 260\r\nMetz\t121 695\r\n")).toEqual([
      ["Nancy", "104 260"],
      ["Metz", "121 695"],
    ]);
    expect(readBlock('"Ville ""haute""\nde Bar"\t3\n\nToul\t1')).toEqual([
      ['Ville "haute" de Bar', "3"],
      ["Toul", "1"],
    ]);
    expect(readBlock("a\t\tb")).toEqual([["a", "", "b"]]);
    expect(readBlock("\tb\nc")).toEqual([["", "b"], ["c"]]);
    expect(readBlock("")).toEqual([]);
  });

  it("page: one cell is no block", () => {
    expect(isBlock("18 000,00\n")).toBe(false);
    expect(isBlock("1\n2")).toBe(true);
    expect(isBlock("1\t2")).toBe(true);
  });

  it("page: a first row without a number above numbers is a heading", () => {
    expect(
      hasHeadings(
        [
          ["Commune", "Population"],
          ["Nancy", "1"],
        ],
        1,
      ),
    ).toBe(true);
    expect(
      hasHeadings(
        [
          ["Nancy", "1"],
          ["Metz", "2"],
        ],
        1,
      ),
    ).toBe(false);
    expect(hasHeadings([["Commune", "Population"]], 1)).toBe(false);
  });

  it("page: two columns fill names and weights, and add the rows that are missing", () => {
    const block = readBlock(
      "Commune\tPopulation\nColmar\t67 730\nDole\t23 711\nGap\t40 631\nLens\t32 663\nMâcon\t33 900\nVesoul\t14 900",
    );
    const filled = fill(example("Essai"), form, NAME, block);
    expect(filled).toMatchObject({ rows: 6, added: 2, headSkipped: true });
    const request = filled?.request ?? null;
    expect(listAt(request, ["parties"]).map((party) => at(party, ["name"]))).toEqual([
      "Colmar",
      "Dole",
      "Gap",
      "Lens",
      "Mâcon",
      "Vesoul",
    ]);
    expect(listAt(request, ["modality", "strategy", "key"]).map((row) => at(row, ["weight"]))).toEqual([
      "67730",
      "23711",
      "40631",
      "32663",
      "33900",
      "14900",
    ]);
    expect(at(request, ["modality", "strategy", "key", 5, "party"])).toBe("vesoul");
  });

  it("page: one column of numbers fills its own column", () => {
    const filled = fill(example("Essai"), form, ["modality", "strategy", "key", 1, "weight"], readBlock("1,5\n2"));
    expect(listAt(filled?.request, ["modality", "strategy", "key"]).map((row) => at(row, ["weight"]))).toEqual([
      "480",
      "1.5",
      "2",
      "14",
    ]);
    expect(filled?.added).toBe(0);
  });

  it("page: a number beside a name that did not take part makes it take part; VAT is never filled by the way", () => {
    const start = sharing(example("Essai"), "metz", false);
    const filled = fill(start, form, NAME, readBlock("Nancy\t5\nMetz\t7\t99\t99\t19"));
    const rows = listAt(filled?.request, ["modality", "strategy", "key"]);
    expect(rows.slice(0, 2)).toEqual([
      { party: "nancy", weight: "5", maximum: "9000.00" },
      { party: "metz", weight: "7", minimum: "99", maximum: "99" },
    ]);
    expect(at(filled?.request, ["parties", 1, "vatRate"])).toBe("20");
    const orders = fill(fundedBy(example("Essai"), "unit-order", {}), form, NAME, readBlock("Nancy\t67 730"));
    expect(at(orders?.request, ["parties", 0, "vatRate"])).toBe("20");
  });

  it("page: a long column is filled whole, beyond the rows that are shown; more than a thousand rows are counted", () => {
    const long = Array.from({ length: 1_003 }, (_, row) => [`Commune ${row + 1}`, String(row + 1)]);
    const filled = fill(example("Essai"), form, NAME, long);
    expect(filled).toMatchObject({ rows: 1_000, added: 996, left: 3 });
    expect(at(filled?.request, ["modality", "strategy", "key", 999])).toEqual({
      party: "commune-1000",
      weight: "1000",
    });
  });

  it("page: a field outside a table takes no block", () => {
    expect(fill(example("Essai"), form, ["development", "title"], [["a"], ["b"]])).toBeUndefined();
  });
});
