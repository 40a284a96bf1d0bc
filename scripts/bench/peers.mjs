// @ts-check
// Other libraries that share amounts, each called as its own pages say.
import { createRequire } from "node:module";
import currency from "currency.js";
import { allocate, dinero, toSnapshot } from "dinero.js";
import { EUR } from "dinero.js/currencies";

// apportionment prints something of its own when it is loaded.
const print = console.log;
console.log = () => undefined;
/** @type {typeof import("apportionment")} */
const { hamilton } = createRequire(import.meta.url)("apportionment");
console.log = print;

/** @param {number} total */
export const euros = (total) => dinero({ amount: total, currency: EUR });

/** @param {ReturnType<typeof euros>} amount @param {readonly number[]} weights */
export const byDinero = (amount, weights) => allocate(amount, weights);

/** @param {readonly ReturnType<typeof euros>[]} shares */
export const unitsOf = (shares) => shares.map((share) => toSnapshot(share).amount);

/** Equal parts only: it knows no weights. @param {number} total @param {number} count */
export const byCurrency = (total, count) => currency(total, { fromCents: true }).distribute(count);

/** @param {number} total @param {number[]} weights */
export const byHamilton = (total, weights) => hamilton(weights, total).apportionment;
