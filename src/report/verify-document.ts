import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { attempt } from "../errors/quotepart-error.js";
import { documentDiffers, documentNoData } from "../errors/report-entries.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { differenceOf } from "./difference.js";
import { DATA_BEGINNINGS, type DocumentData, differingData, onceEach, rebuilt } from "./document-data.js";
import { HTML_DATA, toHtml } from "./html.js";
import { toMarkdown } from "./markdown.js";
import type { Report } from "./report.js";

/** What was verified of a document. */
export interface VerifiedDocument {
  /** An annex, or an amendment to one. */
  readonly kind: "annex" | "amendment";
  /**
   * `document`: every character is the one that its data give. `data`: only its data were verified, because legal checks
   * in it ran functions that only its maker has.
   */
  readonly verified: "document" | "data";
  /** The plan that it is about; of an amendment, the one after the change. */
  readonly plan: FundingPlan;
}

/**
 * Makes a document again from the data that it carries, and says where it differs: an HTML page or a Markdown text, as
 * `toHtml` and `toMarkdown` wrote it.
 *
 * French term: vérification. Source: none found; whoever signs must be able to know that the amounts shown are those computed.
 *
 * Promises: a document in which one character that a reader sees was changed, added or left out is refused, whatever its
 * data say; only the way that lines end may change. It takes no longer than a few times what making the document takes.
 * Does not promise: that the data are those that the parties agreed on. Whoever changes them, and makes the document
 * again, has another document, which follows from its own data: compare its amounts with those that were voted. A
 * document of another version, or made where amounts are spelled otherwise, is not judged as it was written.
 *
 * @param text - the text of the file
 * @returns what was verified, or what is wrong: `document.no-data`, `document.several-data`, `document.data-broken`,
 *   `document.differs`, the issues of the plan inside, at paths that begin with `plan`, or those of its making
 * @example
 * ```ts
 * import { planFunding } from "quotepart";
 * import { annex, toMarkdown, verifyDocument } from "quotepart/report";
 *
 * const plan = planFunding({
 *   currency: "EUR",
 *   development: { id: "d-1", title: "Carte des signalements", cost: "300.00" },
 *   parties: [{ id: "publisher", name: "L'éditeur", role: "publisher" }],
 *   modality: { kind: "own-funds", publisher: "publisher" },
 * });
 * const document = toMarkdown(annex(plan, { locale: "en" }));
 * verifyDocument(document).ok; // => true
 * verifyDocument(document.replace("€300.00", "€200.00")).ok; // => false
 * ```
 */
export function verifyDocument(text: string): Outcome<VerifiedDocument> {
  return attempt(() => {
    const issues = new IssueList();
    const lines = typeof text === "string" ? text.replaceAll("\r\n", "\n") : "";
    const format = FORMATS.find(({ beginning }) => lines.startsWith(beginning));
    if (format === undefined) {
      issues.add(documentNoData, [], {});
      return issues.failure();
    }
    const data = dataIn(lines, format);
    if (!data.ok) return data;
    const again = rebuilt(data.value);
    if (!again.ok) return again;
    const { kind, plan, report, isWhole } = again.value;
    const difference = isWhole ? differenceOf(format.write(report), lines) : undefined;
    if (difference !== undefined) issues.add(documentDiffers, [], { ...difference });
    if (!isWhole) differingData(again.value, data.value, issues);
    if (issues.count > 0) return issues.failure();
    return { ok: true, value: { kind, verified: isWhole ? "document" : "data", plan } };
  });
}

/** How a format is known, where its data stand in it, and what writes it. */
interface Format {
  readonly beginning: string;
  readonly write: (report: Report) => string;
  /** What the data of each part begin with: a tag, or a fence with their first characters. */
  readonly opening: Readonly<Record<keyof DocumentData, string>>;
  /** What ends the tag, where it is one. */
  readonly tagEnd?: string;
  readonly closing: string;
}

const FENCE = "\n```json\n";

const FORMATS: readonly Format[] = [
  { beginning: "<!DOCTYPE html>\n", write: toHtml, opening: HTML_DATA, tagEnd: ">", closing: HTML_DATA.end },
  {
    beginning: "# ",
    write: toMarkdown,
    opening: { plan: FENCE + DATA_BEGINNINGS.plan, document: FENCE + DATA_BEGINNINGS.document },
    closing: "\n```",
  },
];

/** The data in a text; each search goes through it once, whatever it holds. */
function dataIn(text: string, { opening, tagEnd, closing }: Format): Outcome<DocumentData> {
  const dataOf = (part: keyof DocumentData): string => {
    const at = text.indexOf(opening[part]);
    const from = tagEnd === undefined ? at + FENCE.length : text.indexOf(tagEnd, at) + tagEnd.length;
    const end = text.indexOf(closing, from);
    return text.slice(from, end < 0 ? text.length : end);
  };
  const count = { plan: timesIn(text, opening.plan), document: timesIn(text, opening.document) };
  return onceEach(count, () => ({ plan: dataOf("plan"), document: dataOf("document") }));
}

function timesIn(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}
