import { verifyPlan } from "../agreement/verify-plan.js";
import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { attempt, valueOrThrow } from "../errors/quotepart-error.js";
import { addBelow } from "../errors/relocated.js";
import { frozen } from "../plan/freeze.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { type AnnexOptions, type AnnexTerms, readOptions } from "./annex-options.js";
import { madeFrom } from "./made-from.js";
import { inPrint } from "./plain-text.js";
import { datedBlock, planBlocks, subtitleOf } from "./plan-blocks.js";
import type { Report } from "./report.js";
import { tellingOf } from "./telling.js";
import { warningsOn } from "./warnings.js";

/**
 * Makes the financial annex of a plan: the financing plan that balances, the shares and why, the schedule, the checks,
 * the assumptions with the plan itself as data, and where the parties sign. `toHtml`, `toMarkdown`, `toCsv` and `toDocx`
 * write it.
 *
 * French term: annexe financière. Source: circular of 18 January 2010, article 3, for the balanced plan; the other blocks
 * are a synthesis of public financing plans.
 *
 * The plan is verified first, as `verifyPlan` does: nobody signs figures that do not follow from their request.
 *
 * @param plan - a plan as `planFunding` made it
 * @param options - the locale, the day, and what to look at for legal checks
 * @returns the document, frozen; amounts written as the locale writes them
 * @throws QuotepartError with every issue at once, of the plan (paths begin with `plan`) and of the options (`options`);
 *   docs/errors.md lists the codes
 * @example
 * ```ts
 * import { planFunding } from "quotepart";
 * import { annex, toMarkdown } from "quotepart/report";
 *
 * const plan = planFunding({
 *   currency: "EUR",
 *   development: { id: "d-1", title: "Carte des signalements", cost: "300.00" },
 *   parties: [{ id: "metz", name: "Ville de Metz" }, { id: "nancy", name: "Ville de Nancy" }],
 *   modality: {
 *     kind: "co-financed",
 *     strategy: { kind: "allocation-key", key: [{ party: "metz", weight: 2 }, { party: "nancy", weight: 1 }] },
 *   },
 * });
 * toMarkdown(annex(plan, { locale: "en" })).split("\n")[0]; // => "# Financial annex"
 * ```
 */
export function annex(plan: FundingPlan, options?: AnnexOptions): Report {
  return valueOrThrow(tryAnnex(plan, options));
}

/**
 * Does what {@link annex} does with anything at all, and answers with the issues instead of throwing.
 *
 * @param plan - anything; a plan if all is well
 * @param options - anything; options if all is well
 * @returns the document, or every issue: code, path, parameters and a sentence that says what to do
 * @example
 * ```ts
 * import { tryAnnex } from "quotepart/report";
 *
 * const outcome = tryAnnex({}, { locale: "nl" });
 * outcome.ok ? [] : outcome.issues.map(({ code }) => code); // => ["plan.format", "field.choice"]
 * ```
 */
export function tryAnnex(plan: unknown, options?: unknown): Outcome<Report> {
  return attempt(() => {
    const issues = new IssueList();
    const verified = verifyPlan(plan);
    if (!verified.ok) addBelow(["plan"], verified, issues);
    const known = verified.ok ? verified.value : undefined;
    const terms = readOptions(options, known, issues);
    if (known === undefined || issues.count > 0) return issues.failure();
    return { ok: true, value: frozen(annexOf(known, terms)) };
  });
}

function annexOf(plan: FundingPlan, terms: AnnexTerms): Report {
  const telling = tellingOf(plan, terms.locale);
  const { words, labels } = telling;
  const warnings = warningsOn(plan.request);
  return inPrint({
    title: words.annexTitle,
    subtitle: subtitleOf(telling, labels.statuses[plan.status]),
    locale: terms.locale,
    blocks: [...datedBlock(telling, terms), ...planBlocks(telling, terms, warnings, madeFrom(terms))],
    warnings,
  });
}
