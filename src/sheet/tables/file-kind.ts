import { IssueList } from "../../errors/issue-list.js";
import { headingsIn } from "./csv.js";
import { textOfBytes } from "./text.js";
import { isOldOffice, isZip, zipIn } from "./zip.js";

/** The kinds of files that a table is read from. */
export type TableFileKind = "csv" | "xlsx" | "ods";

/**
 * Tells by its content what kind of file bytes are; the name of the file does not matter.
 *
 * French term: format du tableau. Source: PKWARE APPNOTE, for the first bytes of a zip file; ECMA-376 and OpenDocument,
 * for the parts in it.
 *
 * @param bytes - what the file holds
 * @returns `xlsx` or `ods`; `csv` for text with a row of headings that are recognised; undefined for anything else
 * @example
 * ```ts
 * import { tableFileKind } from "quotepart/sheet";
 *
 * tableFileKind(Uint8Array.from("Membre;Population\nMetz;120874", (letter) => letter.charCodeAt(0))); // => "csv"
 * ```
 */
export function tableFileKind(bytes: Uint8Array): TableFileKind | undefined {
  if (isOldOffice(bytes)) return "xlsx";
  if (isZip(bytes)) {
    const parts = zipIn(bytes, "xlsx", new IssueList())?.parts;
    if (parts === undefined) return "xlsx";
    if (parts.has("content.xml")) return "ods";
    return [...parts.keys()].some((name) => name.startsWith("xl/")) ? "xlsx" : undefined;
  }
  const text = textOfBytes(bytes.subarray(0, BEGINNING));
  return text !== undefined && !/^\s*[{[<]/.test(text) && headingsIn(text) > 0 ? "csv" : undefined;
}

const BEGINNING = 100_000;
