import type { Amendment, Change, FundingRequest, JoinTerms, Modality, Outcome, Strategy } from "../../src/index.js";

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

/** The party f joins. */
export const joining = (terms: JoinTerms, rest: Partial<Change> = {}): Change =>
  ({ kind: "join", party: { id: "f", name: "Ville de f" }, terms, ...rest }) as Change;

/** A party leaves before it was committed. */
export const leaving = (party: string, then?: "reshare" | "replace" | "gap"): Change => ({
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
