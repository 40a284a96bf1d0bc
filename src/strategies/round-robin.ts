import { checkFineness, SHARES_DIGITS } from "../apportion/weights.js";
import { weightsTooFine } from "../errors/number-entries.js";
import {
  orderNegativeCost,
  turnDeadlineConstant,
  turnInterval,
  turnNotAMember,
  turnNoWeight,
  turnPayerAbsent,
  turnRepeated,
  turnUnknown,
} from "../errors/order-entries.js";
import { keyAllZero } from "../errors/rule-entries.js";
import { shown } from "../errors/show.js";
import { type MinorUnits, minorUnits } from "../money/minor-units.js";
import { exactText, whole } from "../money/ratio.js";
import type { RoundRobinTerms } from "../request/round-robin.js";
import type { Checking, Claim, ReasonIn, Rule } from "./claims.js";
import { type Account, type Book, booked, isLedgerFine, opened, paidBy } from "./ledger.js";
import { firstBy, isBeforeBy } from "./turn-rules.js";

/*
 * Round-robin (commandes « à tour de rôle »): one member orders the whole development. Everybody's due share of every
 * cost is booked, so that the ledger shows who is behind; the rule names who orders.
 *
 * Source: the club's charter, « commandes de développements complets "à tour de rôle" »; the bounds of the rules are
 * proved in docs/decisions/0010.
 */

/** Why a member orders, or does not, in a rotation. */
export interface RoundRobinReasons {
  /** Whose turn it is by `furthest-behind`: the balance is the largest once this cost is booked, shown rounded. */
  readonly "rotation.furthest-behind": { readonly party: string; readonly balance: MinorUnits };
  /** Whose turn it is by `fixed-order`: the fewest turns, first in the list. */
  readonly "rotation.fixed-order": { readonly party: string; readonly turns: number };
  /** Whose turn it is by `deadline`. */
  readonly "rotation.deadline": { readonly party: string; readonly balance: MinorUnits };
  /** The rule has no fairness bound. */
  readonly "rotation.no-bound": Readonly<Record<never, never>>;
  /** Others came first and pass on; their turn stays due. */
  readonly "rotation.passed": { readonly skipped: number; readonly above: number };
  /** Nobody can take this turn: nothing is booked. */
  readonly "rotation.nobody": { readonly cost: MinorUnits };
  /** The member orders the whole. */
  readonly "turn.orders": { readonly cost: MinorUnits; readonly weight: string; readonly totalWeight: string };
  /** The member does not order this time. */
  readonly "turn.waits": { readonly weight: string; readonly totalWeight: string };
  /** The member asked to pass. */
  readonly "turn.skipped": Readonly<Record<never, never>>;
  /** The cost is above the member's ceiling for a turn. */
  readonly "turn.above-ceiling": { readonly ceiling: MinorUnits };
  /** The member is not in the rotation at this development. */
  readonly "turn.absent": Readonly<Record<never, never>>;
}

/** Such a reason. */
export type RoundRobinReason = ReasonIn<RoundRobinReasons>;

/** One member orders the whole; see the top of this file. */
export const roundRobin: Rule<RoundRobinTerms, RoundRobinReason> = {
  check(terms, checking) {
    checkTurns(terms, checking);
    checkMembers(terms, checking);
  },

  claim(terms, cost, development) {
    const before = opened(terms, development);
    const after = booked(before, cost);
    const isBefore = isBeforeBy(terms.rule, after, cost);
    const obstacle = obstacleTo(cost, new Set(terms.skip));
    const payer = firstBy(able(after, obstacle), isBefore);
    const passed = payer === null ? [] : obstaclesBefore(payer, after.accounts, isBefore, obstacle);
    const totalWeight = exactText(before.totalWeight);
    const book = payer === null ? before : paidBy(after, payer, cost);
    return {
      claims: book.accounts.map((account) =>
        claimOf(account, account.party === payer?.party ? cost : null, obstacle(account), totalWeight),
      ),
      uncovered: payer === null ? cost : 0n,
      isCancelled: false,
      rotation: {
        ledger: book.accounts.map(({ party, due, paid }) => ({ party, due, paid })),
        payer: payer?.party ?? null,
        next: nextIn(terms, development, cost, payer),
      },
      explanation: explained(terms.rule, after, payer, cost, passed),
    };
  },
};

/** The id of a development that comes after the one at hand; no request can name it. */
const AFTERWARDS = "";

/** Who would order a further development of this cost, or this one if nobody takes it; everybody is asked again. */
function nextIn(terms: RoundRobinTerms, development: string, cost: MinorUnits, payer: Account | null): string | null {
  const turns = payer === null ? terms.turns : [...terms.turns, { development, cost, payer: payer.party }];
  const book = booked(opened({ ...terms, turns }, payer === null ? development : AFTERWARDS), cost);
  return firstBy(able(book, obstacleTo(cost, new Set())), isBeforeBy(terms.rule, book, cost))?.party ?? null;
}

const able = (book: Book, obstacle: (account: Account) => Obstacle): readonly Account[] =>
  book.accounts.filter((account) => obstacle(account) === null);

function checkTurns({ turns, members }: RoundRobinTerms, { cost, development, path, issues, text }: Checking): void {
  if (cost !== undefined && cost < 0n) issues.add(orderNegativeCost, path, { cost: text(cost) });
  const known = new Map(members.map((member) => [member.party, member] as const));
  const order = orderOf(turns, development);
  const seen = new Set(development === undefined ? [] : [development]);
  for (const [at, turn] of turns.entries()) {
    const row = [...path, "turns", at];
    const payer = known.get(turn.payer);
    if (seen.has(turn.development)) {
      issues.add(turnRepeated, [...row, "development"], { development: shown(turn.development) });
    }
    seen.add(turn.development);
    if (payer === undefined) issues.add(turnNotAMember, [...row, "payer"], { party: shown(turn.payer) });
    else if (at < (order.get(payer.since) ?? 0) || at > (order.get(payer.until) ?? at)) {
      issues.add(turnPayerAbsent, [...row, "payer"], {
        party: shown(turn.payer),
        development: shown(turn.development),
      });
    }
  }
}

/** Where each development stands: the past ones in their order, then the one at hand. */
const orderOf = (
  turns: RoundRobinTerms["turns"],
  development: string | undefined,
): ReadonlyMap<string | undefined, number> =>
  new Map([...turns.map((turn) => turn.development), development].map((id, at) => [id, at] as const));

function checkMembers(terms: RoundRobinTerms, { development, path, issues }: Checking): void {
  const { members, turns, skip, rule } = terms;
  const weights = members.map(({ weight }) => weight);
  if (weights.length > 0 && weights.every(({ numerator }) => numerator === 0n)) {
    issues.add(keyAllZero, [...path, "members"], { count: members.length });
  }
  checkFineness(weights, [...path, "members"], issues);
  const known = new Set(members.map(({ party }) => party));
  for (const [at, party] of skip.entries()) {
    if (!known.has(party)) issues.add(turnNotAMember, [...path, "skip", at], { party: shown(party) });
  }
  const order = orderOf(turns, development);
  for (const [at, { since, until }] of members.entries()) {
    const row = [...path, "members", at];
    for (const [field, id] of [
      ["since", since],
      ["until", until],
    ] as const) {
      if (id === undefined) continue;
      if (rule === "deadline") issues.add(turnDeadlineConstant, [...row, field], {});
      if (!order.has(id)) issues.add(turnUnknown, [...row, field], { development: shown(id) });
    }
    const [first, last] = [order.get(since), order.get(until)];
    if (since === undefined || until === undefined || first === undefined || last === undefined || first <= last)
      continue;
    issues.add(turnInterval, [...row, "until"], { since: shown(since), until: shown(until) });
  }
  checkEachTurnIsOwed(terms, order, path, issues);
  if (isLedgerFine(terms, development ?? "")) return;
  issues.add(weightsTooFine, [...path, "members"], { limit: SHARES_DIGITS });
}

/** Every development must be owed by somebody: a cost that nobody is due would unbalance the ledger. */
function checkEachTurnIsOwed(
  { members, turns }: RoundRobinTerms,
  order: ReadonlyMap<string | undefined, number>,
  path: Checking["path"],
  issues: Checking["issues"],
): void {
  const weighing = members.filter(({ weight }) => weight.numerator > 0n);
  const change = new Array<number>(order.size + 1).fill(0);
  for (const { since, until } of weighing) {
    const [first, last] = [order.get(since) ?? 0, order.get(until) ?? order.size - 1];
    change[first] = (change[first] ?? 0) + 1;
    change[last + 1] = (change[last + 1] ?? 0) - 1;
  }
  let present = 0;
  for (const [at, { development }] of turns.entries()) {
    present += change[at] ?? 0;
    if (present > 0 || weighing.length === 0) continue;
    issues.add(turnNoWeight, [...path, "turns", at, "development"], { development: shown(development) });
  }
}

type Obstacle = "absent" | "skipped" | "ceiling" | null;

/** Why a member cannot take a turn of this cost; null: it can. */
const obstacleTo =
  (cost: MinorUnits, skip: ReadonlySet<string>) =>
  ({ party, share, isPresent, ceiling }: Account): Obstacle => {
    if (!isPresent || share === 0n) return "absent";
    if (skip.has(party)) return "skipped";
    return ceiling !== null && cost > ceiling ? "ceiling" : null;
  };

function claimOf(
  account: Account,
  ordered: MinorUnits | null,
  obstacle: Obstacle,
  totalWeight: string,
): Claim<RoundRobinReason> {
  const amount = ordered ?? 0n;
  return {
    party: account.party,
    role: "member",
    exact: whole(amount),
    bound: null,
    limits: { minimum: amount, maximum: amount },
    because: [reasonOf(account, ordered, obstacle, totalWeight)],
  };
}

function reasonOf(
  { weight, ceiling }: Account,
  ordered: MinorUnits | null,
  obstacle: Obstacle,
  totalWeight: string,
): RoundRobinReason {
  if (ordered !== null) return { code: "turn.orders", params: { cost: ordered, weight, totalWeight } };
  switch (obstacle) {
    case "absent":
      return { code: "turn.absent", params: {} };
    case "skipped":
      return { code: "turn.skipped", params: {} };
    case "ceiling":
      return { code: "turn.above-ceiling", params: { ceiling: minorUnits(ceiling ?? 0n) } };
    case null:
      return { code: "turn.waits", params: { weight, totalWeight } };
  }
}

function explained(
  rule: RoundRobinTerms["rule"],
  after: Book,
  payer: Account | null,
  cost: MinorUnits,
  passed: readonly Obstacle[],
): readonly RoundRobinReason[] {
  if (payer === null) return [{ code: "rotation.nobody", params: { cost } }];
  const { party, turns } = payer;
  const passing = passed.length === 0 ? [] : [passedOver(passed)];
  if (rule === "fixed-order") {
    return [
      ...passing,
      { code: "rotation.fixed-order", params: { party, turns } },
      { code: "rotation.no-bound", params: {} },
    ];
  }
  return [...passing, { code: `rotation.${rule}`, params: { party, balance: after.shownBalance(payer) } }];
}

/** What stood in the way of those who came before the payer. */
function obstaclesBefore(
  payer: Account,
  accounts: readonly Account[],
  isBefore: (one: Account, other: Account) => boolean,
  obstacle: (account: Account) => Obstacle,
): readonly Obstacle[] {
  const place = accounts.indexOf(payer);
  return accounts.flatMap((account, at) => {
    const met = obstacle(account);
    const isPassing = met === "skipped" || met === "ceiling";
    return isPassing && (isBefore(account, payer) || (at < place && !isBefore(payer, account))) ? [met] : [];
  });
}

function passedOver(obstacles: readonly Obstacle[]): RoundRobinReason {
  const count = (kind: Obstacle): number => obstacles.filter((obstacle) => obstacle === kind).length;
  return { code: "rotation.passed", params: { skipped: count("skipped"), above: count("ceiling") } };
}
