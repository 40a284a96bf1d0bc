import { checkFineness, SHARES_DIGITS } from "../apportion/weights.js";
import { elementAt } from "../errors/element-at.js";
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
import type { RoundRobinTerms } from "../request/round-robin.js";
import type { Checking } from "./claims.js";
import { isLedgerFine } from "./ledger.js";

/** Lists what is wrong with the past turns of a rotation. */
export function checkTurns(
  { turns, members }: RoundRobinTerms,
  { cost, development, path, issues, text }: Checking,
): void {
  if (cost !== undefined && cost < 0n) issues.add(orderNegativeCost, path, { cost: text(cost) });
  const known = new Map(members.map((member) => [member.party, member] as const));
  const order = orderOf(turns, development);
  const seen = new Set([development]);
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

/** Where each development stands: the past ones in their order, then the one at hand, where its id could be read. */
const orderOf = (
  turns: RoundRobinTerms["turns"],
  development: string | undefined,
): ReadonlyMap<string | undefined, number> =>
  new Map(
    [...turns.map((turn) => turn.development), ...(development === undefined ? [] : [development])].map(
      (id, at) => [id, at] as const,
    ),
  );

/** Lists what is wrong with the members of a rotation. */
export function checkMembers(terms: RoundRobinTerms, { development, path, issues }: Checking): void {
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
      // One that no turn names may be that of the development, where its id could not be read.
      if (development !== undefined && !order.has(id))
        issues.add(turnUnknown, [...row, field], { development: shown(id) });
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
  // By turns, not by developments: a list may name one development twice, which is an issue of its own.
  const change = new Array<number>(turns.length + 2).fill(0);
  for (const { since, until } of weighing) {
    const [first, last] = [order.get(since) ?? 0, order.get(until) ?? turns.length];
    change[first] = elementAt(change, first) + 1;
    change[last + 1] = elementAt(change, last + 1) - 1;
  }
  let present = 0;
  for (const [at, { development }] of turns.entries()) {
    present += elementAt(change, at);
    if (present > 0 || weighing.length === 0) continue;
    issues.add(turnNoWeight, [...path, "turns", at, "development"], { development: shown(development) });
  }
}
