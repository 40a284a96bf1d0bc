import { describe, expect, it } from "vitest";
import { tableText, wrapped } from "../../../src/cli/table.js";

const columns = [
  { heading: "Partie", align: "left" },
  { heading: "Poids", align: "right" },
] as const;

describe("cli: tables in text", () => {
  it("cli: columns are as wide as their widest cell, numbers stand on the right, no line ends in spaces", () => {
    expect(tableText(columns, [["Ville de Metz", "1"], ["Toul"]], [["Total", "1 234 567"]]).split("\n")).toEqual([
      "Partie             Poids",
      "────────────────────────",
      "Ville de Metz          1",
      "Toul",
      "────────────────────────",
      "Total          1 234 567",
    ]);
  });

  it("cli: a table without closing rows has one rule only", () => {
    expect(tableText(columns, [["Metz", "1"]], [])).toBe("Partie  Poids\n─────────────\nMetz        1");
    expect(tableText(columns, [], [])).toBe("Partie  Poids\n─────────────");
  });

  it("cli: a cell beyond the last heading is written as it is", () => {
    expect(tableText([{ heading: "A", align: "left" }], [["1", "2"]], [])).toBe("A\n─\n1  2");
  });

  it("cli: an accent written as a mark of its own takes no place", () => {
    const [, , decomposed, composed] = tableText(
      columns,
      [
        ["E\u0301pinal", "1"],
        ["\u00c9pinal", "1"],
      ],
      [],
    ).split("\n");
    expect(decomposed?.normalize("NFC")).toBe(composed);
  });

  it("cli: a paragraph is broken between words, and a word that is too long keeps a line of its own", () => {
    expect(wrapped("un deux trois anticonstitutionnellement quatre", 10).split("\n")).toEqual([
      "un deux",
      "trois",
      "anticonstitutionnellement",
      "quatre",
    ]);
    expect(wrapped("", 10)).toBe("");
  });
});
