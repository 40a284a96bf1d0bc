// @ts-check
// Measures contenders side by side: interleaved in one process, the order rotated each round, process CPU time, medians
// of the ratios of each round. Nothing forces a collection between rounds: it would make V8 drop the hidden classes of
// every library that makes objects, which then looks many times slower than it is.

/**
 * One way of doing a task. `run` does it once and gives its result back, so that nothing is optimised away.
 * @typedef {{ readonly name: string, readonly run: () => unknown }} Contender
 */

/**
 * How long a measurement may take: so many rounds of such samples, fewer (though never fewer than the least) where all
 * of them would take longer than the budget. `most` is up to how many parties all contenders are measured.
 * @typedef {{ rounds: number, leastRounds: number, sampleMs: number, warmUpMs: number, budgetMs: number, most: number }} Effort
 */

/** Many short samples: a neighbour on the same processor then disturbs a few rounds, and the median not at all. @type {Effort} */
export const FULL = { rounds: 41, leastRounds: 7, sampleMs: 6, warmUpMs: 130, budgetMs: 9000, most: 1e6 };
/** @type {Effort} */
export const QUICK = { rounds: 11, leastRounds: 3, sampleMs: 3, warmUpMs: 30, budgetMs: 800, most: 1e5 };

/** They are not counted: code is compiled in them. */
const WARM_UP_ROUNDS = 4;

/** A median, with the quartiles on both sides of it. @typedef {{ median: number, low: number, high: number }} Spread */

/** What was measured, to be asked for ratios. */
export class Measured {
  /** @type {Map<string, number[]>} CPU time of one call, round by round. */
  #times;

  /** @param {Map<string, number[]>} times */
  constructor(times) {
    this.#times = times;
  }

  /** Adds what was measured of others. @param {Measured} other */
  with(other) {
    return new Measured(new Map([...this.#times, ...other.#times]));
  }

  /** @param {string} name */
  has(name) {
    return this.#times.has(name);
  }

  /**
   * How many times as long the first takes as the second, both divided by how much they do.
   * @param {string} name @param {string} other @param {number} [size] of the first @param {number} [otherSize]
   */
  ratio(name, other, size = 1, otherSize = 1) {
    const others = this.#of(other);
    return spread(this.#of(name).map((time, round) => time / size / ((others[round] ?? Number.NaN) / otherSize)));
  }

  /**
   * The growth exponent: the slope of the logarithm of the time against that of the size, fitted in every round.
   * @param {readonly (readonly [name: string, size: number])[]} all
   * @returns {Spread | null} where fewer than four of the sizes were measured: none
   */
  exponent(all) {
    const steps = all.filter(([name]) => this.has(name));
    if (steps.length < 4) return null;
    const times = steps.map(([name]) => this.#of(name));
    const sizes = steps.map(([, size]) => Math.log(size));
    const rounds = times[0]?.length ?? 0;
    return spread(
      Array.from({ length: rounds }, (_, round) =>
        slope(
          sizes,
          times.map((of) => Math.log(of[round] ?? Number.NaN)),
        ),
      ),
    );
  }

  /** @param {string} name */
  #of(name) {
    const times = this.#times.get(name);
    if (times === undefined) throw new Error(`Nobody measured «${name}».`);
    return times;
  }
}

/** Results that are kept, one for each contender, so that each has its memory in use while the others run. */
const live = new Map();

/**
 * Measures contenders side by side.
 * @param {readonly Contender[]} contenders @param {Effort} effort
 */
export function sideBySide(contenders, { rounds, leastRounds, sampleMs, warmUpMs, budgetMs }) {
  const calls = new Map(contenders.map(({ name }) => [name, 1]));
  /** @param {number} round @param {(name: string, time: number) => void} use */
  const inTurn = (round, use) => {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const { name, run } = /** @type {Contender} */ (contenders[(turn + round) % contenders.length]);
      use(name, sample(name, run, calls.get(name) ?? 1));
    }
  };
  const sampled = new Map(contenders.map(({ name }) => [name, 0]));
  for (let warmUp = 0; warmUp < WARM_UP_ROUNDS; warmUp += 1) {
    inTurn(warmUp, (name, time) => {
      const count = callsFor(time, warmUp < WARM_UP_ROUNDS - 1 ? warmUpMs : sampleMs);
      calls.set(name, count);
      sampled.set(name, (count * time) / 1000);
    });
  }
  const roundMs = [...sampled.values()].reduce((sum, ms) => sum + ms, 0);
  const times = new Map(contenders.map(({ name }) => /** @type {const} */ ([name, /** @type {number[]} */ ([])])));
  const count = Math.max(leastRounds, Math.min(rounds, Math.floor(budgetMs / roundMs)));
  for (let round = 0; round < count; round += 1) inTurn(round, (name, time) => times.get(name)?.push(time));
  live.clear();
  return new Measured(times);
}

/**
 * Measures a task at several sizes: each small one on its own, so that nobody pays for what a large one leaves to be
 * collected, and all from a thousand together, so that growth is seen side by side.
 * @param {readonly number[]} sizes @param {(size: number) => readonly Contender[]} contendersOf @param {Effort} effort
 */
export function bySize(sizes, contendersOf, effort) {
  const [small, large] = [sizes.filter((size) => size < 1000), sizes.filter((size) => size >= 1000)];
  const groups = [...small.map((size) => [size]), large];
  return groups
    .map((group) => sideBySide(group.flatMap(contendersOf), effort))
    .reduce((before, measured) => before.with(measured));
}

/** How many calls make a sample long enough to be told by the clock. @param {number} time @param {number} sampleMs */
const callsFor = (time, sampleMs) => Math.max(1, Math.min(1e6, Math.ceil((sampleMs * 1000) / Math.max(time, 0.05))));

/** CPU time of one call in microseconds. @param {string} name @param {() => unknown} run @param {number} count */
function sample(name, run, count) {
  let result;
  const before = process.cpuUsage();
  for (let call = 0; call < count; call += 1) result = run();
  const { user, system } = process.cpuUsage(before);
  live.set(name, result);
  return (user + system) / count;
}

/** @param {readonly number[]} xs @param {readonly number[]} ys */
function slope(xs, ys) {
  const mean = (/** @type {readonly number[]} */ values) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const products = xs.reduce((sum, value, at) => sum + (value - x) * ((ys[at] ?? Number.NaN) - y), 0);
  return products / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}

/** @param {readonly number[]} values @returns {Spread} */
function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ part) => sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
