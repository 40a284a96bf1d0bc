import { decimalsOf } from "../money/currency.js";
import { sumOfTexts } from "../money/decimal.js";
import type { Share } from "../plan/funding-plan.js";
import { amountCell, emptyCell, figureColumn, isZero, textCell, textColumn } from "./cells.js";
import type { Block, Cell } from "./report.js";
import { isDropped } from "./schedule-block.js";
import type { Telling } from "./telling.js";

/** A line of one side of the financing plan. */
interface Line {
  readonly name: string;
  readonly amount: string;
}

/**
 * Block A: what is spent beside where it comes from, both sides with the same total.
 *
 * Source: circular of 18 January 2010, article 3; contributions in kind stand on both sides.
 */
export function financingBlock(telling: Telling): readonly Block[] {
  const { plan, words, labels, say } = telling;
  const [spent, found] = [expensesOf(telling), resourcesOf(telling)];
  const cellsOf = (line: Line | undefined): readonly Cell[] =>
    line === undefined ? [emptyCell, emptyCell] : [textCell(line.name), amountCell(line.amount, say)];
  const rows = Array.from({ length: Math.max(spent.length, found.length) }, (_, at) => [
    ...cellsOf(spent[at]),
    ...cellsOf(found[at]),
  ]);
  const total = (lines: readonly Line[]): readonly Cell[] => [
    textCell(labels.sum),
    amountCell(sumOf(lines, telling), say),
  ];
  const { vat } = plan;
  return [
    { kind: "heading", level: 2, text: words.financing },
    {
      kind: "table",
      caption: words.financingCaption,
      columns: [
        textColumn(words.expenses),
        figureColumn(labels.amount),
        textColumn(words.resources),
        figureColumn(labels.amount),
      ],
      rows,
      totals: [[...total(spent), ...total(found)]],
    },
    ...(vat === undefined || isZero(vat.vat) || isDropped(telling)
      ? []
      : [note(words.vatBeside(say.amount(vat.vat), say.amount(vat.gross), vat.gross.startsWith("-")))]),
    ...useCases(telling),
  ];
}

const note = (text: string): Block => ({ kind: "paragraph", tone: "note", text });

/** What the money and the work in kind are for: the modules or the development, and what is kept for the next one. */
function expensesOf({ plan, words, labels, say }: Telling): readonly Line[] {
  const { development, modality } = plan.request;
  const nature = development.nature === undefined ? "" : ` (${words.natures[development.nature]})`;
  const isModular = modality.kind === "co-financed" && modality.strategy.kind === "by-module";
  const bought = isModular
    ? modality.strategy.modules.map(({ title, cost }) => ({
        name: `${words.module(title)}${nature}`,
        amount: String(cost),
      }))
    : [{ name: `${development.title}${nature}`, amount: plan.cost }];
  const inKind = plan.inKind.map(({ party, value }) => ({ name: words.inKind(say.party(party)), amount: value }));
  return [...bought, ...inKind, ...(isZero(plan.surplus) ? [] : [{ name: labels.surplus, amount: plan.surplus }])];
}

/** Where the money comes from: shares by role, one by one where they are few; in kind; and what is still missing. */
function resourcesOf(telling: Telling): readonly Line[] {
  const { plan, words, labels, say } = telling;
  const byRole = new Map<Share["role"], Share[]>();
  for (const share of plan.shares) {
    if (isZero(share.amount)) continue;
    const some = byRole.get(share.role);
    if (some === undefined) byRole.set(share.role, [share]);
    else some.push(share);
  }
  const shares = [...byRole].flatMap(([role, some]) =>
    some.length > FEW
      ? [{ name: words.severalOf[role](say.number(some.length)), amount: sumOf(some, telling) }]
      : some.map(({ party, amount }) => ({ name: words.resource[role](say.party(party)), amount })),
  );
  const inKind = plan.inKind.map(({ party, value }) => ({ name: words.inKind(say.party(party)), amount: value }));
  return [...shares, ...inKind, ...(isZero(plan.gap) ? [] : [{ name: labels.gap, amount: plan.gap }])];
}

/** Up to so many parties in one role have a line each; block B lists them all. */
const FEW = 4;

function sumOf(lines: readonly { readonly amount: string }[], { plan }: Telling): string {
  return sumOfTexts(
    lines.map(({ amount }) => amount),
    decimalsOf(plan.request.currency) ?? 0,
  );
}

function useCases({ plan, words, labels, say }: Telling): readonly Block[] {
  const { useCases: cases = [] } = plan.request.development;
  if (cases.length === 0) return [];
  return [
    { kind: "heading", level: 3, text: words.useCases },
    { kind: "list", items: cases.map(({ from, summary }) => `${say.party(from)}${labels.colon}${summary}`) },
  ];
}
