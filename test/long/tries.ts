import { expect } from "vitest";
import { Dice } from "./mutator.js";

const SEED = Number(process.env["FC_SEED"] ?? 20_261_124);
const MINUTES = Number(process.env["FUZZ_MINUTES"] ?? 10);

/** How often what came of an input was seen. */
export class Tally {
  readonly #seen = new Map<string, number>();

  count(what: string): void {
    this.#seen.set(what, (this.#seen.get(what) ?? 0) + 1);
  }

  /** A line for each, the most frequent first. */
  lines(): string {
    const most = [...this.#seen].sort(([, a], [, b]) => b - a);
    return most.map(([what, times]) => `${String(times).padStart(9)}  ${what}`).join("\n");
  }
}

/**
 * Tries inputs for the part of the ten minutes (or FUZZ_MINUTES) that it is given, and prints how many of each outcome
 * there were. An input has a seed of its own: one that fails is named, and comes again first where FUZZ_INPUT names it.
 */
export async function tryForAWhile(
  what: string,
  part: number,
  tryOne: (dice: Dice, tally: Tally) => void | Promise<void>,
): Promise<void> {
  const tally = new Tally();
  const end = Date.now() + part * MINUTES * 60_000;
  let [tried, slowest, slowestInput] = [0, 0, 0];
  const first = Number(process.env["FUZZ_INPUT"] ?? SEED);
  for (; Date.now() < end || tried === 0; tried += 1) {
    const input = first + tried;
    const before = performance.now();
    try {
      await tryOne(new Dice(input), tally);
    } catch (fault) {
      throw new Error(`${what}: the input FUZZ_INPUT=${input} fails.`, { cause: fault });
    }
    const took = performance.now() - before;
    if (took > slowest) [slowest, slowestInput] = [took, input];
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(tried).toBeGreaterThan(0);
  console.log(
    `${what}: ${tried} inputs, seeds from ${first}; the slowest (${slowestInput}) took ${Math.ceil(slowest)} ms.`,
  );
  console.log(tally.lines());
}
