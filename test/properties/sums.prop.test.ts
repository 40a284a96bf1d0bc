import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FundingPlan, type FundingRequest, planFunding } from "../../src/index.js";
import { withSources } from "../support/arbitrary-invoices.js";
import { anyRequest, creditNotes, families } from "../support/arbitrary-request.js";
import { decimalsOf, total, unitsGiven, unitsOf } from "../support/money-text.js";
import { runs } from "../support/runs.js";
import { fraction, isBelow, minus, plus, readFraction } from "../support/slow-fraction.js";

/** The figures of a plan as whole minor units. */
function figures(plan: FundingPlan) {
  const read = (text: string): bigint => unitsOf(text, decimalsOf(plan.request));
  return {
    cost: read(plan.cost),
    shares: plan.shares.map((share) => read(share.amount)),
    gap: read(plan.gap),
    surplus: read(plan.surplus),
    credits: plan.credits.map((credit) => read(credit.amount)),
  };
}

/** The parties of the waiting list for whom no place is free, and who bear no difference either. */
function onlyWaiting({ modality }: FundingRequest): ReadonlySet<string> {
  if (modality.kind !== "co-financed" || modality.strategy.kind !== "unit-order") return new Set();
  const { contributors, count, waitingList = [], difference } = modality.strategy;
  const bearer = difference.policy === "bearer" ? difference.party : undefined;
  return new Set(waitingList.slice(count - contributors.length).filter((party) => party !== bearer));
}

const all = [...families, ...creditNotes];
const always = (
  request: fc.Arbitrary<FundingRequest>,
  claim: (given: FundingRequest, plan: FundingPlan) => void,
): void =>
  fc.assert(
    fc.property(request, (given) => claim(given, planFunding(given))),
    runs(40),
  );

describe("plan: promise 1, everything adds up", () => {
  it.each(all)("plan: shares and gap, less surplus, make the cost to the cent (%s)", (_, request) => {
    always(request, (given, plan) => {
      const { cost, shares, gap, surplus } = figures(plan);
      expect(cost).toBe(unitsGiven(given.development.cost, decimalsOf(given)));
      expect(total(shares) + gap - surplus).toBe(cost);
    });
  });

  it.each(all)(
    "plan: credits make the surplus, one for each party, and there is never a gap beside a surplus (%s)",
    (_, request) => {
      always(request, (_given, plan) => {
        const { gap, surplus, credits } = figures(plan);
        expect(new Set(plan.credits.map(({ party }) => party)).size).toBe(plan.credits.length);
        expect(total(credits)).toBe(surplus);
        expect(gap >= 0n && surplus >= 0n && (gap === 0n || surplus === 0n)).toBe(true);
        expect(credits.every((credit) => credit > 0n)).toBe(true);
      });
    },
  );

  it.each([...all, ...families.map(([name, request]) => [`${name}, and sources`, withSources(request)] as const)])(
    "plan: the status tells a gap, and a cancelled funding asks nothing of anybody (%s)",
    (_, request) => {
      always(request, (_given, { status, ...plan }) => {
        const { cost, shares, gap } = figures({ status, ...plan });
        if (status === "cancelled") expect([gap, ...shares.filter((share) => share !== 0n)]).toEqual([cost]);
        else expect(status).toBe(gap > 0n ? "underfunded" : "funded");
      });
    },
  );

  it.each(all)(
    "plan: percentages make 100.00, each less than 0.01 from its exact value, or 0.00 where there is nothing to pay (%s)",
    (_, request) => {
      always(request, (_given, plan) => {
        const { shares, gap } = figures(plan);
        const parts = [...plan.shares.map(({ percentage }) => percentage), plan.gapPercentage];
        const isNothing = gap === 0n && shares.every((share) => share === 0n);
        const hundredths = parts.map((part) => unitsOf(part, 2));
        expect(total(hundredths)).toBe(isNothing ? 0n : 10_000n);
        expect(plan.reconciliation.checks.some(({ check }) => check === "percentages")).toBe(!isNothing);
        const sizes = [...shares, gap].map((amount) => (amount < 0n ? -amount : amount));
        for (const [at, size] of sizes.entries()) {
          const off = (hundredths[at] ?? 0n) * total(sizes) - size * 10_000n;
          expect(isNothing || (off < total(sizes) && -off < total(sizes))).toBe(true);
        }
      });
    },
  );

  it("plan: every party of the request has its line, also those who pay nothing; those who only wait have none", () => {
    always(anyRequest, (given, plan) => {
      const waiting = onlyWaiting(given);
      const lines = plan.shares.map(({ party }) => party);
      expect([...new Set(lines)]).toEqual(given.parties.map(({ id }) => id).filter((id) => !waiting.has(id)));
    });
  });
});

describe("plan: promise 2, nobody is a whole cent off", () => {
  it.each(all)("plan: every share is less than one minor unit from its exact value (%s)", (_, request) => {
    always(request, (given, plan) => {
      for (const { amount, exact } of plan.shares) {
        const paid = fraction(unitsOf(amount, decimalsOf(given)));
        const off = minus(paid, readFraction(exact));
        expect(isBelow(off, fraction(1n)) && isBelow(fraction(-1n), off)).toBe(true);
      }
    });
  });

  it.each(all)("plan: the exact shares make the cost too, with gap and surplus (%s)", (_, request) => {
    always(request, (_given, plan) => {
      const { cost, gap, surplus } = figures(plan);
      const owed = plan.shares.map(({ exact }) => readFraction(exact)).reduce(plus);
      expect(plus(owed, fraction(gap - surplus))).toEqual(fraction(cost));
    });
  });
});
