import { readFileSync } from "node:fs";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { planFunding } from "../../../src/index.js";
import { annex } from "../../../src/report/annex.js";
import { toCsv } from "../../../src/report/csv.js";
import { requestFromFile } from "../../../src/sheet/tables/file.js";
import { type TableFileKind, tableFileKind } from "../../../src/sheet/tables/file-kind.js";
import { tryWorkbook } from "../../../src/sheet/workbook/workbook.js";
import { small } from "../../support/small-request.js";
import { type ZipPart, zipped } from "../../support/zipped.js";

const table = [
  ["Coût HT", 100],
  ["Intitulé", "Carte"],
  ["Devise", "EUR"],
  [],
  ["Membre", "Poids"],
  ["Ville de Metz", 1],
  ["Ville de Toul", 2],
];
const lines = (separator: string, end = "\r\n"): string => table.map((row) => row.join(separator)).join(end);
const utf8 = (text: string): Uint8Array => Buffer.from(text);

/** What a file is refused for. */
async function refused(bytes: Uint8Array, kind?: TableFileKind) {
  const read = await requestFromFile(bytes, kind);
  if (read.ok) throw new Error("It was read.");
  return read.issues.map(({ code, params }) => [code, ...Object.values(params)]);
}

/** What a file has too much of. */
const tooMuch = async (bytes: Uint8Array, kind?: TableFileKind) =>
  (await refused(bytes, kind)).map(([code, what]) => (code === "table.file-too-large" ? what : code));

/** The shares that a file gives. */
async function shares(bytes: Uint8Array, kind?: TableFileKind) {
  const read = await requestFromFile(bytes, kind);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join("\n"));
  return planFunding(read.value.request).shares.map(({ amount }) => amount);
}

describe("sheet: CSV", () => {
  test.each([
    [";", utf8(lines(";"))],
    [",", utf8(lines(","))],
    ["a tab", utf8(lines("\t", "\n"))],
    ["; and a mark of UTF-8", utf8(`\ufeff${lines(";", "\r")}`)],
    ["; in Windows-1252", Buffer.from(lines(";"), "latin1")],
    ["a tab in UTF-16", Buffer.from(`\ufeff${lines("\t")}`, "utf16le")],
    ["a tab in UTF-16, the high byte first", Buffer.from(`\ufeff${lines("\t")}`, "utf16le").swap16()],
    ["a line that names it", utf8(`sep=,\r\n${lines(",")}`)],
  ])("sheet: a file with %s is known and read", async (_, bytes) => {
    expect(tableFileKind(bytes)).toBe("csv");
    expect(await shares(bytes)).toEqual(["33.33", "66.67"]);
  });

  test("sheet: the separator is the one under which there are headings, however many commas there are", async () => {
    const text = `Vu, relu, corrigé, adopté, signé, daté\nCoût HT;1,00\nDevise;EUR\nMembre;Poids\nA;1,5\nB;0,5\n`;
    expect(await shares(utf8(text))).toEqual(["0.75", "0.25"]);
  });

  test("sheet: quotes hold separators, lines and quotes; the rows count as a person counts them", async () => {
    const quoted = utf8('Coût HT;"1 000,00 €"\n"Membre";"Poids"\n"Metz ""la belle"";\nMoselle";"1"\nToul"x";z\n');
    const read = await requestFromFile(quoted);
    expect(read.ok ? [] : read.issues.map(({ message }) => message)).toEqual([
      "“z” in row 4, column B is not a number that can be read. Write the number alone, such as 1234.50 (4 › B).",
    ]);
    expect(await shares(utf8('Coût HT;1\nMembre;Poids\n"sans fin;1'))).toEqual(["1.00"]);
    expect(await refused(utf8(`sep=;\n${lines(";").replace("100", "x")}`))).toEqual([
      ["table.number", 2, "B", "“x”", "unreadable"],
    ]);
  });

  test("sheet: Windows-1252 has its euro sign and quotes where other writings have none", async () => {
    const text = "Coût;10 \u0080\nNom;Poids\nL\u0092Haÿ;1\n";
    const read = await requestFromFile(Buffer.from(text, "latin1"));
    expect(read).toMatchObject({ ok: true, value: { request: { currency: "EUR", parties: [{ name: "L’Haÿ" }] } } });
  });

  test("sheet: other text is no table, and bytes are no text", async () => {
    for (const text of ["", "# Annexe", '{"a": 1}', "[]", "Bonjour ; voici, le fichier", "<html>Membre;Poids</html>"]) {
      expect([text, tableFileKind(utf8(text))]).toEqual([text, undefined]);
    }
    expect(await refused(Buffer.from([1, 0, 2]))).toEqual([["table.file-broken", "csv"]]);
    expect(await refused(utf8(""))).toEqual([["table.empty"]]);
  });

  test("sheet: more than is read is refused while it is read", async () => {
    expect(await tooMuch(Buffer.alloc(33 * 2 ** 20, "a"), "csv")).toEqual(["bytes"]);
    expect(await tooMuch(Buffer.alloc(2 ** 20, ";"), "csv")).toEqual(["columns"]);
    expect(await tooMuch(Buffer.alloc(2 ** 20, "\n"), "csv")).toEqual(["rows"]);
    const wide = `${";".repeat(998)}\n`;
    expect(await tooMuch(utf8(wide.repeat(5_000)), "csv")).toEqual(["cells"]);
    const open = utf8(`Membre;Poids\n${'"a'.repeat(50_000)}`);
    expect(await refused(open, "csv")).not.toEqual([]);
  });

  test.each(["fr", "en"] as const)(
    "sheet: the annex as CSV (%s) gives back the same shares, or is refused",
    async (locale) => {
      const bytes = utf8(toCsv(annex(planFunding(small), { locale })));
      const read = await requestFromFile(bytes);
      expect(read.ok && read.value.request).toMatchObject({
        development: { id: "d-1", title: small.development.title },
      });
      expect(await shares(bytes)).toEqual(["33.33", "66.67"]);
      // A source is in the annex as a row, not as a term: what is left would be shared otherwise.
      const sources = [{ kind: "subsidy" as const, from: "region", amount: "10.00" }];
      const parties = [...small.parties, { id: "region", name: "Région", role: "funder" as const }];
      const subsidised = utf8(toCsv(annex(planFunding({ ...small, parties, sources }), { locale })));
      expect((await refused(subsidised)).map(([code]) => code)).toEqual(Array(3).fill("table.share-differs"));
    },
  );
});

describe("sheet: Excel and OpenDocument", () => {
  const sheet = (name: string, rows: readonly (readonly (string | number)[])[], more: object = {}) => ({
    name,
    rows: rows.map((row) => [...row]),
    ...more,
  });

  test.each([
    ["xlsx", (sheets: ReturnType<typeof sheet>[]) => writeXlsx({ sheets })],
    ["ods", (sheets: ReturnType<typeof sheet>[]) => writeOds({ sheets })],
  ] as const)("sheet: of the sheets of an %s file the one with a table is read", async (kind, write) => {
    const notes = sheet("Notes", [["Relu le 3"], ["Membre", "Observations"]]);
    const bytes = await write([notes, sheet("Annexe", table)]);
    expect(tableFileKind(bytes)).toBe(kind);
    expect(await shares(bytes)).toEqual(["33.33", "66.67"]);
    const twice = await write([sheet("Annexe", table), sheet("Copie", table)]);
    expect(await refused(twice)).toEqual([["table.several", "“Annexe”", "“Copie”", "sheets"]]);
    const wrong = await requestFromFile(await write([notes, sheet("Annexe", [...table, ["Nancy", "beaucoup"]])]));
    expect(wrong.ok ? [] : wrong.issues.map(({ path }) => path)).toEqual([["Annexe", 7, "B"]]);
    const told = await requestFromFile(
      await write([
        notes,
        sheet(
          "Annexe",
          table.filter(([label]) => label !== "Devise"),
        ),
      ]),
    );
    expect(told.ok ? told.value.warnings.map(({ path }) => path) : told).toEqual([["Annexe"]]);
    expect(await refused(await write([sheet("Vide", [])]))).toEqual([["table.empty"]]);
  });

  test("sheet: hidden sheets of an Excel file are not looked at", async () => {
    const bytes = await writeXlsx({ sheets: [sheet("Annexe", table), sheet("Copie", table, { hidden: true })] });
    expect(await shares(bytes)).toEqual(["33.33", "66.67"]);
  });

  test("sheet: a live workbook gives back its plan", async () => {
    const plan = planFunding({
      ...small,
      schedule: [
        { label: "Acompte", rate: 30 },
        { label: "Solde", rate: 70 },
      ],
    });
    const made = await tryWorkbook(plan);
    if (!made.ok) throw new Error(made.issues[0]?.message);
    const read = await requestFromFile(made.value);
    if (!read.ok) throw new Error(read.issues[0]?.message);
    expect(planFunding(read.value.request)).toEqual(plan);
  });

  test("sheet: a live workbook saved as OpenDocument is known, and not read as a table", async () => {
    const bytes = await writeOds({ sheets: [sheet("Annexe", table), sheet("quotepart", [["x"]])] });
    expect(await refused(bytes)).toEqual([["table.workbook-resaved"]]);
  });
});

describe("sheet: hostile files", () => {
  const ods = (body: string, head = "") =>
    zipped([
      {
        name: "content.xml",
        data: `<?xml version="1.0"?><office:document-content><office:automatic-styles>${head}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
      },
    ]);
  const cell = (text: string | number, more = ""): string =>
    `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
  const row = (cells: string, more = ""): string => `<table:table-row${more}>${cells}</table:table-row>`;
  const sheet = (rows: string, more = ""): string => `<table:table table:name="A"${more}>${rows}</table:table>`;
  const rows = row(cell("Coût") + cell(5)) + row(cell("Nom") + cell("Poids")) + row(cell("Metz") + cell(1));
  const part = (more: Partial<ZipPart>): Uint8Array =>
    zipped([{ name: "content.xml", data: "x".repeat(3_000), ...more }]);

  test("sheet: cells and rows that are repeated by the million cost nothing", async () => {
    const blank = '<table:table-cell table:number-columns-repeated="16384"/>';
    const end = row(blank, ' table:number-rows-repeated="1048576"');
    expect(await shares(ods(sheet(row(blank) + rows + end)))).toEqual(["5.00"]);
    const many = ' table:number-columns-repeated="16384"';
    expect(await tooMuch(ods(sheet(rows + row(cell("x", many)))))).toEqual(["columns"]);
    const times = ' table:number-rows-repeated="1048576"';
    expect(await tooMuch(ods(sheet(rows + row(cell("x"), times))))).toEqual(["rows"]);
    const square = row(cell("x", ' table:number-columns-repeated="999"'), ' table:number-rows-repeated="100000"');
    expect(await tooMuch(ods(sheet(square)))).toEqual(["cells"]);
    expect(await tooMuch(ods(sheet(rows) + sheet(end + row(cell("x")))))).toEqual(["rows"]);
    for (const odd of ["-1", "0", "1e999", "x", "1.5"]) {
      expect(await shares(ods(sheet(row("", ` table:number-rows-repeated="${odd}"`) + rows)))).toEqual(["5.00"]);
    }
  });

  test("sheet: notes, drawings, deleted rows and hidden sheets are not read; entities and groups are", async () => {
    const note = `<office:annotation><text:p>note</text:p></office:annotation>`;
    const drawing = `<table:shapes><draw:custom-shape><text:p>dessin</text:p></draw:custom-shape></table:shapes>`;
    const named = row(
      `<table:table-cell>${note}<text:p>N&#111;<text:span>m</text:span></text:p></table:table-cell>${cell("Poids")}`,
    );
    const deleted = `<table:tracked-changes>${row(cell("Nom") + cell("Poids"))}</table:tracked-changes>`;
    const hidden = '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>';
    const groups = `<table:table-header-rows>${row(cell("Coût") + cell("5 &#x20ac;"))}${named}</table:table-header-rows><table:table-row-group>${row(cell("L&apos;A &amp; B") + cell(1))}</table:table-row-group>`;
    const bytes = ods(deleted + sheet(drawing + groups) + sheet(rows, ' table:style-name="h"'), hidden);
    const read = await requestFromFile(bytes);
    expect(read).toMatchObject({ ok: true, value: { request: { currency: "EUR", parties: [{ name: "L'A & B" }] } } });
  });

  test("sheet: what is not well-formed is answered", async () => {
    for (const xml of [
      "<",
      "<a",
      "<a b='",
      "<!-- ",
      "<![CDATA[",
      "</table:table>",
      "<table:table>",
      "&#99999999;",
      "<office:spreadsheet><table:table><table:table-cell/>",
    ]) {
      expect((await refused(zipped([{ name: "content.xml", data: xml }]), "ods")).length).toBe(1);
    }
    const deep = "<a>".repeat(100_000);
    expect(await refused(ods(deep))).toEqual([["table.empty"]]);
  });

  test("sheet: a file that would unpack to too much is refused before it is unpacked", async () => {
    const bomb = [
      part({ size: 65 * 2 ** 20 }),
      zipped(Array.from({ length: 300 }, (_, at) => ({ name: `xl/${at}`, data: "", size: 2 ** 20, packed: 9 }))),
    ];
    expect(await tooMuch(bomb[0] as Uint8Array, "ods")).toEqual(["unpacked"]);
    expect(await tooMuch(bomb[1] as Uint8Array, "xlsx")).toEqual(["unpacked"]);
    // A directory that hides the size is not relied on.
    for (const hidden of [
      part({ size: 0 }),
      part({ packed: 0 }),
      part({ size: 0, packed: 0, flags: 8 }),
      part({ size: 0xffffffff }),
    ]) {
      expect(await refused(hidden, "xlsx")).toEqual([["table.file-broken", "xlsx"]]);
    }
    expect(await refused(part({ size: 2_999 }), "ods")).toEqual([["table.file-broken", "ods"]]);
    expect(await refused(part({ size: 3_001 }), "ods")).toEqual([["table.file-broken", "ods"]]);
  });

  test("sheet: broken, cut, protected and other files are answered in words", async () => {
    const whole = readFileSync(new URL("../../cases/tables/libreoffice.xlsx", import.meta.url));
    for (let end = 4; end < whole.length; end += 997) {
      expect(await refused(whole.subarray(0, end), "xlsx")).toEqual([["table.file-broken", "xlsx"]]);
    }
    for (let at = 0; at < whole.length; at += 101) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const read = await requestFromFile(changed, "xlsx");
      expect(read.ok || read.issues.every(({ code }) => code !== "internal.defect")).toBe(true);
    }
    const old = Buffer.from("d0cf11e0a1b11ae1", "hex");
    expect(tableFileKind(old)).toBe("xlsx");
    expect(await refused(old)).toEqual([["table.file-locked"]]);
    expect(await refused(utf8("Membre;Poids"), "ods")).toEqual([["table.file-broken", "ods"]]);
    expect(tableFileKind(zipped([{ name: "word/document.xml", data: "" }]))).toBeUndefined();
  });

  test("sheet: so many sheets that each refers to all of the file are too many", async () => {
    const names = Array.from({ length: 5_000 }, (_, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="r1"/>`);
    const relation = (kind: string, target: string): string =>
      `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
    const bytes = zipped([
      { name: "[Content_Types].xml", data: "<Types/>" },
      { name: "_rels/.rels", data: relation("officeDocument", "xl/workbook.xml") },
      { name: "xl/_rels/workbook.xml.rels", data: relation("worksheet", "worksheets/sheet1.xml") },
      { name: "xl/workbook.xml", data: `<workbook><sheets>${names.join("")}</sheets></workbook>` },
      {
        name: "xl/worksheets/sheet1.xml",
        data: `<worksheet><sheetData>${"<row/>".repeat(200_000)}</sheetData></worksheet>`,
      },
    ]);
    expect(await tooMuch(bytes)).toEqual(["sheets"]);
  });
});
