import { elementAt } from "../../errors/element-at.js";
import type { FundingPlan } from "../../plan/funding-plan.js";
import { isInvoiced } from "../../plan/invoiced.js";
import type { AnnexSheet } from "./annex-sheet.js";
import { Board, type Inputs } from "./board.js";
import type { Formula, GridCell } from "./cell.js";
import { soundness } from "./checks.js";
import { costOf } from "./cost-part.js";
import type { Desk, Line } from "./desk.js";
import { equalities } from "./equalities.js";
import type { Figures } from "./figures.js";
import { above, below, type Column, choose, equal, minus, of, plus, sum, times } from "./formula.js";
import { type Invoiced, invoiced } from "./invoices.js";
import type { Making } from "./making.js";
import { byBearer, byRemainders } from "./remainders.js";
import type { ScheduleSheet } from "./schedule-sheet.js";

/** The inputs that stand on sheets of their own. */
interface Beside {
  readonly schedule: ScheduleSheet | null;
  readonly turns: Inputs["turns"];
}

/** Reckons a plan on the sheet of the calculation: cost, shares, percentages, credits, invoices, and what must be equal. */
export function reckoned(making: Making, annex: AnnexSheet, desk: Desk, { schedule, turns }: Beside): Figures {
  const { sharing, words, scale, plan } = making;
  const { lines } = desk;
  const { sign, cost, sources, total } = costOf(desk, making, annex);
  const { names, inputs: columns, settings } = annex;
  const board = new Board(desk, { names, columns, settings, turns }, total);
  const { count, isBare } = sharing.spare;
  if (count > 0 && !isBare) desk.fault(words.faults.nobody, choose(equal(sum(board.active), 0), 1, 0));
  const claimed = sharing.claim(board);
  const { numerators, denominator, uncovered, cancelled } = claimed;
  // In a funding that is cancelled nobody pays, the sources no more than the others.
  const unless = (figure: GridCell | Formula, otherwise: GridCell | 0): Formula =>
    cancelled === undefined ? of(figure) : choose(equal(cancelled, 1), of(otherwise), of(figure));
  const parts = { heading: words.share, numerators, denominator };
  const bearer = bearerAt(plan, lines);
  const units = bearer < 0 ? byRemainders(desk, parts) : byBearer(desk, parts, bearer);
  const paid = desk.column(words.paid, ({ source }, at) =>
    source === null ? of(elementAt(units, at)) : unless(elementAt(sources, source), 0),
  );
  const gap = desk.single(words.gap, unless(choose(above(uncovered, 0), of(uncovered), 0), cost));
  const surplus = desk.single(words.surplus, choose(below(uncovered, 0), minus(0, uncovered), 0));
  const percentages = percentagesOf(desk, paid, gap);
  const credits = sharing.credits === null ? null : creditsOf(desk, sharing.credits.to, units, surplus);
  const invoices = invoicesOf(board, making, units, schedule);
  const paidSum = desk.single(words.sumOf(words.paid), plus(sum(paid), minus(gap, surplus)));
  const compared = { paidSum, cost, percentages, credits, surplus, invoices, schedule: schedule?.scale ?? null };
  equalities(desk, scale, compared);
  const sound = soundness(desk);
  const { active } = board;
  return {
    lines,
    sound,
    sign,
    active,
    total,
    cost,
    sources,
    paid,
    gap,
    surplus,
    percentages,
    credits,
    invoices,
    claimed,
  };
}

function invoicesOf(board: Board, { plan, rates }: Making, units: Column, schedule: ScheduleSheet | null): Invoiced {
  const reasons = new Set(plan.request.parties.flatMap(({ id, vatReason }) => (vatReason === undefined ? [] : [id])));
  return invoiced(board, {
    units,
    rates,
    schedule: schedule && { rates: schedule.rates, scale: schedule.scale },
    isInvoiced: (line) => isAsked(line, plan),
    hasReason: ({ party }) => party !== null && reasons.has(party),
  });
}

/** Which line bears the rounding; below 0 where nobody does. */
const bearerAt = ({ request: { rounding } }: FundingPlan, lines: readonly Line[]): number =>
  rounding?.rule === "bearer" ? lines.findIndex(({ party }) => party === rounding.party) : -1;

/** Percentages are apportioned as amounts are, so that those of shares and gap make 100.00. */
function percentagesOf(desk: Desk, paid: Column, gap: GridCell): Column {
  const { words } = desk;
  const whole = desk.single(words.sumOf(`${words.paid} + ${words.gap}`), plus(sum(paid), gap));
  desk.limit(words.limits.percentages, times(whole, 10_000));
  const numerators = desk.extended(`${words.percentage} × 10000`, (at) => times(10_000, (paid[at] ?? gap) as GridCell));
  const denominator = desk.single(`${words.percentage} – ${words.denominator}`, choose(equal(whole, 0), 1, of(whole)));
  return byRemainders(desk, { heading: words.percentage, numerators, denominator });
}

/** To whom a surplus belongs: a party, or those who paid, in proportion to what each paid. */
function creditsOf(desk: Desk, to: string | null, units: Column, surplus: GridCell): Column {
  const { words, lines } = desk;
  if (to !== null) {
    const place = lines.reduce((found, { party, row }, at) => (party === to && row !== null ? at : found), -1);
    return desk.column(words.credit, (_, at) => (at === place ? of(surplus) : of(0)));
  }
  const whole = desk.single(words.sumOf(words.share), sum(units));
  desk.limit(words.limits.credits, times(whole, surplus));
  const numerators = desk.column(`${words.credit} – ${words.numerator}`, (_, at) =>
    times(elementAt(units, at), surplus),
  );
  const denominator = desk.single(`${words.credit} – ${words.denominator}`, choose(equal(whole, 0), 1, of(whole)));
  return byRemainders(desk, { heading: words.credit, numerators, denominator });
}

/** Whether a line is invoiced; one that is a source's, or nobody's, is not. */
const isAsked = ({ row, party, role }: Line, { request }: FundingPlan): boolean =>
  row !== null && isInvoiced(role, request.parties.find(({ id }) => id === party)?.role);
