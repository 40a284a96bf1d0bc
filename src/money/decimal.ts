import { Decimal as HostDecimal } from "decimal.js";
import { type MinorUnits, minorUnits } from "./minor-units.js";
import { type Ratio, roundHalfUp, withPoint } from "./ratio.js";

/**
 * A private copy of decimal.js: what the host program sets on its own `Decimal` changes nothing here, and nothing here
 * changes the host's. The precision holds any sum of a million amounts of 40 digits.
 */
const Decimal = HostDecimal.clone({
  precision: 120,
  rounding: HostDecimal.ROUND_HALF_UP,
  toExpNeg: -200,
  toExpPos: 200,
  minE: -9e15,
  maxE: 9e15,
  modulo: HostDecimal.ROUND_DOWN,
  crypto: false,
});

/** Reads decimal text as minor units; null where it has more decimals than the currency. */
export function minorUnitsOf(text: string, decimals: number): MinorUnits | null {
  const point = text.indexOf(".");
  const whole = point < 0 ? text : text.slice(0, point);
  const below = point < 0 ? "" : text.slice(point + 1).replace(/0+$/, "");
  if (below.length > decimals) return null;
  return minorUnits(BigInt(whole + below.padEnd(decimals, "0")));
}

/** Writes minor units as decimal text with the decimals of their currency: 600000 is `6000.00`; never `-0.00`. */
export const amountText = withPoint;

/** Writes an exact number rounded once to some decimals, half up: for reading, never for reckoning. */
export function displayedRatio({ numerator, denominator }: Ratio, decimals: number): string {
  return amountText(roundHalfUp({ numerator: numerator * 10n ** BigInt(decimals), denominator }), decimals);
}

/** Adds decimal texts up, by another way than the one that wrote them. */
export function sumOfTexts(texts: Iterable<string>, decimals: number): string {
  let sum = new Decimal(0);
  for (const text of texts) sum = sum.plus(text);
  return sum.toFixed(decimals);
}

/** The opposite of decimal text, for sums only: that of `0.00` is not how a plan writes it. */
export const oppositeText = (text: string): string => (text.startsWith("-") ? text.slice(1) : `-${text}`);
