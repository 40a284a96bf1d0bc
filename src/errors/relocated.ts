import { catalogue } from "./catalogue.js";
import type { IssueParams } from "./entry.js";
import { type Failure, type Issue, type IssuePath, withPlace } from "./issue.js";
import type { IssueList } from "./issue-list.js";

/** The same issue at another place, which its sentence then names. */
export function relocated(issue: Issue, path: IssuePath): Issue {
  const { problem, remedy } = catalogue[issue.code] as {
    readonly [Part in "problem" | "remedy"]: (params: IssueParams) => string;
  };
  return { ...issue, path, message: withPlace(`${problem(issue.params)} ${remedy(issue.params)}`, path) };
}

/** Adds the issues of another answer, at paths below a place; those that it only counted are counted. */
export function addBelow(place: IssuePath, { issues, issueCount }: Failure, list: IssueList): void {
  for (const issue of issues) list.addMade(relocated(issue, [...place, ...issue.path]));
  list.count += issueCount - issues.length;
}
