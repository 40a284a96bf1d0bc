import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FundingPlan, type FundingRequest, planFunding, type RoundRobin, type Turn } from "../../src/index.js";
import { rotationRequest } from "../support/arbitrary-orders.js";
import { turnRules } from "../support/arbitrary-request.js";
import { decimalsOf, total, unitsGiven, unitsOf } from "../support/money-text.js";
import { runs } from "../support/runs.js";
import {
  type Fraction,
  fraction,
  isBelow,
  isZero,
  minus,
  nought,
  plus,
  readFraction,
  sum,
  times,
} from "../support/slow-fraction.js";
import { largestOf, slowBalances, slowRotation } from "../support/slow-rotation.js";

/** A rotation of some members through developments of some costs, each turn planned by the library. */
function played(
  rule: NonNullable<RoundRobin["rule"]>,
  weights: readonly (number | string)[],
  costs: readonly bigint[],
  sinceOf: (member: number) => number = () => 0,
): readonly Step[] {
  const steps: Step[] = [];
  const turns: Turn[] = [];
  for (const [at, cost] of costs.entries()) {
    const members = weights
      .map((weight, member) => ({ party: `m${member}`, weight, joins: sinceOf(member) }))
      .filter(({ joins }) => joins <= at)
      .map(({ joins, ...row }) => (joins === 0 ? row : { ...row, since: `d${joins}` }));
    const strategy: RoundRobin = { kind: "round-robin", rule, members, turns: [...turns] };
    const plan = planFunding(requestOf(strategy, `d${at}`, cost));
    const payer = plan.payer ?? "";
    // Who weighs nothing owes nothing and takes no turn, so that the bounds speak of the others.
    const weighing = members.filter(({ weight }) => !isZero(weight)).length;
    steps.push({ plan, strategy, cost, largest: largestOf(costs.slice(0, at + 1)), members: weighing });
    turns.push({ development: `d${at}`, cost: String(cost), payer });
  }
  return steps;
}

interface Step {
  readonly plan: FundingPlan;
  readonly strategy: RoundRobin;
  readonly cost: bigint;
  readonly largest: bigint;
  readonly members: number;
}

const requestOf = (strategy: RoundRobin, id: string, cost: bigint): FundingRequest => ({
  currency: "XPF",
  development: { id, title: id, cost: String(cost) },
  parties: strategy.members.map(({ party }) => ({ id: party, name: party })),
  modality: { kind: "co-financed", strategy },
});

/** The exact balances after a step, by the slow ledger; they are those of the payer that the library named. */
function balancesAfter({ plan, strategy, cost }: Step): readonly Fraction[] {
  const after = slowRotation(strategy, plan.request.development.id, cost, (amount) => BigInt(amount));
  expect(after.payer).toBe(plan.payer);
  return slowBalances(after);
}

/** The n-th harmonic number: 1 + 1/2 + … + 1/n. */
const harmonic = (n: number): Fraction => sum(Array.from({ length: n }, (_, at) => fraction(1n, BigInt(at + 1))));

const isWithin = (low: Fraction, value: Fraction, high: Fraction): boolean =>
  !isBelow(value, low) && !isBelow(high, value);

const negative = (value: Fraction): Fraction => minus(nought, value);

const costs = fc.array(fc.oneof(fc.bigInt(1n, 12n), fc.bigInt(1n, 10n ** 6n), fc.constant(1000n)), {
  minLength: 1,
  maxLength: 14,
});
/** Weights of members, some of them 0, but not that of the first. */
const someWeights = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }))
  .map(([first, others]) => [first, ...others]);
const equalWeights = fc.integer({ min: 2, max: 6 }).map((count) => Array.from({ length: count }, () => 1));

describe("plan: promise 6, the ledger of a rotation", () => {
  it.each(turnRules)("plan: balances are due less paid and sum to zero as written (%s)", (rule) => {
    fc.assert(
      fc.property(rotationRequest(rule), (given) => {
        const { ledger = [] } = planFunding(given);
        const read = (text: string): bigint => unitsOf(text, decimalsOf(given));
        expect(total(ledger.map(({ balance }) => read(balance)))).toBe(0n);
        for (const { due, paid, balance } of ledger) expect(read(balance)).toBe(read(due) - read(paid));
      }),
      runs(60),
    );
  });

  it.each(turnRules)("plan: each written due is less than one unit from the due of the slow ledger (%s)", (rule) => {
    fc.assert(
      fc.property(rotationRequest(rule), (given) => {
        const read = (amount: string | number): bigint => unitsGiven(amount, decimalsOf(given));
        if (given.modality.kind !== "co-financed" || given.modality.strategy.kind !== "round-robin") return;
        const slow = slowRotation(given.modality.strategy, "d-1", read(given.development.cost), read);
        const { ledger = [], payer } = planFunding(given);
        expect(payer).toBe(slow.payer);
        for (const { party, due, paid } of ledger) {
          const off = minus(fraction(read(due)), slow.due.get(party) ?? nought);
          expect(isBelow(off, fraction(1n)) && isBelow(fraction(-1n), off)).toBe(true);
          expect(read(paid)).toBe(slow.paid.get(party));
        }
      }),
      runs(60),
    );
  });

  it.each(turnRules)("plan: who is next is who orders a further development of the same cost (%s)", (rule) => {
    fc.assert(
      fc.property(rotationRequest(rule), (given) => {
        const { payer, nextTurn } = planFunding(given);
        if (given.modality.kind !== "co-financed" || given.modality.strategy.kind !== "round-robin") return;
        const { strategy } = given.modality;
        const { cost } = given.development;
        const turns = [...(strategy.turns ?? []), ...(payer == null ? [] : [{ development: "d-1", cost, payer }])];
        const again = planFunding({
          ...given,
          development: { ...given.development, id: payer == null ? "d-1" : "d-2" },
          modality: { ...given.modality, strategy: { ...strategy, turns, skip: [] } },
        });
        expect(nextTurn?.party ?? null).toBe(again.payer);
      }),
      runs(60),
    );
  });
});

describe("plan: how far apart a rotation lets its members drift", () => {
  it("plan: furthest-behind keeps balances between −(1−1/n) and H(n)−1 largest developments", () => {
    fc.assert(
      fc.property(someWeights, costs, (weights, list) => {
        for (const step of played("furthest-behind", weights, list)) {
          const largest = fraction(step.largest);
          const n = BigInt(step.members);
          const low = negative(times(fraction(n - 1n, n), largest));
          const high = times(minus(harmonic(step.members), fraction(1n)), largest);
          for (const balance of balancesAfter(step)) expect(isWithin(low, balance, high)).toBe(true);
        }
      }),
      runs(60),
    );
  });

  it("plan: furthest-behind keeps that bound while members join with a balance of zero", () => {
    const joining = fc.array(fc.nat(6), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(someWeights, costs, joining, (weights, list, joins) => {
        const steps = played("furthest-behind", weights, list, (member) => (member === 0 ? 0 : (joins[member] ?? 0)));
        for (const step of steps) {
          const largest = fraction(step.largest);
          const n = BigInt(step.members);
          const low = negative(times(fraction(n - 1n, n), largest));
          const high = times(minus(harmonic(step.members), fraction(1n)), largest);
          for (const balance of balancesAfter(step)) expect(isWithin(low, balance, high)).toBe(true);
        }
      }),
      runs(60),
    );
  });

  it("theory: on a model of the rule, the theorem of furthest-behind holds where weights change every time", () => {
    // A request changes its weights only by members who join and leave; the theorem knows no such limit.
    const changing = fc.array(fc.tuple(fc.bigInt(1n, 1000n), fc.array(fc.nat(9), { minLength: 5, maxLength: 5 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), changing, (count, steps) => {
        const balances = Array.from({ length: count }, () => nought);
        let largest = 0n;
        for (const [cost, drawn] of steps) {
          const weights = drawn.slice(0, count).map((weight, at) => BigInt(at === 0 ? weight + 1 : weight));
          const all = total(weights);
          largest = cost > largest ? cost : largest;
          for (const [at, weight] of weights.entries()) {
            balances[at] = plus(balances[at] ?? nought, fraction(cost * weight, all));
          }
          const first = balances.reduce((best, one, at) => (isBelow(balances[best] ?? nought, one) ? at : best), 0);
          balances[first] = minus(balances[first] ?? nought, fraction(cost));
          const low = fraction(-BigInt(count - 1) * largest, BigInt(count));
          const high = times(minus(harmonic(count), fraction(1n)), fraction(largest));
          for (const balance of balances) expect(isWithin(low, balance, high)).toBe(true);
        }
      }),
      runs(300),
    );
  });

  it("plan: with equal weights no two members ever differ by more than the largest development", () => {
    fc.assert(
      fc.property(equalWeights, costs, (weights, list) => {
        for (const step of played("furthest-behind", weights, list)) {
          const paid = (step.plan.ledger ?? []).map((line) => BigInt(line.paid));
          const [least, most] = [paid.reduce((a, b) => (a < b ? a : b)), largestOf(paid)];
          expect(most - least <= step.largest).toBe(true);
        }
      }),
      runs(60),
    );
  });

  it("plan: with equal weights every balance stays within 1 − 1/n of the largest development", () => {
    fc.assert(
      fc.property(equalWeights, costs, (weights, list) => {
        const n = BigInt(weights.length);
        for (const step of played("furthest-behind", weights, list)) {
          const bound = times(fraction(n - 1n, n), fraction(step.largest));
          for (const balance of balancesAfter(step)) expect(isWithin(negative(bound), balance, bound)).toBe(true);
        }
      }),
      runs(60),
    );
  });

  it("plan: a member with a weight of zero owes nothing, takes no turn, and moves nobody else", () => {
    fc.assert(
      fc.property(someWeights, costs, fc.constantFrom(...turnRules), (weights, list, rule) => {
        const last = played(rule, [...weights, 0], list);
        const without = played(rule, weights, list);
        for (const [at, { plan }] of last.entries()) {
          const zero = plan.ledger?.at(-1);
          expect(zero).toEqual({ party: `m${weights.length}`, due: "0", paid: "0", balance: "0" });
          expect(plan.ledger?.slice(0, -1)).toEqual(without[at]?.plan.ledger);
        }
      }),
      runs(40),
    );
  });

  it("plan: deadline keeps every balance within 1 − 1/(2(n−1)) of the largest development", () => {
    fc.assert(
      fc.property(someWeights, costs, (weights, list) => {
        for (const step of played("deadline", weights, list)) {
          const rivals = BigInt(step.members - 1);
          const part = rivals === 0n ? nought : minus(fraction(1n), fraction(1n, 2n * rivals));
          const bound = times(part, fraction(step.largest));
          for (const balance of balancesAfter(step)) expect(isWithin(negative(bound), balance, bound)).toBe(true);
        }
      }),
      runs(60),
    );
  });

  it("plan: with equal weights and equal costs all three rules give the plain rotation", () => {
    fc.assert(
      fc.property(equalWeights, fc.bigInt(1n, 10n ** 6n), fc.integer({ min: 1, max: 12 }), (weights, cost, count) => {
        const list = Array.from({ length: count }, () => cost);
        const plain = list.map((_, at) => `m${at % weights.length}`);
        for (const rule of turnRules) {
          expect(played(rule, weights, list).map(({ plan }) => plan.payer)).toEqual(plain);
        }
      }),
      runs(25),
    );
  });

  it("plan: with equal weights deadline names whom furthest-behind names", () => {
    fc.assert(
      fc.property(equalWeights, costs, (weights, list) => {
        const payers = (rule: "deadline" | "furthest-behind") =>
          played(rule, weights, list).map(({ plan }) => plan.payer);
        expect(payers("deadline")).toEqual(payers("furthest-behind"));
      }),
      runs(25),
    );
  });
});

describe("plan: what a rotation does not promise", () => {
  const dearest = (steps: readonly Step[]): readonly Fraction[] => steps.flatMap(balancesAfter);

  it("plan: furthest-behind may leave a member more than one development behind where weights differ", () => {
    // Who would notice: a small member of a club with three large ones, after eleven equal developments.
    const steps = played(
      "furthest-behind",
      [1, 1, 1, 5, 5, 5],
      Array.from({ length: 11 }, () => 18n),
    );
    const largest = dearest(steps).reduce((a, b) => (isBelow(a, b) ? b : a));
    expect(largest).toEqual(fraction(19n));
  });

  it("plan: a fixed order drifts without end where dear developments always meet the same member", () => {
    // Who would notice: the first in the list, whose turn comes with every large development.
    const list = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 100n : 1n));
    const drift = played("fixed-order", [1, 1], list).map((step) => balancesAfter(step)[0] ?? nought);
    expect(drift.filter((_, at) => at % 2 === 1)).toEqual(
      [99, 198, 297, 396, 495, 594].map((n) => fraction(-BigInt(n), 2n)),
    );
  });

  it("plan: a skipped turn may leave a member further behind than the bound", () => {
    // Who would notice: whoever asks to pass each time; its turn stays due, and its arrears grow.
    const strategy = (turns: readonly Turn[]): RoundRobin => ({
      kind: "round-robin",
      members: [
        { party: "m0", weight: 1 },
        { party: "m1", weight: 1 },
      ],
      turns,
      skip: ["m0"],
    });
    const turns = [0, 1, 2].map((at) => ({ development: `d${at}`, cost: "10", payer: "m1" }));
    const plan = planFunding(requestOf(strategy(turns), "d3", 10n));
    expect(plan.ledger?.map(({ balance }) => balance)).toEqual(["20", "-20"]);
    expect(readFraction(plan.ledger?.[0]?.balance ?? 0)).toEqual(fraction(20n));
  });
});
