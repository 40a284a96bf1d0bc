import type { Locale } from "../entries/words.js";
import type { FundingPlan, Share } from "../index.js";
import { type Labels, labelsIn } from "../words/labels.js";
import { speakerOf, typeset } from "../words/locale.js";
import { type Figures, isZero, type Telling } from "./figures.js";
import { creditsFigures, inKindFigures, ledgerFigures, scheduleFigures, vatFigures } from "./figures-more.js";
import type { PageWords } from "./words.js";

/** The most rows that a table of the page shows; the documents have all. */
export const ROWS_SHOWN = 200;

/** The tables of a plan: the shares first, then whatever else it has. */
export function figuresOf(plan: FundingPlan, locale: Locale, words: PageWords): readonly Figures[] {
  const telling: Telling = { plan, labels: labelsIn(locale), say: speakerOf(plan, locale) };
  const tables = [
    sharesFigures(telling, words),
    ...creditsFigures(telling, words),
    ...inKindFigures(telling),
    ...ledgerFigures(telling),
    ...vatFigures(telling, words),
    ...scheduleFigures(telling),
  ];
  return tables.map((table) => cut(table, words, locale));
}

function cut(table: Figures, words: PageWords, locale: Locale): Figures {
  const set = (texts: readonly string[]): readonly string[] => texts.map((text) => typeset(text, locale));
  const rows = table.rows.slice(0, ROWS_SHOWN).map(set);
  const left = table.rows.length - rows.length;
  return {
    ...table,
    caption: typeset(table.caption, locale),
    columns: set(table.columns),
    rows,
    ...(left > 0 ? { more: words.out.moreRows(left) } : {}),
  };
}

function sharesFigures({ plan, labels, say }: Telling, words: PageWords): Figures {
  const { sharesTotal, gap, surplus, cost, checks } = plan.reconciliation;
  const whole = say.percent(checks.find(({ check }) => check === "percentages")?.left ?? "0.00");
  const row = (share: Share): readonly string[] => [
    `${say.party(share.party)}${remark(share, labels)}`,
    say.amount(share.amount),
    say.percent(share.percentage),
    share.spareUnits === 0 ? "" : `${share.spareUnits > 0 ? "+" : "−"}${say.units(Math.abs(share.spareUnits))}`,
  ];
  return {
    id: "shares",
    caption: words.out.shares,
    columns: [labels.party, labels.share, labels.percentage, labels.spareUnits],
    rows: plan.shares.map(row),
    totals: [
      [labels.total, say.amount(sharesTotal), isZero(gap) ? whole : "", ""],
      ...(isZero(gap) ? [] : [[labels.gap, say.amount(gap), say.percent(plan.gapPercentage), ""]]),
      ...(isZero(surplus) ? [] : [[labels.surplus, say.amount(surplus), "", ""]]),
      [labels.cost, say.amount(cost), isZero(gap) ? "" : whole, ""],
    ],
  };
}

function remark({ role, bound }: Share, labels: Labels): string {
  const remarks = [
    ...(role === "member" ? [] : [labels.roles[role]]),
    ...(bound === null ? [] : [labels.bounds[bound]]),
  ];
  return remarks.length === 0 ? "" : ` (${remarks.join(", ")})`;
}
