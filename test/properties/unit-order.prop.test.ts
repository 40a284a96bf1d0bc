import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FundingPlan, type FundingRequest, planFunding, tryPlanFunding, type UnitOrder } from "../../src/index.js";
import { families, withCarried } from "../support/arbitrary-request.js";
import { decimalsOf, total, unitsGiven, unitsOf } from "../support/money-text.js";
import { runs } from "../support/runs.js";

const ordering = families.filter(([name]) => name.startsWith("unit orders"));

function ordersOf({ modality }: FundingRequest): UnitOrder {
  if (modality.kind === "co-financed" && modality.strategy.kind === "unit-order") return modality.strategy;
  throw new Error("this request has no unit orders");
}

/** The lines of those who order. */
function ordered(plan: FundingPlan): FundingPlan["shares"] {
  const { contributors, waitingList = [], count } = ordersOf(plan.request);
  const placing = new Set([...contributors, ...waitingList].slice(0, count));
  return plan.shares.filter(({ party, role }) => role === "member" && placing.has(party));
}

describe("plan: promise 6, unit orders are identical", () => {
  it.each(ordering)("plan: every order is the same amount to the cent, whatever is carried (%s)", (_, request) => {
    fc.assert(
      fc.property(withCarried(request), (given) => {
        const plan = planFunding(given);
        const orders = ordered(plan);
        const { contributors, waitingList = [], count } = ordersOf(plan.request);
        expect(orders.length).toBe(Math.min(count, contributors.length + waitingList.length));
        expect(new Set(orders.map(({ amount, exact }) => `${amount} ${exact}`)).size).toBeLessThanOrEqual(1);
      }),
      runs(60),
    );
  });

  it.each(ordering)("plan: they are so too where a named party bears the rounding (%s)", (_, request) => {
    fc.assert(
      fc.property(withCarried(request), fc.nat(), (given, which) => {
        const party = given.parties[which % given.parties.length]?.id ?? "";
        const outcome = tryPlanFunding({ ...given, rounding: { rule: "bearer", party } });
        if (!outcome.ok) return;
        expect(new Set(ordered(outcome.value).map(({ amount }) => amount)).size).toBeLessThanOrEqual(1);
      }),
      runs(40),
    );
  });

  it.each(ordering)(
    "plan: an amount that is computed passes the cost by less than a step an order (%s)",
    (_, request) => {
      fc.assert(
        fc.property(request, (given) => {
          const { unit, count, roundUnitTo } = ordersOf(given);
          const [order] = ordered(planFunding(given));
          if (unit !== undefined || order === undefined) return;
          const decimals = decimalsOf(given);
          const step = roundUnitTo === undefined ? 1n : unitsGiven(roundUnitTo, decimals);
          const off = unitsOf(order.amount, decimals) * BigInt(count) - unitsGiven(given.development.cost, decimals);
          expect(off >= 0n && off < step * BigInt(count)).toBe(true);
        }),
        runs(60),
      );
    },
  );

  it.each(ordering)(
    "plan: while contributors are missing the bearer pays nothing, and the gap is shown (%s)",
    (_, request) => {
      fc.assert(
        fc.property(request, (given) => {
          const plan = planFunding(given);
          const { contributors, waitingList = [], count } = ordersOf(given);
          if (contributors.length + waitingList.length >= count) return;
          const read = (text: string): bigint => unitsOf(text, decimalsOf(given));
          const placed = total(ordered(plan).map(({ amount }) => read(amount)));
          const borne = plan.shares.filter(({ role }) => role === "bearer").map(({ amount }) => read(amount));
          expect(total(borne)).toBe(0n);
          expect(read(plan.gap) - read(plan.surplus)).toBe(read(plan.cost) - placed);
        }),
        runs(60),
      );
    },
  );
});
