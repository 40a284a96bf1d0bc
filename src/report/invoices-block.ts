import { decimalsOf } from "../money/currency.js";
import { sumOfTexts } from "../money/decimal.js";
import type { NetCost } from "../plan/funding-plan.js";
import { amountCell, emptyCell, figureColumn, isZero, percentCell, textCell, textColumn } from "./cells.js";
import type { Block, Cell } from "./report.js";
import type { Telling } from "./telling.js";

/** A column of amounts: what it is called, what stands in it, and whether it adds up. */
interface Field {
  readonly heading: string;
  readonly of: (line: NetCost) => string | null;
  readonly isRate?: true;
}

/** What each party is invoiced, with its VAT, and what it bears in the end; nothing where both are the share itself. */
export function invoicesBlock(telling: Telling): readonly Block[] {
  const { plan, words, labels, say } = telling;
  const { vat, netCosts, creditUse } = plan;
  if (vat === undefined && creditUse === undefined && netCosts.every(({ credit }) => isZero(credit))) return [];
  const fields = fieldsOf(telling);
  const cellOf = ({ isRate }: Field, text: string | null): Cell =>
    text === null ? emptyCell : isRate ? percentCell(text, say) : amountCell(text, say);
  const decimals = decimalsOf(plan.request.currency) ?? 0;
  const sum = ({ of, isRate }: Field): Cell =>
    isRate
      ? emptyCell
      : amountCell(
          sumOfTexts(
            netCosts.map((line) => of(line) ?? "0"),
            decimals,
          ),
          say,
        );
  const gap = vat === undefined || isZero(vat.vatGap) ? [] : [vat.vatGap];
  return [
    { kind: "heading", level: 3, text: words.invoices },
    {
      kind: "table",
      caption: words.invoicesCaption,
      columns: [textColumn(labels.party), ...fields.map(({ heading }) => figureColumn(heading))],
      rows: netCosts.map((line) => [
        textCell(say.party(line.party)),
        ...fields.map((field) => cellOf(field, field.of(line))),
      ]),
      totals: [
        [textCell(labels.sum), ...fields.map(sum)],
        ...gap.map((amount) => [
          textCell(labels.vatGap),
          ...fields.map(({ heading }) => (heading === labels.vatAmount ? amountCell(amount, say) : emptyCell)),
        ]),
      ],
    },
    note(words.netCostNote),
    ...creditUseTable(telling),
    ...vatReasons(telling),
  ];
}

const note = (text: string): Block => ({ kind: "paragraph", tone: "note", text });

/** From the share, less a credit that is used, to the invoices, their VAT, and what is borne in the end. */
function fieldsOf({ plan: { vat, netCosts, creditUse }, words, labels }: Telling): readonly Field[] {
  const lines = new Map((vat?.lines ?? []).map((line) => [line.party, line] as const));
  const used = new Map((creditUse ?? []).map((credit) => [credit.party, credit.used] as const));
  const lineOf = ({ party }: NetCost) => lines.get(party);
  return [
    { heading: labels.share, of: ({ share }) => share },
    ...(creditUse === undefined
      ? []
      : [{ heading: words.creditUsed, of: ({ party }: NetCost) => used.get(party) ?? null }]),
    ...(vat === undefined
      ? []
      : [
          { heading: words.invoicedNet, of: (line: NetCost) => lineOf(line)?.net ?? null },
          { heading: labels.rate, of: (line: NetCost) => lineOf(line)?.rate ?? null, isRate: true as const },
          { heading: labels.vatAmount, of: (line: NetCost) => lineOf(line)?.vat ?? null },
          { heading: labels.gross, of: (line: NetCost) => lineOf(line)?.gross ?? null },
        ]),
    ...(netCosts.every(({ credit }) => isZero(credit))
      ? []
      : [{ heading: labels.surplus, of: ({ credit }: NetCost) => credit }]),
    { heading: labels.netCost, of: ({ netCost }) => netCost },
  ];
}

/** What becomes of the credits that the request brings. */
function creditUseTable({ plan: { creditUse }, words, labels, say }: Telling): readonly Block[] {
  if (creditUse === undefined) return [];
  return [
    {
      kind: "table",
      caption: labels.creditsUsed,
      columns: [
        textColumn(labels.party),
        ...[words.creditBrought, words.creditUsed, labels.left].map((heading) => figureColumn(heading)),
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
