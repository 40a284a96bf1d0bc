import { amountCell, emptyCell, figureColumn, isZero, percentCell, textCell, textColumn } from "./cells.js";
import type { Block, Cell } from "./report.js";
import type { Telling } from "./telling.js";

/** What each party is invoiced, with its VAT, and what it bears in the end; nothing where both are the share itself. */
export function invoicesBlock(telling: Telling): readonly Block[] {
  const { plan, words, labels, say } = telling;
  const { vat, netCosts } = plan;
  const hasCredits = netCosts.some(({ credit }) => !isZero(credit));
  if (vat === undefined && !hasCredits && plan.creditUse === undefined) return [];
  const lines = new Map((vat?.lines ?? []).map((line) => [line.party, line] as const));
  const rowOf = (party: string, credit: string, netCost: string): readonly Cell[] => {
    const line = lines.get(party);
    return [
      textCell(say.party(party)),
      ...(vat === undefined
        ? []
        : [
            amountCell(line?.net ?? null, say),
            line === undefined ? emptyCell : percentCell(line.rate, say),
            amountCell(line?.vat ?? null, say),
            amountCell(line?.gross ?? null, say),
          ]),
      ...(hasCredits ? [amountCell(credit, say)] : []),
      amountCell(netCost, say),
    ];
  };
  const rows = netCosts.map(({ party, credit, netCost }) => rowOf(party, credit, netCost));
  return [
    { kind: "heading", level: 3, text: words.invoices },
    {
      kind: "table",
      caption: words.invoicesCaption,
      columns: [
        textColumn(labels.party),
        ...(vat === undefined
          ? []
          : [labels.net, labels.rate, labels.vatAmount, labels.gross].map((heading) => figureColumn(heading))),
        ...(hasCredits ? [figureColumn(labels.credit)] : []),
        figureColumn(labels.netCost),
      ],
      rows,
      totals: vat === undefined ? [] : vatTotals(telling, hasCredits),
    },
    note(words.netCostNote),
    ...creditUseTable(telling),
    ...vatReasons(telling),
  ];
}

const note = (text: string): Block => ({ kind: "paragraph", tone: "note", text });

/** The sums of all invoices, and the gap that rounding each invoice leaves to the VAT of the sums. */
function vatTotals({ plan: { vat }, labels, say }: Telling, hasCredits: boolean): readonly (readonly Cell[])[] {
  if (vat === undefined) return [];
  const after = [...(hasCredits ? [emptyCell] : []), emptyCell];
  const sums = [
    textCell(labels.sum),
    amountCell(vat.net, say),
    emptyCell,
    amountCell(vat.vat, say),
    amountCell(vat.gross, say),
    ...after,
  ];
  const gap = [textCell(labels.vatGap), emptyCell, emptyCell, amountCell(vat.vatGap, say), emptyCell, ...after];
  return isZero(vat.vatGap) ? [sums] : [sums, gap];
}

/** What becomes of the credits that the request brings. */
function creditUseTable({ plan: { creditUse }, labels, say }: Telling): readonly Block[] {
  if (creditUse === undefined) return [];
  return [
    {
      kind: "table",
      caption: labels.creditsUsed,
      columns: [
        textColumn(labels.party),
        ...[labels.credit, labels.used, labels.left].map((heading) => figureColumn(heading)),
      ],
      rows: creditUse.map(({ party, brought, used, left }) => [
        textCell(say.party(party)),
        ...[brought, used, left].map((amount) => amountCell(amount, say)),
      ]),
      totals: [],
    },
  ];
}

/** Why parties that are invoiced have a rate of 0. */
function vatReasons({ plan, words, labels, say }: Telling): readonly Block[] {
  const untaxed = new Set((plan.vat?.lines ?? []).filter(({ rate }) => isZero(rate)).map(({ party }) => party));
  const reasons = plan.request.parties.flatMap(({ id, vatReason }) =>
    untaxed.has(id) && vatReason !== undefined ? [`${say.party(id)}, ${vatReason}`] : [],
  );
  return reasons.length === 0 ? [] : [note(words.vatReasons(reasons.join(labels.semicolon)))];
}
