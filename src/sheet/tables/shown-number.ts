import { decimalsOf } from "../../money/currency.js";
import { type TableCell, textCell } from "./cell.js";
import type { NumberFormat } from "./number-format.js";

/**
 * A number as a person sees it beside the words of its format: in a currency, or as so many per cent.
 *
 * One that is shown in thousands or millions is no number to be read, and neither is one whose words say more of an
 * amount than its currency, such as « € TTC ».
 */
export function shownAs(cell: TableCell, { words, isScaled }: NumberFormat): TableCell {
  const said = words.join(" ");
  // The comma that scales it stands between, so that no sign behind it makes a number of it.
  if (isScaled) return textCell(`${cell.text} , ${said}`);
  if (words.some((word) => SCALE.test(word))) return textCell(`${cell.text} ${said}`);
  if (words.includes("%") && cell.number !== undefined)
    return { text: `${cell.text} %`, number: cell.number, isPercent: true };
  if (UNREAD.test(said)) return textCell(`${cell.text} ${said}`);
  const currency = words.map(currencyIn).find((one) => one !== undefined);
  return currency === undefined ? cell : { ...cell, currency };
}

/** Words that make a number a thousand or a million times larger: k€, M€, kEUR, Md, millions. */
const SCALE =
  /^(?:[kK]|M|Mds?|Mrds?|Mio|[bB]n)(?:$|[ .]?\p{Sc}| ?(?:[A-Z]{3}|euros?)\b)|^(?:milliers?|millions?|milliards?|thousands?|billions?)\b/u;

/** What makes of an amount another than the one net of VAT, and per mille. */
const UNREAD = /\bTTC\b|\bT\.T\.C|toutes taxes|\bTVA (?:comprise|incluse)|\bincl|[‰‱]/i;

/** The currencies of signs that are no codes; a dollar without a country is that of the United States. */
const SIGNS: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", $: "USD", "F CFP": "XPF", FCFP: "XPF" };

const EUROS = /^euros?$/i;

/** The currency that a word stands for, as far as it is one; a sign that may be of several is left for the gate to judge. */
function currencyIn(word: string): string | undefined {
  const plain = word.replace(/ ?\b(?:HT|HTVA|net)\b.*$/i, "").trim();
  const known = Object.hasOwn(SIGNS, plain) ? SIGNS[plain] : EUROS.test(plain) ? "EUR" : undefined;
  if (known !== undefined || decimalsOf(plain) !== undefined) return known ?? plain;
  if (plain === "F") return plain;
  return /\p{Sc}/u.test(plain) ? plain : undefined;
}
