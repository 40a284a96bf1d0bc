import type { Issue } from "../../src/errors/issue.js";
import { IssueList } from "../../src/errors/issue-list.js";
import type { Amendment, FundingRequest, Join, JoinTerms, Modality, Strategy, Withdraw } from "../../src/index.js";

/** A funding over towns, whose ids stand in one text. */
export const fundingOf = (
  modality: Modality,
  cost: string,
  ids: string,
  rest: Partial<FundingRequest> = {},
): FundingRequest => ({
  currency: "EUR",
  development: { id: "d-1", title: "Carte des signalements", cost },
  parties: ids.split(" ").map((id) => ({ id, name: `Ville de ${id}` })),
  modality,
  ...rest,
});

/** The same, co-financed. */
export const coFinanced = (
  strategy: Strategy,
  cost: string,
  ids: string,
  rest: Partial<FundingRequest> = {},
): FundingRequest => fundingOf({ kind: "co-financed", strategy }, cost, ids, rest);

/** A town joins. */
export const joins = (id: string, terms: JoinTerms, rest: Partial<Join> = {}): Join => ({
  kind: "join",
  party: { id, name: `Ville de ${id}` },
  terms,
  ...rest,
});

/** A town withdraws before it is committed. */
export const leaves = (party: string, then?: Withdraw["then"]): Withdraw => ({
  kind: "withdraw",
  party,
  when: "before-commitment",
  then,
});

/** What each party bears after a change. */
export const borneAfter = ({ delta }: Amendment): string =>
  delta.map(({ party, after }) => `${party} ${after}`).join(", ");

/** What a check makes of what it was given, and what it has to say, without the sentences. */
export function saidBy<Made>(check: (issues: IssueList) => Made): {
  readonly made: Made;
  readonly said: readonly Omit<Issue, "message">[];
} {
  const issues = new IssueList();
  const made = check(issues);
  return { made, said: issues.listed.map(({ code, path, params }) => ({ code, path, params })) };
}
