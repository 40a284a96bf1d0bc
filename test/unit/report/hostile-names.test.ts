import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { type FundingRequest, tryPlanFunding } from "../../../src/index.js";
import { annex } from "../../../src/report/annex.js";
import { toCsv } from "../../../src/report/csv.js";
import { toDocx } from "../../../src/report/docx.js";
import { toHtml } from "../../../src/report/html.js";
import { toMarkdown } from "../../../src/report/markdown.js";
import { plainText, removedFrom } from "../../../src/report/plain-text.js";
import { typeset } from "../../../src/words/locale.js";
import { csvRows } from "../../support/csv-rows.js";
import { partsOf } from "../../support/docx-parts.js";
import { hostileNames } from "../../support/hostile-names.js";
import { malformed } from "../../support/well-formed.js";

const named = (names: readonly string[]): FundingRequest => ({
  currency: "EUR",
  development: {
    id: "d-1",
    title: names[0] ?? "",
    cost: "1000.00",
    useCases: names.map((name, at) => ({ from: `p${at}`, summary: name })),
  },
  parties: names.map((name, at) => ({ id: `p${at}`, name, identifier: name, vatRate: "0", vatReason: name })),
  schedule: [
    { label: names[1] ?? "Acompte", rate: "30" },
    { label: "Solde", rate: "70" },
  ],
  modality: {
    kind: "co-financed",
    strategy: {
      kind: "allocation-key",
      label: names[0],
      source: names[0],
      key: names.map((_, at) => ({ party: `p${at}`, weight: String(at + 1) })),
    },
  },
});

const planned = tryPlanFunding(named(hostileNames));
if (!planned.ok) throw new Error(planned.issues[0]?.message);
const plan = planned.value;
const report = annex(plan);
const shown = hostileNames.map((name) => typeset(plainText(name), "fr"));

describe("report: two hundred hostile names are names, in every format", () => {
  test("report: there are two hundred of them", () => {
    expect(hostileNames.length).toBeGreaterThanOrEqual(200);
  });

  test("report: what no document can hold is left out with a warning, and nothing else", () => {
    const warned = report.warnings.filter(({ path }) => path[0] === "parties" && path[2] === "name");
    expect(warned.map(({ path, count }) => [path[1], count])).toEqual(
      hostileNames.flatMap((name, at) => (removedFrom(name) > 0 ? [[at, removedFrom(name)]] : [])),
    );
    expect(warned.length).toBeGreaterThanOrEqual(20);
    expect(shown.filter((name) => /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u.test(name))).toEqual([]);
    expect(report.blocks).toContainEqual(expect.objectContaining({ kind: "heading", text: "Avertissements" }));
  });

  test("html: it stays well-formed, with no element but its own, and every name can be read in it", () => {
    const html = toHtml(report);
    expect(malformed(html.replace("<!DOCTYPE html>\n", ""))).toBeNull();
    const elements = new Set([...html.matchAll(/<([a-zA-Z]+)/g)].map(([, name]) => name));
    const own =
      "html head meta title style body main header h p div table caption thead tr th tbody td tfoot ul li span details summary pre";
    expect([...elements].filter((name) => !own.split(" ").includes(name ?? ""))).toEqual([]);
    const text = html
      .replace(/<[^>]*>/g, "\n")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&")
      .split("\n");
    const lines = new Set(text);
    expect(shown.filter((name) => !lines.has(name))).toEqual([]);
  });

  test("markdown: rendered, it has no element, link or picture but its own, and every name can be read in it", () => {
    const tokens = new MarkdownIt({ html: true, linkify: false }).parse(toMarkdown(report), {});
    const inner = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
    const kinds = new Set(inner.map(({ type }) => type));
    for (const kind of [
      "html_block",
      "html_inline",
      "link_open",
      "image",
      "em_open",
      "code_inline",
      "blockquote_open",
      "hr",
    ]) {
      expect([kind, kinds.has(kind)]).toEqual([kind, false]);
    }
    expect(tokens.filter(({ type }) => type === "fence")).toHaveLength(2);
    const cells = new Set(
      tokens.flatMap(({ type, children }) =>
        type === "inline" ? [(children ?? []).map(({ content }) => content).join("")] : [],
      ),
    );
    expect(shown.map((name) => name.trim()).filter((name) => name !== "" && !cells.has(name))).toEqual([]);
  });

  test("csv: no cell is a formula, and every name can be read in it", () => {
    const rows = csvRows(toCsv(report), ";");
    const cells = rows.flat();
    const isNumber = (cell: string): boolean => /^-?\d+(,\d+)?$/.test(cell);
    expect(
      cells.filter((cell) => /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/.test(cell) && !isNumber(cell)),
    ).toEqual([]);
    const names = new Set(cells.map((cell) => cell.replace(/^'/, "")));
    expect(shown.filter((name) => !names.has(name.replace(/^'/, "")))).toEqual([]);
    const widths = new Set(rows.slice(rows.findIndex(([cell]) => cell === "Nᵒ")).map((row) => row.length));
    expect(widths.has(2)).toBe(true);
  });

  test("docx: every part of it stays well-formed", async () => {
    const parts = await partsOf(report);
    const broken = [...parts]
      .map(([path, text]) => `${path}: ${malformed(text)}`)
      .filter((one) => !one.endsWith(": null"));
    expect(broken).toEqual([]);
    expect((await toDocx(report)).length).toBeGreaterThan(1000);
  });

  test("report: a name of 10,000 characters is refused with a sentence, before any document", () => {
    const outcome = tryPlanFunding(named(["a".repeat(10_000), "b"]));
    expect(outcome.ok ? [] : outcome.issues.map(({ code }) => code)).toContain("field.too-long");
  });
});
