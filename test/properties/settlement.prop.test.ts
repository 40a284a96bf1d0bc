import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FundingPlan,
  type FundingRequest,
  type Payment,
  planFunding,
  type Settlement,
  settlePayments,
  tryPlanFunding,
  trySettlePayments,
} from "../../src/index.js";
import { maybeCredits } from "../support/arbitrary-credits.js";
import { withSchedule, withSources, withVat } from "../support/arbitrary-invoices.js";
import { arbitraryPayments, owedBy } from "../support/arbitrary-payments.js";
import { creditNotes, families } from "../support/arbitrary-request.js";
import { decimalsOf, total, unitsOf } from "../support/money-text.js";
import { expectUsefulIssues } from "../support/outcome.js";
import { objectsIn, placesIn, withValueAt } from "../support/places.js";
import { runs } from "../support/runs.js";
import { shuffled } from "../support/shuffled.js";
import { fraction, isBelow, minus } from "../support/slow-fraction.js";

const all = [...families, ...creditNotes].map(([name, request]) => [name, maybeCredits(request)] as const);

interface Paid {
  readonly plan: FundingPlan;
  readonly payments: readonly Payment[];
}

/** A plan of a request, and payments of its parties. */
const paid = (request: fc.Arbitrary<FundingRequest>): fc.Arbitrary<Paid> =>
  request.chain((given) => {
    const outcome = tryPlanFunding(given);
    const plan = outcome.ok ? outcome.value : planFunding({ ...given, schedule: undefined });
    return arbitraryPayments(plan).map((payments) => ({ plan, payments }));
  });

const anyPaid: fc.Arbitrary<Paid> = fc.oneof(
  ...all.map(([, request]) => paid(withSources(withVat(request)))),
  ...all.map(([, request]) => paid(withSchedule(withVat(request)))),
);

/** Reads a settlement's texts as minor units. */
const reader =
  ({ request }: FundingPlan) =>
  (text: string): bigint =>
    unitsOf(text, decimalsOf(request));

/** What each party has left after its payment and the transfers, before what stays with the supplier. */
function leftAfter({ plan, payments }: Paid, { positions, transfers }: Settlement): ReadonlyMap<string, bigint> {
  const read = reader(plan);
  const left = new Map(positions.map(({ party }) => [party, owedBy(plan).get(party) ?? 0n] as const));
  const add = (party: string, units: bigint): void => void left.set(party, (left.get(party) ?? 0n) + units);
  for (const { party, amount } of payments) add(party, -read(String(amount)));
  for (const { from, to, amount } of transfers) {
    add(from, -read(amount));
    add(to, read(amount));
  }
  return left;
}

const sumOf = (rows: readonly { readonly amount: string }[], read: (text: string) => bigint): bigint =>
  total(rows.map(({ amount }) => read(amount)));

describe("agreement: a settlement adds up", () => {
  it.each(all)("agreement: every cent that was paid or is owed has its place (%s)", (_, request) => {
    fc.assert(
      fc.property(paid(withVat(request)), ({ plan, payments }) => {
        const settlement = settlePayments(plan, payments);
        const read = reader(plan);
        const owed = total([...owedBy(plan).values()]);
        const advanced = total(payments.map(({ amount }) => read(String(amount))));
        expect(read(settlement.reconciliation.owed)).toBe(owed);
        expect(read(settlement.reconciliation.paid)).toBe(advanced);
        expect(sumOf(settlement.outstanding, read) - sumOf(settlement.overpaid, read)).toBe(owed - advanced);
        for (const { party, owes, paid: own, balance } of settlement.positions) {
          expect(read(owes)).toBe(owedBy(plan).get(party) ?? 0n);
          expect(read(balance)).toBe(read(owes) - read(own));
        }
      }),
      runs(30),
    );
  });

  it("agreement: after the transfers everybody is even, but for what stays with the supplier", () => {
    fc.assert(
      fc.property(anyPaid, fc.option(fc.nat(), { nil: undefined }), (one, middle) => {
        const { parties } = one.plan.request;
        const through = middle === undefined ? undefined : parties[middle % parties.length]?.id;
        const settlement = settlePayments(one.plan, one.payments, { through });
        const read = reader(one.plan);
        const stays = new Map(settlement.outstanding.map(({ party, amount }) => [party, read(amount)] as const));
        for (const { party, amount } of settlement.overpaid) stays.set(party, -read(amount));
        for (const [party, left] of leftAfter(one, settlement)) expect(left).toBe(stays.get(party) ?? 0n);
        for (const { amount } of [...settlement.outstanding, ...settlement.overpaid, ...settlement.transfers]) {
          expect(read(amount) > 0n).toBe(true);
        }
        // Something stays with the supplier on one side only.
        expect(settlement.outstanding.length * settlement.overpaid.length).toBe(0);
      }),
      runs(400),
    );
  });

  it("agreement: of what is short, everybody who owes refunds the same part, to less than a unit", () => {
    fc.assert(
      fc.property(anyPaid, ({ plan, payments }) => {
        const { positions, outstanding, reconciliation } = settlePayments(plan, payments);
        const read = reader(plan);
        const debts = positions.filter(({ balance }) => read(balance) > 0n);
        const owed = total(debts.map(({ balance }) => read(balance)));
        const stays = new Map(outstanding.map(({ party, amount }) => [party, read(amount)] as const));
        for (const { party, balance } of debts) {
          const exact = fraction(read(balance) * read(reconciliation.outstanding), owed);
          const off = minus(fraction(stays.get(party) ?? 0n), exact);
          expect(isBelow(off, fraction(1n)) && isBelow(fraction(-1n), off)).toBe(true);
        }
      }),
      runs(200),
    );
  });
});

describe("agreement: few transfers", () => {
  it("agreement: fewer transfers than parties, and nobody both pays and receives", () => {
    fc.assert(
      fc.property(anyPaid, ({ plan, payments }) => {
        const { transfers, positions } = settlePayments(plan, payments);
        const payers = new Set(transfers.map(({ from }) => from));
        const receivers = new Set(transfers.map(({ to }) => to));
        expect(transfers.length <= Math.max(0, payers.size + receivers.size - 1)).toBe(true);
        expect(transfers.length < positions.length || transfers.length === 0).toBe(true);
        expect([...payers].filter((party) => receivers.has(party))).toEqual([]);
        const pairs = transfers.map(({ from, to }) => JSON.stringify([from, to]));
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
      runs(400),
    );
  });

  it("agreement: through one party, every transfer is with that party, and each other has one at most", () => {
    fc.assert(
      fc.property(anyPaid, fc.nat(), ({ plan, payments }, middle) => {
        const { parties } = plan.request;
        const through = parties[middle % parties.length]?.id ?? "";
        const { transfers } = settlePayments(plan, payments, { through });
        const others = transfers.map(({ from, to }) => (from === through ? to : from));
        expect(transfers.every(({ from, to }) => (from === through) !== (to === through))).toBe(true);
        expect(new Set(others).size).toBe(others.length);
      }),
      runs(300),
    );
  });

  it("agreement: what stays with the supplier is the same, direct or through one party", () => {
    fc.assert(
      fc.property(anyPaid, fc.nat(), ({ plan, payments }, middle) => {
        const { parties } = plan.request;
        const direct = settlePayments(plan, payments);
        const led = settlePayments(plan, payments, { through: parties[middle % parties.length]?.id });
        expect([led.outstanding, led.overpaid]).toEqual([direct.outstanding, direct.overpaid]);
      }),
      runs(200),
    );
  });
});

describe("agreement: a settlement is plain data", () => {
  it("agreement: the order of the payments changes nothing", () => {
    fc.assert(
      fc.property(anyPaid, fc.nat(), ({ plan, payments }, seed) => {
        expect(settlePayments(plan, shuffled(payments, seed))).toEqual(settlePayments(plan, payments));
      }),
      runs(200),
    );
  });

  it("agreement: it survives JSON, is frozen, and leaves what it was given as it was", () => {
    fc.assert(
      fc.property(anyPaid, ({ plan, payments }) => {
        const before = JSON.stringify(payments);
        const settlement = settlePayments(plan, payments);
        expect(JSON.parse(JSON.stringify(settlement))).toEqual(settlement);
        expect(objectsIn(settlement).every(Object.isFrozen)).toBe(true);
        expect(JSON.stringify(payments)).toBe(before);
        const { payments: kept } = settlement;
        const again = kept.map(({ party, amount, date }) => ({ party, amount, ...(date === null ? {} : { date }) }));
        expect(settlePayments(plan, again)).toEqual(settlement);
      }),
      runs(150),
    );
  });

  it("agreement: anything at all is answered with issues, or with a settlement that adds up", () => {
    const nearly = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      fc.constantFrom<unknown>("", "0", "-1", "1.00", "2027-02-30", 0.1 + 0.2, 1e21, null, undefined, [], {}),
    );
    const expectAnAnswer = (plan: unknown, payments: unknown, options: unknown): void => {
      const outcome = trySettlePayments(plan, payments, options);
      expectUsefulIssues(outcome);
      if (outcome.ok) expect(outcome.value.reconciliation.difference).toMatch(/^0(\.0+)?$/);
    };
    fc.assert(fc.property(nearly, nearly, nearly, expectAnAnswer), runs(500));
    fc.assert(
      fc.property(anyPaid, fc.nat(), nearly, nearly, ({ plan, payments }, where, value, options) => {
        const places = placesIn(payments);
        expectAnAnswer(plan, withValueAt(payments, places[where % places.length] ?? [], value), undefined);
        expectAnAnswer(plan, payments, options);
        expectAnAnswer(plan, payments, { through: value });
      }),
      runs(300),
    );
  });
});
