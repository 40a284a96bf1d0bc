/** Whether a split in doubles is exact for these numbers: every product and sum in it stays below 2^53. */
export const fitsDoubles = (part: number, largest: number, sum: number): boolean =>
  part * largest + sum <= Number.MAX_SAFE_INTEGER;

/**
 * The whole part of `weight × part / sum`, where {@link fitsDoubles} holds. Exact, because then
 *
 * - `weight × part` is a whole number below 2^53, which a double holds;
 * - `part / sum` is off by at most 2^-53 of itself, as is its product with the weight, so that the quotient before its
 *   floor is off by at most (2^-52 + 2^-106) × 2^53 / sum, which is below 1 from a sum of 3 on, and a division by 1 or 2
 *   is exact: the floor is off by at most one, and the remainder shows it, being then below 0 or at least the sum;
 * - `guess × sum` is at most `weight × part + sum`, so a double holds it and the difference, too.
 *
 * @param factor - `part / sum`
 */
export function quotientOf(weight: number, part: number, sum: number, factor: number): number {
  const guess = Math.floor(weight * factor);
  const rest = weight * part - guess * sum;
  if (rest < 0) return guess - 1;
  return rest >= sum ? guess + 1 : guess;
}
