import type { Share } from "../plan/funding-plan.js";
import { basisOf } from "../words/basis.js";
import { explain, sharesExplained } from "../words/explain.js";
import { amountCell, emptyCell, figureColumn, isZero, percentCell, signedCell, textCell, textColumn } from "./cells.js";
import { ledgerBlock } from "./ledger-block.js";
import type { Block, Cell, Column } from "./report.js";
import { rotationChart } from "./rotation-chart.js";
import { sharesChart } from "./shares-chart.js";
import { isSettledByAmendment, type Telling } from "./telling.js";

/** A column of the table of shares, with what stands in it. */
interface Field {
  readonly column: Column;
  readonly of: (share: Share, at: number) => Cell;
  /** Which figure of a row of totals stands in it. */
  readonly sums?: "amount" | "percentage";
}

/** Block B: who pays what, on which basis, and how each cent came where it is. */
export function sharesBlock(telling: Telling): readonly Block[] {
  const { plan, locale, words } = telling;
  const basis = basisSentence(telling);
  const rotation = (plan.ledger?.length ?? 0) > ONE_BY_ONE ? "" : rotationChart(plan, { locale });
  return [
    { kind: "heading", level: 2, text: words.shares },
    ...(basis === null ? [] : [{ kind: "paragraph", tone: "text", text: words.basedOn(basis) } as const]),
    sharesTable(telling),
    ...(hasUnevenPercentages(plan) ? [{ kind: "paragraph", tone: "note", text: words.percentagesNote } as const] : []),
    ...(plan.shares.length > ONE_BY_ONE ? [] : [{ kind: "chart", svg: sharesChart(plan, { locale }) } as const]),
    ...ledgerBlock(telling),
    ...(rotation === "" ? [] : [{ kind: "chart", svg: rotation } as const]),
    { kind: "heading", level: 3, text: words.why },
    ...(isSettledByAmendment(telling)
      ? [{ kind: "paragraph", tone: "text", text: words.settledAmounts } as const]
      : [{ kind: "list", items: explain(plan, { locale }) } as const, ...eachShare(telling)]),
  ];
}

/** Why each party pays what it pays; of so many that nobody reads them one by one, nothing. */
function eachShare({ plan, locale, words }: Telling): readonly Block[] {
  if (plan.shares.length > ONE_BY_ONE) return [];
  const parties = [...new Set(plan.shares.map(({ party }) => party))];
  return [
    { kind: "heading", level: 3, text: words.eachShare },
    { kind: "list", items: parties.map((party) => sharesExplained(plan, party, locale).join(" ")) },
  ];
}

/** More bars, or sentences, than this say less than the table. */
const ONE_BY_ONE = 60;

function sharesTable(telling: Telling): Block {
  const { plan, words, labels, say } = telling;
  const fields = fieldsOf(telling);
  const total = (name: string, amount: string, percentage: string | null): readonly Cell[] =>
    fields.map(({ sums, column }) => {
      if (sums === "amount") return amountCell(amount, say);
      if (sums === "percentage") return percentage === null ? emptyCell : percentCell(percentage, say);
      return column.heading === labels.party ? textCell(name) : emptyCell;
    });
  const { sharesTotal, gap, surplus, cost, checks } = plan.reconciliation;
  const whole = checks.find(({ check }) => check === "percentages")?.left ?? null;
  const isOpen = !isZero(gap);
  return {
    kind: "table",
    caption: words.sharesCaption,
    columns: fields.map(({ column }) => column),
    rows: plan.shares.map((share, at) => fields.map(({ of }) => of(share, at))),
    totals: [
      total(labels.total, sharesTotal, isOpen ? null : whole),
      ...(isOpen ? [total(labels.gap, gap, plan.gapPercentage)] : []),
      ...(isZero(surplus) ? [] : [total(labels.surplus, surplus, null)]),
      total(labels.cost, cost, isOpen ? whole : null),
    ],
  };
}

/** The columns of this plan: those in which nothing would stand are left out. */
function fieldsOf(telling: Telling): readonly Field[] {
  const { plan, words, labels, say } = telling;
  const { parties } = plan.request;
  const basis = isSettledByAmendment(telling) ? undefined : basisOf(plan, labels, say);
  const isTied = plan.explanation.some(({ code }) => code === "rounding.tied");
  const official = new Map(
    parties.map(({ id, type = "", identifier = "" }) => [
      id,
      [type, identifier].filter((part) => part !== "").join(" "),
    ]),
  );
  const only = (isThere: boolean, field: Field): readonly Field[] => (isThere ? [field] : []);
  return [
    {
      column: figureColumn(words.row, 0.6),
      of: (_, at) => ({ text: say.number(at + 1), number: String(at + 1) }),
    },
    { column: textColumn(labels.party), of: ({ party }) => textCell(say.party(party)) },
    // Where ties go by the ids, whoever reads must see them.
    ...only(isTied, { column: textColumn(words.identifier, 1.3), of: ({ party }) => textCell(party) }),
    ...only(
      [...official.values()].some((text) => text !== ""),
      {
        column: textColumn(words.official, 1.6),
        of: ({ party }) => textCell(official.get(party) ?? ""),
      },
    ),
    ...only(
      plan.shares.some(({ role }) => role !== "member"),
      {
        column: textColumn(words.quality, 1.6),
        of: ({ role }) => textCell(labels.roles[role]),
      },
    ),
    ...(basis === undefined
      ? []
      : [
          {
            column: figureColumn(basis.heading, 1.3),
            of: ({ party, role }: Share) => (role === "member" ? (basis.values.get(party) ?? emptyCell) : emptyCell),
          },
        ]),
    {
      column: figureColumn(labels.percentage, 1.1),
      of: ({ percentage }) => percentCell(percentage, say),
      sums: "percentage",
    },
    ...only(
      plan.shares.some(({ bound }) => bound !== null),
      {
        column: textColumn(words.bound, 1.3),
        of: ({ bound }) => textCell(bound === null ? "" : labels.bounds[bound]),
      },
    ),
    { column: figureColumn(labels.share, 1.7), of: ({ amount }) => amountCell(amount, say), sums: "amount" },
    ...only(
      plan.shares.some(({ spareUnits }) => spareUnits !== 0),
      {
        column: figureColumn(labels.spareUnits, 1),
        of: ({ spareUnits }) => signedCell(spareUnits, say),
      },
    ),
  ];
}

/** What a key counts, who published it, and the day it is of; null where nobody said. */
function basisSentence({ plan: { request }, say }: Telling): string | null {
  const { modality } = request;
  if (modality.kind !== "co-financed" || modality.strategy.kind !== "allocation-key") return null;
  const { label, source, date } = modality.strategy;
  const parts = [label, source, date === undefined ? undefined : say.day(date)].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(", ");
}

/** Whether two shares of one amount are written with two percentages, as their sum asks for. */
function hasUnevenPercentages({ shares }: Telling["plan"]): boolean {
  const written = new Map<string, string>();
  return shares.some(({ amount, percentage }) => {
    const before = written.get(amount) ?? percentage;
    written.set(amount, percentage);
    return before !== percentage;
  });
}
