import type { AnnexTerms } from "./annex-options.js";
import { checksBlock } from "./checks-block.js";
import { financingBlock } from "./financing-block.js";
import { invoicesBlock } from "./invoices-block.js";
import type { MadeFrom } from "./made-from.js";
import type { Block, ReportWarning } from "./report.js";
import { scheduleBlock } from "./schedule-block.js";
import { sharesBlock } from "./shares-block.js";
import { signatureBlock } from "./signature-block.js";
import type { Telling } from "./telling.js";
import { versionBlock } from "./version-block.js";

/** The day that a document bears; nothing where none was given. */
export const datedBlock = ({ words, say }: Telling, { date }: AnnexTerms): readonly Block[] =>
  date === undefined ? [] : [{ kind: "paragraph", tone: "note", text: words.madeOn(say.day(date)) }];

/**
 * The five blocks of a plan, with what the document is made from, and where the parties sign, with those for whom an
 * amendment changes anything.
 */
export const planBlocks = (
  telling: Telling,
  { legal }: AnnexTerms,
  warnings: readonly ReportWarning[],
  made: MadeFrom,
  changed: readonly string[] = [],
): readonly Block[] => [
  ...financingBlock(telling),
  ...sharesBlock(telling),
  ...invoicesBlock(telling),
  ...scheduleBlock(telling),
  ...checksBlock(telling, legal),
  ...versionBlock(telling, warnings, made),
  ...signatureBlock(telling, changed),
];

/** What a document is about: the development, its reference, its year and its status. */
export function subtitleOf({ plan: { request }, words }: Telling, status: string): string {
  const { id, title, year } = request.development;
  return words.subtitle(title, year === undefined ? id : `${id}, ${year}`, status);
}
