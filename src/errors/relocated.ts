import { catalogue } from "./catalogue.js";
import type { IssueParams } from "./entry.js";
import { type Issue, type IssuePath, withPlace } from "./issue.js";

/** The same issue at another place, which its sentence then names. */
export function relocated(issue: Issue, path: IssuePath): Issue {
  const { problem, remedy } = catalogue[issue.code] as {
    readonly [Part in "problem" | "remedy"]: (params: IssueParams) => string;
  };
  return { ...issue, path, message: withPlace(`${problem(issue.params)} ${remedy(issue.params)}`, path) };
}
