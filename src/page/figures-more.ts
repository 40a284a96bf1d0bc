import { type Figures, isZero, type Telling } from "./figures.js";
import type { PageWords } from "./words.js";

/** What is due for the next development, and what is used of what was. */
export function creditsFigures({ plan, labels, say }: Telling, words: PageWords): readonly Figures[] {
  const earned = plan.credits.map(({ party, amount }) => [say.party(party), say.amount(amount)]);
  const used = (plan.creditUse ?? []).map((use) => [
    say.party(use.party),
    say.amount(use.brought),
    say.amount(use.used),
    say.amount(use.left),
  ]);
  return [
    ...(earned.length === 0
      ? []
      : [{ id: "credits", caption: labels.credits, columns: [labels.party, labels.amount], rows: earned, totals: [] }]),
    ...(used.length === 0
      ? []
      : [
          {
            id: "used",
            caption: labels.creditsUsed,
            columns: [labels.party, words.out.brought, labels.used, labels.left],
            rows: used,
            totals: [],
          },
        ]),
  ];
}

/** What is brought in kind. */
export function inKindFigures({ plan, labels, say }: Telling): readonly Figures[] {
  if (plan.inKind.length === 0) return [];
  const rows = plan.inKind.map(({ party, value }) => [say.party(party), say.amount(value)]);
  return [{ id: "in-kind", caption: labels.inKind, columns: [labels.party, labels.amount], rows, totals: [] }];
}

/** Where everybody stands in a rotation. */
export function ledgerFigures({ plan, labels, say }: Telling): readonly Figures[] {
  if (plan.ledger === undefined) return [];
  const rows = plan.ledger.map((line) => [
    say.party(line.party),
    say.amount(line.due),
    say.amount(line.paid),
    say.amount(line.balance),
  ]);
  return [
    {
      id: "ledger",
      caption: labels.ledger,
      columns: [labels.party, labels.due, labels.paid, labels.balance],
      rows,
      totals: [],
    },
  ];
}

/** What is invoiced. */
export function vatFigures({ plan, labels, say }: Telling, words: PageWords): readonly Figures[] {
  const { vat } = plan;
  if (vat === undefined) return [];
  const rows = vat.lines.map((line) => [
    say.party(line.party),
    say.percent(line.rate),
    say.amount(line.net),
    say.amount(line.vat),
    say.amount(line.gross),
  ]);
  const gap = isZero(vat.vatGap) ? [] : [[labels.vatGap, "", "", say.amount(vat.vatGap), ""]];
  return [
    {
      id: "vat",
      caption: labels.vat,
      columns: [labels.party, labels.rate, labels.net, labels.vatAmount, labels.gross],
      rows,
      totals: [[words.out.whole, "", say.amount(vat.net), say.amount(vat.vat), say.amount(vat.gross)], ...gap],
    },
  ];
}

/** Each instalment is a table: on a narrow screen a row of a few figures can still be read. */
export function scheduleFigures({ plan, labels, say }: Telling): readonly Figures[] {
  return (plan.schedule ?? []).map(({ label, due, rate, lines, ...sums }, at) => {
    const hasVat = sums.vat !== null;
    const figures = (line: {
      readonly net: string;
      readonly vat: string | null;
      readonly gross: string | null;
    }): readonly string[] =>
      hasVat
        ? [say.amount(line.net), say.amount(line.vat ?? "0"), say.amount(line.gross ?? "0")]
        : [say.amount(line.net)];
    const day = due === null ? "" : `, ${say.day(due)}`;
    return {
      id: `schedule-${at}`,
      caption: `${label} (${say.percent(rate)})${day}`,
      columns: [labels.party, ...(hasVat ? [labels.net, labels.vatAmount, labels.gross] : [labels.net])],
      rows: lines.map((line) => [say.party(line.party), ...figures(line)]),
      totals: [[labels.sum, ...figures(sums)]],
    };
  });
}
