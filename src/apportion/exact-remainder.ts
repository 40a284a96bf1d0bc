import { elementAt } from "../errors/element-at.js";
import { cutAt } from "./largest-keys.js";
import type { Precedence } from "./precedence.js";

/** Whole units by exact weights, and who received a unit left over. */
export interface ExactSplit {
  readonly units: bigint[];
  readonly spare: number[];
}

/**
 * Shares a total in proportion to weights of any size, by largest remainder, with whole numbers of any size.
 *
 * Remainders are first told apart by their highest 52 bits, which a double holds; only those that share them with
 * the last that gets a unit are compared whole.
 *
 * @param total - whole units, 0 or more
 * @param weights - whole numbers of 0 or more, not all 0
 * @param precedence - who comes first where remainders tie
 */
export function splitExactly(total: bigint, weights: readonly bigint[], { compare }: Precedence): ExactSplit {
  const sum = weights.reduce((before, weight) => before + weight, 0n);
  const rests: bigint[] = [];
  let missing = total;
  const units = weights.map((weight) => {
    const product = total * weight;
    const quotient = product / sum;
    rests.push(product - quotient * sum);
    missing -= quotient;
    return quotient;
  });
  if (missing === 0n) return { units, spare: [] };
  const shift = BigInt(Math.max(0, sum.toString(2).length - 52));
  const keys = Float64Array.from(rests, (rest) => Number(rest >> shift));
  const { end, left } = cutAt(keys, Number(missing), Number(sum >> shift) + 1);
  const above: number[] = [];
  const onEnd: number[] = [];
  for (const [at, key] of keys.entries()) {
    if (key > end) above.push(at);
    else if (key === end) onEnd.push(at);
  }
  const byRest = (a: number, b: number): number => {
    const difference = elementAt(rests, b) - elementAt(rests, a);
    return difference === 0n ? compare(a, b) : difference < 0n ? -1 : 1;
  };
  onEnd.sort(byRest);
  const spare = [...above, ...onEnd.slice(0, left)].sort((a, b) => a - b);
  for (const at of spare) units[at] = elementAt(units, at) + 1n;
  return { units, spare };
}
