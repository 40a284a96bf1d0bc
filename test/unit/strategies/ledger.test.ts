import { describe, expect, it } from "vitest";
import { exactText } from "../../../src/money/ratio.js";
import { roundRobinAt } from "../../../src/request/round-robin.js";
import { type Account, type Book, booked, opened, paidBy } from "../../../src/strategies/ledger.js";

/** amiens throughout, brest from the development at hand on, caen for the first turn alone, douai from the second on. */
const terms = roundRobinAt(2).parse({
  kind: "round-robin",
  members: [
    { party: "amiens", weight: "1" },
    { party: "brest", weight: "1", since: "now" },
    { party: "caen", weight: "1", until: "d-1" },
    { party: "douai", weight: "1", since: "d-2" },
  ],
  turns: [
    { development: "d-1", cost: "12.00", payer: "amiens" },
    { development: "d-2", cost: "9.00", payer: "douai" },
  ],
});

/** Each line: due and paid in cents, how many turns, and whether the member is there. */
const linesOf = ({ accounts }: Book): readonly string[] =>
  accounts.map(
    ({ party, due, paid, turns, isPresent }: Account) =>
      `${party} ${exactText(due)} ${paid} ${turns}${isPresent ? "" : " absent"}`,
  );

describe("strategies: the book of a rotation, after some of its turns", () => {
  // d-1 is due by amiens and caen, 6.00 each. d-2 comes next: douai begins at the one turn that amiens took.
  it("strategies: after the first turn it holds nothing of the second, nor of who joins later", () => {
    const book = opened(terms, "now", 1);
    expect(linesOf(book)).toEqual(["amiens 600 1200 1", "brest 0 0 0 absent", "caen 600 0 0 absent", "douai 0 0 1"]);
    expect([book.largest, book.totalWeight.numerator]).toEqual([1200n, 2n]);
    expect(book.accounts.map(book.shownBalance)).toEqual([-600n, 0n, 600n, 0n]);
  });

  // d-2 is due by amiens and douai, 4.50 each; douai paid it. brest begins at the one turn of amiens.
  it("strategies: after all turns it holds them all", () => {
    const book = opened(terms, "now");
    expect(linesOf(book)).toEqual(["amiens 1050 1200 1", "brest 0 0 1", "caen 600 0 0 absent", "douai 450 900 2"]);
    expect(book.accounts.map(book.shownBalance)).toEqual([-150n, 0n, 600n, -450n]);
    expect(book.largest).toBe(1200n);
  });

  // 15.00 now are due by amiens, brest and douai, 5.00 each, and brest orders.
  it("strategies: who orders has paid the cost and taken one turn more, and the balances sum to zero", () => {
    const after = booked(opened(terms, "now"), 1500n);
    const [, brest] = after.accounts;
    const book = paidBy(after, brest as Account, 1500n);
    expect(linesOf(book)).toEqual(["amiens 1550 1200 1", "brest 500 1500 2", "caen 600 0 0 absent", "douai 950 900 2"]);
    expect(book.accounts.map(book.shownBalance)).toEqual([350n, -1000n, 600n, 50n]);
    expect(book.largest).toBe(1500n);
  });
});
