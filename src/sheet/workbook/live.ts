import { elementAt } from "../../errors/element-at.js";
import type { FundingPlan } from "../../plan/funding-plan.js";
import { labelsIn } from "../../words/labels.js";
import { type Locale, speakerOf } from "../../words/locale.js";
import type { WorkbookWords } from "../../words/workbook-words.js";
import { type AnnexSheet, annexSheet } from "./annex-sheet.js";
import { Inventory, type Layout } from "./bindings.js";
import { Board } from "./board.js";
import type { GridCell } from "./cell.js";
import { checksSheet, soundness } from "./checks.js";
import { costOf } from "./cost-part.js";
import { Desk, type Fault, type Line } from "./desk.js";
import { equalities } from "./equalities.js";
import type { Figures } from "./figures.js";
import { fillAnnex } from "./fill-annex.js";
import { above, below, type Column, choose, equal, minus, of, plus, sum, times } from "./formula.js";
import type { InputColumn } from "./inputs.js";
import { invoiced } from "./invoices.js";
import { nameOf, orderedLines } from "./lines.js";
import type { Making } from "./making.js";
import { decimalsIn, textOf } from "./numerals.js";
import { byRemainders } from "./remainders.js";
import { fillSchedule, scheduleSheet } from "./schedule-sheet.js";
import type { Sharing } from "./sharing.js";
import { turnsSheet } from "./turns-sheet.js";
import type { Book, Page } from "./write.js";

/** A workbook that recomputes, with how it is read back and where its figures stand. */
export interface LiveBook extends Book {
  readonly layout: Layout;
  readonly figures: Figures;
  readonly faults: readonly Fault[];
}

/** Makes the sheets of a plan that native formulas reckon. */
export function liveBook(
  plan: FundingPlan,
  sharing: Sharing,
  scale: number,
  locale: Locale,
  words: WorkbookWords,
): LiveBook {
  const making = makingOf(plan, sharing, scale, locale, words);
  const annex = annexSheet(making);
  const schedule = plan.request.schedule === undefined ? null : scheduleSheet(making, plan.request.schedule);
  const turns = sharing.turns === undefined ? null : turnsSheet(making, sharing.turns);
  const lines = orderedLines(making, annex);
  const desk = new Desk(lines, words);
  desk.column(words.line, (line) => nameOf(line, annex), "text");
  const { sign, cost, sources, total } = costOf(desk, making, annex);
  const board = new Board(
    desk,
    { names: annex.names, columns: annex.inputs, settings: annex.settings, turns: turns?.inputs ?? [] },
    total,
  );
  const { count, isBare } = sharing.spare;
  if (count > 0 && !isBare) desk.fault(words.faults.nobody, choose(equal(sum(board.active), 0), 1, 0));
  const claimed = sharing.claim(board);
  const units = byRemainders(desk, {
    heading: words.share,
    numerators: claimed.numerators,
    denominator: claimed.denominator,
  });
  const paid = desk.column(words.paid, (line, at) =>
    of((line.source === null ? units[at] : sources[line.source]) as GridCell),
  );
  const gap = desk.single(words.gap, choose(above(claimed.uncovered, 0), of(claimed.uncovered), 0));
  const surplus = desk.single(words.surplus, choose(below(claimed.uncovered, 0), minus(0, claimed.uncovered), 0));
  const percentages = percentagesOf(desk, paid, gap);
  const credits = sharing.credits === null ? null : creditsOf(desk, sharing.credits.to, units, surplus);
  const invoices = invoiced(board, {
    units,
    rates: making.rates,
    schedule: schedule && { rates: schedule.rates, scale: schedule.scale },
    isInvoiced: (line) => isInvoiced(line, plan),
    hasReason: ({ party }) => plan.request.parties.some(({ id, vatReason }) => id === party && vatReason !== undefined),
  });
  const paidSum = desk.single(words.sumOf(words.paid), plus(sum(paid), minus(gap, surplus)));
  equalities(desk, scale, {
    paidSum,
    cost,
    percentages,
    credits,
    surplus,
    invoices,
    schedule: schedule?.scale ?? null,
  });
  const sound = soundness(desk);
  const figures: Figures = {
    lines,
    sound,
    sign,
    active: board.active,
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
  const checks = checksSheet(desk);
  fillAnnex(making, annex, figures, checks.failing);
  if (schedule !== null) fillSchedule(making, annex, schedule, figures);
  const pages: Page[] = [
    { grid: annex.grid, isWide: isWide(annex), titleRow: annex.places.heading, freeze: 0 },
    ...(schedule === null ? [] : [{ grid: schedule.grid, isWide: false, titleRow: schedule.heading, freeze: 0 }]),
    ...(turns === null ? [] : [{ grid: turns.grid, isWide: false, titleRow: turns.heading, freeze: 0 }]),
    { grid: checks.grid, isWide: false, titleRow: 3, freeze: 4 },
    { grid: desk.grid, isWide: true, titleRow: 2, freeze: 3, isOpenEnded: true },
  ];
  return {
    title: `${words.annexTitle} – ${plan.request.development.title}`,
    pages,
    names: making.inventory.names,
    layout: {
      bindings: making.inventory.bindings,
      rows: making.inventory.rows,
      additions: making.inventory.additions,
      order: lines.flatMap(({ party, source }) => (party === null || source !== null ? [] : [party])),
      ids: annex.rows.map((row) => row?.party ?? null),
    },
    figures,
    faults: desk.faults,
  };
}

/** A page is turned where its table is wider than it is long: about 95 characters stand beside each other. */
const isWide = ({ grid }: AnnexSheet): boolean => grid.widths.reduce((sum, width) => sum + width, 0) > 140;

function makingOf(plan: FundingPlan, sharing: Sharing, scale: number, locale: Locale, words: WorkbookWords): Making {
  const parties = new Map(plan.request.parties.map((party) => [party.id, party] as const));
  const rows = sharing.rows.map(({ party }) => parties.get(party));
  const isRated = (row: number): boolean => rows[row]?.role !== "publisher";
  const values = rows.map((party, at) => (isRated(at) && party?.vatRate !== undefined ? textOf(party.vatRate) : null));
  const hasVat = values.some((value) => value !== null);
  const places = decimalsIn(values.filter((value) => value !== null)) ?? 0;
  const rates: InputColumn = {
    name: "qp_vat_rates",
    heading: words.vatRate,
    kind: "exact",
    field: "vatRate",
    style: "rateInput",
    values,
    scale: 10 ** Math.max(2, places),
    isRequired: false,
    isLenient: true,
    isOpen: isRated,
  };
  const labels = labelsIn(locale);
  return {
    plan,
    sharing,
    words,
    labels,
    say: speakerOf(plan, locale),
    inventory: new Inventory(),
    scale,
    hasVat,
    rates: hasVat ? rates : null,
  };
}

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

/** Whether the publisher is asked for money: neither a source nor the publisher itself is invoiced. */
function isInvoiced({ row, party, role }: Line, { request }: FundingPlan): boolean {
  if (row === null || role === "publisher" || role === "funder") return false;
  return party === null || request.parties.find(({ id }) => id === party)?.role !== "publisher";
}
