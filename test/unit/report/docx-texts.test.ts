import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writable } from "../../../src/report/docx-text.js";
import type { Block } from "../../../src/report/report.js";
import { elements, partOf, partsOf, readable } from "../../support/docx-parts.js";
import { reportOf } from "../../support/every-block.js";
import { malformed } from "../../support/well-formed.js";

/** A report that holds a text wherever one may stand. */
const everywhere = (text: string): Block[] => [
  { kind: "heading", level: 2, text },
  { kind: "paragraph", tone: "note", text },
  { kind: "list", items: [text] },
  {
    kind: "table",
    caption: text,
    columns: [{ heading: text, align: "start", weight: 1 }],
    rows: [[{ text, number: null }]],
    totals: [[{ text, number: null }]],
  },
  { kind: "attachment", name: "a.json", label: text, json: JSON.stringify(text), documentJson: JSON.stringify(text) },
  { kind: "signatures", caption: text, who: text, fields: [text], signatories: [{ name: text, role: text }] },
];
const reportWith = (text: string) => reportOf(everywhere(text), { title: text, subtitle: text });

describe("docx: a text is a text, whatever it looks like", () => {
  test.each([
    ["a formula", "=1+1"],
    ["an element", "<b>gras</b> & ]]> <!-- -->"],
    ["an entity", "&amp;lt; &#7; \"'"],
    ["right to left", "مدينة شفشاون (12) עיר"],
    ["emoji", "😀 👨‍👩‍👧 🇫🇷"],
    ["a page number of docx", "CURRENT"],
    ["a section number of docx", "SECTION"],
    ["a placeholder of docx", "{default-bullet-numbering-0}"],
    ["a template's field", "{{name}} $& $1"],
    ["spaces at both ends", "  a  "],
    ["ten thousand letters", "N".repeat(10_000)],
  ])("docx: %s is shown as it is written", async (_, text) => {
    const parts = await partsOf(reportWith(text));
    for (const [path, xml] of parts)
      if (!path.endsWith("/")) expect(`${path}: ${malformed(xml)}`).toBe(`${path}: null`);
    const shown = elements(parts.get("word/document.xml") ?? "", "w:p").map(readable);
    // Title, subtitle, heading, note, item, caption, three cells, label; then caption, who, field, name and role. Data is quoted.
    expect(shown.filter((one) => one === text)).toHaveLength(15);
    expect(shown).toContain(JSON.stringify(text));
  });

  test.each([
    ["control characters", "a\u0000b\u0001\u000b\u001fc", "abc"],
    ["half a pair", "a\ud800b\udc00c", "abc"],
    ["a pair that is whole", "\ud83d\ude00", "\ud83d\ude00"],
    ["what is no character", "a\ufffeb\uffffc", "abc"],
    ["tabs and ends of lines", "a\tb\nc", "a\tb\nc"],
  ])("docx: of %s, XML gets what it can hold", async (_, text, expected) => {
    expect(writable(text)).toBe(expected);
    const document = await partOf(reportWith(text));
    expect(malformed(document)).toBeNull();
    expect(readable(document).startsWith(expected.repeat(3))).toBe(true);
  });

  test("docx: no text at all breaks the document", { timeout: 120_000 }, async () => {
    const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string());
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const parts = await partsOf(reportWith(text));
        const broken = [...parts].filter(([, xml]) => malformed(xml) !== null);
        expect(broken.map(([path]) => path)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("docx: the check for well-formed XML sees what is wrong", () => {
  test.each([
    ["an element left open", "<a><b></a>"],
    ["an ampersand", "<a>b & c</a>"],
    ["an element in an attribute", '<a b="<"/>'],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["two roots", "<a/><b/>"],
    ["an end of CDATA", "<a>]]></a>"],
    ["a control character", "<a>\u0001</a>"],
    ["half a pair", "<a>\ud800</a>"],
    ["a text outside", "<a/>b"],
    ["nothing", ""],
  ])("docx: %s", (_, xml) => {
    expect(malformed(xml)).not.toBeNull();
  });

  test("docx: and accepts what is right", () => {
    expect(malformed('<?xml version="1.0"?>\n<a b="1"></a>')).toBeNull();
    expect(malformed("<a>&lt; ]] > é 😀<b/></a>")).toBeNull();
  });
});
