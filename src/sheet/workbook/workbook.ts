import { verifyPlan } from "../../agreement/verify-plan.js";
import type { Outcome } from "../../errors/issue.js";
import { IssueList } from "../../errors/issue-list.js";
import { attempt, valueOrThrow } from "../../errors/quotepart-error.js";
import { addBelow } from "../../errors/relocated.js";
import { workbookNotLive, workbookTooLong } from "../../errors/report-entries.js";
import type { FundingPlan } from "../../plan/funding-plan.js";
import { readWorkbookOptions } from "../../request/workbook-options.js";
import { type Locale, locales } from "../../words/locale.js";
import { workbookEn } from "../../words/workbook-en.js";
import { loadHucre } from "./hucre-library.js";
import { bookOf, fileOf } from "./make.js";

/** How a workbook is written. */
export interface WorkbookOptions {
  /** `fr` (that of France) unless given; `fr-BE` says HTVA and TVAC; `en`. */
  readonly locale?: Locale | undefined;
  /** Refuses a plan that native formulas cannot recompute exactly, instead of writing its values with a word on why. */
  readonly live?: boolean | undefined;
}

/**
 * Writes the annex of a plan as a live workbook of Excel: native formulas and no macro, the inputs in yellow and all else
 * protected. Change an amount, a weight or a name and everything recomputes, to the cent and by the rules of this
 * library; every check says in words whether it holds.
 *
 * French term: classeur, annexe financière. Source: none found.
 *
 * What native formulas cannot recompute exactly is written as values, and the sheet says so; with `live` it is refused.
 *
 * Promises: the same plan gives the same bytes on one machine; every formula carries the value of the plan; nothing that
 * a text says becomes a formula. Needs the package hucre, an optional peer dependency.
 *
 * @param plan - a plan as `planFunding` made it; it is verified first, as `verifyPlan` does
 * @param options - the locale, and whether a workbook that stands still is refused
 * @returns the bytes of an .xlsx file
 * @throws QuotepartError with every issue at once: `workbook.hucre-missing`, `workbook.not-live`, `workbook.too-long`, and
 *   those of the plan and of the options; docs/errors.md lists the codes
 * @example
 * ```ts
 * import { planFunding } from "quotepart";
 * import { requestFromWorkbook, workbook } from "quotepart/sheet";
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
 * const bytes = await workbook(plan, { locale: "en" });
 * (await requestFromWorkbook(bytes)).ok; // => true
 * ```
 */
export async function workbook(plan: FundingPlan, options?: WorkbookOptions): Promise<Uint8Array> {
  return valueOrThrow(await tryWorkbook(plan, options));
}

/**
 * Does what {@link workbook} does with anything at all, and answers with the issues instead of throwing.
 *
 * @param plan - anything; a plan if all is well
 * @param options - anything; options if all is well
 * @returns the bytes, or every issue: code, path, parameters and a sentence that says what to do
 * @example
 * ```ts
 * import { tryWorkbook } from "quotepart/sheet";
 *
 * const outcome = await tryWorkbook({}, { locale: "nl" });
 * outcome.ok ? [] : outcome.issues.map(({ code }) => code); // => ["plan.format", "field.choice"]
 * ```
 */
export async function tryWorkbook(plan: unknown, options?: unknown): Promise<Outcome<Uint8Array>> {
  const made = attempt(() => {
    const issues = new IssueList();
    const verified = verifyPlan(plan);
    if (!verified.ok) addBelow(["plan"], verified, issues);
    const found = new IssueList();
    const { locale = "fr", live = false } = readWorkbookOptions(options, locales, found);
    addBelow(["options"], found.failure(), issues);
    if (!verified.ok || issues.count > 0) return issues.failure();
    const { value } = verified;
    const lines = value.shares.length * (1 + (value.schedule?.length ?? 0));
    if (lines > MOST_LINES) issues.add(workbookTooLong, ["plan"], { lines, limit: MOST_LINES });
    const book = issues.count > 0 ? undefined : bookOf(value, locale);
    if (live && book !== undefined && book.frozen !== null) {
      issues.add(workbookNotLive, ["plan"], { reason: book.frozen, why: workbookEn.reasons[book.frozen] });
    }
    return book === undefined || issues.count > 0 ? issues.failure() : { ok: true, value: book };
  });
  if (!made.ok) return made;
  try {
    return { ok: true, value: await fileOf(await loadHucre(), made.value) };
  } catch (error) {
    return attempt(() => {
      throw error;
    });
  }
}

/** The most lines of a workbook: more are read by no person. */
const MOST_LINES = 100_000;
