import { verifyPlan } from "../agreement/verify-plan.js";
import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { differingData, rebuilt } from "../report/document-data.js";
import { type VerifiedDocument, verifyDocument } from "../report/verify-document.js";
import { jsonIn, readBytes, textIn } from "./files.js";
import { isZip, wordDataIn } from "./word-data.js";
import type { World } from "./world.js";

/** What a file was found to be, verified: a plan, or a document made of one. */
export type VerifiedFile =
  | { readonly kind: "plan"; readonly verified: "data"; readonly plan: VerifiedDocument["plan"] }
  | (VerifiedDocument & { readonly isWord: boolean });

/** Verifies the plan in a JSON file, or the document that an HTML, Markdown or DOCX file is. */
export function verifiedFile(file: string, world: World): Outcome<VerifiedFile> {
  const content = readBytes(file, world);
  if (!content.ok) return content;
  if (isZip(content.value)) return verifiedWord(content.value);
  const text = textIn(content.value);
  if (/^\s*(?:[{[]|$)/.test(text)) {
    const read = jsonIn(file, text);
    const plan = read.ok ? verifyPlan(read.value) : read;
    return plan.ok ? { ok: true, value: { kind: "plan", verified: "data", plan: plan.value } } : plan;
  }
  const document = verifyDocument(text);
  return document.ok ? { ok: true, value: { ...document.value, isWord: false } } : document;
}

/** Verifies the data of a Word document; its text and its tables are not read. */
function verifiedWord(content: Uint8Array): Outcome<VerifiedFile> {
  const data = wordDataIn(content);
  if (!data.ok) return data;
  const again = rebuilt(data.value);
  if (!again.ok) return again;
  const issues = new IssueList();
  differingData(again.value, data.value, issues);
  if (issues.count > 0) return issues.failure();
  const { kind, plan } = again.value;
  return { ok: true, value: { kind, verified: "data", plan, isWord: true } };
}
