import type { IssueCode } from "./catalogue.js";
import type { Entry, IssueParams } from "./entry.js";
import { type Failure, type Issue, type IssuePath, makeIssue } from "./issue.js";

/** How many issues an answer lists; the others are counted. */
export const ISSUES_LISTED = 100;

/** Where the caller finds what stands at a path; undefined where nothing is to be said of it yet. */
export type Place = (path: IssuePath) => IssuePath | undefined;

/** A path, or how it is found: a path that nobody will read need not be made. */
export type Where = IssuePath | (() => IssuePath);

const SAME: Place = (path) => path;

/** Collects issues: the first hundred whole, the others as a count, so that a million bad rows stay cheap. */
export class IssueList {
  readonly listed: Issue[] = [];
  count = 0;
  readonly #place: Place;

  /** @param place - turns the path that a check knows into the one that the caller gave */
  constructor(place: Place = SAME) {
    this.#place = place;
  }

  /** Whether what comes now is counted and no longer listed. */
  get isFull(): boolean {
    return this.listed.length >= ISSUES_LISTED;
  }

  /** Adds an issue; its parameters and its sentence are only made if it will be listed. */
  add<Params extends IssueParams>(entry: Entry<IssueCode, Params>, path: Where, params: Params | (() => Params)): void {
    if (this.isFull && this.#place === SAME) {
      this.count += 1;
      return;
    }
    const place = this.#place(typeof path === "function" ? path() : path);
    if (place === undefined) return;
    if (!this.isFull) this.listed.push(makeIssue(entry, place, typeof params === "function" ? params() : params));
    this.count += 1;
  }

  /** Adds an issue that was made elsewhere. */
  addMade(issue: Issue): void {
    if (!this.isFull) this.listed.push(issue);
    this.count += 1;
  }

  /** The answer that these issues make. */
  failure(): Failure {
    return { ok: false, issues: this.listed, issueCount: this.count };
  }
}
