import fc from "fast-check";
import { type FundingRequest, type Instalment, type Party, type Source, tryPlanFunding } from "../../src/index.js";
import { amountOf, decimalsOf, unitsGiven } from "./money-text.js";

const rate = fc.constantFrom("20", "5.5", "21", "8.5", "0", "2.1", "100/7", 16);

/** The same request with a rate of VAT for every party, and a reason where it is 0. */
export const withVat = (request: fc.Arbitrary<FundingRequest>): fc.Arbitrary<FundingRequest> =>
  fc.tuple(request, fc.array(rate, { minLength: 1, maxLength: 4 })).map(([given, rates]) => ({
    ...given,
    parties: given.parties.map((party, at): Party => {
      const vatRate = rates[at % rates.length] ?? "20";
      return { ...party, vatRate, ...(Number(vatRate) === 0 ? { vatReason: "reverse charge" } : {}) };
    }),
  }));

/** Instalments that make 100 per cent, some of them of nothing. */
const schedule: fc.Arbitrary<readonly Instalment[]> = fc
  .oneof(
    fc.constant([100]),
    fc.constant([30, 40, 30]),
    fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }).filter((parts) => parts.some((part) => part > 0)),
  )
  .map((parts) => {
    const sum = parts.reduce((all, part) => all + part, 0);
    return parts.map((part, at) => ({ label: `Échéance ${at + 1}`, rate: `${100 * part}/${sum}` }));
  });

/** The same request with instalments. */
export const withSchedule = (request: fc.Arbitrary<FundingRequest>): fc.Arbitrary<FundingRequest> =>
  fc.tuple(request, schedule).map(([given, instalments]) => ({ ...given, schedule: instalments }));

interface DrawnSource {
  readonly kind: Source["kind"];
  readonly from: number;
  readonly tenths: number;
  readonly byRate: boolean;
  readonly ceiling: number | undefined;
}

const drawnSource: fc.Arbitrary<DrawnSource> = fc.record({
  kind: fc.constantFrom("subsidy", "publisher-share", "in-kind"),
  from: fc.nat(),
  tenths: fc.nat(4),
  byRate: fc.boolean(),
  ceiling: fc.option(fc.nat(5), { nil: undefined }),
});

/**
 * The same request with sources that bring at most the cost together, from any of its parties or a funder beside them;
 * the amounts that associates bring fit into what is left.
 */
export const withSources = (request: fc.Arbitrary<FundingRequest>): fc.Arbitrary<FundingRequest> =>
  fc
    .tuple(request, fc.array(drawnSource, { minLength: 1, maxLength: 2 }))
    .map(sourced)
    .filter(leavesRoom);

const leavesRoom = (given: FundingRequest): boolean => {
  const outcome = tryPlanFunding(given);
  return outcome.ok || !outcome.issues.some(({ code }) => code === "associates.exceed-cost");
};

function sourced([given, drawn]: [FundingRequest, readonly DrawnSource[]]): FundingRequest {
  const decimals = decimalsOf(given);
  const cost = unitsGiven(given.development.cost, decimals);
  const size = cost < 0n ? -cost : cost;
  const parties = [...given.parties, { id: "une région", name: "Région", role: "funder" } as const];
  const sources = drawn.map(({ kind, from, tenths, byRate, ceiling }): Source => {
    const party = parties[from % parties.length]?.id ?? "";
    if (kind === "in-kind") return { kind, from: party, value: amountOf(size / 7n, decimals) };
    const limit = ceiling === undefined ? {} : { ceiling: amountOf((size * BigInt(ceiling)) / 10n, decimals) };
    return byRate
      ? { kind, from: party, rate: `${tenths * 10}`, ...limit }
      : { kind, from: party, amount: amountOf((cost * BigInt(tenths)) / 10n, decimals), ...limit };
  });
  return { ...given, parties, sources };
}
