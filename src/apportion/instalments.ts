import { elementAt } from "../errors/element-at.js";
import { scheduleNegative, scheduleSum } from "../errors/invoice-entries.js";
import type { Outcome } from "../errors/issue.js";
import { IssueList } from "../errors/issue-list.js";
import { numberNegative } from "../errors/number-entries.js";
import { attempt, valueOrThrow } from "../errors/quotepart-error.js";
import { shown } from "../errors/show.js";
import { readExact } from "../money/exact-text.js";
import { sumOf } from "../money/minor-units.js";
import { addRatios, exactText, type Ratio, roundHalfUp, whole } from "../money/ratio.js";
import { readArguments, type Weight } from "./arguments.js";
import { runningUnits } from "./carry.js";
import type { ApportionOptions } from "./options.js";
import { readList } from "./read-list.js";
import { shareOut } from "./share-out.js";

/** A total shared between parties and over instalments. */
export interface Instalments {
  /** The units of each party, in the order of the weights: what `apportion` gives. */
  readonly units: bigint[];
  /** The total of each instalment. */
  readonly totals: bigint[];
  /** What each party is asked for in each instalment: one row an instalment. */
  readonly cells: bigint[][];
}

/**
 * Shares a total between parties and over instalments, so that every instalment, every party and every running total is
 * exact: fractions are carried from one instalment to the next.
 *
 * French term: échéancier. Source: theory of carried remainders; Balinski & Young, Fair Representation (1982), for the
 * largest remainder.
 *
 * Promises: the cells of a party make its units, and those of an instalment its total; the running total of all is the
 * total × the running rate, half up; the running total of each party is less than a unit from its units × the running
 * rate; nobody is asked for less than nothing; a negative total gives the exact mirror.
 *
 * @param total - whole units to share, such as cents; a number must be a safe integer
 * @param weights - one exact weight of 0 or more for each party
 * @param rates - the rate of each instalment in per cent, 0 or more; together they make 100
 * @param options - what `apportion` takes: ids and priority for ties, the rule, and bounds
 * @returns the units of each party, the total of each instalment, and every cell
 * @throws QuotepartError every issue of `apportion`, and `schedule.sum`, `schedule.negative`
 * @example A hundred euros between three, 30 per cent now and the rest later
 * ```ts
 * import { instalments } from "quotepart/apportion";
 *
 * const { cells, totals } = instalments(10_000n, [1, 1, 1], [30, 70]);
 * totals; // => [3000n, 7000n]
 * cells; // => [[1000n, 1000n, 1000n], [2334n, 2333n, 2333n]]
 * ```
 */
export function instalments(
  total: bigint | number,
  weights: readonly Weight[],
  rates: readonly Weight[],
  options?: ApportionOptions,
): Instalments {
  return valueOrThrow(tryInstalments(total, weights, rates, options));
}

/**
 * Does what {@link instalments} does, and answers with the issues instead of throwing.
 *
 * @param total - whole units to share
 * @param weights - one exact weight for each party
 * @param rates - the rate of each instalment in per cent
 * @param options - ids, priority, rule and bounds
 * @returns the instalments, or every issue
 * @example
 * ```ts
 * import { tryInstalments } from "quotepart/apportion";
 *
 * tryInstalments(100n, [1], [30, 30]).ok; // => false
 * ```
 */
export function tryInstalments(
  total: unknown,
  weights: unknown,
  rates: unknown,
  options?: unknown,
): Outcome<Instalments> {
  return attempt(() => {
    const issues = new IssueList();
    const known = readArguments(total, weights, options, issues);
    const running = readRunningRates(rates, issues);
    if (known === undefined || running === undefined) return issues.failure();
    const { units } = shareOut(known.total, known);
    const ranks = known.precedence.ranks() ?? units.map((_, at) => at);
    const cells = cellsOf(units, running, ranks, issues);
    if (issues.count > 0) return issues.failure();
    return { ok: true, value: { units, totals: cells.map(sumOf), cells } };
  });
}

/** Reads rates per cent as the part that is due up to and including each; undefined when an issue was added. */
function readRunningRates(rates: unknown, issues: IssueList): readonly Ratio[] | undefined {
  const before = issues.count;
  let sum = whole(0n);
  const running = readList("rates", ["rates"], rates, issues)?.map((given, at) => {
    const rate = readExact(given, ["rates", at], issues) ?? whole(0n);
    if (rate.numerator < 0n) issues.add(numberNegative, ["rates", at], { received: shown(given) });
    sum = addRatios(sum, rate);
    return { numerator: sum.numerator, denominator: sum.denominator * 100n };
  });
  if (issues.count > before) return undefined;
  if (sum.numerator !== 100n * sum.denominator) issues.add(scheduleSum, ["rates"], { sum: exactText(sum) });
  return issues.count > before ? undefined : running;
}

function cellsOf(
  units: readonly bigint[],
  running: readonly Ratio[],
  ranks: ArrayLike<number>,
  issues: IssueList,
): bigint[][] {
  const sign = sumOf(units) < 0n ? -1n : 1n;
  let asked: readonly bigint[] = units.map(() => 0n);
  return running.map(({ numerator, denominator }, place) => {
    const targets = units.map((unit) => ({ numerator: sign * unit * numerator, denominator }));
    const due = roundHalfUp({ numerator: sumOf(targets.map((target) => target.numerator)), denominator });
    const before = asked;
    const now = runningUnits(targets, due, before, ranks);
    if (now === undefined) issues.add(scheduleNegative, ["rates", place], { label: shown(place + 1) });
    asked = now ?? before;
    return asked.map((unit, at) => sign * (unit - elementAt(before, at)));
  });
}
