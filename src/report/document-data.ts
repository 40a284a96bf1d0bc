import { verifyPlan } from "../agreement/verify-plan.js";
import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { addBelow } from "../errors/relocated.js";
import { documentDataBroken, documentDiffers, documentNoData, documentSeveralData } from "../errors/report-entries.js";
import { frozen } from "../plan/freeze.js";
import type { FundingPlan } from "../plan/funding-plan.js";
import type { PlainObject } from "../request/plain.js";
import { tryAmendmentAnnex } from "./amendment-annex.js";
import { tryAnnex } from "./annex.js";
import { hasOnlyOurTests } from "./annex-options.js";
import { differenceOf } from "./difference.js";
import { DOCUMENT_FORMAT } from "./made-from.js";
import type { Attachment, Report } from "./report.js";

/** The data that a document carries, as they stand in it: the plan, and what it was made from beside the plan. */
export interface DocumentData {
  readonly plan: string;
  readonly document: string;
}

/** How the data of a plan and of a document begin, in every format. */
export const DATA_BEGINNINGS = {
  plan: '{"format":"quotepart/plan@1"',
  document: `{"format":"${DOCUMENT_FORMAT}"`,
} as const;

/** The data, where each part stands once; otherwise an issue is added. */
export function onceEach(
  count: Readonly<Record<keyof DocumentData, number>>,
  data: () => DocumentData,
): Outcome<DocumentData> {
  const issues = new IssueList();
  for (const part of ["plan", "document"] as const) {
    if (count[part] > 1) issues.add(documentSeveralData, [part], { count: count[part] });
  }
  if (issues.count === 0 && (count.plan === 0 || count.document === 0)) issues.add(documentNoData, [], {});
  return issues.count > 0 ? issues.failure() : { ok: true, value: data() };
}

/** A document made again from its data. */
export interface Rebuilt {
  readonly kind: "annex" | "amendment";
  readonly report: Report;
  readonly plan: FundingPlan;
  /** Whether it is the whole document: not where a legal check ran a function that only its maker has. */
  readonly isWhole: boolean;
}

/** Makes a document again from its data, or says why they give none: issues of the plan are at paths below `plan`. */
export function rebuilt(data: DocumentData): Outcome<Rebuilt> {
  const issues = new IssueList();
  const plan = objectIn(data.plan);
  const document = objectIn(data.document);
  if (plan === undefined) issues.add(documentDataBroken, ["plan"], {});
  if (document?.["format"] !== DOCUMENT_FORMAT) issues.add(documentDataBroken, ["document"], {});
  if (plan === undefined || document === undefined || issues.count > 0) return issues.failure();
  const isWhole = document["rebuildable"] !== false || hasOnlyOurTests(legalIn(document));
  const report = remade(plan, isWhole ? document : withoutLegal(document));
  if (!report.ok) return report;
  const kind = document["kind"] === "amendment" ? "amendment" : "annex";
  const again = frozen(JSON.parse(attachmentOf(report.value).json) as FundingPlan);
  return { ok: true, value: { kind, report: report.value, plan: again, isWhole } };
}

/** What differs between the data of a document and those that it gives when it is made again. */
export function differingData({ report, isWhole }: Rebuilt, data: DocumentData, issues: IssueList): void {
  const { json, documentJson } = attachmentOf(report);
  const pairs = [[json, data.plan], ...(isWhole ? [[documentJson, data.document]] : [])] as const;
  for (const [expected = "", received = ""] of pairs) {
    const difference = differenceOf(expected, received);
    if (difference !== undefined) issues.add(documentDiffers, [], { ...difference, line: null });
  }
}

function remade(plan: PlainObject, { kind, options, request, change }: PlainObject): Outcome<Report> {
  if (kind !== "amendment") return tryAnnex(plan, options);
  const issues = new IssueList();
  const verified = verifyPlan(plan);
  if (!verified.ok) addBelow(["plan"], verified, issues);
  return issues.count > 0 ? issues.failure() : tryAmendmentAnnex(request, change, options);
}

function attachmentOf({ blocks }: Report): Attachment {
  return blocks.find((block) => block.kind === "attachment") as Attachment;
}

function objectIn(json: string): PlainObject | undefined {
  try {
    const value = JSON.parse(json) as unknown;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is PlainObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function legalIn({ options }: PlainObject): PlainObject {
  const legal = isObject(options) ? options["legal"] : undefined;
  return isObject(legal) ? legal : {};
}

function withoutLegal(document: PlainObject): PlainObject {
  const { legal: _, ...options } = document["options"] as PlainObject;
  return { ...document, options };
}
