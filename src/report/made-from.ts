import type { FundingRequest } from "../request/funding-request.js";
import type { Plain } from "../request/plain.js";
import type { AnnexTerms } from "./annex-options.js";
import { jsonText } from "./json-text.js";

/** What a document is made from beside the plan. */
export interface MadeFrom {
  readonly kind: "annex" | "amendment";
  /** All of it as JSON. */
  readonly json: string;
  /** Whether anybody can make the document again from its data. */
  readonly isRebuildable: boolean;
}

/** How the data of a document say what they are. */
export const DOCUMENT_FORMAT = "quotepart/document@1";

/** What an amendment is made from: the request before, and the change as it was given. */
export interface Amended {
  readonly request: FundingRequest;
  readonly change: Plain;
}

/**
 * Writes what a document is made from beside the plan, as JSON, so that anybody can make it again: its kind, its options
 * and, for an amendment, the request before and the change. Where legal checks ran functions of the caller's own, it says
 * that others cannot.
 */
export function madeFrom({ given, isRebuildable }: AnnexTerms, amended?: Amended): MadeFrom {
  const kind = amended === undefined ? "annex" : "amendment";
  const rest = isRebuildable ? {} : { rebuildable: false };
  return {
    kind,
    json: jsonText({ format: DOCUMENT_FORMAT, kind, options: given, ...amended, ...rest }),
    isRebuildable,
  };
}
