import type { FundingTerms } from "../request/funding-request.js";
import type { Line, Settled } from "./settle.js";

/** Whether a share is money that a source or the publisher brings, by the role of the share alone. */
export const isFunding = (role: string): boolean => role === "funder" || role === "publisher";

/**
 * Whether a share is invoiced: a subsidy is not, nor what the publisher pays itself, in whatever role.
 *
 * @param role - the role of the share
 * @param partyRole - what its party is in the club
 */
export const isInvoiced = (role: string, partyRole: string | undefined): boolean =>
  !isFunding(role) && partyRole !== "publisher";

/** The lines that are invoiced, and not nothing. */
export function invoicedLines({ parties }: FundingTerms, { lines }: Settled): readonly Line[] {
  const roles = new Map(parties.map(({ id, role }) => [id, role] as const));
  return lines.filter(({ claim: { party, role }, units }) => isInvoiced(role, roles.get(party)) && units !== 0n);
}

/** What the invoiced lines of each party make, in minor units, before any credit. */
export function netsOf(terms: FundingTerms, settled: Settled): ReadonlyMap<string, bigint> {
  const nets = new Map<string, bigint>();
  for (const { claim, units } of invoicedLines(terms, settled)) {
    nets.set(claim.party, (nets.get(claim.party) ?? 0n) + units);
  }
  return nets;
}
