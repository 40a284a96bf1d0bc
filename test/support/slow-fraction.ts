/** A fraction of whole numbers, always in lowest terms and with a bottom above 0. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Makes a fraction. */
export function fraction(top: bigint, bottom = 1n): Fraction {
  if (bottom < 0n) return fraction(-top, -bottom);
  let [a, b] = [top < 0n ? -top : top, bottom];
  while (b > 0n) [a, b] = [b, a % b];
  return { top: top / a, bottom: bottom / a };
}

/** No part at all. */
export const nought = fraction(0n);

/** The sum of two fractions. */
export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.bottom === b.bottom
    ? fraction(a.top + b.top, a.bottom)
    : fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);

/** The difference of two fractions. */
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { top: -b.top, bottom: b.bottom });

/** The product of two fractions. */
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);

/** The quotient of two fractions. */
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);

/** Says whether one fraction is below another. */
export const isBelow = (a: Fraction, b: Fraction): boolean => a.top * b.bottom < b.top * a.bottom;

/** Says whether two fractions are the same number. */
export const isSame = (a: Fraction, b: Fraction): boolean => a.top === b.top && a.bottom === b.bottom;

/** The sum of a list of fractions. */
export const sum = (list: readonly Fraction[]): Fraction => list.reduce(plus, nought);

/** Reads a weight: `"12.5"`, `"1/3"`, 3n, 0.1, 1e-7. */
export function readFraction(weight: bigint | number | string): Fraction {
  const [digits = "", exponent = "0"] = String(weight).split("e");
  const [left = "", bottom] = digits.split("/");
  if (bottom !== undefined) return fraction(BigInt(left), BigInt(bottom));
  const [whole = "", decimals = ""] = left.split(".");
  const shift = Number(exponent) - decimals.length;
  const top = BigInt(whole + decimals);
  return shift < 0 ? fraction(top, 10n ** BigInt(-shift)) : fraction(top * 10n ** BigInt(shift));
}

/** Says whether a weight counts for nothing, however it is written. */
export const isZero = (weight: bigint | number | string): boolean => readFraction(weight).top === 0n;
