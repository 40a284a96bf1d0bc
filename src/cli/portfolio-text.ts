import type { Portfolio, PortfolioModality, PortfolioSums } from "../agreement/portfolio.js";
import { onOneLine } from "../errors/show.js";
import { type Labels, labelsIn } from "../words/labels.js";
import { type Locale, type Speaker, speakerOf, typeset } from "../words/locale.js";
import { type Column, tableText } from "./table.js";

/** Writes a portfolio for the terminal: parties by years, modalities, years, and that it adds up. */
export function portfolioText(portfolio: Portfolio, locale: Locale): string {
  const words = labelsIn(locale);
  const { currency, byParty, plans, byModality, byYear, reconciliation } = portfolio;
  const say = speakerOf(
    { request: { currency, parties: byParty.map(({ party: id, name }) => ({ id, name })) } },
    locale,
  );
  const all: PortfolioSums = { ...reconciliation, plans, amount: reconciliation.sharesTotal };
  const modalities = byModality.map((row) => [nameOfModality(row, words), row] as const);
  const years = byYear.map((row) => [yearText(row.year, words), row] as const);
  const parts = [
    words.portfolio(say.number(plans)),
    `${words.byPartyAndYear}\n${yearTable(portfolio, words, say)}`,
    `${words.byModality}\n${sumsTable(words.modality, modalities, all, words, say)}`,
    `${words.byYear}\n${sumsTable(words.year, years, all, words, say)}`,
    ...list(
      words.gaps,
      portfolio.gaps.map(({ title, development, amount }) => [`${title} (${development})`, amount]),
      say,
    ),
    ...list(
      words.credits,
      portfolio.credits.map(({ party, amount }) => [say.party(party), amount]),
      say,
    ),
    ...list(
      words.creditsUsed,
      portfolio.creditsUsed.map(({ party, amount }) => [say.party(party), amount]),
      say,
    ),
    ...list(
      words.inKind,
      portfolio.inKind.map(({ party, value }) => [say.party(party), value]),
      say,
    ),
    reconciliationLine(portfolio, words, say),
  ];
  const text = `${parts.join("\n\n")}\n`;
  return typeset(text, locale);
}

function yearTable({ table }: Portfolio, words: Labels, say: Speaker): string {
  const amounts = (cells: readonly string[]): readonly string[] => cells.map((cell) => say.amount(cell));
  const columns: readonly Column[] = [
    { heading: words.party, align: "left" },
    ...table.years.map((year): Column => ({ heading: yearText(year, words), align: "right" })),
    { heading: words.sum, align: "right" },
  ];
  const rows = table.rows.map(({ party, cells, total }) => [
    onOneLine(say.party(party)),
    ...amounts([...cells, total]),
  ]);
  return tableText(columns, rows, [[words.sum, ...amounts([...table.totals, table.total])]]);
}

function sumsTable(
  heading: string,
  rows: readonly (readonly [string, PortfolioSums])[],
  all: PortfolioSums,
  words: Labels,
  say: Speaker,
): string {
  const columns: readonly Column[] = [
    { heading, align: "left" },
    ...[words.plans, words.cost, words.total, words.gap, words.surplus].map(
      (name): Column => ({ heading: name, align: "right" }),
    ),
  ];
  const cells = (name: string, { plans, cost, amount, gap, surplus }: PortfolioSums): readonly string[] => [
    name,
    say.number(plans),
    ...[cost, amount, gap, surplus].map((one) => say.amount(one)),
  ];
  return tableText(
    columns,
    rows.map(([name, sums]) => cells(name, sums)),
    [cells(words.sum, all)],
  );
}

/** A list of names with amounts under a heading; none where it is empty. */
function list(heading: string, rows: readonly (readonly [string, string])[], say: Speaker): readonly string[] {
  if (rows.length === 0) return [];
  const lines = rows.map(([name, amount]) => `  ${onOneLine(name)}  ${say.amount(amount)}`);
  return [[heading, ...lines].join("\n")];
}

function reconciliationLine({ reconciliation }: Portfolio, words: Labels, say: Speaker): string {
  const { sharesTotal, gap, surplus, cost } = reconciliation;
  const sum = `${say.amount(sharesTotal)} + ${say.amount(gap)} − ${say.amount(surplus)} = ${say.amount(cost)}`;
  return `${words.reconciliation}${words.colon}${words.checks["shares-gap-surplus"]}\n${sum}${words.semicolon}${words.portfolioBalanced}.`;
}

const yearText = (year: number | null, words: Labels): string => (year === null ? words.noYear : String(year));

const nameOfModality = ({ modality, strategy }: PortfolioModality, words: Labels): string =>
  modality === "co-financed" ? words.modalities[strategy ?? "voluntary-share"] : words.modalities[modality];
