import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/report/report.js";
import { elements, partOf, partsOf, readable } from "../../support/docx-parts.js";
import { attached, attachedDocument, everyBlock, reportOf } from "../../support/every-block.js";
import { malformed } from "../../support/well-formed.js";

const document = await partOf(reportOf());
const tables = elements(document, "w:tbl");
const paragraphs = elements(document, "w:p");

const paragraphOf = (text: string): string => paragraphs.find((one) => readable(one) === text) ?? "";

describe("docx: every part of a report has its place", () => {
  test("docx: every file of the document is well-formed, and there is one for each purpose", async () => {
    const parts = await partsOf(reportOf());
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(["[Content_Types].xml", "docProps/core.xml", "word/document.xml", "word/styles.xml"]),
    );
    const broken = [...parts]
      .map(([path, text]) => `${path}: ${malformed(text)}`)
      .filter((one) => !one.endsWith(": null"));
    expect(broken).toEqual([]);
  });

  test("docx: the title is the first heading, and the headings of the report stand below it", () => {
    const levels = paragraphs
      .map((one) => [/<w:pStyle w:val="Heading(\d)"\/>/.exec(one)?.[1], readable(one)])
      .filter(([level]) => level !== undefined);
    expect(levels).toEqual([
      ["1", "Annexe financière : carte des signalements"],
      ["2", "A. Plan de financement"],
      ["3", "Comment le centime est attribué"],
      ["2", "B. Quotes-parts"],
      ["2", "E. Hypothèses et version"],
      ["2", "Signatures"],
    ]);
  });

  test("docx: headings are found in the navigation, and stay with what follows", async () => {
    const styles = await partOf(reportOf(), "word/styles.xml");
    for (const level of [1, 2, 3]) {
      const style = elements(styles, "w:style").find((one) => one.includes(`w:styleId="Heading${level}"`));
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
      expect(style).toContain("<w:keepNext/>");
    }
  });

  test("docx: the sentences of a list have bullets, and notes a style of their own", () => {
    expect(paragraphOf("Le centime restant va à Metz.")).toContain("<w:numPr>");
    expect(paragraphOf("Les montants sont hors taxes, sauf ceux qui disent TTC.")).toContain('w:val="QuotepartNote"');
  });

  test("docx: a chart is left out, because its figures stand in a table", async () => {
    const charts = everyBlock.filter(({ kind }) => kind === "chart");
    expect(charts).toHaveLength(1);
    expect(await partOf(reportOf(everyBlock.filter(({ kind }) => kind !== "chart")))).toBe(document);
  });

  test("docx: a page is A4, upright, with margins of 20 mm", () => {
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/);
  });

  test("docx: the foot of the page names the document and counts the pages, however long the title", async () => {
    const footer = await partOf(reportOf(), "word/footer1.xml");
    expect(readable(footer)).toBe("Annexe financière : carte des signalements – wcs-7421, financé\tpage  / ");
    expect(footer).toMatch(/PAGE.*NUMPAGES/s);
    const long = readable(await partOf(reportOf([], { title: "é".repeat(10_000), subtitle: "" }), "word/footer1.xml"));
    expect(long).toBe(`${"é".repeat(99)}…\tpage  / `);
  });

  test("docx: without subtitle nor blocks, the title stands alone", async () => {
    expect(elements(await partOf(reportOf([], { subtitle: "" })), "w:p")).toHaveLength(1);
  });
});

describe("docx: the document says what it is", () => {
  test.each([
    ["fr", "fr-FR"],
    ["fr-FR", "fr-FR"],
    ["fr-BE", "fr-BE"],
    ["en", "en-GB"],
  ] as const)("docx: in %s, its language is %s", async (locale, language) => {
    const parts = await partsOf(reportOf(everyBlock, { locale }));
    expect(parts.get("word/styles.xml")).toContain(`<w:lang w:val="${language}"/>`);
    expect(parts.get("docProps/core.xml")).toContain(`<dc:language>${language}</dc:language>`);
  });

  test("docx: its properties hold the title and quotepart, and neither a day nor a person", async () => {
    const core = await partOf(reportOf([], { title: "A & <b> ]]>\u0007", subtitle: "wcs" }), "docProps/core.xml");
    expect(malformed(core)).toBeNull();
    expect(core).toContain("<dc:title>A &amp; &lt;b&gt; ]]&gt; – wcs</dc:title><dc:creator>quotepart</dc:creator>");
    expect(core).not.toMatch(/dcterms|lastModifiedBy|revision|\d{4}-\d\d-\d\d/);
  });
});

describe("docx: tables are read over several pages", () => {
  const [small = "", long = "", signatures = ""] = tables;
  const rows = elements(long, "w:tr");

  test("docx: the header row repeats on each page, and no row is parted by the end of one", () => {
    expect(tables).toHaveLength(3);
    expect(rows).toHaveLength(1 + 31 + 2);
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, ...Array(33).fill(false)]);
    for (const row of [...elements(small, "w:tr"), ...rows, ...elements(signatures, "w:tr")]) {
      expect(row).toContain("<w:cantSplit/>");
    }
  });

  test("docx: the header row is shaded and bold, and what follows is not", () => {
    expect(rows[0]).toMatch(/w:fill="E8E8E8"/);
    expect(rows[0]).toContain("<w:b/>");
    expect(rows[1]).not.toMatch(/w:fill|<w:b\/>/);
  });

  test("docx: totals are bold, below one line, and stay with the last row", () => {
    const [last = "", total = "", gap = ""] = rows.slice(-3);
    expect([last, total, gap].map((row) => row.includes("<w:b/>"))).toEqual([false, true, true]);
    expect([last, total, gap].map((row) => row.includes("<w:tcBorders>"))).toEqual([false, true, false]);
    expect([rows[30] ?? "", last, total, gap].map((row) => row.includes("<w:keepNext/>"))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("docx: a table of a few rows stands on one page", () => {
    const kept = elements(small, "w:tr").map((row) =>
      elements(row, "w:p").every((one) => one.includes("<w:keepNext/>")),
    );
    expect(kept).toEqual([true, true, true, false]);
  });

  test("docx: figures stand on the right, texts on the left", () => {
    const [rank = "", member = ""] = elements(rows[1] ?? "", "w:tc");
    expect(rank).toContain('<w:jc w:val="right"/>');
    expect(member).toContain('<w:jc w:val="left"/>');
  });

  test("docx: the columns are as wide as the page together, in the grid and in each row", () => {
    for (const table of tables) {
      const grid = Array.from(table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g), ([, width]) => Number(width));
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9638);
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      for (const row of elements(table, "w:tr")) {
        expect(Array.from(row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"\/>/g), ([, width]) => Number(width))).toEqual(
          grid,
        );
      }
    }
  });

  test("docx: the caption stands above its table and stays with it, and a table without caption has none", async () => {
    expect(paragraphOf("Quotes-parts des 31 membres")).toContain('w:val="QuotepartCaption"');
    expect(document.indexOf("Quotes-parts des 31 membres")).toBeLessThan(document.indexOf(long));
    const styles = elements(await partOf(reportOf(), "word/styles.xml"), "w:style");
    expect(styles.find((one) => one.includes('"QuotepartCaption"'))).toContain("<w:keepNext/>");
    const bare: Block = { kind: "table", caption: "", columns: [], rows: [], totals: [] };
    expect(elements(await partOf(reportOf([bare], { subtitle: "" })), "w:p")).toHaveLength(1);
  });

  test("docx: two tables never touch, or Word would make one of them", () => {
    expect(document).not.toMatch(/<\/w:tbl><w:tbl>/);
  });
});

describe("docx: signatures stand together", () => {
  const signed = (count: number): Block => ({
    kind: "signatures",
    caption: "Les signataires s’engagent à payer leur quote-part.",
    who: "Partie",
    fields: ["Lieu et date", "Signature"],
    signatories: Array.from({ length: count }, (_, index) => ({ name: `Ville no ${index + 1}`, role: "membre" })),
  });
  const kept = async (count: number): Promise<boolean[]> => {
    const xml = await partOf(reportOf([signed(count)]));
    const [, ...rows] = elements(xml, "w:tr");
    return rows.map((row) => elements(row, "w:p").every((one) => one.includes("<w:keepNext/>")));
  };

  test("docx: each party has a row with its name, its quality and room for every field", () => {
    const rows = elements(tables[2] ?? "", "w:tr");
    expect(rows.map(readable)).toEqual([
      "PartieLieu et dateNom et qualitéSignature",
      ...[1, 2, 3, 4, 5, 6].map((number) => `Ville no ${number}membre`),
    ]);
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, ...Array(6).fill(false)]);
    expect(rows[0]).toContain("<w:keepNext/>");
    for (const row of rows) expect(elements(row, "w:tc")).toHaveLength(4);
  });

  test("docx: up to twelve rows stay on one page, the last leaving the page free to end", async () => {
    expect(await kept(3)).toEqual([true, true, false]);
    expect(await kept(12)).toEqual([...Array(11).fill(true), false]);
  });

  test("docx: more rows than a page holds are not chained, but none is parted", async () => {
    expect(await kept(13)).toEqual(Array(13).fill(false));
    expect((await partOf(reportOf([signed(13)]))).match(/<w:cantSplit\/>/g)).toHaveLength(14);
  });

  test("docx: the sentence above the signatures stays with them, others do not", () => {
    expect(paragraphOf("Chaque partie signe pour ce qui la concerne.")).toContain("<w:keepNext/>");
    expect(paragraphOf("Le développement coûte 18\u202f000,00\u00a0€ HT.")).not.toContain("<w:keepNext/>");
  });

  test("docx: where nobody signs there is no table", async () => {
    expect(elements(await partOf(reportOf([signed(0)])), "w:tbl")).toEqual([]);
  });
});

describe("docx: the data of an attachment", () => {
  const data = paragraphs.filter((one) => one.includes('w:val="QuotepartData"'));

  test("docx: copied out of the document, it is the JSON that was attached, letter by letter", () => {
    expect(attached.length).toBeGreaterThan(20_000);
    expect(data.map(readable)).toEqual([attached, attachedDocument]);
    expect(JSON.parse(readable(data[0] ?? ""))).toEqual(JSON.parse(attached));
  });

  test("docx: its label stands above it, and it may be broken anywhere but is not corrected", async () => {
    expect(paragraphOf("Le plan lui-même, que « quotepart verify » accepte.")).toContain("<w:keepNext/>");
    expect(data[0]).toContain('<w:wordWrap w:val="0"/>');
    const styles = elements(await partOf(reportOf(), "word/styles.xml"), "w:style");
    const style = styles.find((one) => one.includes('w:styleId="QuotepartData"'));
    expect(style).toContain("<w:noProof/>");
    // A program that makes the id out of the name when it writes the file again makes the same.
    expect(style).toContain('<w:name w:val="QuotepartData"/>');
  });

  test("docx: a character that XML cannot hold is escaped in it, so that the value stays", async () => {
    const value = { name: "a\ud800b\ufffec{default-bullet-numbering-0}" };
    const raw = `{"name":"${value.name}"}`;
    const xml = await partOf(
      reportOf([{ kind: "attachment", name: "a.json", label: "a", json: raw, documentJson: "{}" }]),
    );
    const [written = ""] = elements(xml, "w:p").filter((one) => one.includes('w:val="QuotepartData"'));
    expect(JSON.parse(readable(written))).toEqual(value);
  });
});
