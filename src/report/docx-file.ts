import type { Paragraph } from "docx";
import { tagOf } from "../words/locale.js";
import { blocksOf } from "./docx-blocks.js";
import type { Docx } from "./docx-library.js";
import { PAGE, STYLE, stylesOf, TEXT_WIDTH } from "./docx-styles.js";
import { runsOf, writable } from "./docx-text.js";
import { settleTimes } from "./docx-zip.js";
import type { Report } from "./report.js";

/** Writes a report with the package `docx`: the same bytes for the same report. */
export async function docxFile(docx: Docx, { title, subtitle, locale, blocks }: Report): Promise<Uint8Array> {
  const language = tagOf(locale);
  // Many documents have the same title: what it is about tells them apart.
  const name = subtitle === "" ? title : `${title} – ${subtitle}`;
  const document = new docx.Document({
    styles: stylesOf(language),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: new docx.Footer({ children: [footerOf(docx, name)] }) },
        children: [
          new docx.Paragraph({ heading: "Heading1", children: runsOf(docx, title) }),
          ...(subtitle === "" ? [] : [new docx.Paragraph({ style: STYLE.subtitle, children: runsOf(docx, subtitle) })]),
          ...blocksOf(docx, blocks),
        ],
      },
    ],
  });
  const properties = { path: "docProps/core.xml", data: coreProperties(name, language) };
  return settleTimes(new Uint8Array(await docx.Packer.toArrayBuffer(document, undefined, [properties])));
}

/** What the document is, on one line, and `page 2 / 5`: the word is the same in both languages. */
function footerOf(docx: Docx, name: string): Paragraph {
  return new docx.Paragraph({
    style: STYLE.footer,
    tabStops: [{ type: "right", position: TEXT_WIDTH }],
    children: [
      ...runsOf(docx, shortened(name)),
      new docx.TextRun({ children: ["\tpage ", docx.PageNumber.CURRENT, " / ", docx.PageNumber.TOTAL_PAGES] }),
    ],
  });
}

const shortened = (name: string): string => {
  const letters = Array.from(name);
  return letters.length > 100 ? `${letters.slice(0, 99).join("")}…` : name;
};

/** What the file says of itself. Ours replaces that of docx, which holds the day and the hour. */
const coreProperties = (title: string, language: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(writable(title))}</dc:title><dc:creator>quotepart</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
