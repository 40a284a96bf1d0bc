import { entry, type NoParams } from "./entry.js";
import { sentenceCase } from "./show.js";

/** What can be wrong with a number that is written as text: an amount, a weight, a rate. */
export const numberInvalid = /* @__PURE__ */ entry(
  "number.invalid",
  (p: { readonly received: string }) => `${sentenceCase(p.received)} is not a number that can be read exactly.`,
  () => "Write digits with a point for the decimals, or a fraction: 12.5 or 1/3, without spaces or a comma.",
);

/** A fraction over zero. */
export const numberZeroDenominator = /* @__PURE__ */ entry(
  "number.zero-denominator",
  (p: { readonly received: string }) => `${p.received} divides by zero.`,
  () => "Give a fraction whose lower number is above 0.",
);

/** A weight or a rate below zero. */
export const numberNegative = /* @__PURE__ */ entry(
  "number.negative",
  (p: { readonly received: string }) => `${p.received} is below 0.`,
  () => "Give 0 or more.",
);

/** More digits than any amount of money needs. */
export const numberTooLong = /* @__PURE__ */ entry(
  "number.too-long",
  (p: { readonly digits: number; readonly limit: number }) =>
    `This number has ${p.digits} digits; at most ${p.limit} are accepted.`,
  () => "Give a shorter number.",
);

/** Weights whose fractions have no common denominator of a reasonable size. */
export const weightsTooFine = /* @__PURE__ */ entry(
  "weights.too-fine",
  (p: { readonly limit: number }) =>
    `The fractions among the weights have no common denominator of at most ${p.limit} digits.`,
  () => "Write the weights over the same denominator, or as decimals.",
);

/** Nothing to share by. */
export const weightsAllZero = /* @__PURE__ */ entry(
  "weights.all-zero",
  (p: { readonly count: number }) =>
    p.count === 1
      ? "The only weight is 0, so there is nothing to share by."
      : `All ${p.count} weights are 0, so there is nothing to share by.`,
  () => "Give at least one weight above 0, or share equally.",
);

/** Nobody to share between. */
export const weightsEmpty = /* @__PURE__ */ entry(
  "weights.empty",
  (_: NoParams) => "There is no weight, so there is nobody to share between.",
  () => "Give one weight for each party.",
);

/** A list longer than the limit. */
export const listTooLong = /* @__PURE__ */ entry(
  "list.too-long",
  (p: { readonly count: number; readonly limit: number }) =>
    `This list has ${p.count} entries; at most ${p.limit} are accepted.`,
  () => "Split the list, or share between groups first.",
);

/** A floor above its ceiling. */
export const boundsCrossed = /* @__PURE__ */ entry(
  "bounds.crossed",
  (p: { readonly minimum: string; readonly maximum: string }) =>
    `The minimum ${p.minimum} is above the maximum ${p.maximum}.`,
  () => "Lower the minimum or raise the maximum.",
);
