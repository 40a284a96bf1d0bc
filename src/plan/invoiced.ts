import type { FundingTerms } from "../request/funding-request.js";
import type { Line, Settled } from "./settle.js";

/** The lines that are invoiced: neither a subsidy nor what the publisher pays itself, and not nothing. */
export function invoicedLines({ parties }: FundingTerms, { lines }: Settled): readonly Line[] {
  const publishers = new Set(parties.filter(({ role }) => role === "publisher").map(({ id }) => id));
  return lines.filter(
    ({ claim: { party, role }, units }) =>
      role !== "funder" && role !== "publisher" && !publishers.has(party) && units !== 0n,
  );
}

/** What the invoiced lines of each party make, in minor units, before any credit. */
export function netsOf(terms: FundingTerms, settled: Settled): ReadonlyMap<string, bigint> {
  const nets = new Map<string, bigint>();
  for (const { claim, units } of invoicedLines(terms, settled)) {
    nets.set(claim.party, (nets.get(claim.party) ?? 0n) + units);
  }
  return nets;
}
