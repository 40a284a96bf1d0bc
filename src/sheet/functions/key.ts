import { elementAt } from "../../errors/element-at.js";
import type { FundingPlan } from "../../plan/funding-plan.js";
import type { KeyRow } from "../../request/allocation-key.js";
import { sharesExplained } from "../../words/explain.js";
import { typeset } from "../../words/locale.js";
import { define, texts } from "./define.js";
import { cellOf, type Given, placeIn, refuse } from "./given.js";
import { alignedColumn, type Lines, readSomeLines } from "./lines.js";
import { hasNames, type Member, membersOf } from "./members.js";
import { cost, currency, line, maximums, minimums, names, weights } from "./parameters.js";
import { cellAmount, leftOver, planned } from "./planned.js";
import { amountGiven, boundOf, currencyOf, exactOf, shownCell } from "./values.js";

/*
 * An allocation key (clé de répartition) in columns: the cost by weights, between a minimum and a maximum per line.
 */

const parameters = { cost, weights, minimums, maximums, names, currency };

type KeyGiven = Readonly<Record<keyof typeof parameters, Given>>;

/** A key that was planned, with the lines that it came from. */
interface PlannedKey {
  readonly lines: Lines;
  readonly members: readonly Member[];
  readonly plan: FundingPlan;
}

/** The shares of a key. */
export const key = define({
  id: "KEY",
  names: texts("CLE", "KEY"),
  descriptions: texts(
    "Répartit un coût selon une clé, entre un plancher et un plafond par ligne, au centime près et sans écart.",
    "Shares a cost by a key, between a minimum and a maximum a line, to the cent and without a difference.",
  ),
  parameters,
  gives: "range",
  compute(given) {
    const { lines, plan } = plannedKey(given);
    return alignedColumn(
      lines,
      plan.shares.map(({ amount }) => cellAmount(amount, given.cost)),
    );
  },
});

/** What the bounds of a key leave. */
export const keyGap = define({
  id: "KEY_GAP",
  names: texts("CLE_RESTE", "KEY_GAP"),
  descriptions: texts(
    "Dit ce que les plafonds d’une clé laissent à financer (au-dessus de 0), ou ce que ses planchers demandent en trop (au-dessous de 0).",
    "Says what the maximums of a key leave to be funded (above 0), or what its minimums ask for in excess (below 0).",
  ),
  parameters,
  gives: "number",
  compute: (given) => leftOver(plannedKey(given).plan, given.cost),
});

/** Why a line of a key pays what it pays. */
export const keyExplained = define({
  id: "KEY_EXPLAIN",
  names: texts("CLE_EXPLIQUER", "KEY_EXPLAIN"),
  descriptions: texts(
    "Dit en une phrase pourquoi une ligne d’une clé paie ce qu’elle paie, jusqu’à son centime.",
    "Says in sentences why a line of a key pays what it pays, down to its cent.",
  ),
  parameters: { cost, weights, line, minimums, maximums, names, currency },
  gives: "text",
  compute(given) {
    const { lines, members, plan } = plannedKey(given);
    const { id } = elementAt(members, lineOf(given.line, lines, members));
    const { language } = given.line;
    return sharesExplained(plan, id, language, hasNames(members) ? "names" : "lines")
      .map((sentence) => typeset(sentence, language))
      .join(" ");
  },
});

function plannedKey(given: KeyGiven): PlannedKey {
  const money = currencyOf(given.currency);
  const total = amountGiven(given.cost, money);
  const lines = readSomeLines(given.weights, [given.minimums, given.maximums], [given.names]);
  const members = membersOf(lines.lines, 3, given.names);
  const rows = lines.lines.map(({ at, cells: [weight, minimum, maximum] }, row): KeyRow => {
    return {
      party: elementAt(members, row).id,
      weight: (weight && exactOf(weight, given.weights, at)) ?? "0",
      minimum: boundOf(minimum, given.minimums, money, at),
      maximum: boundOf(maximum, given.maximums, money, at),
    };
  });
  const plan = planned(
    { currency: money, cost: total, members, strategy: { kind: "allocation-key", key: rows } },
    {
      lines: lines.lines,
      fields: {
        cost: given.cost,
        weight: given.weights,
        minimum: given.minimums,
        maximum: given.maximums,
        id: given.names,
        name: given.names,
      },
      main: given.weights,
    },
  );
  return { lines, members, plan };
}

/** Which line a cell means: by the name of a member, else by its number in the range. */
function lineOf(given: Given, { lines }: Lines, members: readonly Member[]): number {
  const cell = cellOf(given);
  if (cell.kind === "blank") return refuse(given.language, (words) => words.missing(placeIn(given)));
  const text = "text" in cell ? cell.text : "";
  const byName = members.findIndex(({ name }) => name === text);
  const found = byName >= 0 ? byName : lines.findIndex(({ at }) => String(at + 1) === text);
  return found >= 0
    ? found
    : refuse(given.language, (words) => words.noSuchLine(placeIn(given), shownCell(cell, given)));
}
