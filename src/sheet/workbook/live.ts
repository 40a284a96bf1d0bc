import type { FundingPlan } from "../../plan/funding-plan.js";
import { isInvoiced } from "../../plan/invoiced.js";
import { labelsIn } from "../../words/labels.js";
import { type Locale, speakerOf } from "../../words/locale.js";
import type { WorkbookWords } from "../../words/workbook-words.js";
import { type AnnexSheet, annexSheet } from "./annex-sheet.js";
import { Inventory, type Layout } from "./bindings.js";
import { checksSheet } from "./checks.js";
import { Desk, type Fault } from "./desk.js";
import type { Figures } from "./figures.js";
import { fillAnnex } from "./fill-annex.js";
import type { InputColumn } from "./inputs.js";
import { nameOf, orderedLines } from "./lines.js";
import type { Making } from "./making.js";
import { decimalsIn, textOf } from "./numerals.js";
import { reckoned } from "./reckoning.js";
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
  const figures = reckoned(making, annex, desk, { schedule, turns: turns?.inputs ?? [] });
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
  const isRated = (row: number): boolean => isInvoiced(sharing.rows[row]?.role ?? "member", rows[row]?.role);
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
