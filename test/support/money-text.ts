import { fraction, readFraction, times } from "./slow-fraction.js";

/** The currencies of the tests, with the decimals that ISO 4217 gives them. */
export const decimalsByCurrency = { XPF: 0, JPY: 0, EUR: 2, TND: 3, CLF: 4 } as const;

/** A currency of the tests. */
export type Currency = keyof typeof decimalsByCurrency;

/** How many decimals the currency of a request has. */
export function decimalsOf({ currency }: { readonly currency: string }): number {
  return decimalsByCurrency[currency as Currency];
}

/** Writes minor units as money, by cutting text: 5 at two decimals is `0.05`. */
export function amountOf(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(digits.length - decimals)}`;
  return units < 0n ? `-${text}` : text;
}

/** Reads money as minor units; text that a plan may not write is an error. */
export function unitsOf(text: string, decimals: number): bigint {
  const units = BigInt(text.replace(".", ""));
  if (amountOf(units, decimals) !== text) throw new Error(`“${text}” is not an amount at ${decimals} decimals`);
  return units;
}

/** Reads money as a caller may give it, text or number, as minor units. */
export function unitsGiven(amount: string | number, decimals: number): bigint {
  const { top, bottom } = times(readFraction(amount), fraction(10n ** BigInt(decimals)));
  if (bottom !== 1n) throw new Error(`${amount} has more than ${decimals} decimals`);
  return top;
}

/** Adds whole numbers up. */
export const total = (numbers: readonly bigint[]): bigint => numbers.reduce((sum, number) => sum + number, 0n);
