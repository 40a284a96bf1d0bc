import { readFileSync } from "node:fs";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import {
  requestFromFile,
  requestFromTable,
  requestFromWorkbook,
  tableFileKind,
  tryWorkbook,
} from "../../../src/entries/sheet.js";
import { planFunding } from "../../../src/index.js";
import { stringsIn } from "../../../src/sheet/tables/xlsx-strings.js";
import { attributeIn, walkXml } from "../../../src/sheet/tables/xml.js";
import { heldBook } from "../../../src/sheet/workbook/read-sheets.js";
import { small } from "../../support/small-request.js";
import {
  relation,
  keyTableRows as rows,
  smallXlsx,
  keyTable as table,
  xlsxCellOf,
  xlsxRowOf,
} from "../../support/small-xlsx.js";
import { zipped } from "../../support/zipped.js";

/** What a table or a file is refused for, and where. */
type Read = Awaited<ReturnType<typeof requestFromFile>>;
const refusals = (read: Read): readonly string[] =>
  read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join(" ")}`.trim());
const refusedTable = (...given: readonly (readonly unknown[])[]) => refusals(requestFromTable(given));
const refusedFile = async (bytes: Uint8Array, kind?: "xlsx" | "ods") => refusals(await requestFromFile(bytes, kind));

describe("sheet: XML as it comes", () => {
  test("sheet: attributes are found whatever stands around them, and what is cut is not there", () => {
    expect(attributeIn(` a='r="x"' r = "1"`, "r")).toBe("1");
    expect(attributeIn(` bare r="1"`, "r")).toBeUndefined();
    expect(attributeIn(` r=1`, "r")).toBeUndefined();
    expect(attributeIn(` r="1`, "r")).toBeUndefined();
    expect(attributeIn(" r=", "r")).toBeUndefined();
    expect(attributeIn(` r="&lt;&#65;&#x42;&nope;&no;&#x110000;"`, "r")).toBe("<AB&nope;&no;\ufffd");
  });

  test("sheet: names end at a space or at the end of their tag", () => {
    const seen: string[] = [];
    walkXml(`<?xml version='1.0'?><!-- <x> --><a\n b=">"/><c/>t`, {
      open: (name, attributes) => seen.push(name + attributes),
      close: (name) => seen.push(`/${name}`),
      text: (text) => seen.push(text),
    });
    expect(seen).toEqual(['a\n b=">"', "/a", "c", "/c"]);
  });
});

describe("sheet: corners of Excel files", () => {
  test("sheet: what says nothing of itself is passed over", async () => {
    const more = { sheets: "<sheet/>", relations: "<Relationship/>", styles: "<numFmts><numFmt/></numFmts>" };
    expect(await refusedFile(smallXlsx(rows, more))).toEqual([]);
  });

  test("sheet: a file may have no table of texts and no styles", async () => {
    const bytes = zipped([
      {
        name: "_rels/.rels",
        data: `<Relationships>${relation("a", "officeDocument", "/xl/workbook.xml")}</Relationships>`,
      },
      { name: "xl/workbook.xml", data: '<workbook><sheets><sheet name="A" r:id="a"/></sheets></workbook>' },
      { name: "xl/_rels/workbook.xml.rels", data: relation("a", "worksheet", "s.xml") },
      { name: "xl/s.xml", data: `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
    ]);
    expect(await refusedFile(bytes)).toEqual([]);
  });

  test("sheet: more texts than cells are refused", () => {
    expect(stringsIn("<si/><si/><si/>", 2)).toBeUndefined();
    expect(stringsIn("<si/><si><t>a</t></si>", 2)).toEqual(["", "a"]);
  });

  test("sheet: numbers by the thousand, spaces alone and boolean values are read as they are", async () => {
    const numbers = Array.from({ length: 120 }, (_, row) =>
      xlsxRowOf(["x", ...Array.from({ length: 100 }, (_unused, column) => row * 100 + column)]),
    );
    const ends = `<row>${xlsxCellOf("  ")}</row><row>${xlsxCellOf("Lu")}<c t="b"><v>true</v></c><c t="b"><v>0</v></c></row>`;
    const read = await requestFromFile(smallXlsx(`${rows}<row/>${ends}${numbers.join("")}`));
    expect(read.ok && planFunding(read.value.request).shares.map(({ amount }) => amount)).toEqual(["33.33", "66.67"]);
  });
});

describe("sheet: another reader", () => {
  test("sheet: hucre reads the same of files by LibreOffice, by hucre and by this library", async () => {
    const made = await tryWorkbook(planFunding(small));
    const written = await writeXlsx({
      sheets: [{ name: "A", rows: [["=1+1", "_x0041_", "", " a\nb "], [1.5, 1e21, -0.1, true], []] }],
    });
    const saved = readFileSync(new URL("../../cases/tables/libreoffice.xlsx", import.meta.url));
    for (const bytes of [made.ok ? made.value : saved, written, saved]) {
      const theirs = await readXlsx(bytes);
      const ours = heldBook(bytes);
      for (const { name, rows: others } of theirs.sheets) {
        const filled = ours?.sheets
          .get(name)
          ?.flatMap((cells, row) =>
            cells.flatMap(({ value }, column) => (value === null ? [] : [`${row},${column} ${value}`])),
          );
        const expected = others.flatMap((cells, row) =>
          cells.flatMap((value, column) => {
            if (value === null || value === "") return [];
            const held = value instanceof Date ? value.toISOString().slice(0, 10) : value;
            return [`${row},${column} ${typeof held === "boolean" ? String(held).toUpperCase() : held}`];
          }),
        );
        expect(filled).toEqual(expected);
      }
    }
  });
});

describe("sheet: corners of zip files", () => {
  const whole = smallXlsx(rows);
  const end = whole.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const changed = (change: (bytes: Buffer) => void): Buffer => {
    const copy = Buffer.from(whole);
    change(copy);
    return copy;
  };
  const broken = ["table.file-broken"];

  test.each([
    ["too many parts to count", changed((bytes) => bytes.writeUInt16LE(0xffff, end + 10))],
    ["its size elsewhere", changed((bytes) => bytes.writeUInt32LE(0xffffffff, end + 12))],
    ["its directory elsewhere", changed((bytes) => bytes.writeUInt32LE(0xffffffff, end + 16))],
    ["its directory behind its end", changed((bytes) => bytes.writeUInt32LE(0x7fffffff, end + 16))],
    ["its directory cut", changed((bytes) => bytes.writeUInt32LE(whole.length - 30, end + 16))],
    [
      "a part that is not where it should be",
      changed((bytes) => bytes.writeUInt32LE(1, bytes.readUInt32LE(end + 16) + 42)),
    ],
    ["a packing that is not read", changed((bytes) => bytes.writeUInt16LE(9, bytes.readUInt32LE(end + 16) + 10))],
  ])("sheet: a file with %s is answered in words", async (_, bytes) => {
    const read = await refusedFile(bytes, "xlsx");
    // The first part is one that nobody reads.
    expect(read.length === 0 || read[0] === broken[0]).toBe(true);
  });

  test("sheet: a directory that cannot be relied on is that of an Excel file that is refused", async () => {
    const bytes = changed((one) => one.writeUInt16LE(0xffff, end + 10));
    expect(tableFileKind(bytes)).toBe("xlsx");
    expect(await refusedFile(bytes)).toEqual(broken);
    const moved = changed((one) => {
      const at = one.indexOf("xl/workbook.xml", one.readUInt32LE(end + 16), "latin1") - 46;
      one.writeUInt32LE(1, at + 42);
    });
    expect(await refusedFile(moved)).toEqual(broken);
  });
});

describe("sheet: corners of OpenDocument files", () => {
  const ods = (body: string) =>
    zipped([
      {
        name: "content.xml",
        data: `<office:document-content><office:automatic-styles><style:style><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A" table:style-name="s">${body}</table:table></office:spreadsheet></office:body></office:document-content>`,
      },
    ]);

  test("sheet: days, covered cells and texts of several paragraphs are read", async () => {
    const text = (inside: string) => `<table:table-cell office:value-type="string">${inside}</table:table-cell>`;
    const p = (inside: string) => text(`<text:p>${inside}</text:p>`);
    const row = (...cells: readonly string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
    const day = (value: string) =>
      `<table:table-cell office:value-type="date" ${value}><text:p>31/12/26</text:p></table:table-cell>`;
    const covered = `<table:covered-table-cell office:value-type="float" office:value="9"/>`;
    const body = [
      row(p("Date"), day('office:date-value="2026-12-31T00:00:00"')),
      row(p("Coût"), p("5<text:s/>€")),
      row(p("Nom"), covered, p("Poids")),
      row(text("<text:p>Ville</text:p><text:p>de<text:line-break/>Metz</text:p>"), covered, p("1")),
    ].join("");
    const read = await requestFromFile(ods(body));
    expect(read).toMatchObject({
      ok: true,
      value: { request: { parties: [{ name: "Ville de Metz" }], modality: { strategy: { date: "2026-12-31" } } } },
    });
    const infinite = body.replace(
      'office:value-type="string"><text:p>1<',
      'office:value-type="float" office:value="1e999"><text:p>∞<',
    );
    expect(await refusedFile(ods(infinite))).toEqual(["table.number 3 C"]);
    expect(await refusedFile(ods(body.replace('office:date-value="2026-12-31T00:00:00"', "")))).toEqual([
      "table.date 0 B",
    ]);
  });
});

describe("sheet: what a plan refuses is said at the cell it comes from", () => {
  const long = "a".repeat(20_000);

  test("sheet: labels and parties", () => {
    const key = [
      ["Membre", "Poids"],
      ["A", 1],
    ];
    expect(refusedTable(["Intitulé", long], ["Coût", 5], ...key)).toEqual(["field.too-long 0 B"]);
    expect(refusedTable(["Référence", long], ["Coût", 5], ...key)).toEqual(["field.too-long 0 B"]);
    expect(refusedTable(["Coût", "1,234567"], ...key)).toEqual(["amount.too-precise 0 B"]);
    expect(refusedTable(["Coût", 5], ["Membre", "Poids"], ["A", 0])).toEqual(["key.all-zero 1 B"]);
    expect(refusedTable(["Coût", 5], ["Membre", "Poids"], [long, 1])).toEqual(["field.too-long 2 A"]);
    expect(refusedTable(["Coût", 5], ["Membre", "Poids", "TVA", "Type"], ["A", 1, "200 %", long])).toEqual([
      "rate.out-of-range 2 C",
      "field.too-long 2 D",
    ]);
  });

  test("sheet: what comes from beside the table has no cell", () => {
    const given = { development: { cost: "x", id: "" } };
    const read = requestFromTable(
      [
        ["Membre", "Poids"],
        ["A", 1],
      ],
      { given },
    );
    expect(read.ok ? [] : read.issues.map(({ path }) => path.join("/"))).toEqual(
      expect.arrayContaining(["development/cost"]),
    );
  });

  test("sheet: what no cell says is left where it is", () => {
    const key = [
      ["Coût", 5],
      ["Membre", "Poids", "TVA"],
      ["A", 1, "0 %"],
    ];
    const read = requestFromTable(key, { given: { development: { other: 1 } as object } });
    expect(refusals(read)).toContain("field.unknown development other");
  });

  test("sheet: a share that is not stated is not compared, and a total that cannot be reckoned neither", () => {
    const read = requestFromTable([
      ["Coût", "3 €"],
      ["Membre", "Poids", "Quote-part"],
      ["A", 1, 1],
      ["B", 2],
      ["Total", "1/0"],
    ]);
    expect(refusals(read)).toEqual([]);
    expect(read.ok && read.value.warnings.map(({ code }) => code)).not.toContain("table.total-differs");
  });

  test("sheet: a title without letters gives a reference all the same, and a day may be written as machines do", () => {
    const read = requestFromTable([
      ["Intitulé", "—"],
      ["Date", "2026-12-31"],
      ["Coût", "5 €"],
      ["Membre", "Poids"],
      ["A", "12,345 %"],
    ]);
    expect(read.ok && read.value.request.development.id).toBe("d");
  });

  test("sheet: orders without a column are said at the names", () => {
    const orders = [
      ["Coût", 10],
      ["Nombre de contributeurs", 1],
      ["Commande", 4],
      ["Écart", "A"],
      ["Membre", "Rôle"],
      ["A", "membre"],
      ["B", "membre"],
    ];
    expect(refusedTable(...orders).every((issue) => / 4 A$| \d B$/.test(issue))).toBe(true);
    expect(refusedTable(...orders)).not.toEqual([]);
  });
});

describe("sheet: percentages and formulas of Excel", () => {
  test("sheet: a percentage keeps the digits that a spreadsheet holds", async () => {
    const key = (one: number, other: number) =>
      smallXlsx(
        table
          .slice(0, 4)
          .map((row) => xlsxRowOf(row))
          .join("") +
          `<row>${xlsxCellOf("A")}<c s="1"><v>${one}</v></c></row><row>${xlsxCellOf("B")}<c s="1"><v>${other}</v></c></row>`,
        { styles: '<cellXfs><xf/><xf numFmtId="10"/></cellXfs>' },
      );
    const read = await requestFromFile(key(0.12345, 0.87655));
    expect(read).toMatchObject({
      value: { request: { modality: { strategy: { key: [{ weight: "12.345" }, { weight: "87.655" }] } } } },
    });
    expect(await refusedFile(key(-0.5, 0.5))).toEqual(["number.negative 4 B"]);
  });

  test("sheet: a formula longer than a cell holds is refused as its text would be", async () => {
    const long = `<row>${xlsxCellOf("A")}<c><f>${"1+".repeat(20_000)}1</f></c></row>`;
    expect(await refusedFile(smallXlsx(rows + long))).toEqual(["table.cell-too-long 6 B"]);
  });
});

describe("sheet: values of any kind", () => {
  test("sheet: texts, booleans, dates and what is none of them", () => {
    const unknown = { toString: () => "x" };
    expect(refusedTable(["Coût", true], ["Membre", "Poids"], ["A", unknown], [unknown, 1])).toEqual([
      "table.number 0 B",
      "table.name-missing 3 A",
      "table.value-missing 2 B",
    ]);
    const typed = { basicValue: "dix" };
    expect(refusedTable(["Coût", typed], ["Membre", "Poids"], ["A", 1])).toEqual(["table.number 0 B"]);
    expect(refusedTable(["Coût", new Date(Number.NaN)], ["Membre", "Poids"], ["A", 1])).toEqual(["table.number 0 B"]);
    expect(refusedTable(["Coût", 5], ["Date", new Date(0)], ["Membre", "Poids"], ["A", 1])).toEqual([]);
  });

  test("sheet: an apostrophe that keeps a text from becoming a formula is no part of it", async () => {
    const read = await requestFromFile(Buffer.from("Coût;5 €\nMembre;Poids\n'=A;1\n'B;1\n"));
    expect(read.ok && read.value.request.parties.map(({ name }) => name)).toEqual(["=A", "'B"]);
  });

  test("sheet: a currency is named by its code, by its sign or by its word", () => {
    for (const word of ["EUR", "EUR, 2 décimales", "€", "euros"]) {
      const read = requestFromTable([["Devise", word], ...table.filter(([label]) => label !== "Devise")]);
      expect(read.ok && read.value.request.currency).toBe("EUR");
    }
    expect(refusedTable(["Devise", "sesterces"], ...table.filter(([label]) => label !== "Devise"))[0]).toMatch(
      /^currency/,
    );
  });
});

describe("sheet: inputs of a workbook that are neither text nor number", () => {
  test("sheet: a boolean, a day, an error and a formula never computed are told apart", async () => {
    const carried = {
      request: {},
      layout: {
        bindings: [
          ...["a", "b", "c", "d", "e"].map((field, at) => ({
            name: "qp_x",
            at,
            path: [field],
            kind: "exact",
            was: null,
          })),
          { name: "qp_gone", at: 0, path: ["gone"], kind: "text", was: null },
        ],
        rows: [],
        additions: [],
        order: [],
        ids: [],
      },
    };
    const read = async (...cells: readonly string[]) => {
      const data = ["quotepart/workbook@1", "0", `|${JSON.stringify(carried).replaceAll('"', "&quot;")}`, "x"];
      return requestFromWorkbook(
        smallXlsx(cells.map((cell) => `<row>${cell}</row>`).join(""), {
          styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
          workbook: '<definedNames><definedName name="qp_x">A!$A$1:$A$5</definedName></definedNames>',
          sheets: '<sheet name="quotepart" state="hidden" r:id="r9"/>',
          relations: relation("r9", "worksheet", "worksheets/data.xml"),
          parts: [
            {
              name: "xl/worksheets/data.xml",
              data: `<worksheet><sheetData>${data.map((piece) => xlsxRowOf([piece])).join("")}</sheetData></worksheet>`,
            },
          ],
        }),
      );
    };
    expect(
      await read('<c t="b"><v>1</v></c>', '<c t="b"><v>0</v></c>', '<c s="1"><v>46387</v></c>', "<c><v>1.5</v></c>"),
    ).toEqual({
      ok: true,
      value: { a: "TRUE", b: "FALSE", c: "2026-12-31", d: "1.5" },
    });
    expect(await read('<c t="str"><v> </v></c>')).toEqual({ ok: true, value: {} });
    const wrong = await read('<c t="e"><v>#NAME?</v></c>', "<c><f>A2</f></c>");
    expect(
      wrong.ok ? [] : wrong.issues.map(({ path, params }) => [path.join(" "), params["received"], params["what"]]),
    ).toEqual([
      ["A 0 A", "“#NAME?”", "error"],
      ["A 1 A", "“=A2”", "formula"],
    ]);
  });
});
