import type { Block, Cell, Column, Report, Signatures, Table } from "./report.js";

/**
 * Writes a document as Markdown, with the tables of GitHub's dialect. `quotepart verify` accepts it: the plan is in it.
 *
 * French term: document Markdown. Source: CommonMark 0.31; GitHub Flavored Markdown, tables.
 *
 * Every text is a text: what Markdown or HTML would read as markup is escaped. Charts are left out, since their figures
 * stand in a table. It refuses nothing: it takes a report as `annex` made it.
 *
 * @param report - the document
 * @returns the text; lines end with a line feed
 * @example
 * ```ts
 * import { planFunding } from "quotepart";
 * import { annex, toMarkdown } from "quotepart/report";
 *
 * const plan = planFunding({
 *   currency: "EUR",
 *   development: { id: "d-1", title: "*Rendez-vous*", cost: "8000.00" },
 *   parties: [{ id: "publisher", name: "L'éditeur", role: "publisher" }],
 *   modality: { kind: "own-funds", publisher: "publisher" },
 * });
 * toMarkdown(annex(plan)).includes("\\*Rendez-vous\\*"); // => true
 * ```
 */
export function toMarkdown({ title, subtitle, blocks }: Report): string {
  const parts = [`# ${inline(title)}`, line(subtitle), ...blocks.flatMap(blockMarkdown)];
  return `${parts.join("\n\n")}\n`;
}

/** A text within a line: whatever would be read as markup is escaped. */
const inline = (text: string): string =>
  text
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? "")
    .replace(/[\\`*_[\]|~$]|:(?=\/\/)|(?<=\bwww)\./g, "\\$&");

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A text that begins a line: what would make it a heading, a list or a rule is escaped. */
const line = (text: string): string =>
  inline(text)
    .replace(/^\s+/, "")
    .replace(/^([#+=-])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");

function blockMarkdown(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level)} ${inline(block.text)}`];
    case "paragraph":
      return [line(block.text)];
    case "list":
      return [block.items.map((item) => `- ${line(item)}`).join("\n")];
    case "table":
      return tableMarkdown(block);
    case "chart":
      return [];
    case "attachment":
      return [line(block.label), ...[block.json, block.documentJson].map((json) => `\`\`\`json\n${json}\n\`\`\``)];
    case "signatures":
      return signaturesMarkdown(block);
  }
}

function tableMarkdown({ caption, columns, rows, totals }: Table): readonly string[] {
  const rule = ({ align }: Column): string => (align === "end" ? "---:" : ":---");
  const bold = ({ text }: Cell): string => (text === "" ? "" : `**${inline(text)}**`);
  return [
    line(caption),
    [
      rowOf(columns.map(({ heading }) => inline(heading))),
      rowOf(columns.map(rule)),
      ...rows.map((row) => rowOf(row.map(({ text }) => inline(text)))),
      ...totals.map((row) => rowOf(row.map(bold))),
    ].join("\n"),
  ];
}

function signaturesMarkdown({ caption, who, fields, signatories }: Signatures): readonly string[] {
  const headings = [who, ...fields];
  const rows = signatories.map(({ name, role }) => [`**${inline(name)}**, ${inline(role)}`, ...fields.map(() => "")]);
  return [
    line(caption),
    [rowOf(headings.map(inline)), rowOf(headings.map(() => ":---")), ...rows.map(rowOf)].join("\n"),
  ];
}

const rowOf = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
