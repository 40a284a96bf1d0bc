import type { FundingPlan } from "../../plan/funding-plan.js";
import { explain } from "../../words/explain.js";
import { labelsIn } from "../../words/labels.js";
import { type Locale, speakerOf } from "../../words/locale.js";
import type { NotLive, WorkbookWords } from "../../words/workbook-words.js";
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

interface Field {
  readonly title: string;
  readonly width: number;
  readonly style: StyleName;
}

function sharesPage(plan: FundingPlan, why: NotLive, locale: Locale, words: WorkbookWords): Page {
  const labels = labelsIn(locale);
  const say = speakerOf(plan, locale);
  const grid = new Grid(words.sheets.annex);
  const fields: readonly Field[] = [
    { title: words.row, width: 5, style: "count" },
    { title: words.party, width: 36, style: "label" },
    { title: words.quality, width: 18, style: "word" },
    { title: labels.percentage, width: 10, style: "percent" },
    { title: labels.share, width: 18, style: "money" },
    ...(plan.vat === undefined
      ? []
      : [
          { title: words.vatRate, width: 10, style: "word" } as const,
          { title: words.vat, width: 16, style: "money" } as const,
          { title: labels.gross, width: 18, style: "money" } as const,
        ]),
  ];
  grid.widths.push(...fields.map(({ width }) => width));
  const last = fields.length - 1;
  grid.put(0, 0, words.annexTitle, "title");
  grid.raise(0, 1.6);
  const { development } = plan.request;
  grid.paragraph(1, 0, last, cellText(words.subtitle(development.title, development.id)), "subtitle");
  grid.paragraph(2, 0, last, words.frozen(words.reasons[why]), "result");
  grid.paragraph(3, 0, last, words.madeBy(plan.library), "note");
  grid.span(5, 0, 1, words.statusHeading, "totalLabel");
  grid.span(5, 2, last, words.statuses[plan.status], "result");
  const heading = 7;
  for (const [column, { title }] of fields.entries()) grid.put(heading, column, title, "heading");
  const invoices = new Map(plan.vat?.lines.map((line) => [line.party, line] as const));
  const seen = new Set<string>();
  let row = heading + 1;
  for (const [at, { party, role, percentage, amount }] of plan.shares.entries()) {
    const invoice = seen.has(party) ? undefined : invoices.get(party);
    seen.add(party);
    const cells = [
      at + 1,
      say.party(party),
      labels.roles[role],
      figureOf(percentage),
      figureOf(amount),
      ...(plan.vat === undefined
        ? []
        : [
            invoice === undefined ? null : say.percent(invoice.rate),
            figureOf(invoice?.vat ?? null),
            figureOf(invoice?.gross ?? null),
          ]),
    ];
    for (const [column, value] of cells.entries()) grid.put(row, column, value, fields[column]?.style ?? "label");
    grid.raise(row, linesOf(say.party(party), 34));
    row += 1;
  }
  const total = (label: string, amount: string, percentage: string | null, vat?: string, gross?: string): void => {
    grid.span(row, 0, 2, label, "totalLabel");
    grid.put(row, 3, figureOf(percentage), "totalPercent");
    grid.put(row, 4, figureOf(amount), "totalMoney");
    if (plan.vat !== undefined) {
      grid.put(row, 5, null, "totalMoney");
      grid.put(row, 6, figureOf(vat ?? null), "totalMoney");
      grid.put(row, 7, figureOf(gross ?? null), "totalMoney");
    }
    row += 1;
  };
  const { sharesTotal, gap, surplus, cost } = plan.reconciliation;
  total(labels.total, sharesTotal, null, plan.vat?.vat, plan.vat?.gross);
  total(labels.gap, gap, plan.gapPercentage);
  total(labels.surplus, surplus, null);
  total(labels.cost, cost, null);
  row += 1;
  grid.put(row, 0, words.rule, "section");
  row += 1;
  for (const sentence of explain(plan, { locale })) {
    grid.paragraph(row, 0, last, sentence, "rule");
    row += 1;
  }
  return { grid, isWide: plan.vat !== undefined, titleRow: heading, freeze: 0 };
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
