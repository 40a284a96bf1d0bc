import type { IssuePath } from "../errors/issue.js";
import type { IssueList } from "../errors/issue-list.js";
import { listExpected } from "../errors/kernel-entries.js";
import { listTooLong } from "../errors/number-entries.js";
import { shown } from "../errors/show.js";

/** The most parties that are shared between at once. */
export const PARTIES_ACCEPTED = 1_000_000;

/** The length of a list or of a typed array, looked at before it is read; undefined when an issue was added. */
export function countOf(name: string, path: IssuePath, list: unknown, issues: IssueList): number | undefined {
  if (!Array.isArray(list) && !(ArrayBuffer.isView(list) && !(list instanceof DataView)))
    return void issues.add(listExpected, path, { name, received: shown(list) });
  const count = (list as ArrayLike<unknown>).length;
  if (count > PARTIES_ACCEPTED) return void issues.add(listTooLong, path, { count, limit: PARTIES_ACCEPTED });
  return count;
}

/** Copies a list, at the length that it has now; undefined when an issue was added. */
export function readList(
  name: string,
  path: IssuePath,
  list: unknown,
  issues: IssueList,
): readonly unknown[] | undefined {
  const count = countOf(name, path, list, issues);
  if (count === undefined) return undefined;
  const copy: unknown[] = [];
  for (let at = 0; at < count; at += 1) copy.push((list as ArrayLike<unknown>)[at]);
  return copy;
}
