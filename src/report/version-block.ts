import { decimalsOf } from "../money/currency.js";
import { textCell, textColumn } from "./cells.js";
import { jsonText } from "./json-text.js";
import type { MadeFrom } from "./made-from.js";
import type { Attachment, Block, ReportWarning } from "./report.js";
import { isSettledByAmendment, type Telling } from "./telling.js";

/** Block E: what lets anybody compute the plan again, with the plan itself as data. */
export function versionBlock(telling: Telling, warnings: readonly ReportWarning[], made: MadeFrom): readonly Block[] {
  const { plan, words, labels, say } = telling;
  const { request, library, format } = plan;
  const { modality } = request;
  const kind = modality.kind === "co-financed" ? modality.strategy.kind : modality.kind;
  const carried = plan.carried.filter(({ exact }) => exact !== "0");
  const lines: readonly (readonly [string, string])[] = [
    [words.modality, isSettledByAmendment(telling) ? words.settledByAmendment : labels.modalities[kind]],
    [words.rounding, roundingText(telling)],
    ...(carried.length === 0
      ? []
      : [
          [
            words.carriedOn,
            carried.length > FEW
              ? words.carriedInData
              : words.carriedFractions(
                  carried.map(({ party, exact }) => `${say.party(party)} ${say.number(exact)}`).join(labels.semicolon),
                  unitsOf(telling),
                ),
          ] as const,
        ]),
    [words.currency, words.currencyIs(request.currency, decimalsOf(request.currency) ?? 0)],
    [words.amounts, words.amountsAre],
    [words.library, words.recomputed(library, format, made.kind === "amendment")],
  ];
  return [
    { kind: "heading", level: 2, text: words.version },
    {
      kind: "table",
      caption: words.versionCaption,
      columns: [textColumn(words.assumption, 1), textColumn(words.content, 4)],
      rows: lines.map(([name, content]) => [textCell(name), textCell(content)]),
      totals: [],
    },
    ...noticeBlocks(telling, warnings),
    { kind: "heading", level: 3, text: words.data },
    planAttachment(telling, made),
  ];
}

/** The smallest units of the currency, many of them. */
const unitsOf = ({ say }: Telling): string => say.units(2).replace(/^\S+\s/, "");

/** The rule by which this plan was rounded, where it was. */
function roundingText({ plan: { request, explanation, cost }, words, say }: Telling): string {
  const { rounding } = request;
  const isRounded = explanation.some(({ code }) => code.startsWith("rounding.") && code !== "rounding.even");
  const isByUnits = explanation.some(({ code }) => code === "unit-order.computed");
  if (!isRounded) return isByUnits ? words.unitRounding : words.noRounding;
  if (rounding?.rule === "bearer") return words.byBearer(say.party(rounding.party), say.decimals);
  const priority = rounding?.priority ?? [];
  const ties = priority.length === 0 ? words.tiesById : words.tiesByPriority(priority.map(say.party).join(", "));
  const sign = cost.startsWith("-") ? ` ${words.inAbsoluteValue}` : "";
  return `${words.byLargestRemainder(say.decimals)} ${ties}${sign}`;
}

/** What was mended in texts; it changes no amount. */
function noticeBlocks({ words }: Telling, warnings: readonly ReportWarning[]): readonly Block[] {
  if (warnings.length === 0) return [];
  const items = warnings.map(({ path, count }) => words.controlRemoved(path.join(" › "), count));
  return [
    { kind: "heading", level: 3, text: words.notices },
    { kind: "list", items },
  ];
}

function planAttachment({ plan, words }: Telling, made: MadeFrom): Attachment {
  const { id } = plan.request.development;
  const name = id.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, LONGEST_NAME);
  return {
    kind: "attachment",
    name: `${name}.plan.json`,
    label: words.dataLabel(made.isRebuildable),
    json: jsonText(plan),
    documentJson: made.json,
  };
}

const LONGEST_NAME = 60;

/** Fractions of more parties than this are left to the data. */
const FEW = 8;
