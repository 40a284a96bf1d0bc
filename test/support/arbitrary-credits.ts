import fc from "fast-check";
import type { CreditBrought, FundingPlan, FundingRequest } from "../../src/index.js";
import { amountOf, decimalsOf, unitsGiven, unitsOf } from "./money-text.js";

/** How a drawn credit gets its amount: a few units, a part of the cost, or more than anybody pays. */
const drawn = fc.record({
  party: fc.nat(),
  units: fc.bigInt(0n, 30n),
  part: fc.constantFrom(0n, 1n, 2n, 3n, 7n, 100n),
});

/** The same request, to which some parties bring a credit from earlier developments. */
export const withCredits = (request: fc.Arbitrary<FundingRequest>): fc.Arbitrary<FundingRequest> =>
  fc.tuple(request, fc.array(drawn, { minLength: 1, maxLength: 5 })).map(([given, rows]) => {
    const decimals = decimalsOf(given);
    const cost = unitsGiven(given.development.cost, decimals);
    const size = cost < 0n ? -cost : cost;
    const amounts = new Map(
      rows.map(({ party, units, part }) => [
        given.parties[party % given.parties.length]?.id ?? "",
        units + (part === 0n ? 0n : size / part),
      ]),
    );
    return { ...given, credits: [...amounts].map(([party, units]) => ({ party, amount: amountOf(units, decimals) })) };
  });

/** Requests of which some bring credits. */
export const maybeCredits = (request: fc.Arbitrary<FundingRequest>): fc.Arbitrary<FundingRequest> =>
  fc.oneof(request, withCredits(request));

/** What a plan uses of each party's credit, in minor units. */
export function usedIn({ creditUse = [], request }: FundingPlan): ReadonlyMap<string, bigint> {
  return new Map(creditUse.map(({ party, used }) => [party, unitsOf(used, decimalsOf(request))] as const));
}

/** What a plan hands on to the next development: what it leaves of credits brought, and what it credits. */
export function handedOn({ creditUse = [], credits, request }: FundingPlan): readonly CreditBrought[] {
  const decimals = decimalsOf(request);
  const units = new Map<string, bigint>();
  const add = (party: string, text: string): void =>
    void units.set(party, (units.get(party) ?? 0n) + unitsOf(text, decimals));
  for (const { party, left } of creditUse) add(party, left);
  for (const { party, amount } of credits) add(party, amount);
  return [...units].map(([party, sum]) => ({ party, amount: amountOf(sum, decimals) }));
}
