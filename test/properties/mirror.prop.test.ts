import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Amount, type FundingRequest, planFunding, tryPlanFunding } from "../../src/index.js";
import { keyRequest } from "../support/arbitrary-key.js";
import { anyRequest, creditNotes, families } from "../support/arbitrary-request.js";
import { amountOf, decimalsOf, unitsGiven } from "../support/money-text.js";
import { keyOf, withCostTimes } from "../support/rearranged.js";
import { runs } from "../support/runs.js";

function withCost(request: FundingRequest, cost: bigint): FundingRequest {
  return { ...request, development: { ...request.development, cost: amountOf(cost, decimalsOf(request)) } };
}

const negated = (text: string): string =>
  /^[0.]+$/.test(text) ? text : text.startsWith("-") ? text.slice(1) : `-${text}`;

describe("plan: promise 5, a credit note undoes its invoice", () => {
  it.each(creditNotes)("plan: a negative cost gives the exact mirror (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (credit) => {
        const noted = planFunding(credit);
        const invoiced = planFunding(withCostTimes(credit, -1n));
        const mirrored = invoiced.shares.map(({ amount, exact, ...share }) => ({
          party: share.party,
          amount: negated(amount),
          exact: negated(exact),
          percentage: share.percentage,
          spareUnits: share.spareUnits,
        }));
        const found = noted.shares.map(({ party, amount, exact, percentage, spareUnits }) => ({
          party,
          amount,
          exact,
          percentage,
          spareUnits,
        }));
        expect(found).toEqual(mirrored);
      }),
      runs(150),
    );
  });

  const refusing = families.filter(([name]) => /^pledges|^unit orders|rotation/.test(name));
  it.each(refusing)("plan: pledges, orders and turns refuse a negative cost (%s)", (name, request) => {
    const code = name.startsWith("pledges") ? "pledges.negative-cost" : "order.negative-cost";
    fc.assert(
      fc.property(request, fc.bigInt(1n, 10n ** 30n), (given, cost) => {
        const outcome = tryPlanFunding(withCost(given, -cost));
        expect(outcome.ok ? [] : outcome.issues.map((issue) => issue.code)).toContain(code);
      }),
      runs(20),
    );
  });

  it("plan: a key refuses a negative cost where it has bounds or exempts, once for each of them", () => {
    const keys = fc.oneof(keyRequest({ isBounded: true }), keyRequest({ isExempting: true }));
    fc.assert(
      fc.property(keys, fc.bigInt(1n, 10n ** 30n), (given, cost) => {
        const { key, exemptBelow } = keyOf(given);
        const bounds = [exemptBelow, ...key.flatMap(({ minimum, maximum }) => [minimum, maximum])];
        const expected = bounds.filter((bound) => bound !== undefined).length;
        const outcome = tryPlanFunding(withCost(given, -cost));
        expect(outcome.ok ? 0 : outcome.issueCount).toBe(expected);
        if (!outcome.ok) for (const { code } of outcome.issues) expect(code).toBe("key.negative-cost");
      }),
      runs(150),
    );
  });
});

describe("plan: promise 5, nothing is nothing", () => {
  const unbounded = [...creditNotes, ...families.filter(([name]) => /rotation|a key of weights/.test(name))];
  it.each(unbounded)("plan: a cost of zero gives zeros (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        const { shares, gap, surplus } = planFunding(withCostTimes(given, 0n));
        const nothing = amountOf(0n, decimalsOf(given));
        expect([...shares.map(({ amount }) => amount), gap, surplus].filter((text) => text !== nothing)).toEqual([]);
      }),
      runs(40),
    );
  });

  const pledging = families.filter(([name]) => name.startsWith("pledges"));
  it.each(pledging)(
    "plan: a cost of zero asks of each pledge its minimum, or under credit all of it (%s)",
    (_, request) => {
      fc.assert(
        fc.property(request, (given) => {
          const read = (amount: Amount): bigint => unitsGiven(amount, decimalsOf(given));
          const { modality, ...nothing } = withCostTimes(given, 0n);
          if (modality.kind !== "co-financed" || modality.strategy.kind !== "voluntary-share") return;
          const { pledges, onSurplus } = modality.strategy;
          const isExcess = pledges.some(({ amount }) => read(amount) > 0n);
          const isKept = onSurplus?.policy === "credit" && isExcess;
          const due = new Map(
            pledges.map(({ party, amount, minimum = 0 }) => [party, read(isKept ? amount : minimum)] as const),
          );
          const { shares, gap } = planFunding({ ...nothing, modality });
          for (const { party, role, amount } of shares) {
            expect(read(amount)).toBe(role === "member" ? (due.get(party) ?? 0n) : 0n);
          }
          expect(read(gap)).toBe(0n);
        }),
        runs(40),
      );
    },
  );

  const ordering = families.filter(([name]) => name.startsWith("unit orders"));
  it.each(ordering)("plan: a cost of zero makes orders of nothing, unless their amount is given (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        const read = (amount: Amount): bigint => unitsGiven(amount, decimalsOf(given));
        const { modality, ...nothing } = withCostTimes(given, 0n);
        if (modality.kind !== "co-financed" || modality.strategy.kind !== "unit-order") return;
        const { unit = 0, contributors, waitingList = [], count } = modality.strategy;
        const placed = new Set([...contributors, ...waitingList].slice(0, count));
        for (const { party, role, amount } of planFunding({ ...nothing, modality }).shares) {
          expect(read(amount)).toBe(role === "member" && placed.has(party) ? read(unit) : 0n);
        }
      }),
      runs(40),
    );
  });

  it("plan: a cost of zero asks of each member of a key its minimum, or nothing where all are exempt", () => {
    const keys = fc.oneof(keyRequest({ isBounded: true }), keyRequest({ isBounded: true, isExempting: true }));
    fc.assert(
      fc.property(keys, (given) => {
        const read = (amount: Amount): bigint => unitsGiven(amount, decimalsOf(given));
        const minima = new Map(keyOf(given).key.map(({ party, minimum = 0 }) => [party, read(minimum)] as const));
        for (const { party, amount, because } of planFunding(withCostTimes(given, 0n)).shares) {
          const isExempt = because.some(({ code }) => code === "key.exempt");
          expect(read(amount)).toBe(isExempt ? 0n : (minima.get(party) ?? 0n));
        }
      }),
      runs(100),
    );
  });

  it("plan: a cost written as -0.00 is read and written as 0.00", () => {
    fc.assert(
      fc.property(anyRequest, (given) => {
        const nothing = amountOf(0n, decimalsOf(given));
        const zero = withCostTimes(given, 0n);
        const outcome = tryPlanFunding({ ...zero, development: { ...zero.development, cost: `-${nothing}` } });
        expect(outcome.ok && outcome.value.cost).toBe(nothing);
      }),
      runs(40),
    );
  });

  it.each([...families, ...creditNotes])("plan: -0.00 is never written (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        const { request: _request, ...rest } = planFunding(given);
        const isId = (field: string): boolean => ["party", "publisher", "payer"].includes(field);
        const text = JSON.stringify(rest, (field, value: unknown) => (isId(field) ? null : value));
        expect(text).not.toMatch(/"-0(\.0*)?"/);
      }),
      runs(40),
    );
  });
});
