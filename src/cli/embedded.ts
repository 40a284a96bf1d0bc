import { textIn } from "./files.js";
import { wordDataIn } from "./word-data.js";

/**
 * Finds the plan that an annex carries as data, in HTML, Markdown or DOCX; the text of any other file is given as it is.
 *
 * The data stand on one line without a character that means something to HTML, so that they are found as they were
 * written. In a document of several plans the last one holds.
 */
export function planDataIn(content: Uint8Array): string {
  const word = wordDataIn(content);
  if (word !== undefined) return word;
  const text = textIn(content);
  if (text.trimStart().startsWith("{")) return text;
  const data = MARKS.flatMap((mark) => [...text.matchAll(mark)].map(([, json = ""]) => json));
  return data.at(-1) ?? text;
}

const MARKS: readonly RegExp[] = [/<pre class="quotepart-plan"[^>]*>([^<]*)<\/pre>/g, /^```json\n(.*)\n```$/gm];
