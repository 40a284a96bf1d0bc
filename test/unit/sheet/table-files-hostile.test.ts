import { describe, expect, test } from "vitest";
import { requestFromFile, requestFromTable, requestFromWorkbook } from "../../../src/entries/sheet.js";
import { planFunding } from "../../../src/index.js";
import type { TableFileKind } from "../../../src/sheet/tables/file-kind.js";
import {
  relation,
  keyTableRows as rows,
  type SmallXlsx,
  smallXlsx,
  keyTable as table,
  xlsxCellOf,
  xlsxRowOf,
} from "../../support/small-xlsx.js";
import { zipped } from "../../support/zipped.js";

/** The shares that a file gives, and every warning. */
async function read(bytes: Uint8Array, kind?: TableFileKind) {
  const outcome = await requestFromFile(bytes, kind);
  if (!outcome.ok)
    return outcome.issues.map(({ code, path, params }) => [code, path.join(" "), ...Object.values(params)]);
  const { request, warnings } = outcome.value;
  return [
    planFunding(request)
      .shares.map(({ amount }) => amount)
      .join(" "),
    ...warnings.map(({ message }) => message),
  ];
}

const SHARES = ["33.33 66.67"];
const tooMuch = (what: string, limit: number) => [["table.file-too-large", "", what, limit]];

describe("sheet: Excel files that want more than they hold", () => {
  test("sheet: a cell in the last column or the last row is refused before a rectangle is made of it", async () => {
    const far = Array.from({ length: 5_000 }, (_, at) => `<row r="${at + 9}"><c r="XFD${at + 9}"><v>1</v></c></row>`);
    expect(await read(smallXlsx(rows + far.join("")))).toEqual(tooMuch("columns", 1_000));
    expect(await read(smallXlsx(`${rows}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`))).toEqual(
      tooMuch("rows", 100_000),
    );
    expect(await read(smallXlsx(`${rows}<row r="9"><c r="ZZZ9999999"><v>1</v></c></row>`))).toEqual(
      tooMuch("rows", 100_000),
    );
    const wide = `<row>${"<c/>".repeat(999)}<c><v>1</v></c></row>`.repeat(4_001);
    expect(await read(smallXlsx(rows + wide))).toEqual(tooMuch("cells", 4_000_000));
  });

  test("sheet: a cell of two hundred thousand digits and a letter is refused at once", async () => {
    const cell = `<row>${xlsxCellOf("Nancy")}<c><v>${"0".repeat(200_000)}x</v></c></row>`;
    expect((await read(smallXlsx(rows + cell)))[0]?.[0]).toBe("table.cell-too-long");
  });

  test("sheet: cells without a place stand behind each other, and so many of them are as many columns", async () => {
    expect(await read(smallXlsx(`${rows}<row>${"<c><v>1</v></c>".repeat(1_001)}</row>`))).toEqual(
      tooMuch("columns", 1_000),
    );
    const placed = `<row r="2"><c r="B2"><v>100</v></c><c r="A2" t="str"><v>Coût HT</v></c></row>`;
    const behind = `<row>${xlsxCellOf("Membre")}${xlsxCellOf("Poids")}</row>`;
    const odd = `<row r="x"><c r="?" t="str"><v>Metz</v></c>${xlsxCellOf(1)}</row>`;
    expect((await read(smallXlsx(placed + behind + odd)))[0]).toBe("100.00");
  });

  test("sheet: cells that only have a style are empty, however far and many they are", async () => {
    const far = `<row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"/></row>`;
    expect(await read(smallXlsx(rows + far))).toEqual(SHARES);
    expect(
      await read(smallXlsx(`${rows}<row>${'<c s="1"/>'.repeat(200_000)}</row>${"<row/>".repeat(200_000)}`)),
    ).toEqual(SHARES);
  });

  test("sheet: what covers a whole sheet without filling it costs nothing", async () => {
    const all = "A1:XFD1048576";
    const before = `<dimension ref="${all}"/><cols>${'<col min="1" max="16384" width="9"/>'.repeat(50_000)}</cols>`;
    const after = `<mergeCells><mergeCell ref="${all}"/></mergeCells><dataValidations><dataValidation sqref="${all}"/></dataValidations><conditionalFormatting sqref="${all}"><cfRule type="expression"><formula>A1</formula></cfRule></conditionalFormatting><autoFilter ref="${all}"/>`;
    const workbook = `<definedNames><definedName name="x">A!$A$1:$XFD$1048576</definedName></definedNames>`;
    const links = Array.from({ length: 2_000 }, (_, at) => relation(`e${at}`, "externalLink", "e.xml")).join("");
    const parts = [{ name: "xl/e.xml", data: "<a/>".repeat(100_000) }];
    expect(await read(smallXlsx(rows, { before, after, workbook, relations: links, parts }))).toEqual(SHARES);
  });

  test("sheet: a long text that every cell refers to is one text, and refused at the first hundred cells", async () => {
    const strings = `<si><t>${"a ".repeat(500_000)}</t></si>`;
    const cells = `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(2_000);
    const refused = await requestFromFile(smallXlsx(rows + cells, { strings }));
    expect(refused.ok ? [] : [refused.issueCount, refused.issues.length, refused.issues[0]?.code]).toEqual([
      200_000,
      100,
      "table.cell-too-long",
    ]);
  });

  test("sheet: more styles than Excel has are refused", async () => {
    const broken = [["table.file-broken", "", "xlsx"]];
    expect(await read(smallXlsx(rows, { styles: `<cellXfs>${"<xf/>".repeat(70_000)}</cellXfs>` }))).toEqual(broken);
    const formats = Array.from({ length: 70_000 }, (_, at) => `<numFmt numFmtId="${at}" formatCode="0"/>`).join("");
    expect(await read(smallXlsx(rows, { styles: `<numFmts>${formats}</numFmts>` }))).toEqual(broken);
  });

  test("sheet: a workbook without its parts is answered in words", async () => {
    const broken = [["table.file-broken", "", "xlsx"]];
    expect(await read(zipped([{ name: "xl/x", data: "" }]), "xlsx")).toEqual(broken);
    expect(await read(smallXlsx(rows, { sheets: '<sheet name="B" r:id="r9"/>' }))).toEqual(broken);
    const relations = relation("r8", "worksheet", "../xl/./none.xml");
    expect(await read(smallXlsx(rows, { sheets: '<sheet name="B" r:id="r8"/>', relations }))).toEqual(broken);
    const twice = relation("r8", "worksheet", "worksheets/sheet1.xml");
    const sheets = '<sheet name="B" r:id="r8"/>'.repeat(200);
    expect((await read(smallXlsx(rows, { sheets, relations: twice })))[0]?.slice(0, 3)).toEqual([
      "table.file-too-large",
      "",
      "sheets",
    ]);
  });
});

describe("sheet: Excel files of other programs", () => {
  test("sheet: prefixes, quotes, spaces and entities may be written otherwise", async () => {
    const prefixed = rows
      .replace(/<(\/?)(\w)/g, "<$1x:$2")
      .replace(/"/g, "'")
      .replace(/ t=/g, "\n\tt = ");
    expect(await read(smallXlsx(prefixed.replace("Metz", "<![CDATA[Metz]]>")))).toEqual(SHARES);
  });

  test("sheet: texts in pieces are one text, and how to pronounce them is no part of it", async () => {
    const strings =
      "<si><r><rPr><b/></rPr><t>Me</t></r><r><t>tz_x000D_ville</t></r><rPh><t>mess</t></rPh></si><si><t>Toul</t></si><si/>";
    const cells = table
      .slice(0, 4)
      .map((row) => xlsxRowOf(row))
      .join("");
    const named = `<row><c t="s"><v>0</v></c><c><v>1</v></c><c t="s"><v>2</v></c></row><row><c t="s"><v>1</v></c><c><v>2</v></c></row>`;
    const outcome = await requestFromFile(smallXlsx(cells + named, { strings }));
    expect(outcome.ok && outcome.value.request.parties.map(({ name }) => name)).toEqual(["Metz ville", "Toul"]);
  });

  test("sheet: a sheet of a chart is passed over, and so is a name of one sheet alone", async () => {
    const relations = relation("r8", "chartsheet", "chartsheets/sheet1.xml");
    expect(await read(smallXlsx(rows, { sheets: '<sheet name="B" r:id="r8"/>', relations }))).toEqual(SHARES);
  });

  test("sheet: a reference to a text that is not there, and a formula never computed, are no empty cells", async () => {
    const wrong = `<row><c t="s"><v>7</v></c><c><v>3</v></c></row><row>${xlsxCellOf("Nancy")}<c><f>SUM(B1:B2)</f></c></row>`;
    expect(await read(smallXlsx(rows + wrong))).toEqual([
      ["table.cell-error", "6 A", 7, "A", "“#####”", "error"],
      ["table.cell-error", "7 B", 8, "B", "“=SUM(B1:B2)”", "formula"],
    ]);
    const blank = `<row><c t="str"><f>""</f><v></v></c><c t="s"/></row>`;
    expect(await read(smallXlsx(rows + blank))).toEqual(SHARES);
  });

  test("sheet: days are read by their format, from 1900 or 1904 on", async () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>`;
    const dayOf = async (cell: string, workbook = "") => {
      const outcome = await requestFromFile(
        smallXlsx(`<row>${xlsxCellOf("Date")}${cell}</row>${rows}`, { styles, workbook }),
      );
      const strategy = outcome.ok && outcome.value.request.modality;
      return outcome.ok
        ? strategy && "strategy" in strategy && (strategy.strategy as { date?: string }).date
        : outcome.issues[0]?.code;
    };
    expect(await dayOf('<c s="1"><v>46387</v></c>')).toBe("2026-12-31");
    expect(await dayOf('<c s="2"><v>46387.75</v></c>')).toBe("2026-12-31");
    expect(await dayOf('<c s="2"><v>60</v></c>')).toBe("1900-02-28");
    expect(await dayOf('<c s="2"><v>44925</v></c>', '<workbookPr date1904="1"/>')).toBe("2026-12-31");
    expect(await dayOf('<c t="d"><v>2026-12-31T00:00:00</v></c>')).toBe("2026-12-31");
    expect(await dayOf('<c t="d"><v>demain</v></c>')).toBe("table.date");
    expect(await dayOf('<c s="2"><v>-1</v></c>')).toBe("table.cell-error");
    expect(await dayOf('<c s="2"><v>1e300</v></c>')).toBe("table.cell-error");
    expect(await dayOf('<c t="b"><v>1</v></c>')).toBe("table.date");
  });
});

describe("sheet: texts that no cell holds", () => {
  const limit = 32_767;

  test.each([
    ["spaces", `${" ".repeat(limit)}x`],
    ["letters", "a".repeat(limit + 1)],
    ["digits", "1".repeat(limit + 1)],
  ])("sheet: one of too many %s is refused at its cell, in every kind of file", async (_, text) => {
    const received = `“${text.slice(0, 40)}…”`;
    const refused = [["table.cell-too-long", "6 B", 7, "B", received, limit]];
    const direct = requestFromTable([...table.map((row) => [...row]), ["Nancy", text]]);
    expect(direct.ok ? [] : direct.issues.map(({ code, path }) => [code, path.join(" ")])).toEqual([
      ["table.cell-too-long", "6 B"],
    ]);
    expect(await read(smallXlsx(rows + xlsxRowOf(["Nancy", text])))).toEqual(refused);
    const csv = [...table, ["Nancy", text]].map((row) => row.join(";")).join("\n");
    expect(await read(Buffer.from(csv), "csv")).toEqual(refused);
    const cells = [...table, ["Nancy", text]].map(
      (row) =>
        `<table:table-row>${row.map((value) => `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`).join("")}</table:table-row>`,
    );
    expect(await read(ods(cells.join("")))).toEqual(refused);
  });

  test("sheet: the longest text that a cell holds is read, and a long whole number or formula is refused", () => {
    const rowsWith = (value: unknown) => requestFromTable([...table.map((row) => [...row]), [value, 1]]);
    const longest = rowsWith(`${"a ".repeat((limit - 1) / 2)}b`);
    expect(longest.ok ? [] : longest.issues.map(({ code }) => code)).not.toContain("table.cell-too-long");
    const whole = rowsWith(10n ** 40_000n);
    expect(whole.ok ? [] : whole.issues.map(({ code }) => code)).toEqual(["table.cell-too-long"]);
  });

  test("sheet: a million characters of anything take no time that anybody would notice", () => {
    const begin = performance.now();
    for (const piece of [" ", "1", "a", "1 ", " (", "total ", '"', "' ", "Coût : ", ".", "€ "]) {
      const text = piece.repeat(1_000_000 / piece.length);
      for (const cut of [text, text.slice(0, limit)]) {
        requestFromTable([[cut], [cut, cut], ["Membre", "Poids", cut], ["A", cut], [cut, 1]]);
      }
    }
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});

describe("sheet: cells of errors", () => {
  test.each([
    "#NAME?",
    "#REF!",
    "#VALUE!",
    "#N/A",
    "#DIV/0!",
    "#NOM?",
    "#NOM ?",
    "#VALEUR !",
    "#BLOQUÉ!",
    "Err:502",
    "#GETTING_DATA",
    "####",
  ])("sheet: %s is neither a name nor a number", (error) => {
    const outcome = requestFromTable([
      ["Coût HT", error],
      ["Devise", "EUR"],
      ["Membre", "Poids", "Plafond", "Rôle", "SIRET"],
      ["Metz", 1, error, error, error],
      [error, error],
    ]);
    expect(outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(" ")}`).sort()).toEqual(
      ["0 B", "3 C", "3 D", "3 E", "4 A", "4 B"].map((place) => `table.cell-error ${place}`),
    );
    expect(outcome.ok ? "" : outcome.issues[0]?.message).toMatch(/is an error of the spreadsheet, not a value\./);
  });

  test("sheet: an error beside a label is refused where the label says something", () => {
    const beside = (...labels: readonly string[]) => {
      const outcome = requestFromTable(
        [...labels.map((label) => [label, "#REF!"]), ...table.slice(0, 1), ...table.slice(3)].map((row) => [...row]),
      );
      return outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(" ")}`).sort();
    };
    const labels = ["Intitulé", "Devise", "Référence", "Année", "Nature", "Date", "Source"];
    expect(beside(...labels)).toEqual(labels.map((_, at) => `table.cell-error ${at} B`));
    const orders = requestFromTable([
      ["Coût", 10],
      ["Nombre de contributeurs", "#N/A"],
      ["Écart", "#N/A"],
      ["Membre", "Commande unitaire"],
      ["A", 5],
      ["B", "#N/A"],
    ]);
    expect(orders.ok ? [] : orders.issues.map(({ code, path }) => `${code} ${path.join(" ")}`).sort()).toEqual(
      ["1 B", "2 B", "5 B"].map((place) => `table.cell-error ${place}`),
    );
  });

  test("sheet: an error heads no column, ends no table and is no title of another", () => {
    const outcome = requestFromTable([
      ["Coût HT", 100],
      ["Membre", "Poids", "#REF!"],
      ["Metz", 1],
      ["#REF!", 2],
      ["Toul", 3],
      [],
      ["#REF!", "#N/A"],
      ["Nancy", "#N/A"],
    ]);
    expect(outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${code} ${path.join(" ")}`)).toEqual([
      "table.rows-after 6 A",
      "table.cell-error 3 A",
    ]);
  });

  test("sheet: cells that a file marks as errors are refused, whatever they show", async () => {
    const wrong = `<row><c t="e"><v>#NAME?</v></c><c t="e"><v>#CALC</v></c></row>`;
    expect(await read(smallXlsx(rows + wrong))).toEqual([
      ["table.cell-error", "6 A", 7, "A", "“#NAME?”", "error"],
      ["table.cell-error", "6 B", 7, "B", "“#CALC”", "error"],
    ]);
    const cell = (attributes: string, text = "") =>
      `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
    const string = (text: string) => cell('office:value-type="string"', text);
    const row = (...cells: readonly string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
    const odsRows = [
      row(string("Coût"), cell('office:value-type="float" office:value="0"', "#DIV/0!")),
      row(string("Nom"), string("Poids")),
      row(cell('office:value-type="string" calcext:value-type="error" office:string-value=""'), string("Err:508")),
      row(string("Metz"), cell('table:formula="of:=SUM([.A1])"')),
    ];
    expect(await read(ods(odsRows.join("")))).toEqual([
      ["table.cell-error", "0 B", 1, "B", "“#DIV/0!”", "error"],
      ["table.cell-error", "2 A", 3, "A", "“#”", "error"],
      ["table.cell-error", "2 B", 3, "B", "“Err:508”", "error"],
      ["table.cell-error", "3 B", 4, "B", "“=SUM([.A1])”", "formula"],
    ]);
    const given = requestFromTable([
      ...table.map((one) => [...one]),
      [new Error("x"), { errorType: "Name", basicValue: "#NAME?" }],
    ]);
    expect(given.ok ? [] : given.issues.map(({ params }) => params["received"])).toEqual(["“#”", "“#NAME?”"]);
  });
});

const ods = (body: string, columns = "") =>
  zipped([
    {
      name: "content.xml",
      data: `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${columns}${body}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);

describe("sheet: hidden rows and columns", () => {
  const head = table
    .slice(0, 4)
    .map((row) => xlsxRowOf(row))
    .join("");

  test("sheet: a party in a hidden row of an Excel file takes part, and is named", async () => {
    const hidden = xlsxRowOf(["Metz", 1], ' r="5" hidden="1"');
    expect(await read(smallXlsx(head + hidden + xlsxRowOf(["Toul", 2])))).toEqual([
      ...SHARES,
      "Row 5 (“Metz”) is hidden in the file, and counts as if it were shown. Show the hidden rows, and delete those that shall not count; a filter does not take them out (5).",
    ]);
    const both = hidden + xlsxRowOf(["Toul", 2], ' hidden="true"');
    expect((await read(smallXlsx(head + both)))[1]).toMatch(/^Rows 5–6 \(“Metz”, “Toul”\) are hidden in the file/);
    const cost =
      xlsxRowOf(table[0], ' hidden="1"') +
      table
        .slice(1)
        .map((row) => xlsxRowOf(row))
        .join("");
    expect((await read(smallXlsx(cost)))[1]).toMatch(/^Row 1 \(“Coût HT”\) is hidden/);
  });

  test("sheet: hidden rows and columns of which nothing is read are not spoken of", async () => {
    const cols = `<cols><col min="3" max="16384" hidden="1"/><col min="0" max="x" hidden="1"/></cols>`;
    const below = `<row r="9" hidden="1"/><row r="200000" hidden="1"/>`;
    expect(await read(smallXlsx(rows + below, { before: cols }))).toEqual(SHARES);
  });

  test("sheet: a hidden column that is read is named", async () => {
    expect(await read(smallXlsx(rows, { before: `<cols><col min="2" max="2" hidden="1"/></cols>` }))).toEqual([
      ...SHARES,
      "The column B (“Poids”) is hidden in the file, and counts as if it were shown. Show the hidden columns, and delete those that shall not count (4).",
    ]);
    expect((await read(smallXlsx(rows, { before: `<cols><col min="1" max="2" hidden="1"/></cols>` })))[1]).toMatch(
      /^The columns A \(“Membre”\), B \(“Poids”\) are hidden/,
    );
  });

  test("sheet: an OpenDocument file hides by hand, by a filter and by folding a group", async () => {
    const cell = (value: string | number) =>
      typeof value === "number"
        ? `<table:table-cell office:value-type="float" office:value="${value}"/>`
        : `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
    const row = (values: readonly (string | number)[], more = "") =>
      `<table:table-row${more}>${values.map(cell).join("")}</table:table-row>`;
    const above = table
      .slice(0, 4)
      .map((one) => row(one))
      .join("");
    const by = (visibility: string) => ` table:visibility="${visibility}"`;
    const group = (display: string, inside: string) =>
      `<table:table-row-group table:display="${display}"><table:table-row-group>${inside}</table:table-row-group></table:table-row-group>`;
    const [metz, toul] = [
      ["Metz", 1],
      ["Toul", 2],
    ] as const;
    const warnings = async (body: string, columns = "") =>
      (await read(ods(above + body, columns))).slice(1).map((text) => /^.*? \(.*?\)/.exec(String(text))?.[0]);
    expect(await warnings(row(metz, by("filter")) + row(toul))).toEqual(["Row 5 (“Metz”)"]);
    expect(await warnings(row(metz) + row(toul, by("collapse")))).toEqual(["Row 6 (“Toul”)"]);
    expect(await warnings(group("false", row(metz)) + row(toul, by("visible")))).toEqual(["Row 5 (“Metz”)"]);
    expect(await warnings(group("true", row(metz)) + row(toul))).toEqual([]);
    expect(await warnings(row(metz, `${by("filter")} table:number-rows-repeated="2"`) + row(toul))).toContain(
      "Rows 5–6 (“Metz”, “Metz”)",
    );
    const columns = `<table:table-column/><table:table-column-group table:display="false"><table:table-column table:number-columns-repeated="16383"/></table:table-column-group>`;
    expect(await warnings(row(metz) + row(toul), columns)).toEqual(["The column B (“Poids”)"]);
    expect(await warnings(row(metz) + row(toul), `<table:table-column${by("collapse")}/>`)).toEqual([
      "The column A (“Membre”)",
    ]);
  });
});

describe("sheet: hostile workbooks", () => {
  test("sheet: a file that is no live workbook is said to be none, however large it wants to be", async () => {
    const unknown = { ok: false, issues: [{ code: "workbook.unknown" }] };
    for (const bytes of [
      smallXlsx(rows),
      smallXlsx(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
      Buffer.alloc(33 * 2 ** 20, "PK"),
      zipped([{ name: "xl/workbook.xml", data: "", size: 2 ** 30 }]),
    ]) {
      expect(await requestFromWorkbook(bytes)).toMatchObject(unknown);
    }
  });

  const carrying = (carried: unknown, names = "", more: SmallXlsx = {}) => {
    const pieces = ["quotepart/workbook@1", "0", `|${JSON.stringify(carried).replace(/</g, "")}`];
    return smallXlsx(pieces.map((piece) => xlsxRowOf([piece.replaceAll('"', "&quot;")])).join(""), {
      ...more,
      workbook: `<definedNames>${names}</definedNames>`,
      sheets: `<sheet name="quotepart" r:id="r9"/>${more.sheets ?? ""}`,
      relations: relation("r9", "worksheet", "worksheets/data.xml") + (more.relations ?? ""),
      parts: [
        ...(more.parts ?? []),
        {
          name: "xl/worksheets/data.xml",
          data: `<worksheet><sheetData>${pieces.map((piece) => xlsxRowOf([piece.replaceAll('"', "&quot;")])).join("")}</sheetData></worksheet>`,
        },
      ],
    });
  };
  const layout = { bindings: [], rows: [], additions: [], order: [], ids: [] };
  const binding = { name: "qp_x", at: 0, path: ["title"], kind: "text", was: null };
  const name = '<definedName name="qp_x">A!$A$1:$A$9999999</definedName>';

  test.each([
    ["null", null],
    ["no layout", { request: {} }],
    ["a layout of nothing", { request: {}, layout: {} }],
    ["bindings of nothing", { request: {}, layout: { ...layout, bindings: [null] } }],
    ["rows of nothing", { request: {}, layout: { ...layout, rows: [{ list: ["a"], place: -1, at: 0 }] } }],
    [
      "additions of nothing",
      { request: {}, layout: { ...layout, additions: [{ name: "a", at: 0, list: [], fields: [{}] }] } },
    ],
    [
      "more free rows than are written",
      {
        request: {},
        layout: {
          ...layout,
          additions: Array.from({ length: 1_001 }, (_, at) => ({ name: "a", at, list: [], fields: [] })),
        },
      },
    ],
    ["ids of nothing", { request: {}, layout: { ...layout, ids: [1] } }],
  ])("sheet: a workbook that carries %s is none", async (_, carried) => {
    expect(await requestFromWorkbook(carrying(carried))).toMatchObject({
      ok: false,
      issues: [{ code: "workbook.unknown" }],
    });
  });

  test("sheet: a path of a workbook leads to nothing that its request does not hold itself", async () => {
    const paths = [
      ["__proto__", "spoilt"],
      ["a", "__proto__", "spoilt"],
      ["constructor", "prototype", "spoilt"],
      ["__proto__"],
    ];
    const bindings = paths.map((path) => ({ ...binding, path }));
    const outcome = await requestFromWorkbook(carrying({ request: { a: {} }, layout: { ...layout, bindings } }, name));
    expect(outcome).toEqual({ ok: true, value: { a: {} } });
    expect(({} as Record<string, unknown>)["spoilt"]).toBeUndefined();
  });

  test("sheet: names of more cells than are read make a workbook unreadable, and odd names are passed over", async () => {
    const odd =
      '<definedName name="qp_y">A!$A$0</definedName><definedName name="qp_z">#REF!</definedName><definedName name="qp_w" localSheetId="0">A!$A$1</definedName><definedName name="other">A!$A$1</definedName>';
    const outcome = await requestFromWorkbook(
      carrying({ request: {}, layout: { ...layout, bindings: [binding] } }, name + odd),
    );
    expect(outcome).toEqual({ ok: true, value: { title: "quotepart/workbook@1" } });
  });

  test("sheet: a workbook whose names count more cells than are read, or whose parts are not there, is none", async () => {
    const unknown = { ok: false, issues: [{ code: "workbook.unknown" }] };
    const carried = { request: {}, layout };
    const b = { sheets: '<sheet name="B" r:id="r8"/>', relations: relation("r8", "worksheet", "b.xml") };
    const data = '<sheetData><row r="50000"><c><v>1</v></c></row></sheetData>';
    const whole = { ...b, parts: [{ name: "xl/b.xml", data }] };
    const many = Array.from({ length: 81 }, (_, at) => `<definedName name="qp_${at}">B!$A$1:$A$50000</definedName>`);
    expect(await requestFromWorkbook(carrying(carried, many.slice(1).join(""), whole))).toEqual({
      ok: true,
      value: {},
    });
    expect(await requestFromWorkbook(carrying(carried, many.join(""), whole))).toMatchObject(unknown);
    expect(await requestFromWorkbook(carrying(carried, "", b))).toMatchObject(unknown);
    const styles = `<cellXfs>${"<xf/>".repeat(70_000)}</cellXfs>`;
    expect(await requestFromWorkbook(carrying(carried, "", { ...whole, styles }))).toMatchObject(unknown);
  });
});
