import { typeset } from "../words/locale.js";
import type { Report } from "./report.js";

/** Characters that no document can hold, that nobody sees, or that turn the reading direction of what follows. */
const REMOVED =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;

/** Spaces that are no more than spaces in a document: tab and the ends of lines. */
const SPACES = /[\t\n\r\u2028\u2029]+/g;

/** Writes a text as a document can hold it, on one line. */
export const plainText = (text: string): string => text.replace(SPACES, " ").replace(REMOVED, "").trim();

/** How many characters {@link plainText} leaves out. */
export const removedFrom = (text: string): number => [...text.replace(SPACES, " ").matchAll(REMOVED)].length;

/**
 * Writes every text of a report as a document can hold it, with the spaces that its language does not break. Data stay as
 * they are, and charts see to their own.
 */
export function inPrint(report: Report): Report {
  const printed = (part: unknown): unknown => {
    if (typeof part === "string") return typeset(plainText(part), report.locale);
    if (Array.isArray(part)) return part.map(printed);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, printed(value)]));
  };
  const { title, subtitle, blocks } = report;
  return {
    ...report,
    title: printed(title) as string,
    subtitle: printed(subtitle) as string,
    blocks: blocks.map((block) => {
      if (block.kind === "chart") return block;
      const whole = printed(block) as typeof block;
      return block.kind === "attachment" ? { ...whole, json: block.json, documentJson: block.documentJson } : whole;
    }),
  };
}
