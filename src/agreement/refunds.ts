import { amountText, sumOfTexts } from "../money/decimal.js";
import type { Join } from "../request/change.js";
import type { Amendment, PartyAmount, Transfer } from "./amendment.js";
import { creditedIn, decimalsIn, sumOfAmounts, unitsIn, usedIn } from "./borne.js";
import { proved } from "./compared.js";

/**
 * What the joiner pays, and what becomes of it. What the others bear less is refunded to them, kept for them in a pot, or
 * left out of their open instalments. What adds to the surplus is the credit of its owners already, as is what they use
 * less of an earlier credit, and what closes a gap goes to the cost: none of it is refunded.
 */
export function withBuyIn(amendment: Amendment, { party, refund }: Pick<Join, "party" | "refund">): Amendment {
  const { after, delta, reconciliation } = amendment;
  const decimals = decimalsIn(after);
  const text = (units: bigint): string => amountText(units, decimals);
  const amount = delta.find((row) => row.party === party.id)?.change ?? text(0n);
  if (isOpen(amendment, party.id)) {
    return {
      ...amendment,
      buyIn: { party: party.id, amount, refunds: text(0n), credited: text(0n), gapClosed: text(0n) },
    };
  }
  const { refunds, credited } = movesOf(amendment, party.id);
  const buyIn = {
    party: party.id,
    amount,
    refunds: sumOfTexts(
      refunds.map((one) => one.amount),
      decimals,
    ),
    credited: text(credited),
    gapClosed: text(-unitsIn(after, reconciliation.gapChange)),
  };
  const left = sumOfTexts([buyIn.refunds, buyIn.credited, buyIn.gapClosed], decimals);
  const checks = [...reconciliation.checks, { check: "buy-in", left, right: amount } as const];
  const settled = { ...amendment, buyIn, reconciliation: { ...reconciliation, refunds: buyIn.refunds, checks } };
  // Where instalments are still open, they take the difference: nobody has to pay anybody back.
  if (after.schedule !== undefined) return proved(settled);
  if (refund === "pot") return proved({ ...settled, pot: refunds });
  return proved({ ...settled, transfers: refunds.map((one) => transferOf(party.id, one)) });
}

/**
 * Whether the others' differences are not the joiner's doing alone: a gap grew, or they pay more because it closes, or
 * because a surplus grows.
 */
function isOpen({ after, delta, reconciliation }: Amendment, joiner: string): boolean {
  const gap = unitsIn(after, reconciliation.gapChange);
  const isCovering = gap < 0n || unitsIn(after, reconciliation.surplusChange) > 0n;
  return gap > 0n || (isCovering && delta.some((row) => row.party !== joiner && unitsIn(after, row.change) > 0n));
}

/**
 * What each other party gets back, and what adds to credits. A credit that ends was paid out of what it stood for; where a
 * party uses less of a credit that it brought, the plan after leaves it the rest, so that only money is refunded.
 */
function movesOf({ before, after, delta }: Amendment, joiner: string) {
  const decimals = decimalsIn(after);
  const [had, has] = [creditedIn(before), creditedIn(after)];
  const creditChange = (id: string): bigint => (has.get(id) ?? 0n) - (had.get(id) ?? 0n);
  const [used, uses] = [usedIn(before), usedIn(after)];
  const leftAgain = (id: string): bigint => (used.get(id) ?? 0n) - (uses.get(id) ?? 0n);
  const refunds = delta.flatMap((row): readonly PartyAmount[] => {
    if (row.party === joiner) return [];
    const credit = creditChange(row.party);
    const units = -unitsIn(after, row.change) + (credit < 0n ? credit : 0n) - leftAgain(row.party);
    return units === 0n ? [] : [{ party: row.party, amount: amountText(units, decimals) }];
  });
  const added = delta.map((row) => creditChange(row.party)).filter((credit) => credit > 0n);
  const returned = delta.map((row) => leftAgain(row.party));
  return { refunds, credited: sumOfAmounts([...added, ...returned]) };
}

/** A refund, from the joiner; a cent that an earlier member pays more goes the other way. */
const transferOf = (joiner: string, { party, amount }: PartyAmount): Transfer =>
  amount.startsWith("-") ? { from: party, to: joiner, amount: amount.slice(1) } : { from: joiner, to: party, amount };
