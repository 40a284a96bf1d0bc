import { tryAmendFunding } from "../agreement/amend-funding.js";
import type { Amendment } from "../agreement/amendment.js";
import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { attempt, valueOrThrow } from "../errors/quotepart-error.js";
import { addBelow } from "../errors/relocated.js";
import { frozen } from "../plan/freeze.js";
import type { Change } from "../request/change.js";
import type { FundingRequest } from "../request/funding-request.js";
import { toPlain } from "../request/plain.js";
import { amendmentBlock } from "./amendment-block.js";
import { type AnnexOptions, type AnnexTerms, readOptions } from "./annex-options.js";
import { isZero } from "./cells.js";
import { type MadeFrom, madeFrom } from "./made-from.js";
import { inPrint } from "./plain-text.js";
import { datedBlock, planBlocks, subtitleOf } from "./plan-blocks.js";
import type { Report } from "./report.js";
import { tellingOf } from "./telling.js";
import { warningsOn } from "./warnings.js";

/**
 * Makes the amendment to a financial annex: what a change alters for each party, before, after and the difference, how
 * it is settled, and the annex as it stands afterwards.
 *
 * It takes the request and the change rather than an amendment that was made of them, so that everything in a document
 * that is signed is computed from what is signed.
 *
 * French term: avenant à l'annexe financière. Source: as `amendFunding`.
 *
 * @param request - the request that the funding was planned by
 * @param change - what happens, as for `amendFunding`
 * @param options - the locale, the day, and what to look at for legal checks of the plan after
 * @returns the document, frozen
 * @throws QuotepartError with every issue at once, as `amendFunding` and `annex` have them
 * @example
 * ```ts
 * import { amendmentAnnex, toMarkdown } from "quotepart/report";
 *
 * const report = amendmentAnnex(
 *   {
 *     currency: "EUR",
 *     development: { id: "d-1", title: "Carte des signalements", cost: "300.00" },
 *     parties: [{ id: "metz", name: "Ville de Metz" }],
 *     modality: { kind: "co-financed", strategy: { kind: "allocation-key", key: [{ party: "metz", weight: 1 }] } },
 *   },
 *   { kind: "change-cost", cost: "310.00" },
 *   { locale: "en" },
 * );
 * toMarkdown(report).includes("| Ville de Metz | €300.00 | €310.00 | +€10.00 |"); // => true
 * ```
 */
export function amendmentAnnex(request: FundingRequest, change: Change, options?: AnnexOptions): Report {
  return valueOrThrow(tryAmendmentAnnex(request, change, options));
}

/**
 * Does what {@link amendmentAnnex} does with anything at all, and answers with the issues instead of throwing.
 *
 * @param request - anything; a request if all is well
 * @param change - anything; a change if all is well
 * @param options - anything; options if all is well
 * @returns the document, or every issue
 * @example
 * ```ts
 * import { tryAmendmentAnnex } from "quotepart/report";
 *
 * tryAmendmentAnnex({}, {}).ok; // => false
 * ```
 */
export function tryAmendmentAnnex(request: unknown, change: unknown, options?: unknown): Outcome<Report> {
  return attempt(() => {
    const issues = new IssueList();
    // Read once, so that the change that is attached is the one that was applied.
    const given = toPlain(change, new IssueList());
    const amended = tryAmendFunding(request, given ?? change);
    if (!amended.ok) addBelow([], amended, issues);
    const known = amended.ok ? amended.value : undefined;
    const terms = readOptions(options, known?.after, issues);
    if (known === undefined || given === undefined || issues.count > 0) return issues.failure();
    const made = madeFrom(terms, { request: known.before.request, change: given });
    return { ok: true, value: frozen(reportOf(known, terms, made)) };
  });
}

function reportOf(amendment: Amendment, terms: AnnexTerms, made: MadeFrom): Report {
  const { after } = amendment;
  const telling = tellingOf(after, terms.locale, amendment.before);
  const { words, labels } = telling;
  const warnings = warningsOn(after.request);
  const changed = amendment.delta.filter(({ change }) => !isZero(change)).map(({ party }) => party);
  return inPrint({
    title: words.amendmentTitle,
    subtitle: subtitleOf(telling, labels.statuses[after.status]),
    locale: terms.locale,
    blocks: [
      ...datedBlock(telling, terms),
      ...amendmentBlock(amendment, telling),
      { kind: "paragraph", tone: "text", text: words.planAfter },
      ...planBlocks(telling, terms, warnings, made, changed),
    ],
    warnings,
  });
}
