import { fieldType } from "../errors/gate-entries.js";
import { IssueList } from "../errors/issue-list.js";
import { requestUnreadable } from "../errors/kernel-entries.js";
import { addBelow } from "../errors/relocated.js";
import { shown } from "../errors/show.js";
import { tryCheckLegal } from "../legal/check-legal.js";
import type { LegalOptions } from "../legal/legal-options.js";
import { isOurs } from "../legal/tests.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import { readAnnexOptions } from "../request/annex-options.js";
import type { LegalRule } from "../request/legal-rule.js";
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
  /** The options as plain data, without functions; reading them gives the same document. */
  readonly given: PlainObject;
  /** Whether that is so for others too: not where a legal check ran a function of the caller's own. */
  readonly isRebuildable: boolean;
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
  const { taken: legal, data } = partsOf(options, "legal", found);
  const plain = toPlain(data, found) as PlainObject | undefined;
  const { locale = "fr", date } = plain === undefined ? {} : readAnnexOptions(plain, locales, found);
  addBelow(["options"], found.failure(), issues);
  const read = plan === undefined ? undefined : legalPart(legal, plan, issues);
  const given = {
    locale,
    ...(date === undefined ? {} : { date }),
    ...(read === undefined ? {} : { legal: read.given }),
  };
  return { locale, date, legal: read, given, isRebuildable: read === undefined || hasOnlyOurTests(read.given) };
}

/** Whether every rule among options for legal checks names a test of ours, so that anybody can run it. */
export function hasOnlyOurTests({ rules }: PlainObject): boolean {
  return !Array.isArray(rules) || rules.every((rule) => isOurs(String((rule as LegalRule | null)?.test)));
}

/** Takes the part out that may hold functions, so that what is left is plain data. */
function partsOf(
  options: unknown,
  part: "legal" | "evaluators",
  issues: IssueList,
): { readonly taken?: unknown; readonly data: unknown } {
  if (options === undefined) return { data: {} };
  try {
    if (typeof options === "object" && options !== null && !Array.isArray(options)) {
      const { [part]: taken, ...data } = options as Record<string, unknown>;
      return { taken, data };
    }
    issues.add(fieldType, [], { expected: "an object", received: shown(options) });
  } catch {
    issues.add(requestUnreadable, [], {});
  }
  return { data: {} };
}

/** What the legal checks found, and the options that they were looked for with. */
interface ReadLegal extends LegalPart {
  readonly given: PlainObject;
}

/** Looks at the plan for rules of law. The options are read once, so that what is printed is what was looked at. */
function legalPart(legal: unknown, plan: FundingPlan, issues: IssueList): ReadLegal | undefined {
  if (legal === undefined) return undefined;
  const found = new IssueList();
  const { taken: evaluators, data } = partsOf(legal, "evaluators", found);
  const given = toPlain(data, found) as PlainObject | undefined;
  if (given === undefined || found.count > 0) return void addBelow(["options", "legal"], found.failure(), issues);
  const outcome = tryCheckLegal(plan, { ...given, evaluators });
  // The issues of a plan that verifies are all about its options, at paths that begin with `options`.
  if (outcome.ok) return { day: String(given["date"]), checks: outcome.value, given };
  return void addBelow(
    ["options", "legal"],
    { ...outcome, issues: outcome.issues.map((issue) => ({ ...issue, path: issue.path.slice(1) })) },
    issues,
  );
}
