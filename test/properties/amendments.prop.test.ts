import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Amendment,
  amendFunding,
  type FundingRequest,
  planFunding,
  tryAmendFunding,
  tryPlanFunding,
  verifyPlan,
} from "../../src/index.js";
import { changeOf, drawnChange, issuedUpTo, joiner } from "../support/arbitrary-changes.js";
import { withCredits } from "../support/arbitrary-credits.js";
import { withSchedule, withSources, withVat } from "../support/arbitrary-invoices.js";
import { anyRequest, creditNotes, families, withCarried } from "../support/arbitrary-request.js";
import { amountOf, decimalsByCurrency, decimalsOf, total, unitsOf } from "../support/money-text.js";
import { expectUsefulIssues } from "../support/outcome.js";
import { deeplyFrozen, objectsIn, placesIn, withValueAt } from "../support/places.js";
import { runs } from "../support/runs.js";

const all = [...families, ...creditNotes];
const bytes = (data: unknown): string => JSON.stringify(data);
const reader =
  (request: { readonly currency: string }) =>
  (text: string): bigint =>
    unitsOf(text, decimalsOf(request));

/** Requests with sources, fractions and credits carried in, rates of VAT and instalments, of which some may be issued. */
const wholeLife = (request: fc.Arbitrary<FundingRequest>): fc.Arbitrary<FundingRequest> => {
  const plain = fc.oneof(request, withSources(request), withCarried(request), withCredits(request));
  const invoiced = fc.oneof(plain, withVat(plain), withSchedule(withVat(plain)), withSchedule(plain));
  return fc.tuple(invoiced, fc.nat(3)).map(([given, count]) => {
    const planned = tryPlanFunding(given);
    return planned.ok && given.schedule !== undefined && count > 0 ? issuedUpTo(given, planned.value, count) : given;
  });
};

/** Every amount that an amendment gives must add up, by the plans that it carries. */
function expectToAddUp(amendment: Amendment): void {
  const { before, after, delta, buyIn, transfers, pot, reconciliation } = amendment;
  const read = reader(before.request);
  const sharesOf = (plan: typeof before, id: string): bigint =>
    total(plan.shares.filter(({ party }) => party === id).map(({ amount }) => read(amount)));
  expect(delta.map(({ party }) => party)).toEqual(after.request.parties.map(({ id }) => id));
  for (const row of delta) {
    expect(read(row.before)).toBe(sharesOf(before, row.party));
    expect(read(row.after)).toBe(sharesOf(after, row.party));
    expect(read(row.change)).toBe(read(row.after) - read(row.before));
  }
  const moved = read(after.cost) - read(after.gap) + read(after.surplus);
  const had = read(before.cost) - read(before.gap) + read(before.surplus);
  expect(total(delta.map(({ change }) => read(change)))).toBe(moved - had);
  expect(reconciliation.checks.every(({ left, right }) => left === right)).toBe(true);
  expect(transfers.length === 0 || pot.length === 0).toBe(true);
  for (const { from, to, amount } of transfers) {
    expect(from === joiner || to === joiner).toBe(true);
    expect(read(amount) > 0n).toBe(true);
  }
  if (buyIn === null) {
    expect([...transfers, ...pot]).toEqual([]);
    return;
  }
  expect(buyIn.amount).toBe(delta.find(({ party }) => party === buyIn.party)?.change);
  const parts = read(buyIn.refunds) + read(buyIn.credited) + read(buyIn.gapClosed);
  const isChecked = reconciliation.checks.some(({ check }) => check === "buy-in");
  expect(parts).toBe(isChecked ? read(buyIn.amount) : 0n);
  const paid = total(transfers.map(({ from, amount }) => (from === buyIn.party ? read(amount) : -read(amount))));
  if (transfers.length > 0) expect(paid).toBe(read(buyIn.refunds));
  if (pot.length > 0) expect(total(pot.map(({ amount }) => read(amount)))).toBe(read(buyIn.refunds));
  if (transfers.length + pot.length === 0 && after.schedule === undefined) expect(read(buyIn.refunds)).toBe(0n);
}

describe("agreement: an amendment adds up", () => {
  it.each(all)("agreement: changes, refunds and buy-in add up, and both plans verify (%s)", (_, request) => {
    fc.assert(
      fc.property(wholeLife(request), drawnChange, (given, drawn) => {
        const outcome = tryAmendFunding(given, changeOf(given, drawn));
        expectUsefulIssues(outcome);
        if (!outcome.ok) return;
        expectToAddUp(outcome.value);
        expect(verifyPlan(outcome.value.before).ok).toBe(true);
        expect(verifyPlan(outcome.value.after).ok).toBe(true);
      }),
      runs(60),
    );
  });

  it("agreement: it is a frozen record, the same bytes twice, and leaves request and change as they were", () => {
    fc.assert(
      fc.property(wholeLife(anyRequest), drawnChange, (given, drawn) => {
        const change = changeOf(given, drawn);
        const [request, told] = [structuredClone(given), structuredClone(change)];
        const outcome = tryAmendFunding(given, change);
        expect(given).toStrictEqual(request);
        expect(change).toStrictEqual(told);
        expect(bytes(tryAmendFunding(deeplyFrozen(given), deeplyFrozen(change)))).toBe(bytes(outcome));
        if (!outcome.ok) return;
        expect(JSON.parse(bytes(outcome.value))).toStrictEqual(outcome.value);
        expect(objectsIn(outcome.value).every(Object.isFrozen)).toBe(true);
      }),
      runs(300),
    );
  });

  it("agreement: issued invoices stay as they are wherever the plan after has instalments", () => {
    fc.assert(
      fc.property(wholeLife(anyRequest), drawnChange, (given, drawn) => {
        const outcome = tryAmendFunding(given, changeOf(given, drawn));
        if (!outcome.ok || outcome.value.after.schedule === undefined) return;
        const { after } = outcome.value;
        for (const { party, instalment, net } of given.issued ?? []) {
          const lines = after.schedule?.find(({ label }) => label === instalment)?.lines;
          expect(lines?.find((line) => line.party === party)?.net).toBe(net);
        }
      }),
      runs(300),
    );
  });

  it("agreement: what happens after commitment, or after the last day of buying in, changes nobody's amount", () => {
    fc.assert(
      fc.property(wholeLife(anyRequest), drawnChange, fc.boolean(), (given, drawn, isLate) => {
        const kind = isLate ? ("join" as const) : ("withdraw" as const);
        const change = changeOf(given, { ...drawn, kind, isCommitted: true, until: "2026-12-31" });
        const outcome = tryAmendFunding(given, change);
        if (!outcome.ok || outcome.value.after.ledger !== undefined) return;
        expect(outcome.value.delta.filter((row) => /[1-9]/.test(row.change))).toEqual([]);
      }),
      runs(200),
    );
  });
});

describe("agreement: promise 8, joining", () => {
  const currency = fc.constantFrom(...(Object.keys(decimalsByCurrency) as (keyof typeof decimalsByCurrency)[]));
  const sharing = (
    names: readonly string[],
    weights: readonly string[],
    cost: bigint,
    code: string,
  ): FundingRequest => ({
    currency: code,
    development: { id: "d-1", title: "D", cost: amountOf(cost, decimalsOf({ currency: code })) },
    parties: names.map((id) => ({ id, name: id })),
    modality: {
      kind: "co-financed",
      strategy: {
        kind: "allocation-key",
        key: names.map((party, at) => ({ party, weight: weights[at % weights.length] ?? "1" })),
      },
    },
    rounding: { rule: "largest-remainder", priority: names },
  });
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 9 });
  const cost = fc.oneof(fc.bigInt(0n, 40n), fc.bigInt(0n, 10n ** 9n));
  const join = (id: string, weight = "1") => ({ kind: "join", party: { id, name: id }, terms: { weight } }) as const;
  const amounts = ({ after }: Amendment): unknown =>
    after.shares.map(({ party, amount }) => `${party} ${amount}`).sort();

  it("agreement: with equal shares and joining order as priority nobody pays more because someone joins", () => {
    fc.assert(
      fc.property(ids, cost, currency, (names, whole, code) => {
        const [last = "", ...members] = names;
        const amendment = amendFunding(sharing(members, ["1"], whole, code), join(last));
        const read = reader({ currency: code });
        for (const row of amendment.delta) if (row.party !== last) expect(read(row.change) <= 0n).toBe(true);
        const paid = total(amendment.transfers.map(({ amount }) => read(amount)));
        expect(amendment.transfers.every(({ from }) => from === last)).toBe(true);
        expect(paid).toBe(read(amendment.buyIn?.amount ?? ""));
      }),
      runs(300),
    );
  });

  it("agreement: joining in two orders gives the same state", () => {
    fc.assert(
      fc.property(ids, cost, currency, (names, whole, code) => {
        const [one = "", other = "", ...members] = names;
        const request = sharing(members, ["1"], whole, code);
        const first = amendFunding(amendFunding(request, join(one)).after.request, join(other));
        const second = amendFunding(amendFunding(request, join(other)).after.request, join(one));
        expect(amounts(first)).toEqual(amounts(second));
      }),
      runs(300),
    );
  });

  it("agreement: with unequal shares an earlier member pays at most one cent more, never two", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 50 }).map(String), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(ids, weights, fc.nat(60), cost, currency, (names, heavy, joining, whole, code) => {
        if (heavy.every((weight) => weight === "0")) return;
        const [last = "", ...members] = names;
        const outcome = tryAmendFunding(sharing(members, heavy, whole, code), join(last, String(joining)));
        if (!outcome.ok) return;
        const read = reader({ currency: code });
        for (const row of outcome.value.delta) if (row.party !== last) expect(read(row.change) <= 1n).toBe(true);
      }),
      runs(500),
    );
  });

  it("agreement: at the first month the residual value is the whole, and at the last nothing is bought in", () => {
    fc.assert(
      fc.property(fc.oneof(...families.map(([, request]) => request)), drawnChange, (given, drawn) => {
        const change = changeOf(given, { ...drawn, kind: "join", residual: true, lifetime: 60, until: undefined });
        const at = (elapsedMonths: number) => tryAmendFunding(given, { ...change, elapsedMonths });
        const [fresh, old] = [at(0), at(60)];
        const start = tryAmendFunding(given, {
          ...change,
          basis: "from-start",
          elapsedMonths: undefined,
          lifetimeMonths: undefined,
        });
        if (
          fresh.ok &&
          start.ok &&
          /^[0.]*$/.test(fresh.value.before.surplus) &&
          /^[0.]*$/.test(start.value.after.surplus)
        ) {
          expect(total(fresh.value.delta.map((row) => reader(given)(row.change)))).toBe(0n);
          if (!bytes(given).includes('"cap"') && !bytes(given).includes("equal-reduction"))
            expect(fresh.value.buyIn?.amount).toBe(start.value.buyIn?.amount);
        }
        if (old.ok && old.value.buyIn !== null && !bytes(given).includes("minimum")) {
          expect(reader(given)(old.value.buyIn.amount)).toBe(0n);
        }
      }),
      runs(300),
    );
  });
});

describe("agreement: promise 10, anything gets an answer", () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });

  it("agreement: any request and any change are answered with issues, or with an amendment that adds up", () => {
    fc.assert(
      fc.property(fc.oneof(anything, anyRequest), anything, (request, change) => {
        const outcome = tryAmendFunding(request, change);
        expectUsefulIssues(outcome);
        if (outcome.ok) expectToAddUp(outcome.value);
      }),
      runs(400),
    );
  });

  it("agreement: a request or a change with a place replaced by anything is answered so too", () => {
    fc.assert(
      fc.property(wholeLife(anyRequest), drawnChange, fc.nat(), anything, (given, drawn, where, value) => {
        const both = { request: given, change: changeOf(given, drawn) };
        const places = placesIn(both).slice(1);
        const { request, change } = withValueAt(both, places[where % places.length] ?? [], value) as typeof both;
        const outcome = tryAmendFunding(request, change);
        expectUsefulIssues(outcome);
        if (outcome.ok) expectToAddUp(outcome.value);
      }),
      runs(400),
    );
  });

  it("agreement: what it refuses, it refuses with an error too", () => {
    expect(() => amendFunding(planFunding as never, {} as never)).toThrow();
  });
});
