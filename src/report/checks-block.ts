import type { LegalCheck } from "../legal/legal-check.js";
import type { Check } from "../plan/funding-plan.js";
import { legalFigure, legalText, legalTitle } from "../words/legal-text.js";
import { amountCell, emptyCell, textCell, textColumn } from "./cells.js";
import type { Block, Cell } from "./report.js";
import type { Telling } from "./telling.js";

/** The day of the legal checks and what they found; undefined where nobody asked for them. */
export interface LegalPart {
  readonly day: string;
  readonly checks: readonly LegalCheck[];
}

/** Block D: that the plan adds up, and what the law that touches its arithmetic says. */
export function checksBlock(telling: Telling, legal: LegalPart | undefined): readonly Block[] {
  const { plan, words, labels } = telling;
  return [
    { kind: "heading", level: 2, text: words.checks },
    {
      kind: "table",
      caption: words.checksCaption,
      columns: [
        textColumn(words.check, 4),
        { heading: words.leftSide, align: "end", weight: 1.8 },
        { heading: words.rightSide, align: "end", weight: 1.8 },
        textColumn(words.result, 1),
      ],
      rows: plan.reconciliation.checks.map((one) => [
        textCell(capitalised(labels.checks[one.check])),
        sideOf(one, one.left, telling),
        sideOf(one, one.right, telling),
        textCell(words.equal),
      ]),
      totals: [],
    },
    ...(legal === undefined
      ? [{ kind: "paragraph", tone: "note", text: words.noLegal } as const]
      : legalBlocks(legal, telling)),
  ];
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** One side of an equality, in what it counts: money, per cent, or fractions of the smallest unit. */
function sideOf({ check }: Check, text: string, { say }: Telling): Cell {
  if (check === "percentages") return { text: say.percent(text), number: text };
  if (check === "carried") return { text: say.number(text), number: text.includes("/") ? null : text };
  return amountCell(text, say);
}

function legalBlocks({ day, checks }: LegalPart, { locale, words, say }: Telling): readonly Block[] {
  return [
    {
      kind: "table",
      caption: words.legalCaption(say.day(day)),
      columns: [
        textColumn(words.rule, 3),
        textColumn(words.article, 1.6),
        { heading: words.value, align: "end", weight: 1.6 },
        { heading: words.limit, align: "end", weight: 1.6 },
        textColumn(words.result, 1.5),
        textColumn(words.inForceSince, 1.6),
      ],
      rows: checks.map((check) => [
        textCell(subjectOf(check, legalTitle(check, { locale }))),
        textCell(check.article),
        figureCell(check.value, legalFigure(check, { locale })),
        figureCell(check.limit, legalFigure(check, { locale })),
        textCell(words.legalResults[resultOf(check)]),
        textCell(say.day(check.validFrom)),
      ]),
      totals: [],
    },
    { kind: "list", items: checks.map((check) => legalText(check, { locale })) },
    { kind: "paragraph", tone: "note", text: words.noAdvice },
  ];
}

const figureCell = (value: string | null, say: (text: string) => string): Cell =>
  value === null ? emptyCell : { text: say(value), number: value };

/** What a check is about and, where it looks at one party after the other, at which. */
const subjectOf = ({ params: { name } }: LegalCheck, title: string): string =>
  typeof name === "string" ? `${title} – ${name}` : title;

/** An estimate has no limit to hold. */
const resultOf = ({ test, result }: LegalCheck) =>
  test === "vat-compensation" && result !== "unverifiable" ? "assumption" : result;
