import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FundingRequest, planFunding, tryPlanFunding } from "../../src/index.js";
import { keyRequest } from "../support/arbitrary-key.js";
import { anyRequest, creditNotes, families } from "../support/arbitrary-request.js";
import { amountOf, decimalsOf } from "../support/money-text.js";
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
