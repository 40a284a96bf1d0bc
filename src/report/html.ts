import { tagOf } from "../words/locale.js";
import { STYLE, STYLE_HASH } from "./html-style.js";
import type { Block, Cell, Column, Report, Signatures, Table } from "./report.js";

/**
 * Writes a document as one HTML page that needs nothing else: it opens from a mail or a disk, prints on A4, and its
 * content policy lets nothing run, load or be sent. `quotepart verify` accepts the page: the plan is in it.
 *
 * French term: document HTML. Source: HTML Living Standard; Content Security Policy Level 3.
 *
 * Every text is a text, whatever characters it has; only a chart is markup, as `sharesChart` made it. It refuses nothing:
 * it takes a report as `annex` made it.
 *
 * @param report - the document
 * @returns the page, from `<!DOCTYPE html>` to its end
 * @example
 * ```ts
 * import { planFunding } from "quotepart";
 * import { annex, toHtml } from "quotepart/report";
 *
 * const plan = planFunding({
 *   currency: "EUR",
 *   development: { id: "d-1", title: "Prise de <rendez-vous>", cost: "8000.00" },
 *   parties: [{ id: "publisher", name: "L'éditeur", role: "publisher" }],
 *   modality: { kind: "own-funds", publisher: "publisher" },
 * });
 * toHtml(annex(plan)).includes("Prise de &lt;rendez-vous&gt;"); // => true
 * ```
 */
export function toHtml(report: Report): string {
  const { title, subtitle, locale, blocks } = report;
  return `<!DOCTYPE html>
<html lang="${tagOf(locale)}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escaped(`${title} – ${subtitle}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<h1>${escaped(title)}</h1>
<p>${escaped(subtitle)}</p>
</header>
${together(blocks)}
</main>
</body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text between two tags: quotes may stay, so that data are found as they were written. */
const contentOf = (text: string): string => text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? "");

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");

/** Where the parties sign, a page never ends between the heading and the lines. */
function together(blocks: readonly Block[]): string {
  const at = blocks.findIndex(({ kind }) => kind === "signatures");
  const first = at < 0 ? blocks.length : headingBefore(blocks, at);
  const signed = blocks.slice(first).map(blockHtml);
  const before = blocks.slice(0, first).map(blockHtml);
  return [...before, ...(signed.length === 0 ? [] : [`<div class="signed">\n${signed.join("\n")}\n</div>`])].join("\n");
}

const headingBefore = (blocks: readonly Block[], at: number): number =>
  Math.max(blocks.map(({ kind }) => kind).lastIndexOf("heading", at), 0);

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p${block.tone === "note" ? ' class="note"' : ""}>${escaped(block.text)}</p>`;
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join("\n")}\n</ul>`;
    case "table":
      return tableHtml(block);
    case "chart":
      return `<figure>${block.svg}</figure>`;
    case "attachment":
      return `<p>${escaped(block.label)}</p>\n<details>\n<summary>${escaped(block.name)}</summary>\n${dataHtml("plan", block.json)}\n${dataHtml("document", block.documentJson)}\n</details>`;
    case "signatures":
      return signaturesHtml(block);
  }
}

/** How the data of a plan, or of a document, begin in a page, and how they end. */
export const HTML_DATA = {
  plan: '<pre class="quotepart-plan"',
  document: '<pre class="quotepart-document"',
  end: "</pre>",
} as const;

const dataHtml = (part: "plan" | "document", json: string): string =>
  `${HTML_DATA[part]} tabindex="0">${contentOf(json)}${HTML_DATA.end}`;

/** A table in a region of its own, which a narrow screen scrolls. */
function tableHtml({ caption, columns, rows, totals }: Table): string {
  const named = columns.findIndex(({ align }) => align === "start");
  const head = columns
    .map(({ heading, align }) => `<th scope="col"${align === "end" ? ' class="end"' : ""}>${escaped(heading)}</th>`)
    .join("");
  const rowHtml = (row: readonly Cell[]): string =>
    `<tr>${row.map((cell, at) => cellHtml(cell, columns[at], at === named)).join("")}</tr>`;
  const foot = totals.length === 0 ? "" : `\n<tfoot>\n${totals.map(rowHtml).join("\n")}\n</tfoot>`;
  return region(
    caption,
    `<table>
<caption>${escaped(caption)}</caption>
<thead>
<tr>${head}</tr>
</thead>
<tbody>
${rows.map(rowHtml).join("\n")}
</tbody>${foot}
</table>`,
  );
}

/** The first column of texts names its row, where there is a text. */
function cellHtml({ text }: Cell, column: Column | undefined, isName: boolean): string {
  const place = column?.align === "end" ? ' class="end"' : "";
  return isName && text !== "" ? `<th scope="row"${place}>${escaped(text)}</th>` : `<td${place}>${escaped(text)}</td>`;
}

function signaturesHtml({ caption, who, fields, signatories }: Signatures): string {
  const head = [who, ...fields].map((heading) => `<th scope="col">${escaped(heading)}</th>`).join("");
  const blanks = fields.map(() => "<td></td>").join("");
  const rows = signatories.map(
    ({ name, role }) =>
      `<tr><th scope="row">${escaped(name)} <span class="role">${escaped(role)}</span></th>${blanks}</tr>`,
  );
  return region(
    caption,
    `<table class="signatures">
<caption>${escaped(caption)}</caption>
<thead>
<tr>${head}</tr>
</thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`,
  );
}

/** A region that a narrow screen scrolls, and a keyboard too. */
const region = (caption: string, table: string): string =>
  `<div class="table" role="region" aria-label="${escaped(caption)}" tabindex="0">\n${table}\n</div>`;
