import type { Outcome } from "../errors/issue.js";
import { toCsv } from "../report/csv.js";
import { toDocx } from "../report/docx.js";
import { toHtml } from "../report/html.js";
import { toMarkdown } from "../report/markdown.js";
import type { Report } from "../report/report.js";
import { readJson } from "./files.js";
import type { World } from "./world.js";

/** The formats of documents. */
export type DocumentFormat = "html" | "md" | "csv" | "docx";

/** Writes a document in a format. */
export const writers: Readonly<Record<DocumentFormat, (report: Report) => string | Promise<Uint8Array>>> = {
  html: toHtml,
  md: toMarkdown,
  csv: toCsv,
  docx: toDocx,
};

/** What a document is asked to bear, as its functions take it; the facts for the legal checks come from a file. */
export function documentOptions(
  {
    locale,
    date,
    facts,
  }: { readonly locale: string; readonly date?: string | undefined; readonly facts?: string | undefined },
  world: World,
): Outcome<object> {
  if (date === undefined) return { ok: true, value: { locale } };
  const read = facts === undefined ? undefined : readJson(facts, world);
  if (read !== undefined && !read.ok) return read;
  const legal = { date, ...(read === undefined ? {} : { facts: read.value }) };
  return { ok: true, value: { locale, date, legal } };
}
