import fc from "fast-check";
import type { FundingPlan, Payment } from "../../src/index.js";
import { amountOf, decimalsOf, total, unitsOf } from "./money-text.js";

/** How a drawn payment gets its amount: of what the party owes, of what all owe, or any. */
const drawn = fc.record({
  of: fc.constantFrom("own", "all", "any"),
  party: fc.nat(),
  part: fc.constantFrom(0n, 1n, 2n, 3n, 7n),
  any: fc.bigInt(0n, 10n ** 6n),
  date: fc.option(fc.constantFrom("2027-02-03", "2027-12-31", "2028-02-29"), { nil: undefined }),
});

/** Payments of a plan's parties: somebody pays its own, all of it, halves and thirds, or anything; of the cost's sign. */
export const arbitraryPayments = (plan: FundingPlan): fc.Arbitrary<readonly Payment[]> =>
  fc.array(drawn, { maxLength: 12 }).map((rows) => {
    const decimals = decimalsOf(plan.request);
    const isCredit = plan.cost.startsWith("-");
    const owed = owedBy(plan);
    const ids = plan.request.parties.map(({ id }) => id);
    return rows.map(({ of, party: row, part, any, date }) => {
      const party = ids[row % ids.length] ?? "";
      const whole = of === "own" ? (owed.get(party) ?? 0n) : total([...owed.values()]);
      const units = of === "any" ? any : part === 0n ? 0n : whole / part;
      const size = units < 0n ? -units : units;
      return { party, amount: amountOf(isCredit ? -size : size, decimals), ...(date === undefined ? {} : { date }) };
    });
  });

/** What each party owes, read off shares and invoices: its lines less its credit, and the VAT of its invoices. */
export function owedBy(plan: FundingPlan): ReadonlyMap<string, bigint> {
  const read = (text: string): bigint => unitsOf(text, decimalsOf(plan.request));
  const owed = new Map<string, bigint>();
  for (const { party, amount } of plan.shares) owed.set(party, (owed.get(party) ?? 0n) + read(amount));
  for (const { party, net, gross } of plan.vat?.lines ?? []) {
    owed.set(party, (owed.get(party) ?? 0n) + read(gross) - read(net));
  }
  for (const { party, used } of plan.creditUse ?? []) {
    if (owed.has(party)) owed.set(party, (owed.get(party) ?? 0n) - read(used));
  }
  return owed;
}
