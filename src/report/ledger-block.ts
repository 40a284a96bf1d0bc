import { amountCell, figureColumn, textCell, textColumn } from "./cells.js";
import type { Block } from "./report.js";
import type { Telling } from "./telling.js";

/** The ledger of a rotation after this plan, and whose turn would come next; nothing for other plans. */
export function ledgerBlock({ plan, words, labels, say }: Telling): readonly Block[] {
  const { ledger, nextTurn } = plan;
  if (ledger === undefined) return [];
  return [
    { kind: "heading", level: 3, text: labels.ledger },
    {
      kind: "table",
      caption: words.ledgerCaption,
      columns: [
        textColumn(labels.party),
        figureColumn(labels.due),
        figureColumn(labels.paid),
        figureColumn(labels.balance),
      ],
      rows: ledger.map(({ party, due, paid, balance }) => [
        textCell(say.party(party)),
        ...[due, paid, balance].map((amount) => amountCell(amount, say)),
      ]),
      totals: [],
    },
    ...(nextTurn === undefined || nextTurn === null
      ? []
      : [
          {
            kind: "paragraph",
            tone: "text",
            text: labels.nextTurn(say.party(nextTurn.party), say.amount(nextTurn.ifCost)),
          } as const,
        ]),
  ];
}
