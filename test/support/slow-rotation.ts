import type { RoundRobin } from "../../src/index.js";
import {
  type Fraction,
  fraction,
  isBelow,
  isSame,
  minus,
  nought,
  over,
  plus,
  readFraction,
  sum,
  times,
} from "./slow-fraction.js";

/** Where a rotation stands after a turn, in exact minor units. */
export interface SlowRotation {
  readonly members: readonly string[];
  readonly payer: string | null;
  readonly due: ReadonlyMap<string, Fraction>;
  readonly paid: ReadonlyMap<string, bigint>;
}

/** Takes a rotation turn by turn through all its developments, with a ledger that is written on after each of them. */
export function slowRotation(
  { rule = "furthest-behind", members, turns = [], skip = [] }: RoundRobin,
  development: string,
  cost: bigint,
  read: (amount: string | number) => bigint,
): SlowRotation {
  const due = new Map(members.map(({ party }) => [party, nought] as const));
  const paid = new Map<string, bigint>(members.map(({ party }) => [party, 0n]));
  const taken = new Map<string, number>();
  const order = [...turns.map((turn) => turn.development), development];
  const presentAt = (at: number) =>
    members.filter(({ since, until }) => {
      const first = since === undefined ? 0 : order.indexOf(since);
      const last = until === undefined ? order.length : order.indexOf(until);
      return first <= at && at <= last;
    });
  const enter = (at: number): void => {
    const here = presentAt(at).map(({ party }) => party);
    const weighing = presentAt(at).filter(({ weight }) => !isSame(readFraction(weight), nought));
    const known = weighing.flatMap(({ party }) => taken.get(party) ?? []);
    const fewest = known.length === 0 ? at : Math.min(...known);
    for (const party of here) if (!taken.has(party)) taken.set(party, at === 0 ? 0 : fewest);
  };
  const book = (at: number, amount: bigint): void => {
    const all = sum(presentAt(at).map(({ weight }) => readFraction(weight)));
    for (const { party, weight } of presentAt(at)) {
      const part = isSame(all, nought) ? nought : over(times(fraction(amount), readFraction(weight)), all);
      due.set(party, plus(due.get(party) ?? nought, part));
    }
  };
  const pay = (party: string, amount: bigint): void => {
    paid.set(party, (paid.get(party) ?? 0n) + amount);
    taken.set(party, (taken.get(party) ?? 0) + 1);
  };
  for (const [at, { cost: amount, payer }] of turns.entries()) {
    enter(at);
    book(at, read(amount));
    pay(payer, read(amount));
  }
  enter(turns.length);
  const before = new Map(due);
  book(turns.length, cost);
  const weighty = members.filter(({ weight }) => !isSame(readFraction(weight), nought));
  const able = presentAt(turns.length).filter(
    ({ party, weight, ceiling }) =>
      !isSame(readFraction(weight), nought) &&
      !skip.includes(party) &&
      (ceiling === undefined || cost <= read(ceiling)),
  );
  const balance = (party: string): Fraction => minus(due.get(party) ?? nought, fraction(paid.get(party) ?? 0n));
  const names = able.map(({ party }) => party);
  const furthest = (among: readonly string[]): string | null =>
    among.reduce<string | null>(
      (best, party) => (best === null || isBelow(balance(best), balance(party)) ? party : best),
      null,
    );
  const payer = {
    "furthest-behind": () => furthest(names),
    "fixed-order": () =>
      names.reduce<string | null>(
        (best, party) => (best === null || (taken.get(party) ?? 0) < (taken.get(best) ?? 0) ? party : best),
        null,
      ),
    deadline: () => {
      const rivals = BigInt(weighty.length - 1);
      if (rivals === 0n) return furthest(names);
      const largest = largestOf([cost, ...turns.map((turn) => read(turn.cost))]);
      const beta = minus(fraction(1n), fraction(1n, 2n * rivals));
      const isDue = (party: string): boolean => !isBelow(balance(party), fraction(cost, 2n * rivals));
      const end = ({ party, weight }: RoundRobin["members"][number]): Fraction =>
        over(plus(fraction(paid.get(party) ?? 0n), times(beta, fraction(largest))), readFraction(weight));
      const soonest = able
        .filter(({ party }) => isDue(party))
        .reduce<RoundRobin["members"][number] | null>(
          (best, one) => (best === null || isBelow(end(one), end(best)) ? one : best),
          null,
        );
      return soonest?.party ?? furthest(names);
    },
  }[rule]();
  if (payer === null) return { members: members.map(({ party }) => party), payer, due: before, paid };
  pay(payer, cost);
  return { members: members.map(({ party }) => party), payer, due, paid };
}

/** The balances of a rotation, exactly; they sum to zero. */
export const slowBalances = ({ members, due, paid }: SlowRotation): readonly Fraction[] =>
  members.map((party) => minus(due.get(party) ?? nought, fraction(paid.get(party) ?? 0n)));

/** The largest of some costs. */
export const largestOf = (costs: readonly bigint[]): bigint => costs.reduce((a, b) => (a > b ? a : b), 0n);
