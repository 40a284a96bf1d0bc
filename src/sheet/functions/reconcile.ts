import { amountText } from "../../money/decimal.js";
import { minorUnits, sumOf } from "../../money/minor-units.js";
import { moneyIn, typeset } from "../../words/locale.js";
import { define, texts } from "./define.js";
import { readLines } from "./lines.js";
import { column, currency, total } from "./parameters.js";
import { amountGiven, amountOf, currencyOf } from "./values.js";
import { sheetWords } from "./words-in.js";

/** Whether a column makes a total. */
export const reconciled = define({
  id: "RECONCILE",
  names: texts("CONTROLE", "RECONCILE"),
  descriptions: texts(
    "Dit si une colonne fait un total et, sinon, de combien et dans quel sens elle s’en écarte.",
    "Says whether a column makes a total and, if not, by how much and which way it differs.",
  ),
  parameters: { amounts: column, total, currency },
  gives: "text",
  compute(given) {
    const money = currencyOf(given.currency);
    const wanted = amountGiven(given.total, money);
    const { lines } = readLines(given.amounts);
    const sum = sumOf(
      lines.map(({ at, cells: [cell] }) => (cell && amountOf(cell, given.amounts, money, at)) ?? minorUnits(0n)),
    );
    const { language } = given.total;
    const say = moneyIn(money.code, language);
    const text = (units: bigint): string => say(amountText(units, money.decimals));
    const difference = sum - wanted;
    const words = sheetWords[language];
    const sentence =
      difference === 0n
        ? words.balanced(text(wanted))
        : words.unbalanced(text(sum), text(difference < 0n ? -difference : difference), difference < 0n, text(wanted));
    return typeset(sentence, language);
  },
});
