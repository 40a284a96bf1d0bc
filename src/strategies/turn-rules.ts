import type { MinorUnits } from "../money/minor-units.js";
import type { RoundRobinTerms } from "../request/round-robin.js";
import type { Account, Book } from "./ledger.js";

/**
 * Says who comes before whom by a rule, once everybody's due share of a cost is booked; of two who are even, the one
 * that stands first does.
 *
 * - `furthest-behind`: the larger balance;
 * - `fixed-order`: the fewer turns;
 * - `deadline`: those whose balance is large enough to order, by how soon their arrears would reach the bound; then the
 *   others, by balance. The constants are those of docs/decisions/0010.
 */
export function isBeforeBy(
  rule: RoundRobinTerms["rule"],
  book: Book,
  cost: MinorUnits,
): (one: Account, other: Account) => boolean {
  const isBehind = (one: Account, other: Account): boolean => book.balance(one) > book.balance(other);
  switch (rule) {
    case "furthest-behind":
      return isBehind;
    case "fixed-order":
      return (one, other) => one.turns < other.turns;
    case "deadline":
      return (one, other) => {
        const isDue = book.isDue(one, cost);
        if (isDue !== book.isDue(other, cost)) return isDue;
        return isDue ? book.urgency(one) * other.share < book.urgency(other) * one.share : isBehind(one, other);
      };
  }
}

/** The first that comes before all others; where two are even, the one that stands first. */
export function firstBy(accounts: readonly Account[], isBefore: (a: Account, b: Account) => boolean): Account | null {
  let first: Account | null = null;
  for (const account of accounts) if (first === null || isBefore(account, first)) first = account;
  return first;
}
