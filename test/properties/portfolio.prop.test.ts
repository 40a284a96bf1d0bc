import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FundingPlan,
  type FundingRequest,
  type Portfolio,
  summarizePortfolio,
  tryPlanFunding,
  trySummarizePortfolio,
} from "../../src/index.js";
import { withCredits } from "../support/arbitrary-credits.js";
import { withSources, withVat } from "../support/arbitrary-invoices.js";
import { anyRequest, withCarried } from "../support/arbitrary-request.js";
import { decimalsOf, total, unitsOf } from "../support/money-text.js";
import { expectUsefulIssues } from "../support/outcome.js";
import { objectsIn, placesIn, withValueAt } from "../support/places.js";
import { runs } from "../support/runs.js";
import { shuffled } from "../support/shuffled.js";

const drawn = fc.tuple(
  fc.oneof(withSources(withVat(anyRequest)), withCarried(anyRequest), withCredits(anyRequest)),
  fc.option(fc.integer({ min: 2024, max: 2028 }), { nil: undefined }),
);

/** Plans of one currency, that of the first, each of a development of its own, some without a year. */
const plans: fc.Arbitrary<readonly FundingPlan[]> = fc
  .array(drawn, { minLength: 1, maxLength: 12 })
  .map((rows) => {
    const currency = rows[0]?.[0].currency;
    return rows.flatMap(([request, year], at): readonly FundingPlan[] => {
      const { year: _, ...development } = request.development;
      const asked: FundingRequest = {
        ...request,
        development: { ...development, id: `d-${at}`, ...(year === undefined ? {} : { year }) },
      };
      const outcome = tryPlanFunding(asked);
      return outcome.ok && asked.currency === currency ? [outcome.value] : [];
    });
  })
  .filter(({ length }) => length > 0);

const reader =
  ({ currency }: Portfolio) =>
  (text: string): bigint =>
    unitsOf(text, decimalsOf({ currency }));

/** What a party pays in a year, or in all years, added up over again from the shares. */
const paidBy = (given: readonly FundingPlan[], isMeant: (party: string, plan: FundingPlan) => boolean): bigint =>
  total(
    given.flatMap((plan) =>
      plan.shares
        .filter(({ party }) => isMeant(party, plan))
        .map(({ amount }) => unitsOf(amount, decimalsOf(plan.request))),
    ),
  );

const yearOf = ({ request }: FundingPlan): number | null => request.development.year ?? null;

describe("agreement: a portfolio adds up", () => {
  it("agreement: every cell, row and column is the sum of the shares that belong there", () => {
    fc.assert(
      fc.property(plans, (given) => {
        const portfolio = summarizePortfolio(given);
        const { table } = portfolio;
        const read = reader(portfolio);
        expect(new Set(table.years)).toEqual(new Set(given.map(yearOf)));
        for (const { party, cells, total: sum } of table.rows) {
          for (const [at, year] of table.years.entries()) {
            const own = paidBy(given, (id, plan) => id === party && yearOf(plan) === year);
            expect(read(cells[at] ?? "")).toBe(own);
          }
          expect(total(cells.map(read))).toBe(read(sum));
        }
        for (const [at, sum] of table.totals.entries()) {
          expect(total(table.rows.map(({ cells }) => read(cells[at] ?? "")))).toBe(read(sum));
        }
        expect(read(table.total)).toBe(paidBy(given, () => true));
      }),
      runs(150),
    );
  });

  it("agreement: parties, modalities and years make the same total, and with gap and surplus the cost", () => {
    fc.assert(
      fc.property(plans, (given) => {
        const portfolio = summarizePortfolio(given);
        const read = reader(portfolio);
        const { byParty, byModality, byYear, reconciliation, credits, creditsUsed, gaps, inKind } = portfolio;
        const all = read(reconciliation.sharesTotal);
        for (const rows of [byParty, byModality, byYear]) {
          expect(total(rows.map(({ amount }) => read(amount)))).toBe(all);
        }
        for (const rows of [byModality, byYear]) {
          expect(rows.reduce((sum, row) => sum + row.plans, 0)).toBe(given.length);
          for (const { amount, gap, surplus, cost } of rows) {
            expect(read(amount) + read(gap) - read(surplus)).toBe(read(cost));
          }
        }
        const costs = given.map(({ cost, request }) => unitsOf(cost, decimalsOf(request)));
        expect(read(reconciliation.cost)).toBe(total(costs));
        expect(total(gaps.map(({ amount }) => read(amount)))).toBe(read(reconciliation.gap));
        expect(total(credits.map(({ amount }) => read(amount)))).toBe(read(reconciliation.surplus));
        const used = given.flatMap(({ creditUse = [] }) => creditUse.map((row) => read(row.used)));
        expect(total(creditsUsed.map(({ amount }) => read(amount)))).toBe(total(used));
        expect(total(byParty.map((row) => read(row.creditsUsed)))).toBe(total(used));
        const brought = given.flatMap((plan) => plan.inKind.map(({ value }) => read(value)));
        expect(total(inKind.map(({ value }) => read(value)))).toBe(total(brought));
        expect(reconciliation.difference).toMatch(/^0(\.0+)?$/);
      }),
      runs(150),
    );
  });

  it("agreement: the order of the plans changes no amount", () => {
    fc.assert(
      fc.property(plans, fc.nat(), (given, seed) => {
        const [one, other] = [summarizePortfolio(given), summarizePortfolio(shuffled(given, seed))];
        expect(other.byModality).toEqual(one.byModality);
        expect(other.byYear).toEqual(one.byYear);
        expect(other.table.totals).toEqual(one.table.totals);
        const amounts = ({ byParty }: Portfolio) =>
          new Map(
            byParty.map(({ party, amount, credits, creditsUsed, plans: count }) => [
              party,
              [amount, credits, creditsUsed, count],
            ]),
          );
        expect(amounts(other)).toEqual(amounts(one));
      }),
      runs(100),
    );
  });
});

describe("agreement: a portfolio is plain data", () => {
  it("agreement: it survives JSON, and is frozen", () => {
    fc.assert(
      fc.property(plans, (given) => {
        const portfolio = summarizePortfolio(given);
        expect(JSON.parse(JSON.stringify(portfolio))).toEqual(portfolio);
        expect(summarizePortfolio(JSON.parse(JSON.stringify(given)) as FundingPlan[])).toEqual(portfolio);
        expect(objectsIn(portfolio).every(Object.isFrozen)).toBe(true);
      }),
      runs(80),
    );
  });

  it("agreement: anything at all is answered with issues, or with a portfolio that adds up", () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true });
    const expectAnAnswer = (given: unknown): void => {
      const outcome = trySummarizePortfolio(given);
      expectUsefulIssues(outcome);
      if (outcome.ok) expect(outcome.value.reconciliation.difference).toMatch(/^0(\.0+)?$/);
    };
    fc.assert(fc.property(fc.oneof(anything, fc.array(anything)), expectAnAnswer), runs(500));
    fc.assert(
      fc.property(plans, fc.nat(), anything, (given, where, value) => {
        const places = placesIn(given);
        expectAnAnswer(withValueAt(given, places[where % places.length] ?? [], value));
        expectAnAnswer([...given, value, ...given]);
      }),
      runs(150),
    );
  });
});
