/** An exact number: what is owed before anything is rounded. The denominator is above 0; the fraction need not be reduced. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A whole number as a ratio. */
export const whole = (value: bigint): Ratio => ({ numerator: value, denominator: 1n });

/** Adds two exact numbers; a common denominator stays as it is. */
export function addRatios(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  return reduced({
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  });
}

/** The opposite of an exact number. */
export const negated = ({ numerator, denominator }: Ratio): Ratio => ({ numerator: -numerator, denominator });

/** Multiplies two exact numbers. */
export const productOf = (a: Ratio, b: Ratio): Ratio => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** Below 0, 0 or above 0 as `a` is less than, equal to or more than `b`. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference =
    a.denominator === b.denominator
      ? a.numerator - b.numerator
      : a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number not above `numerator / denominator`, for any sign of the numerator. */
export function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** The nearest whole number; a half goes away from zero, as on an invoice. */
export function roundHalfUp({ numerator, denominator }: Ratio): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** The greatest common divisor of two numbers, the second above 0. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [b, a < 0n ? -a : a];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** The same number in lowest terms. */
export function reduced({ numerator, denominator }: Ratio): Ratio {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Writes a number in lowest terms: `600000`, or `1000000/3`. */
export function ratioText(ratio: Ratio): string {
  const { numerator, denominator } = reduced(ratio);
  return denominator === 1n ? numerator.toString() : `${numerator}/${denominator}`;
}

/** Writes a number as decimals where it has an end (`12.5`), else in lowest terms (`1/3`). */
export function exactText(ratio: Ratio): string {
  const { numerator, denominator } = reduced(ratio);
  let power = 1n;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1, power *= 10n) {
    if (power % denominator === 0n) return withPoint(numerator * (power / denominator), decimals);
  }
  return ratioText(ratio);
}

const MOST_DECIMALS = 40;

/** Writes a whole number of parts of ten, of a hundred … as decimals: 600000 with two decimals is `6000.00`. */
export function withPoint(digits: bigint, decimals: number): string {
  const magnitude = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, "0");
  const cut = magnitude.length - decimals;
  const text = decimals === 0 ? magnitude : `${magnitude.slice(0, cut)}.${magnitude.slice(cut)}`;
  return digits < 0n ? `-${text}` : text;
}
