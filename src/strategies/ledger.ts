import { type CommonWeights, leastCommonMultiple, overCommonDenominator, SHARES_DIGITS } from "../apportion/weights.js";
import { elementAt } from "../errors/element-at.js";
import { type MinorUnits, minorUnits, sumOf } from "../money/minor-units.js";
import { type Ratio, roundHalfUp } from "../money/ratio.js";
import type { RoundRobinTerms } from "../request/round-robin.js";

/** What a member of a rotation is due, has paid and may take. */
export interface Account {
  readonly party: string;
  /** Its weight as it was written, and over the common denominator of all weights. */
  readonly weight: string;
  readonly share: bigint;
  /** Whether it takes part in the development at hand. */
  readonly isPresent: boolean;
  readonly ceiling: bigint | null;
  /** Its part of all costs booked so far, exactly. */
  readonly due: Ratio;
  readonly paid: MinorUnits;
  /** How many turns it took; a joiner begins at the fewest of those present. */
  readonly turns: number;
}

/** Everybody's account, and how it is read. Balances sum to zero as long as every cost booked is paid. */
export interface Book {
  readonly accounts: readonly Account[];
  readonly totalWeight: Ratio;
  /** The cost of the largest development so far. */
  readonly largest: bigint;
  /** Due less paid, over `scale`: above 0 the member is behind. */
  readonly balance: (account: Account) => bigint;
  /** The same in minor units, rounded for reading. */
  readonly shownBalance: (account: Account) => MinorUnits;
  /** By the rule `deadline`: whether the balance is large enough to order. */
  readonly isDue: (account: Account, cost: bigint) => boolean;
  /** By the rule `deadline`: what the account may still reach, to be divided by its share. */
  readonly urgency: (account: Account) => bigint;
  /** What each unit of weight is due of a further cost: `cost / present`. */
  readonly present: bigint;
  readonly scale: bigint;
}

/**
 * Opens the book of a rotation as the past turns left it, or as the first so many of them did.
 *
 * @param terms - the members and all turns, by which it is known who took part when
 * @param development - the development at hand, after all turns
 * @param taken - how many turns are booked; all of them unless given
 */
export function opened(terms: RoundRobinTerms, development: string, taken: number = terms.turns.length): Book {
  const { members } = terms;
  const turns = terms.turns.slice(0, taken);
  const { numerators: shares, denominator } = overCommonDenominator(members.map(({ weight }) => weight)) ?? NOTHING;
  const periods = periodsOf(terms, development);
  const present = presentWeights(shares, periods, terms.turns.length);
  const scale = scaleOf(present) ?? 1n;
  const perWeight = cumulated(
    turns.map(({ cost }) => cost),
    present,
    scale,
  );
  const counts = turnCounts({ ...terms, turns }, periods);
  const paid = paidSoFar({ ...terms, turns });
  const accounts = members.map(({ party, weight, ceiling = null }, at): Account => {
    const { first, last } = elementAt(periods, at);
    const end = Math.min(last + 1, turns.length);
    const each = first <= end ? elementAt(perWeight, end) - elementAt(perWeight, first) : 0n;
    return {
      party,
      weight: weight.text,
      share: elementAt(shares, at),
      isPresent: first <= turns.length && turns.length <= last,
      ceiling,
      due: { numerator: elementAt(shares, at) * each, denominator: scale },
      paid: paid.get(party) ?? minorUnits(0n),
      turns: counts.get(party) ?? 0,
    };
  });
  const largest = turns.reduce((most, { cost }) => (cost > most ? cost : most), 0n);
  return bookOf(accounts, largest, elementAt(present, turns.length), scale, denominator);
}

/** Books a cost: everybody present is due its share of it. */
export function booked(book: Book, cost: bigint): Book {
  const { accounts, largest, present, scale, totalWeight } = book;
  if (present === 0n) return book;
  const each = (cost * scale) / present;
  const dues = accounts.map(
    (account): Account =>
      account.isPresent
        ? { ...account, due: { numerator: account.due.numerator + account.share * each, denominator: scale } }
        : account,
  );
  return bookOf(dues, cost > largest ? cost : largest, present, scale, totalWeight.denominator);
}

/** Books that a member ordered and paid. */
export function paidBy(book: Book, payer: Account, cost: bigint): Book {
  const { accounts, largest, present, scale, totalWeight } = book;
  const paid = accounts.map((account) =>
    account.party === payer.party
      ? { ...account, paid: minorUnits(account.paid + cost), turns: account.turns + 1 }
      : account,
  );
  return bookOf(paid, largest, present, scale, totalWeight.denominator);
}

const scaleOf = (present: readonly bigint[]): bigint | undefined =>
  leastCommonMultiple([...new Set(present.filter((weight) => weight > 0n))], SHARES_DIGITS);

/** Says whether the dues of a rotation have a common denominator of a usable size. */
export function isLedgerFine(terms: RoundRobinTerms, development: string): boolean {
  const weights = overCommonDenominator(terms.members.map(({ weight }) => weight));
  if (weights === undefined) return true;
  return scaleOf(presentWeights(weights.numerators, periodsOf(terms, development), terms.turns.length)) !== undefined;
}

function bookOf(
  accounts: readonly Account[],
  largest: bigint,
  present: bigint,
  scale: bigint,
  weightDenominator: bigint,
): Book {
  const balance = ({ due, paid }: Account): bigint => due.numerator - paid * scale;
  const rivals = BigInt(accounts.filter(({ share }) => share > 0n).length - 1);
  return {
    accounts,
    largest,
    present,
    scale,
    totalWeight: { numerator: present, denominator: weightDenominator },
    balance,
    shownBalance: (account) => minorUnits(roundHalfUp({ numerator: balance(account), denominator: scale })),
    isDue: (account, cost) => balance(account) * 2n * rivals >= cost * scale,
    urgency: ({ paid }) => 2n * rivals * paid + (2n * rivals - 1n) * largest,
  };
}

const NOTHING: CommonWeights = { numerators: [], denominator: 1n };

/** From which to which development a member takes part, as positions in the turns; the current one comes after them. */
interface Period {
  readonly first: number;
  readonly last: number;
}

const ALWAYS: Period = { first: 0, last: Number.POSITIVE_INFINITY };

function periodsOf({ members, turns }: RoundRobinTerms, development: string): readonly Period[] {
  const places = new Map([...turns.map((turn) => turn.development), development].map((id, at) => [id, at] as const));
  return members.map(({ since, until }) => ({
    first: since === undefined ? ALWAYS.first : (places.get(since) ?? ALWAYS.first),
    last: until === undefined ? ALWAYS.last : (places.get(until) ?? ALWAYS.last),
  }));
}

/** The weight of all who take part in each turn, and in the development after them. */
function presentWeights(shares: readonly bigint[], periods: readonly Period[], turns: number): readonly bigint[] {
  const change = new Array<bigint>(turns + 2).fill(0n);
  for (const [at, { first, last }] of periods.entries()) {
    const share = elementAt(shares, at);
    change[first] = elementAt(change, first) + share;
    const after = Math.min(last + 1, turns + 1);
    change[after] = elementAt(change, after) - share;
  }
  let sum = 0n;
  return change.slice(0, turns + 1).map((step) => {
    sum += step;
    return sum;
  });
}

/** What a unit of weight that took part from the beginning is due before each turn, over `scale`. */
function cumulated(costs: readonly bigint[], present: readonly bigint[], scale: bigint): readonly bigint[] {
  const sums = [0n];
  for (const [at, cost] of costs.entries()) {
    const weight = elementAt(present, at);
    sums.push(elementAt(sums, at) + (weight === 0n ? 0n : (cost * scale) / weight));
  }
  return sums;
}

function paidSoFar({ turns }: RoundRobinTerms): ReadonlyMap<string, MinorUnits> {
  const paid = new Map<string, MinorUnits>();
  for (const { payer, cost } of turns) paid.set(payer, sumOf([paid.get(payer) ?? 0n, cost]));
  return paid;
}

/** How many turns each took; who joins begins at the fewest of those present, so that it does not order them all. */
function turnCounts({ members, turns }: RoundRobinTerms, periods: readonly Period[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const present = new Map<number, number>();
  // Who owes nothing takes no turns, and holds nobody's count down.
  const weighing = new Set(members.filter(({ weight }) => weight.numerator > 0n).map(({ party }) => party));
  const move = (party: string, by: number): void => {
    const count = counts.get(party) ?? 0;
    if (weighing.has(party)) present.set(count, (present.get(count) ?? 0) + by);
  };
  const joining = grouped(members, periods, ({ first }) => first);
  const leaving = grouped(members, periods, ({ last }) => last + 1);
  let fewest = 0;
  for (let at = 0; at <= turns.length; at += 1) {
    for (const party of leaving.get(at) ?? []) move(party, -1);
    while (fewest < at && (present.get(fewest) ?? 0) === 0) fewest += 1;
    for (const party of joining.get(at) ?? []) {
      counts.set(party, fewest);
      move(party, 1);
    }
    const payer = turns[at]?.payer;
    if (payer === undefined) continue;
    move(payer, -1);
    counts.set(payer, (counts.get(payer) ?? 0) + 1);
    move(payer, 1);
  }
  return counts;
}

function grouped(
  members: RoundRobinTerms["members"],
  periods: readonly Period[],
  placeOf: (period: Period) => number,
): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const [at, { party }] of members.entries()) {
    const place = placeOf(elementAt(periods, at));
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [party]);
    else group.push(party);
  }
  return groups;
}
