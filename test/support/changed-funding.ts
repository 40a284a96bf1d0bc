import type { Issue } from "../../src/errors/issue.js";
import { IssueList } from "../../src/errors/issue-list.js";
import type {
  Amendment,
  FundingRequest,
  Join,
  JoinTerms,
  Modality,
  Outcome,
  Strategy,
  Withdraw,
} from "../../src/index.js";

/** Parties named by letters: "a b c". */
export const named = (ids: string) => ids.split(" ").map((id) => ({ id, name: `Ville de ${id}` }));

/** A request in euros for the parties of such a list. */
export function requestBy(
  modality: Modality,
  cost: string,
  ids: string,
  rest: Partial<FundingRequest> = {},
): FundingRequest {
  return { currency: "EUR", development: { id: "d", title: "D", cost }, parties: named(ids), modality, ...rest };
}

/** A request that is co-financed. */
export const shared = (
  strategy: Strategy,
  cost: string,
  ids: string,
  rest: Partial<FundingRequest> = {},
): FundingRequest => requestBy({ kind: "co-financed", strategy }, cost, ids, rest);

/** Members of equal weight. */
export const equally = (cost: string, ids: string, rest: Partial<FundingRequest> = {}): FundingRequest =>
  shared({ kind: "allocation-key", key: ids.split(" ").map((party) => ({ party, weight: 1 })) }, cost, ids, rest);

/** A party joins. */
export const joins = (id: string, terms: JoinTerms, rest: Partial<Join> = {}): Join => ({
  kind: "join",
  party: { id, name: `Ville de ${id}` },
  terms,
  ...rest,
});

/** The party f joins. */
export const joining = (terms: JoinTerms, rest: Partial<Join> = {}): Join => joins("f", terms, rest);

/** A party leaves before it was committed. */
export const leaving = (party: string, then?: Withdraw["then"]): Withdraw => ({
  kind: "withdraw",
  party,
  when: "before-commitment",
  then,
});

/** What each party bears after the change. */
export const borneAfter = ({ delta }: Amendment): string => delta.map((row) => `${row.party} ${row.after}`).join(", ");

/** What the change does to each party. */
export const changes = ({ delta }: Amendment): string => delta.map((row) => `${row.party} ${row.change}`).join(", ");

/** Who pays whom because of the change. */
export const moves = ({ transfers }: Amendment): string =>
  transfers.map(({ from, to, amount }) => `${from}>${to} ${amount}`).join(", ");

/** The issues of an answer without their sentences, which `test/errors` reads. */
export const issuesOf = (outcome: Outcome<unknown>) =>
  outcome.ok ? [] : outcome.issues.map(({ code, path, params }) => ({ code, path, params }));

/** What a check makes of what it was given, and what it has to say, without the sentences. */
export function saidBy<Made>(check: (issues: IssueList) => Made): {
  readonly made: Made;
  readonly said: readonly Omit<Issue, "message">[];
} {
  const issues = new IssueList();
  const made = check(issues);
  return { made, said: issues.listed.map(({ code, path, params }) => ({ code, path, params })) };
}
