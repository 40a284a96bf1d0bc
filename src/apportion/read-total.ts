/** The total as a bigint; undefined where it is no whole number that a computer holds exactly. */
export function readTotal(total: unknown): bigint | undefined {
  if (typeof total === "bigint") return total;
  return Number.isSafeInteger(total) ? BigInt(total as number) : undefined;
}
