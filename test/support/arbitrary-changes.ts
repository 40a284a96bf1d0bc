import fc from "fast-check";
import type { Change, FundingPlan, FundingRequest, IssuedInvoice, JoinTerms } from "../../src/index.js";
import { amountOf, decimalsOf, unitsGiven } from "./money-text.js";

const drawn = fc.record({
  kind: fc.constantFrom("join", "join", "withdraw", "change-cost", "lose-source"),
  weight: fc.constantFrom("0", "1", "2", "7/3", "200000"),
  tenths: fc.nat(15),
  residual: fc.boolean(),
  elapsed: fc.nat(7),
  lifetime: fc.integer({ min: 7, max: 60 }),
  pot: fc.boolean(),
  until: fc.constantFrom(undefined, "2026-12-31", "2028-12-31"),
  at: fc.nat(),
  isCommitted: fc.boolean(),
  // biome-ignore lint/suspicious/noThenProperty: the contract's name; its value is a word, never a function
  then: fc.constantFrom("reshare", "replace", "gap"),
});

/** A change that may be drawn for any request; how it fits a request, {@link changeOf} says. */
export const drawnChange = drawn;

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** The joiner of every change that is drawn. */
export const joiner = "un entrant";

/** A change of a request, as its strategy asks for it. */
export function changeOf(request: FundingRequest, one: Drawn): Change {
  const decimals = decimalsOf(request);
  const cost = unitsGiven(request.development.cost, decimals);
  const part = amountOf((cost * BigInt(one.tenths)) / 10n, decimals);
  switch (one.kind) {
    case "join":
      return {
        kind: "join",
        party: { id: joiner, name: "Ville nouvelle", vatRate: "20" },
        terms: termsOf(request, one.weight, part, one.at),
        basis: one.residual ? "residual" : "from-start",
        ...(one.residual ? { elapsedMonths: one.elapsed, lifetimeMonths: one.lifetime } : {}),
        refund: one.pot ? "pot" : "payers",
        date: "2027-06-30",
        until: one.until,
      };
    case "withdraw": {
      const members = membersOf(request);
      const party = members[one.at % Math.max(1, members.length)] ?? "nobody";
      const when = one.isCommitted ? "after-commitment" : "before-commitment";
      // biome-ignore lint/suspicious/noThenProperty: the contract's name; its value is a word, never a function
      return { kind: "withdraw", party, when, then: one.then };
    }
    case "change-cost":
      return { kind: "change-cost", cost: part };
    case "lose-source":
      return { kind: "lose-source", from: request.sources?.[0]?.from ?? "nobody" };
  }
}

function termsOf({ modality }: FundingRequest, weight: string, amount: string, at: number): JoinTerms {
  if (modality.kind === "complementary-order") return modality.leadWeight === undefined ? { rate: "1" } : { weight };
  if (modality.kind !== "co-financed") return {};
  const { strategy } = modality;
  switch (strategy.kind) {
    case "allocation-key":
    case "round-robin":
      return { weight };
    case "voluntary-share":
      return { amount };
    case "unit-order":
      return {};
    case "by-module": {
      const wants = [strategy.modules[at % strategy.modules.length]?.id ?? ""];
      return strategy.key === "equal" ? { wants } : { wants, weight };
    }
  }
}

/** Who may leave. */
export function membersOf({ modality }: FundingRequest): readonly string[] {
  if (modality.kind === "complementary-order") return (modality.associates ?? []).map(({ party }) => party);
  if (modality.kind !== "co-financed") return [];
  const { strategy } = modality;
  switch (strategy.kind) {
    case "allocation-key":
      return strategy.key.map(({ party }) => party);
    case "round-robin":
      return strategy.members.map(({ party }) => party);
    case "voluntary-share":
      return strategy.pledges.map(({ party }) => party);
    case "unit-order":
      return strategy.contributors;
    case "by-module":
      return [...new Set(strategy.modules.flatMap(({ wantedBy }) => wantedBy))];
  }
}

/** The same request with the invoices of the first instalments of its plan issued. */
export function issuedUpTo(request: FundingRequest, { schedule = [] }: FundingPlan, count: number): FundingRequest {
  const issued = schedule
    .slice(0, count)
    .flatMap(({ label, lines }) =>
      lines.map(
        ({ party, net, vat }): IssuedInvoice => ({ party, instalment: label, net, ...(vat === null ? {} : { vat }) }),
      ),
    );
  return { ...request, issued };
}
