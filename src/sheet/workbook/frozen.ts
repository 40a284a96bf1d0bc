import type { FundingPlan } from "../../plan/funding-plan.js";
import { explain } from "../../words/explain.js";
import { type Labels, labelsIn } from "../../words/labels.js";
import { type Locale, type Speaker, speakerOf } from "../../words/locale.js";
import type { NotLive, WorkbookWords } from "../../words/workbook-words.js";
import type { CellValue } from "./cell.js";
import { cellText } from "./cell-text.js";
import { Grid, linesOf } from "./grid.js";
import type { StyleName } from "./styles.js";
import type { Page } from "./write.js";

/** Makes the sheets of a plan that native formulas do not reckon: its values, and why they stand still. */
export function frozenPages(plan: FundingPlan, why: NotLive, locale: Locale, words: WorkbookWords): readonly Page[] {
  const pages = [sharesPage(plan, why, locale, words)];
  return plan.schedule === undefined ? pages : [...pages, schedulePage(plan, locale, words)];
}

/** A figure of a plan as a cell holds it: a number as long as doubles hold it exactly, else the text. */
const figureOf = (amount: string | null): number | string | null =>
  amount === null ? null : amount.replace(/\D/g, "").length > 15 ? amount : Number(amount);

/** A column of the table of shares. */
interface Field {
  readonly title: string;
  readonly width: number;
  readonly style: StyleName;
}

/** What a page of values is written with. */
interface Telling {
  readonly plan: FundingPlan;
  readonly words: WorkbookWords;
  readonly labels: Labels;
  readonly say: Speaker;
}

const HEADING = 7;

function sharesPage(plan: FundingPlan, why: NotLive, locale: Locale, words: WorkbookWords): Page {
  const telling: Telling = { plan, words, labels: labelsIn(locale), say: speakerOf(plan, locale) };
  const grid = new Grid(words.sheets.annex);
  const fields = fieldsOf(telling);
  const last = fields.length - 1;
  grid.widths.push(...fields.map(({ width }) => width));
  grid.put(0, 0, words.annexTitle, "title");
  grid.raise(0, 1.6);
  const { development } = plan.request;
  grid.paragraph(1, 0, last, cellText(words.subtitle(development.title, development.id)), "subtitle");
  grid.paragraph(2, 0, last, words.frozen(words.reasons[why]), "result");
  grid.paragraph(3, 0, last, words.computedBy(plan.library), "note");
  grid.span(5, 0, 1, words.statusHeading, "totalLabel");
  grid.span(5, 2, last, words.statuses[plan.status], "result");
  for (const [column, { title }] of fields.entries()) grid.put(HEADING, column, title, "heading");
  let row = HEADING + 1;
  for (const cells of sharesOf(telling)) {
    for (const [column, { style }] of fields.entries()) grid.put(row, column, cells[column] ?? null, style);
    grid.raise(row, linesOf(String(cells[1]), 34));
    row += 1;
  }
  for (const [label, ...figures] of totalsOf(telling)) {
    grid.span(row, 0, 2, label, "totalLabel");
    for (let column = 3; column <= last; column += 1) {
      grid.put(row, column, figureOf(figures[column - 3] ?? null), column === 3 ? "totalPercent" : "totalMoney");
    }
    row += 1;
  }
  grid.put(row + 1, 0, words.rule, "section");
  for (const [at, sentence] of explain(plan, { locale }).entries()) {
    grid.paragraph(row + 2 + at, 0, last, sentence, "rule");
  }
  return { grid, isWide: plan.vat !== undefined, titleRow: HEADING, freeze: 0 };
}

const fieldsOf = ({ plan, words, labels }: Telling): readonly Field[] => [
  { title: words.row, width: 5, style: "count" },
  { title: words.party, width: 36, style: "label" },
  { title: words.quality, width: 18, style: "word" },
  { title: labels.percentage, width: 10, style: "percent" },
  { title: labels.share, width: 18, style: "money" },
  ...(plan.vat === undefined
    ? []
    : ([
        { title: words.vatRate, width: 10, style: "word" },
        { title: words.vat, width: 16, style: "money" },
        { title: labels.gross, width: 19, style: "money" },
      ] as const)),
];

/** A row for every share; a party that pays in two qualities is invoiced in the first. */
function sharesOf({ plan, labels, say }: Telling): readonly (readonly CellValue[])[] {
  const invoices = new Map(plan.vat?.lines.map((line) => [line.party, line] as const));
  return plan.shares.map(({ party, role, percentage, amount }, at) => {
    const shown = [at + 1, say.party(party), labels.roles[role], figureOf(percentage), figureOf(amount)];
    const invoice = invoices.get(party);
    if (invoice === undefined || !invoices.delete(party)) return shown;
    return [...shown, say.percent(invoice.rate), figureOf(invoice.vat), figureOf(invoice.gross)];
  });
}

/** The totals: percentage, amount, nothing below the rates, VAT and gross amount. */
function totalsOf({ plan, labels }: Telling): readonly (readonly [string, ...(string | null)[]])[] {
  const { sharesTotal, gap, surplus, cost } = plan.reconciliation;
  return [
    [labels.total, null, sharesTotal, null, plan.vat?.vat ?? null, plan.vat?.gross ?? null],
    [labels.gap, plan.gapPercentage, gap],
    [labels.surplus, null, surplus],
    [labels.cost, null, cost],
  ];
}

function schedulePage(plan: FundingPlan, locale: Locale, words: WorkbookWords): Page {
  const labels = labelsIn(locale);
  const say = speakerOf(plan, locale);
  const grid = new Grid(words.sheets.schedule);
  const hasVat = plan.vat !== undefined;
  const titles = [words.row, words.party, labels.net, ...(hasVat ? [words.vat, words.gross] : [])];
  grid.widths.push(5, 46, 18, ...(hasVat ? [16, 18] : []));
  grid.put(0, 0, words.sheets.schedule, "title");
  const heading = 2;
  for (const [column, title] of titles.entries()) grid.put(heading, column, title, "heading");
  let row = heading + 1;
  for (const { label, due, rate, lines, net, vat, gross } of plan.schedule ?? []) {
    const parts = [label, say.percent(rate), ...(due === null ? [] : [say.day(due)])];
    grid.span(row, 0, 1, parts.join(" – "), "totalLabel");
    for (const [at, amount] of [net, vat, gross].slice(0, titles.length - 2).entries())
      grid.put(row, 2 + at, figureOf(amount), "totalMoney");
    row += 1;
    for (const [at, line] of lines.entries()) {
      grid.put(row, 0, at + 1, "count");
      grid.put(row, 1, say.party(line.party), "label");
      for (const [place, amount] of [line.net, line.vat, line.gross].slice(0, titles.length - 2).entries())
        grid.put(row, 2 + place, figureOf(amount), "money");
      row += 1;
    }
  }
  return { grid, isWide: false, titleRow: heading, freeze: 0 };
}
