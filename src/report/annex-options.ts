import { fieldType } from "../errors/gate-entries.js";
import { IssueList } from "../errors/issue-list.js";
import { requestUnreadable } from "../errors/kernel-entries.js";
import { addBelow } from "../errors/relocated.js";
import { shown } from "../errors/show.js";
import { tryCheckLegal } from "../legal/check-legal.js";
import type { LegalOptions } from "../legal/legal-options.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { readAnnexOptions } from "../request/annex-options.js";
import { type PlainObject, toPlain } from "../request/plain.js";
import { type Locale, locales } from "../words/locale.js";
import type { LegalPart } from "./checks-block.js";

/** How a document is written. */
export interface AnnexOptions {
  /** `fr` (that of France) unless given; `fr-BE` says HTVA and TVAC; `en`. */
  readonly locale?: Locale | undefined;
  /** The day that the document bears, `YYYY-MM-DD`; none unless given: the library reads no clock. */
  readonly date?: string | undefined;
  /** Looks at the plan for rules of law, as `checkLegal` of `quotepart/legal` does; none unless given. */
  readonly legal?: LegalOptions | undefined;
}

/** The options, read. */
export interface AnnexTerms {
  readonly locale: Locale;
  readonly date: string | undefined;
  readonly legal: LegalPart | undefined;
}

/**
 * Reads anything as options of a document about a plan, and looks at the plan for rules of law where they ask for it;
 * the paths of issues begin with `options`.
 *
 * @param options - anything; options if all is well
 * @param plan - the plan; undefined where it could not be read, so that the options are still looked at
 * @param issues - where to say what is wrong
 */
export function readOptions(options: unknown, plan: FundingPlan | undefined, issues: IssueList): AnnexTerms {
  const found = new IssueList();
  const { legal, data } = partsOf(options, found);
  const plain = toPlain(data, found) as PlainObject | undefined;
  const { locale = "fr", date } = plain === undefined ? {} : readAnnexOptions(plain, locales, found);
  addBelow(["options"], found.failure(), issues);
  return { locale, date, legal: plan === undefined ? undefined : legalPart(legal, plan, issues) };
}

/** Takes the part for the legal checks out, which may hold functions, so that what is left is plain data. */
function partsOf(options: unknown, issues: IssueList): { readonly legal?: unknown; readonly data: unknown } {
  if (options === undefined) return { data: {} };
  try {
    if (typeof options === "object" && options !== null && !Array.isArray(options)) {
      const { legal, ...data } = options as Record<string, unknown>;
      return { legal, data };
    }
    issues.add(fieldType, [], { expected: "an object", received: shown(options) });
  } catch {
    issues.add(requestUnreadable, [], {});
  }
  return { data: {} };
}

function legalPart(legal: unknown, plan: FundingPlan, issues: IssueList): LegalPart | undefined {
  if (legal === undefined) return undefined;
  const outcome = tryCheckLegal(plan, legal);
  // The issues of a plan that verifies are all about its options, at paths that begin with `options`.
  if (outcome.ok) return { day: (legal as LegalOptions).date, checks: outcome.value };
  return void addBelow(
    ["options", "legal"],
    { ...outcome, issues: outcome.issues.map((issue) => ({ ...issue, path: issue.path.slice(1) })) },
    issues,
  );
}
