import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type FundingRequest, planFunding } from "../../../src/index.js";
import { annex } from "../../../src/report/annex.js";
import { toCsv } from "../../../src/report/csv.js";
import { toHtml } from "../../../src/report/html.js";
import { STYLE, STYLE_HASH } from "../../../src/report/html-style.js";
import { toMarkdown } from "../../../src/report/markdown.js";
import { csvRows } from "../../support/csv-rows.js";
import { everyBlock, reportOf } from "../../support/every-block.js";
import { malformed } from "../../support/well-formed.js";

const request: FundingRequest = {
  currency: "EUR",
  development: { id: "d-1", title: "Carte", cost: "100.00" },
  parties: ["a", "b"].map((id) => ({ id, name: `Ville ${id.toUpperCase()}` })),
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "allocation-key",
      key: [
        { party: "a", weight: "2" },
        { party: "b", weight: "1/3" },
      ],
    },
  },
};
const report = annex(planFunding(request));
const creditNote = annex(planFunding({ ...request, development: { ...request.development, cost: "-100.00" } }), {
  locale: "en",
});
const kinds = new Set(everyBlock.map(({ kind }) => kind));

describe("html: one page that needs nothing else", () => {
  const html = toHtml(report);
  const [head = "", body = ""] = html.split("</head>");
  const asXml = (page: string): string | null => malformed(page.replace("<!DOCTYPE html>\n", ""));

  test("html: the policy names the style by its own hash, and lets nothing else in", () => {
    expect(STYLE_HASH).toBe(createHash("sha256").update(STYLE).digest("base64"));
    expect(head).toContain(
      `content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(head).toContain(`<style>${STYLE}</style>`);
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|<form|\sstyle=|\son[a-z]+=|https?:(?!\/\/www\.w3\.org\/2000\/svg)/,
    );
  });

  test("html: it is well-formed, and says its language", () => {
    expect(asXml(html)).toBeNull();
    expect(asXml(toHtml(reportOf()))).toBeNull();
    expect(html).toContain('<html lang="fr-FR">');
    expect(toHtml(annex(planFunding(request), { locale: "fr-BE" }))).toContain('<html lang="fr-BE">');
    expect(toHtml(creditNote)).toContain('<html lang="en-GB">');
  });

  test("html: every row has a name, every column a heading, every table a caption and a region to scroll", () => {
    const tables = body.split("<table").slice(1);
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      expect(table).toMatch(/<caption>[^<]+<\/caption>/);
      const rows = (table.split("<tbody>")[1] ?? "").split("<tr>").slice(1);
      expect(
        rows.filter((row) => (row.match(/<th scope="row"/g) ?? []).length !== 1 && !row.startsWith("<td></td>")),
      ).toEqual([]);
    }
    const regions = body.match(/<div class="table" role="region" aria-label="[^"]+" tabindex="0">/g) ?? [];
    expect(regions).toHaveLength(tables.length);
  });

  test("html: headings go down one by one, and the signatures stay together with theirs", () => {
    const levels = [...body.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    expect(body).toMatch(/<div class="signed">\n<h2>Signatures<\/h2>\n<div class="table"/);
  });

  test("html: every kind of block has its element", () => {
    const page = toHtml(reportOf());
    expect([...kinds].sort()).toEqual(["attachment", "chart", "heading", "list", "paragraph", "signatures", "table"]);
    for (const part of ["<h3>", '<p class="note">', "<ul>", "<figure>", "<tfoot>", 'class="signatures"', "<details>"]) {
      expect(page).toContain(part);
    }
    expect(toHtml({ ...report, blocks: report.blocks.filter(({ kind }) => kind !== "signatures") })).not.toContain(
      'class="signed"',
    );
  });
});

describe("markdown: the same document", () => {
  const markdown = toMarkdown(report);

  test("markdown: headings, tables and data are those of the report", () => {
    expect(markdown.startsWith("# Annexe financière\n\nCarte (d-1) – financé\n\n## A. Plan de financement\n")).toBe(
      true,
    );
    expect(markdown).toContain("| 1 | Ville A | 2 | 85,71\u00a0% | 85,71\u00a0€ |");
    expect(markdown).toContain("| ---: | :--- | ---: | ---: | ---: |");
    expect(/^```json\n(.*)\n```$/m.exec(markdown)?.[1]).toBe(JSON.stringify(planFunding(request)));
  });

  test("markdown: what would be markup at the beginning of a line is text", () => {
    const blocks = ["# un", "- deux", "+ trois", "4. quatre", "5) cinq", "=== six", "  # sept"].map(
      (text) => ({ kind: "paragraph", tone: "text", text }) as const,
    );
    const lines = toMarkdown({ ...report, blocks })
      .trim()
      .split("\n\n")
      .slice(2);
    expect(lines).toEqual(["\\# un", "\\- deux", "\\+ trois", "4\\. quatre", "5\\) cinq", "\\=== six", "\\# sept"]);
  });

  test("markdown: every kind of block is written, a chart is left out", () => {
    const page = toMarkdown(reportOf());
    expect(page).not.toContain("<svg");
    expect(page).toContain("| :--- | :--- | :--- | :--- |");
    expect(page).toContain("**100,00\u00a0%**");
  });
});

describe("csv: the same figures for a spreadsheet", () => {
  const rows = csvRows(toCsv(report), ";");

  test("csv: French has semicolons and commas, English commas and points", () => {
    expect(rows).toContainEqual(["1", "Ville A", "2", "85,71", "85,71", ""]);
    expect(csvRows(toCsv(creditNote), ",")).toContainEqual(["1", "Ville A", "2", "85.71", "-85.71", ""]);
  });

  test("csv: a number is a number, a fraction and a text are texts", () => {
    expect(rows).toContainEqual(
      ["2", "Ville B", "'1/3", "14,29", "14,29", "+1"].map((cell) => (cell === "+1" ? "1" : cell)),
    );
    expect(toCsv(creditNote)).toContain(",-100.00\r\n");
  });

  test("csv: it begins with the mark of UTF-8, and every line ends as the standard says", () => {
    const csv = toCsv(report);
    expect(csv.startsWith("\ufeffAnnexe financière\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("csv: every kind of block is written, and the data are said to be elsewhere", () => {
    const text = toCsv(reportOf());
    expect(text).toContain("Les données du plan ne tiennent pas dans ce format");
    expect(text).not.toContain("<svg");
  });
});
