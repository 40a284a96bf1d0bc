import { amountText } from "../money/decimal.js";
import { type Ratio, reduced } from "../money/ratio.js";
import { exactMoneyIn, type Language, type Locale, languageOf, numbersIn } from "./locale.js";

/** Decimals that are written of an exact amount beyond those of its currency, at the most. */
const MOST_MORE = 6;

/** The longest fraction that a person still reads; where it is longer, the amount is said to be « environ » so much. */
const FRACTION_DIGITS = 32;

const ABOUT: Readonly<Record<Language, string>> = { fr: "environ", en: "about" };

/** An exact amount as it is written; `isAbout` where it is only « environ » so much. */
export interface ExactText {
  readonly text: string;
  readonly isAbout: boolean;
}

/**
 * Writes exact amounts of minor units: `14 285,714… € (100 000/7)`. Decimals are cut off, never rounded, and there are
 * enough of them to see what rounding takes; where none are left out no fraction is needed.
 */
export function exactAmountIn(currency: string, decimals: number, locale: Locale): (exact: Ratio) => ExactText {
  const money = exactMoneyIn(currency, locale);
  const { number } = numbersIn(locale);
  const scale = 10n ** BigInt(decimals);
  return ({ numerator, denominator }) => {
    const ratio = reduced({ numerator, denominator: denominator * scale });
    const { text, isCut } = decimalsCut(ratio, decimals);
    const written = money(text, isCut);
    if (!isCut) return { text: written, isAbout: false };
    const above = ratio.numerator.toString();
    const below = ratio.denominator.toString();
    return above.length + below.length > FRACTION_DIGITS
      ? { text: `${ABOUT[languageOf(locale)]} ${written}`, isAbout: true }
      : { text: `${written} (${number(above)}/${number(below)})`, isAbout: false };
  };
}

/** The decimals of a number, cut off after the first that its currency has not and that is not 0. */
function decimalsCut(
  { numerator, denominator }: Ratio,
  decimals: number,
): { readonly text: string; readonly isCut: boolean } {
  const most = decimals + MOST_MORE;
  const exactLength = lengthOf(denominator, most);
  if (exactLength !== undefined) {
    const places = Math.max(exactLength, decimals);
    return { text: amountText((numerator * 10n ** BigInt(places)) / denominator, places), isCut: false };
  }
  const digits = (places: number): bigint => (numerator * 10n ** BigInt(places)) / denominator;
  let places = decimals + 1;
  while (places < most && digits(places) % 10n ** BigInt(places - decimals) === 0n) places += 1;
  const text = amountText(digits(places), places);
  return { text: numerator < 0n && !text.startsWith("-") ? `-${text}` : text, isCut: true };
}

/** How many decimals a fraction in lowest terms has, where it ends soon enough. */
function lengthOf(denominator: bigint, most: number): number | undefined {
  for (let places = 0; places <= most; places += 1) if (10n ** BigInt(places) % denominator === 0n) return places;
  return undefined;
}
