import { elementAt } from "../errors/element-at.js";
import { decimalsOf } from "../money/currency.js";
import { oppositeText, sumOfTexts } from "../money/decimal.js";
import type { ScheduledInstalment } from "../plan/funding-plan.js";
import { amountCell, emptyCell, figureColumn, isZero, percentCell, textCell, textColumn } from "./cells.js";
import type { Block, Cell, Column, Table } from "./report.js";
import type { Telling } from "./telling.js";

/** How many instalments stand beside each other on a page: each has two columns where there is VAT. */
const ABREAST = { net: 5, withVat: 3 };

/** Block C: what falls due when, in all and for each party; the balance closes by difference. */
export function scheduleBlock(telling: Telling): readonly Block[] {
  const { plan, words } = telling;
  const { schedule } = plan;
  const heading: Block = { kind: "heading", level: 2, text: words.schedule };
  if (isDropped(telling)) return [heading, text(words.scheduleDropped), ...issuedTable(telling)];
  if (!isInvoicing(telling)) return [heading, text(words.nothingInvoiced)];
  if (schedule === undefined) return [heading, text(words.scheduleAtOnce)];
  const abreast = plan.vat === undefined ? ABREAST.net : ABREAST.withVat;
  return [
    heading,
    totalsTable(schedule, telling),
    { kind: "heading", level: 3, text: words.byParty },
    ...schedule.flatMap((_, from) =>
      from % abreast === 0 ? [partiesTable(schedule.slice(from, from + abreast), from, telling)] : [],
    ),
  ];
}

const text = (sentence: string): Block => ({ kind: "paragraph", tone: "text", text: sentence });

/** Whether anybody is invoiced anything: neither a subsidy nor what the publisher bears itself is. */
function isInvoicing({ plan: { request, shares } }: Telling): boolean {
  const publishers = new Set(request.parties.flatMap(({ id, role }) => (role === "publisher" ? [id] : [])));
  return shares.some(
    ({ party, role, amount }) => role !== "funder" && role !== "publisher" && !publishers.has(party) && !isZero(amount),
  );
}

/** Whether an amendment leaves the schedule behind: what was invoiced then stays, and the difference is settled apart. */
export const isDropped = ({ plan, before }: Telling): boolean =>
  before?.schedule !== undefined && plan.schedule === undefined;

/** The invoices that were issued before an amendment. */
function issuedTable({ before, words, labels, say }: Telling): readonly Block[] {
  const issued = before?.request.issued ?? [];
  if (issued.length === 0) return [];
  const hasVat = issued.some(({ vat }) => vat !== undefined);
  return [
    {
      kind: "table",
      caption: words.issuedCaption,
      columns: [
        textColumn(labels.party),
        textColumn(labels.instalment),
        figureColumn(labels.net),
        ...(hasVat ? [figureColumn(labels.vatAmount)] : []),
      ],
      rows: issued.map(({ party, instalment, net, vat }) => [
        textCell(say.party(party)),
        textCell(instalment),
        amountCell(String(net), say),
        ...(hasVat ? [amountCell(vat === undefined ? null : String(vat), say)] : []),
      ]),
      totals: [],
    },
  ];
}

function totalsTable(schedule: readonly ScheduledInstalment[], telling: Telling): Table {
  const { plan, words, labels, say } = telling;
  const decimals = decimalsOf(plan.request.currency) ?? 0;
  const sum = (texts: readonly string[]): string => sumOfTexts(texts, decimals);
  const asked = (one: ScheduledInstalment): string => one.gross ?? one.net;
  const whole = sum(schedule.map(asked));
  const hasVat = plan.vat !== undefined;
  const hasDays = schedule.some(({ due }) => due !== null);
  let running = sum([]);
  const rows = schedule.map((one, at) => {
    running = sum([running, asked(one)]);
    return [
      { text: say.number(at + 1), number: String(at + 1) },
      textCell(one.label),
      ...(hasDays ? [one.due === null ? emptyCell : textCell(say.day(one.due))] : []),
      percentCell(one.rate, say),
      amountCell(one.net, say),
      ...(hasVat ? [amountCell(one.vat, say), amountCell(one.gross, say)] : []),
      amountCell(running, say),
      amountCell(sum([whole, oppositeText(running)]), say),
    ];
  });
  const sums = (part: (one: ScheduledInstalment) => string | null): Cell =>
    amountCell(sum(schedule.map((one) => part(one) ?? "0")), say);
  return {
    kind: "table",
    caption: words.scheduleCaption,
    columns: [
      figureColumn(words.row, 0.6),
      textColumn(labels.instalment, 2),
      ...(hasDays ? [textColumn(labels.dueDay, 1.8)] : []),
      figureColumn(labels.rate, 1.1),
      figureColumn(labels.net),
      ...(hasVat ? [figureColumn(labels.vatAmount), figureColumn(labels.gross)] : []),
      figureColumn(words.running),
      figureColumn(words.left),
    ],
    rows,
    totals: [
      [
        emptyCell,
        textCell(labels.sum),
        ...(hasDays ? [emptyCell] : []),
        emptyCell,
        sums(({ net }) => net),
        ...(hasVat ? [sums(({ vat }) => vat), sums(({ gross }) => gross)] : []),
        emptyCell,
        emptyCell,
      ],
    ],
  };
}

/** Some instalments as columns: what each party is invoiced, net of VAT and, where there is any, with it. */
function partiesTable(some: readonly ScheduledInstalment[], from: number, telling: Telling): Table {
  const { plan, words, labels, say } = telling;
  const hasVat = plan.vat !== undefined;
  const columns = some.flatMap(({ label }): readonly Column[] =>
    hasVat
      ? [figureColumn(`${label} – ${labels.net}`), figureColumn(`${label} – ${labels.gross}`)]
      : [figureColumn(label)],
  );
  const parties = elementAt(some, 0).lines.map(({ party }) => party);
  const cells = (net: string, gross: string | null): readonly Cell[] =>
    hasVat ? [amountCell(net, say), amountCell(gross, say)] : [amountCell(net, say)];
  return {
    kind: "table",
    caption: words.byPartyCaption(say.number(from + 1), say.number(from + some.length)),
    columns: [textColumn(labels.party, 2), ...columns],
    rows: parties.map((party, at) => [
      textCell(say.party(party)),
      ...some.flatMap(({ lines }) => {
        const { net, gross } = elementAt(lines, at);
        return cells(net, gross);
      }),
    ]),
    totals: [[textCell(labels.sum), ...some.flatMap(({ net, gross }) => cells(net, gross))]],
  };
}
