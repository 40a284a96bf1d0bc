import type { FileChild } from "docx";
import type { Docx } from "./docx-library.js";
import { signaturesOf } from "./docx-signatures.js";
import { STYLE } from "./docx-styles.js";
import { tableOf } from "./docx-table.js";
import { runsOf, writableJson } from "./docx-text.js";
import type { Block } from "./report.js";

/** The blocks of a report, in order, as Word's paragraphs and tables. */
export const blocksOf = (docx: Docx, blocks: readonly Block[]): FileChild[] =>
  blocks.flatMap((block, index) => blockOf(docx, block, blocks[index + 1]));

function blockOf(docx: Docx, block: Block, next: Block | undefined): FileChild[] {
  switch (block.kind) {
    case "heading": {
      const heading = block.level === 2 ? "Heading2" : "Heading3";
      return [new docx.Paragraph({ heading, children: runsOf(docx, block.text) })];
    }
    case "paragraph": {
      // What is said above signatures stays with them.
      const keepNext = next?.kind === "signatures";
      const style = block.tone === "note" ? { style: STYLE.note } : {};
      return [new docx.Paragraph({ ...style, keepNext, children: runsOf(docx, block.text) })];
    }
    case "list":
      return block.items.map(
        (item) =>
          new docx.Paragraph({
            bullet: { level: 0 },
            indent: { left: 340, hanging: 227 },
            spacing: { after: 60 },
            children: runsOf(docx, item),
          }),
      );
    case "table":
      return tableOf(docx, block);
    case "chart":
      return [];
    case "attachment":
      return [
        new docx.Paragraph({ style: STYLE.note, keepNext: true, children: runsOf(docx, block.label) }),
        ...[block.json, block.documentJson].map(
          (json) =>
            new docx.Paragraph({ style: STYLE.data, wordWrap: true, children: runsOf(docx, writableJson(json)) }),
        ),
      ];
    case "signatures":
      return signaturesOf(docx, block);
  }
}
