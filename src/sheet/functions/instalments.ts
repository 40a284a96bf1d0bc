import { elementAt } from "../../errors/element-at.js";
import { minorUnits } from "../../money/minor-units.js";
import { addRatios, compareRatios, exactText, type Ratio, whole } from "../../money/ratio.js";
import type { Instalment } from "../../request/schedule.js";
import { define, texts } from "./define.js";
import { type Given, refuse } from "./given.js";
import { checkOneSign, invoicedPlan } from "./invoiced.js";
import { aligned, readSomeLines } from "./lines.js";
import { membersOf } from "./members.js";
import { amounts, currency, names, rates } from "./parameters.js";
import { cellAmount } from "./planned.js";
import { amountOf, currencyOf, exactOf, HUNDRED, ratioOf, timesText } from "./values.js";
import { shownIn } from "./words-in.js";

/** A table of amounts by instalments (échéancier). */
export const instalments = define({
  id: "INSTALMENTS",
  names: texts("ECHEANCES", "INSTALMENTS"),
  descriptions: texts(
    "Met des montants en échéances : une colonne par taux ; chaque ligne fait son montant, chaque échéance son total, au centime près.",
    "Puts amounts into instalments: a column for each rate; every line makes its amount and every instalment its total, to the cent.",
  ),
  parameters: { amounts, rates, names, currency },
  gives: "range",
  compute(given) {
    const money = currencyOf(given.currency);
    const lines = readSomeLines(given.amounts, [], [given.names]);
    const members = membersOf(lines.lines, 1, given.names);
    const owed = lines.lines.map(
      ({ at, cells: [cell] }) => (cell && amountOf(cell, given.amounts, money, at)) ?? minorUnits(0n),
    );
    checkOneSign(owed, given.amounts);
    const plan = invoicedPlan({
      currency: money,
      members,
      amounts: owed,
      schedule: scheduleOf(given.rates),
      lines: lines.lines,
      fields: { schedule: given.rates, id: given.names, name: given.names },
      main: given.amounts,
    });
    const columns = (plan.schedule ?? []).map(
      ({ lines: asked }) => new Map(asked.map(({ party, net }) => [party, net])),
    );
    const rows = members.map(({ id }) => columns.map((column) => cellAmount(column.get(id) ?? "0", given.amounts)));
    return aligned(lines, rows);
  },
});

/** The rates in per cent: as they are where they make 100, a hundred times where they make 1, as cells in per cent do. */
function scheduleOf(given: Given): readonly Instalment[] {
  const { lines } = readSomeLines(given);
  const texts = lines.map(({ at, cells: [cell] }) => (cell && exactOf(cell, given, at, "rate")) ?? "0");
  const exact = lines.map(({ at, cells: [cell] }, row): Ratio => {
    return cell === undefined ? whole(0n) : ratioOf(elementAt(texts, row), cell, given, at);
  });
  const sum = exact.reduce(addRatios, whole(0n));
  const isWhole = compareRatios(sum, whole(1n)) === 0;
  if (!isWhole && compareRatios(sum, HUNDRED) !== 0) {
    refuse(given.language, (words) => words.ratesSum(given.parameter, shownIn(given.language, exactText(sum), true)));
  }
  return exact.map((rate, at) => ({
    label: String(at + 1),
    rate: isWhole ? timesText(rate, HUNDRED) : elementAt(texts, at),
  }));
}
