import type { Issue, Outcome } from "../errors/issue.js";
import { onOneLine } from "../errors/show.js";
import { requestFromFile } from "../sheet/tables/file.js";
import { type TableFileKind, tableFileKind } from "../sheet/tables/file-kind.js";
import { issueParts } from "../words/issue-text.js";
import { type Language, type Locale, languageOf, typeset } from "../words/locale.js";
import { jsonIn, readBytes, textIn } from "./files.js";
import type { World } from "./world.js";

/**
 * Reads a file that holds a request or a plan in JSON, or the table of a request: CSV, Excel or OpenDocument. What is not
 * read of a table is told on the standard error.
 */
export async function readRequest(file: string, locale: Locale, world: World): Promise<Outcome<unknown>> {
  const content = readBytes(file, world);
  if (!content.ok) return content;
  const kind = tableKind(file, content.value);
  if (kind === undefined) return jsonIn(file, textIn(content.value));
  const read = await requestFromFile(content.value, kind);
  if (!read.ok) return read;
  if (read.value.warnings.length > 0) world.complain(notesText(read.value.warnings, locale));
  return { ok: true, value: read.value.request };
}

/** What kind of table a file holds: by its content, or by its name where the content is of no kind. */
function tableKind(file: string, content: Uint8Array): TableFileKind | undefined {
  const kind = tableFileKind(content);
  if (kind !== undefined || content.length === 0) return kind;
  const named = /\.(csv|xlsx|ods)$/i.exec(file)?.[1]?.toLowerCase() as TableFileKind | undefined;
  return named === "csv" && /^\s*[{[]/.test(textIn(content.subarray(0, 100))) ? undefined : named;
}

const NOTE: Readonly<Record<Language, string>> = { fr: "À noter : ", en: "Note: " };

/** Writes what was not read, or taken for granted, a line for each. */
function notesText(warnings: readonly Issue[], locale: Locale): string {
  const lines = warnings.map((warning) => {
    const { problem, remedy } = issueParts(warning, locale);
    return onOneLine(`${NOTE[languageOf(locale)]}${problem} ${remedy}`);
  });
  return typeset(`${lines.join("\n")}\n`, locale);
}
