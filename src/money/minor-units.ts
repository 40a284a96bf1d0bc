declare const unit: unique symbol;

/** A whole number of the currency's smallest unit: cents for EUR, francs for XPF. Not to be mistaken for a count. */
export type MinorUnits = bigint & { readonly [unit]: "minor units" };

/** Says that a whole number counts minor units. */
export const minorUnits = (count: bigint): MinorUnits => count as MinorUnits;

/** Adds amounts up. */
export function sumOf(amounts: Iterable<bigint>): MinorUnits {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return minorUnits(sum);
}

/** Whether an amount goes the other way than a total that it is part of; beside a total of nothing, any below zero does. */
export const isOpposite = (amount: bigint, total: bigint): boolean => (total < 0n ? amount > 0n : amount < 0n);
