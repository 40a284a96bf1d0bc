import { toCsv, toDocx, toHtml, tryAnnex } from "../../entries/report.js";
import { issueText } from "../../entries/words.js";
import type { FundingPlan } from "../../index.js";
import type { Json } from "../json.js";
import type { State } from "../state.js";

/** The documents that the page makes. */
export type DocumentKind = "html" | "csv" | "docx";

const TYPES: Readonly<Record<DocumentKind | "json", string>> = {
  html: "text/html;charset=utf-8",
  csv: "text/csv;charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  json: "application/json",
};

/** Hands the annex of a plan to the browser; says what the file is called, or what keeps it from being made. */
export async function saveDocument(plan: FundingPlan, kind: DocumentKind, { locale, date }: State): Promise<Saved> {
  const outcome = tryAnnex(plan, { locale, ...(date === "" ? {} : { date }) });
  if (!outcome.ok)
    return { isSaved: false, why: outcome.issues.map((issue) => issueText(issue, { locale })).join(" ") };
  const name = fileName(plan.request.development.id, kind);
  if (kind === "docx") save(name, new Uint8Array(await toDocx(outcome.value)), kind);
  else save(name, kind === "html" ? toHtml(outcome.value) : toCsv(outcome.value), kind);
  return { isSaved: true, name };
}

type Saved = { readonly isSaved: true; readonly name: string } | { readonly isSaved: false; readonly why: string };

/** Hands the request to the browser, and says what the file is called. */
export function saveRequest(request: Json, id: string): string {
  const name = fileName(id, "json").replace(/\.annexe/, ".request");
  save(name, `${JSON.stringify(request, null, 2)}\n`, "json");
  return name;
}

/** A name that every system takes. */
const fileName = (id: string, kind: DocumentKind | "json"): string =>
  `${id.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "") || "quotepart"}.annexe.${kind}`;

function save(name: string, content: string | Uint8Array<ArrayBuffer>, kind: DocumentKind | "json"): void {
  const address = URL.createObjectURL(new Blob([content], { type: TYPES[kind] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser still reads it: the address is given back with the page.
}
