import { runningUnits } from "../apportion/carry.js";
import { elementAt } from "../errors/element-at.js";
import { issuedNotShare, scheduleNegative } from "../errors/invoice-entries.js";
import type { IssueList } from "../errors/issue-list.js";
import { shown } from "../errors/show.js";
import { sumOf } from "../money/minor-units.js";
import { addRatios, type Ratio, roundHalfUp, whole } from "../money/ratio.js";
import type { InstalmentTerms, IssuedTerms } from "../request/schedule.js";

/** What a party is invoiced in all, in minor units. */
export interface Invoiced {
  readonly party: string;
  readonly net: bigint;
}

/** What falls due together: for each party what it is asked for, in the order of the parties. */
export type Column = readonly bigint[];

/**
 * Puts shares into instalments: every instalment is the running total of all shares, half-up, less what was asked
 * before; every share is met exactly, and every running total of a party is less than a unit from its exact value.
 *
 * What was issued stays as it is. A party that was asked for more than is due by now is asked for nothing until the
 * running total of its share has caught up; the others are rounded among themselves, so that nobody pays for it.
 *
 * @param parties - who is invoiced, and for how much
 * @param instalments - the instalments, whose rates make 100
 * @param issuedTo - the invoice of a party for an instalment
 * @param ranks - who comes first where remainders tie
 * @param issues - where to say that somebody would be asked for less than nothing
 */
export function scheduled(
  parties: readonly Invoiced[],
  instalments: readonly InstalmentTerms[],
  issuedTo: (party: string, label: string) => IssuedTerms | undefined,
  ranks: readonly number[],
  issues: IssueList,
  text: (amount: bigint) => string,
): readonly Column[] {
  const isCredit = sumOf(parties.map(({ net }) => net)) < 0n;
  const sized = (amount: bigint): bigint => (isCredit ? -amount : amount);
  const shares = parties.map(({ net }) => sized(net));
  let asked: readonly bigint[] = shares.map(() => 0n);
  const columns = runningRates(instalments).map((rate, place): Column => {
    const { label } = elementAt(instalments, place);
    const issued = parties.map(({ party }) => issuedTo(party, label));
    const targets = shares.map((share) => ({ numerator: share * rate.numerator, denominator: rate.denominator }));
    const before = asked;
    const free = targets.flatMap((target, at) =>
      issued[at] === undefined && isBehind(target, elementAt(before, at)) ? [at] : [],
    );
    const running = freeRunningTotals(free, targets, before, ranks);
    if (running === undefined) issues.add(scheduleNegative, ["schedule", place], { label: shown(label) });
    const found = new Map(free.map((at, row) => [at, running?.[row]] as const));
    asked = before.map((sum, at) => {
      const invoice = issued[at];
      return invoice === undefined ? (found.get(at) ?? sum) : sum + sized(invoice.net);
    });
    return asked.map((sum, at) => sized(sum - elementAt(before, at)));
  });
  for (const [at, share] of shares.entries()) {
    const sum = elementAt(asked, at);
    if (sum === share || issues.count > 0) continue;
    const party = shown(parties[at]?.party);
    issues.add(issuedNotShare, ["issued"], { party, issued: text(sized(sum)), share: text(sized(share)) });
  }
  return columns;
}

/** The part of every share that is due up to and including each instalment. */
export function runningRates(instalments: readonly InstalmentTerms[]): readonly Ratio[] {
  let sum = whole(0n);
  return instalments.map(({ rate }) => {
    sum = addRatios(sum, rate);
    return { numerator: sum.numerator, denominator: sum.denominator * 100n };
  });
}

/** Whether less was asked for than a whole unit above what is due by now. */
const isBehind = ({ numerator, denominator }: Ratio, asked: bigint): boolean =>
  asked * denominator < numerator + denominator;

/** The running totals of those who are rounded together; undefined where one of them would fall. */
function freeRunningTotals(
  free: readonly number[],
  targets: readonly Ratio[],
  asked: readonly bigint[],
  ranks: readonly number[],
): readonly bigint[] | undefined {
  const own = free.map((at) => elementAt(targets, at));
  const [first] = own;
  if (first === undefined) return [];
  const total = roundHalfUp({
    numerator: own.reduce((sum, { numerator }) => sum + numerator, 0n),
    denominator: first.denominator,
  });
  return runningUnits(
    own,
    total,
    free.map((at) => elementAt(asked, at)),
    free.map((at) => elementAt(ranks, at)),
  );
}
