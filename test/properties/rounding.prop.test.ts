import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FundingPlan, type FundingRequest, planFunding, tryPlanFunding, verifyPlan } from "../../src/index.js";
import { creditNotes, families, withCarried } from "../support/arbitrary-request.js";
import { decimalsOf, total, unitsOf } from "../support/money-text.js";
import { codesOf } from "../support/outcome.js";
import { runs } from "../support/runs.js";
import {
  type Fraction,
  fraction,
  isBelow,
  isSame,
  minus,
  nought,
  plus,
  readFraction,
  sum,
} from "../support/slow-fraction.js";
import { slowBearer } from "../support/slow-rounding.js";

const all = [...families, ...creditNotes];

/** What a plan asks of each party in all its qualities: exactly, and in whole units. */
function byParty({ shares, request }: FundingPlan): ReadonlyMap<string, { exact: Fraction; paid: bigint }> {
  const parties = new Map<string, { exact: Fraction; paid: bigint }>();
  for (const { party, exact, amount } of shares) {
    const before = parties.get(party) ?? { exact: nought, paid: 0n };
    const paid = before.paid + unitsOf(amount, decimalsOf(request));
    parties.set(party, { exact: plus(before.exact, readFraction(exact)), paid });
  }
  return parties;
}

function expectToAddUp(plan: FundingPlan): void {
  const read = (text: string): bigint => unitsOf(text, decimalsOf(plan.request));
  const paid = total(plan.shares.map(({ amount }) => read(amount)));
  expect(paid + read(plan.gap) - read(plan.surplus)).toBe(read(plan.cost));
  expect(verifyPlan(plan).ok).toBe(true);
}

const isWithin = (off: Fraction, units: bigint): boolean =>
  isBelow(off, fraction(units)) && isBelow(fraction(-units), off);

describe("plan: fractions carried from plan to plan", () => {
  it.each(all)("plan: with fractions carried in it adds up, and what is carried on sums to 0 (%s)", (_, request) => {
    fc.assert(
      fc.property(withCarried(request), (given) => {
        const plan = planFunding(given);
        expectToAddUp(plan);
        expect(isSame(sum(plan.carried.map(({ exact }) => readFraction(exact))), nought)).toBe(true);
      }),
      runs(40),
    );
  });

  it.each(all)("plan: carried on is carried in plus due less paid, for every party (%s)", (_, request) => {
    fc.assert(
      fc.property(withCarried(request), (given) => {
        const plan = planFunding(given);
        const before = new Map(given.carried?.map(({ party, exact }) => [party, readFraction(exact)] as const));
        const after = new Map(plan.carried.map(({ party, exact }) => [party, readFraction(exact)] as const));
        const parties = byParty(plan);
        for (const { id } of given.parties) {
          const { exact, paid } = parties.get(id) ?? { exact: nought, paid: 0n };
          const open = plus(before.get(id) ?? nought, minus(exact, fraction(paid)));
          expect(after.get(id) ?? nought).toEqual(open);
        }
      }),
      runs(40),
    );
  });

  it.each(all)(
    "plan: nobody pays a sign that the cost has not, and who owes nothing pays nothing (%s)",
    (_, request) => {
      fc.assert(
        fc.property(withCarried(request), (given) => {
          for (const { exact, amount } of planFunding(given).shares) {
            const paid = unitsOf(amount, decimalsOf(given));
            const owed = readFraction(exact);
            expect(paid === 0n || paid > 0n === owed.top > 0n).toBe(true);
          }
        }),
        runs(40),
      );
    },
  );

  const keys = all.filter(([name]) => /key of weights|modules/.test(name));
  it.each(keys)("plan: over many plans nobody is ever a whole unit from its due total (%s)", (_, request) => {
    fc.assert(
      fc.property(request, fc.integer({ min: 2, max: 6 }), (given, times) => {
        let carried: FundingRequest["carried"] = [];
        for (let plans = 0; plans < times; plans += 1) {
          const plan = planFunding({ ...given, carried });
          for (const { exact } of plan.carried) expect(isWithin(readFraction(exact), 1n)).toBe(true);
          carried = plan.carried;
        }
      }),
      runs(40),
    );
  });

  const long = all.filter(([name]) => /key of weights|key with minima/.test(name));
  it.each(long)("plan: nor over fifty plans in a row (%s)", (_, request) => {
    fc.assert(
      fc.property(request, (given) => {
        let carried: FundingRequest["carried"] = [];
        for (let plans = 0; plans < 50; plans += 1) {
          ({ carried } = planFunding({ ...given, carried }));
          for (const { exact } of carried) expect(isWithin(readFraction(exact), 1n)).toBe(true);
        }
      }),
      runs(8),
    );
  });
});

describe("plan: fractions handed on under a bearer", () => {
  const keys = all.filter(([name]) => /key of weights|modules/.test(name));
  it.each(keys)("plan: whoever bears the rounding, the next plan takes what this one wrote (%s)", (_, request) => {
    fc.assert(
      fc.property(request, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (given, bearers) => {
        let carried: FundingRequest["carried"] = [];
        for (const which of bearers) {
          const party = given.parties[which % given.parties.length]?.id ?? "";
          const outcome = tryPlanFunding({ ...given, carried, rounding: { rule: "bearer", party } });
          const codes = outcome.ok ? [] : outcome.issues.map(({ code }) => code);
          expect(codes.filter((code) => !code.startsWith("rounding.bearer-"))).toEqual([]);
          if (outcome.ok) carried = outcome.value.carried;
        }
      }),
      runs(40),
    );
  });
});

describe("plan: a named party bears the rounding", () => {
  it.each(all)(
    "plan: everybody else pays the nearest unit, and the bearer is refused exactly when the rest is not its to pay (%s)",
    (_, request) => {
      fc.assert(
        fc.property(fc.oneof(request, withCarried(request)), fc.nat(), (given, which) => {
          const party = given.parties[which % given.parties.length]?.id ?? "";
          const expected = slowBearer(planFunding(given), party);
          const outcome = tryPlanFunding({ ...given, rounding: { rule: "bearer", party } });
          expect(codesOf(outcome)).toEqual("refused" in expected ? [expected.refused] : []);
          if (!outcome.ok || "refused" in expected) return;
          expectToAddUp(outcome.value);
          const paid = outcome.value.shares.map(({ amount }) => unitsOf(amount, decimalsOf(given)));
          expect(paid).toEqual(expected.units);
        }),
        runs(40),
      );
    },
  );
});
