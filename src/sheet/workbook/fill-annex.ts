import { elementAt } from "../../errors/element-at.js";
import type { AnnexSheet } from "./annex-sheet.js";
import { fillTotals } from "./annex-totals.js";
import type { Formula, GridCell } from "./cell.js";
import type { Figures } from "./figures.js";
import { above, choose, equal, minus, plus, text, withWords } from "./formula.js";
import type { Making } from "./making.js";
import { type Shown, shownOf } from "./shown.js";
import type { StyleName } from "./styles.js";

/** Puts the figures into the annex once they are reckoned: each stands for nothing while inputs cannot be reckoned with. */
export function fillAnnex(making: Making, annex: AnnexSheet, figures: Figures, failing: Formula): void {
  const { grid, columns, places } = annex;
  const { words } = making;
  const show = shownOf(making, figures);
  grid.span(places.status, 0, 1, words.statusHeading, "totalLabel");
  grid.span(places.status, 2, columns.last, statusOf(making, figures), "result");
  grid.span(places.checks, 0, 1, words.sheets.checks, "totalLabel");
  const { before, after } = words.failing(words.sheets.checks);
  const result = choose(equal(failing, 0), text(words.allGood), withWords(before, failing, after));
  const cell = grid.span(places.checks, 2, columns.last, result, "result");
  grid.highlights.push({ cell, unless: words.allGood });
  grid.put(places.toShare, columns.share, show.money(figures.total), "totalMoney");
  fillSources(annex, figures, show);
  fillRows(making, annex, figures, show);
  const end = fillTotals(making, annex, figures, show);
  fillRule(making, annex, end + 1);
}

function statusOf({ words }: Making, { sound, gap, claimed }: Figures): Formula {
  const open = choose(above(gap, 0), text(words.statuses.underfunded), text(words.statuses.funded));
  const { cancelled } = claimed;
  const status = cancelled === undefined ? open : choose(equal(cancelled, 1), text(words.statuses.cancelled), open);
  return choose(equal(sound, 1), status, text(words.nothing));
}

function fillSources({ grid, columns, sources }: AnnexSheet, { sources: amounts }: Figures, show: Shown): void {
  for (const [at, { amount, row }] of sources.entries()) {
    if (amount === null) grid.put(row, columns.share, show.money(elementAt(amounts, at)), "money");
  }
}

function fillRows({ words }: Making, { grid, columns, places }: AnnexSheet, figures: Figures, show: Shown): void {
  const { lines, active, paid, percentages, credits, invoices, claimed } = figures;
  const { vat } = invoices;
  for (const [at, line] of lines.entries()) {
    if (line.row === null) continue;
    const row = places.table + line.row;
    const own = elementAt(active, at);
    const put = (column: number | null, figure: Formula, style: StyleName = "money"): void => {
      if (column !== null) grid.put(row, column, show.inRow(own, figure), style);
    };
    const paying = elementAt(paid, at);
    put(columns.percentage, show.percent(elementAt(percentages, at)), "percent");
    put(columns.share, show.money(paying));
    if (vat !== null) {
      put(columns.vat, show.money(elementAt(vat, at)));
      // A party that pays in two qualities has one invoice: its VAT stands in the first of its rows.
      put(columns.gross, show.money(plus(paying, elementAt(vat, at))));
    }
    if (credits !== null) put(columns.credit, show.money(elementAt(credits, at)));
    const { ledger } = claimed;
    if (ledger === undefined) continue;
    const [due, settled] = [elementAt(ledger.due, at), elementAt(ledger.paid, at)];
    put(columns.due, show.money(due));
    put(columns.paid, show.money(settled));
    put(columns.balance, show.money(minus(due, settled)));
    put(columns.turn, turnOf(elementAt(ledger.orders, at), elementAt(ledger.next, at)), "word");
  }

  /** What a member does now, and next. */
  function turnOf(orders: GridCell, next: GridCell): Formula {
    const now = choose(equal(orders, 1), text(words.orders), text(""));
    const both = choose(equal(orders, 1), text(words.both), text(words.ordersNext));
    return choose(equal(figures.sound, 1), choose(equal(next, 1), both, now), text(words.nothing));
  }
}

/** The rule in words, below the table. */
function fillRule({ plan, sharing, words, say, hasVat }: Making, { grid, columns }: AnnexSheet, from: number): void {
  const { rounding, schedule } = plan.request;
  const priority = rounding?.rule === "largest-remainder" ? (rounding.priority ?? []) : [];
  const hasRemainders = sharing.rows.length > 1 && !sharing.isWhole;
  let row = from;
  grid.put(row, 0, words.rule, "section");
  row += 1;
  const sentences = [
    ...sharing.rule,
    ...(hasRemainders
      ? [
          rounding?.rule === "bearer"
            ? words.rules.byBearer(say.party(rounding.party), say.decimals)
            : words.rules.remainders(say.decimals),
          priority.length === 0 ? words.rules.ties : words.rules.tiesByPriority(priority.map(say.party).join(", ")),
        ]
      : []),
    ...(sharing.rows.length > 1 ? [words.rules.percentages] : []),
    ...(schedule === undefined ? [] : [words.rules.schedule(say.decimals)]),
    ...(hasVat ? [words.rules.vat(say.decimals)] : []),
  ];
  for (const sentence of sentences) {
    grid.paragraph(row, 0, columns.last, sentence, "rule");
    row += 1;
  }
}
