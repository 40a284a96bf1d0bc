import type { Amendment } from "../agreement/amendment.js";
import { amountCell, differenceCell, figureColumn, isZero, textCell, textColumn } from "./cells.js";
import type { Block, Cell } from "./report.js";
import type { Telling } from "./telling.js";

/** What a change does to each party: before, after and the difference, that they add up, and how they are settled. */
export function amendmentBlock(amendment: Amendment, telling: Telling): readonly Block[] {
  const { words, labels, say } = telling;
  const { change, gapChange, surplusChange, costChange } = amendment.reconciliation;
  const within = (amount: string): string => (amount.startsWith("-") ? `(${say.amount(amount)})` : say.amount(amount));
  const sum = `${within(change)} + ${within(gapChange)} − ${within(surplusChange)} = ${say.amount(costChange)}`;
  return [
    { kind: "heading", level: 2, text: words.changes },
    deltaTable(amendment, telling),
    text(`${labels.reconciliation}${labels.colon}${labels.amendmentSum}. ${sum}${labels.semicolon}${labels.settled}.`),
    ...buyInBlocks(amendment, telling),
    { kind: "heading", level: 3, text: words.settling },
    ...settlingBlocks(amendment, telling),
  ];
}

const text = (sentences: string): Block => ({ kind: "paragraph", tone: "text", text: sentences });

function deltaTable({ before, after, delta, reconciliation }: Amendment, telling: Telling): Block {
  const { words, labels, say } = telling;
  const rowOf = (name: string, was: string, is: string, change: string): readonly Cell[] => [
    textCell(name),
    amountCell(was, say),
    amountCell(is, say),
    differenceCell(change, say),
  ];
  const { gapChange, surplusChange, costChange } = reconciliation;
  const hasGap = !isZero(before.gap) || !isZero(after.gap);
  const hasSurplus = !isZero(before.surplus) || !isZero(after.surplus);
  return {
    kind: "table",
    caption: words.changesCaption,
    columns: [
      textColumn(labels.party),
      ...[labels.beforeChange, labels.afterChange, labels.change].map((heading) => figureColumn(heading)),
    ],
    rows: delta.map((one) => rowOf(say.party(one.party), one.before, one.after, one.change)),
    totals: [
      rowOf(labels.total, reconciliation.before, reconciliation.after, reconciliation.change),
      ...(hasGap ? [rowOf(labels.gap, before.gap, after.gap, gapChange)] : []),
      ...(hasSurplus ? [rowOf(labels.surplus, before.surplus, after.surplus, surplusChange)] : []),
      rowOf(labels.cost, before.cost, after.cost, costChange),
    ],
  };
}

function buyInBlocks({ buyIn, pot }: Amendment, { words, labels, say }: Telling): readonly Block[] {
  if (buyIn === null) return [];
  const { party, amount, refunds, credited, gapClosed } = buyIn;
  const parts = [
    [pot.length > 0 ? words.creditedToPot : labels.refunds, refunds],
    [labels.addsToSurplus, credited],
    [labels.closesGap, gapClosed],
  ] as const;
  const list = parts.flatMap(([name, part]) => (isZero(part) ? [] : [`${name} ${say.amount(part)}`]));
  const what = list.length === 0 ? "" : ` (${list.join(labels.semicolon)})`;
  return [text(`${labels.buyIn}${labels.colon}${say.party(party)}, ${say.amount(amount)}${what}.`)];
}

/** By transfers, by a pot, by the instalments that are open, or by further invoices. */
function settlingBlocks({ before, after, delta, transfers, pot }: Amendment, telling: Telling): readonly Block[] {
  const { words, labels, say } = telling;
  if (transfers.length > 0) {
    return [
      {
        kind: "table",
        caption: labels.transfersNet,
        columns: [textColumn(labels.from), textColumn(labels.to), figureColumn(labels.amount)],
        rows: transfers.map(({ from, to, amount }) => [
          textCell(say.party(from)),
          textCell(say.party(to)),
          amountCell(amount, say),
        ]),
        totals: [],
      },
    ];
  }
  if (pot.length > 0) {
    return [
      {
        kind: "table",
        caption: labels.pot,
        columns: [textColumn(labels.party), figureColumn(labels.amount)],
        rows: pot.map(({ party, amount }) => [textCell(say.party(party)), amountCell(amount, say)]),
        totals: [],
      },
    ];
  }
  if (delta.every(({ change }) => isZero(change))) return [text(labels.nothingChanges)];
  if (after.schedule !== undefined) return [text(labels.openInstalments)];
  return [text(before.schedule === undefined ? words.newAmountsHold : labels.furtherInvoices)];
}
