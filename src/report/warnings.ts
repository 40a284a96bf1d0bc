import type { FundingRequest } from "../request/funding-request.js";
import { removedFrom } from "./plain-text.js";
import type { ReportWarning } from "./report.js";

/** Every text of a request from which a document leaves characters out, with its place. */
export function warningsOn(request: FundingRequest): readonly ReportWarning[] {
  const found: ReportWarning[] = [];
  const visit = (part: unknown, path: readonly (string | number)[]): void => {
    if (typeof part === "string") {
      const count = removedFrom(part);
      if (count > 0) found.push({ code: "text.control-removed", path, count });
    } else if (Array.isArray(part)) {
      for (const [at, one] of part.entries()) visit(one, [...path, at]);
    } else if (typeof part === "object" && part !== null) {
      for (const [name, value] of Object.entries(part)) visit(value, [...path, name]);
    }
  };
  visit(request, []);
  return found;
}
