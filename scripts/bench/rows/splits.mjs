// @ts-check
// One split at a time with ids, as most calls are, against what else there is on npm and what one writes by hand.
import { apportion } from "quotepart/apportion";
import { byBig, byBigInt, byDecimal, isLargestRemainder } from "../by-hand.mjs";
import { between, idsFor, inTurn, populations, randomFrom } from "../data.mjs";
import { bySize } from "../measure.mjs";
import { byCurrency, byDinero, byHamilton, euros, unitsOf } from "../peers.mjs";
import { exponent, isAtLeast, power, times } from "../print.mjs";

/** What one call is given, in the form that each contender wants it; nobody is timed while it is put into form. */
/** @typedef {{ total: number, weights: number[], ids: string[], large: bigint[], money: ReturnType<typeof euros> }} Case */

/** @type {readonly { name: string, upTo: number, split: (one: Case) => unknown, units: (one: Case) => number[], isEqual?: boolean }[]} */
const contenders = [
  {
    name: "quotepart apportion, ids",
    upTo: 1e6,
    split: ({ total, weights, ids }) => apportion(total, weights, { ids }),
    units: ({ total, weights, ids }) => apportion(total, weights, { ids }).units.map(Number),
  },
  {
    name: "dinero.js allocate",
    upTo: 1e5,
    split: ({ money, weights }) => byDinero(money, weights),
    units: ({ money, weights }) => unitsOf(byDinero(money, weights)),
  },
  {
    name: "currency.js distribute, equal parts only",
    upTo: 1e5,
    split: ({ total, weights }) => byCurrency(total, weights.length),
    units: ({ total, weights }) => byCurrency(total, weights.length).map(({ intValue }) => intValue),
    isEqual: true,
  },
  {
    name: "decimal.js by hand",
    upTo: 1e4,
    split: ({ total, weights }) => byDecimal(total, weights),
    units: ({ total, weights }) => byDecimal(total, weights).map((unit) => unit.toNumber()),
  },
  {
    name: "big.js by hand",
    upTo: 1e4,
    split: ({ total, weights }) => byBig(total, weights),
    units: ({ total, weights }) => byBig(total, weights).map((unit) => unit.toNumber()),
  },
  {
    name: "BigInt and sort by hand",
    upTo: 1e5,
    split: ({ total, large }) => byBigInt(BigInt(total), large),
    units: ({ total, large }) => byBigInt(BigInt(total), large).map(Number),
  },
  {
    name: "apportionment hamilton",
    upTo: 1e5,
    split: ({ total, weights }) => byHamilton(total, weights),
    units: ({ total, weights }) => byHamilton(total, weights),
  },
];
const [OURS, DINERO] = ["quotepart apportion, ids", "dinero.js allocate"];

const SIZES = [3, 10, 30, 100, 1e3, 1e4, 1e5, 1e6];
const REACHES = /** @type {const} */ ([
  [3, 8],
  [10, 4],
  [30, 4],
]);

/** @param {number} total @param {number[]} weights @returns {Case} */
const caseOf = (total, weights) => ({
  total,
  weights,
  ids: idsFor(weights.length),
  large: weights.map(BigInt),
  money: euros(total),
});

/** @param {import("../measure.mjs").Effort} effort @returns {import("../print.mjs").Row} */
export function splitsRow(effort) {
  const right = new Map(contenders.map((one) => [one.name, countRight(one)]));
  if (right.get(OURS) !== SPLITS) throw new Error("apportion is no largest remainder.");
  const measured = bySize(
    SIZES,
    (size) => {
      const random = randomFrom(size);
      const many = Math.max(2, Math.min(32, Math.floor(3000 / size)));
      const cases = Array.from({ length: many }, (_, at) =>
        caseOf(between(random, 1_000_00, 1_000_000_00), populations(size, size + at)),
      );
      return contenders
        .filter(({ upTo }) => size <= Math.min(upTo, effort.most))
        .map(({ name, split }) => {
          const next = inTurn(cases);
          return { name: `${name} ${size}`, run: () => split(next()) };
        });
    },
    effort,
  );
  const fast = REACHES.map(([size]) => measured.ratio(`${DINERO} ${size}`, `${OURS} ${size}`));
  const growth = measured.exponent(SIZES.filter((size) => size >= 1e3).map((size) => [`${OURS} ${size}`, size]));
  return {
    what: "kernel, 3 / 10 / 30 weights, ids checked, reconciled",
    reach: "≥ 8 / 4 / 4 × the speed of dinero.js allocate, which does less",
    measured: fast.map(times).join(" / "),
    isReached: fast.every((ratio, at) => isAtLeast(ratio, REACHES[at]?.[1] ?? 0)),
    tables: [
      {
        title: "One split with ids, against others",
        note: `How many times as long as apportion(total, weights, { ids }) takes, whose own growth exponent from 1,000 to 1,000,000 parties is ${exponent(growth)}. Last column: in how many of 1,000 random splits the answer is the largest remainder, however ties fall (for currency.js, of splits in equal parts).`,
        head: ["parties", ...SIZES.map(power), "right of 1,000"],
        lines: contenders.map(({ name }) => [
          name,
          ...SIZES.map((size) =>
            measured.has(`${name} ${size}`) ? times(measured.ratio(`${name} ${size}`, `${OURS} ${size}`)) : "–",
          ),
          String(right.get(name)),
        ]),
      },
    ],
  };
}

const SPLITS = 1000;

/** In how many random splits the answer is the largest remainder. @param {(typeof contenders)[number]} contender */
function countRight({ units, isEqual = false }) {
  const random = randomFrom(2026);
  let right = 0;
  for (let split = 0; split < SPLITS; split += 1) {
    const weights = Array.from({ length: between(random, 2, 12) }, () => (isEqual ? 1 : between(random, 1, 1000)));
    const one = caseOf(between(random, 1, 1_000_000), weights);
    if (isLargestRemainder(units(one), one.total, weights)) right += 1;
  }
  return right;
}
