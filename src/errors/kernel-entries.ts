import { entry, type NoParams } from "./entry.js";
import { sentenceCase } from "./show.js";

/** What can be wrong with a call of `apportion`, beside its numbers. */
export const totalInvalid = /* @__PURE__ */ entry(
  "total.invalid",
  (p: { readonly received: string }) => `The total must be a whole number of units, and ${p.received} came.`,
  () => "Give a bigint, or a number without decimals below 2^53: cents, not euros.",
);

/** Something else where a list is due. */
export const listExpected = /* @__PURE__ */ entry(
  "list.expected",
  (p: { readonly name: string; readonly received: string }) => `“${p.name}” must be a list, and ${p.received} came.`,
  () => "Give an array.",
);

/** A floor or ceiling that is no whole number of units. */
export const boundInvalid = /* @__PURE__ */ entry(
  "bound.invalid",
  (p: { readonly received: string }) => `A bound must be a whole number of units of 0 or more, and ${p.received} came.`,
  () => "Give a bigint, a number without decimals, or null for no bound.",
);

/** Bounds on a credit note. */
export const boundsWithNegativeTotal = /* @__PURE__ */ entry(
  "bounds.negative-total",
  (p: { readonly total: string }) => `Minima and maxima are not defined for the negative total ${p.total}.`,
  () => "Share the negative total without bounds.",
);

/** A column that does not go with the weights. */
export const columnLength = /* @__PURE__ */ entry(
  "column.length",
  (p: { readonly column: string; readonly expected: number; readonly received: number }) =>
    `“${p.column}” has ${p.received} ${p.received === 1 ? "entry" : "entries"} for ${p.expected} ${p.expected === 1 ? "weight" : "weights"}.`,
  () => "Give one entry for each weight, in the same order.",
);

/** Something else where a column to write into is due. */
export const outInvalid = /* @__PURE__ */ entry(
  "out.invalid",
  (p: { readonly expected: number; readonly received: string }) =>
    `The units of ${p.expected} ${p.expected === 1 ? "party" : "parties"} need a column with as many places, and ${p.received} came.`,
  () => "Give a Float64Array or a BigInt64Array of that length.",
);

/** A column that cannot hold the units of so large a total. */
export const outTooNarrow = /* @__PURE__ */ entry(
  "out.too-narrow",
  (p: { readonly column: string; readonly total: string }) =>
    `A ${p.column} cannot hold every unit of a total of ${p.total}.`,
  () => "Use split, which gives whole numbers of any size, or a BigInt64Array for a total that fits into 64 bits.",
);

/** An id that is no text. */
export const idInvalid = /* @__PURE__ */ entry(
  "id.invalid",
  (p: { readonly received: string }) => `${sentenceCase(p.received)} cannot be an id.`,
  () => "Give each party a text of its own.",
);

/** Two parties under one id. */
export const idDuplicate = /* @__PURE__ */ entry(
  "id.duplicate",
  (p: { readonly id: string }) => `The id ${p.id} is given twice.`,
  () => "Give each party an id of its own.",
);

/** A priority for somebody who is not there. */
export const priorityUnknown = /* @__PURE__ */ entry(
  "priority.unknown",
  (p: { readonly id: string }) => `The priority list names ${p.id}, which is not among the ids.`,
  () => "Name only ids that are given, and give the ids.",
);

/** A rule that does not exist. */
export const ruleUnknown = /* @__PURE__ */ entry(
  "rule.unknown",
  (p: { readonly received: string }) => `${sentenceCase(p.received)} is not a rule that is known.`,
  () => "Use “proportional”, “equal” or “equal-change”.",
);

/** An option that does not exist. */
export const optionUnknown = /* @__PURE__ */ entry(
  "option.unknown",
  (p: { readonly option: string; readonly nearest: string | null }) =>
    `There is no option ${p.option}.${p.nearest === null ? "" : ` Did you mean “${p.nearest}”?`}`,
  () => "Use ids, priority, rule, minimum or maximum.",
);

/** Options that are no object. */
export const optionsInvalid = /* @__PURE__ */ entry(
  "options.invalid",
  (p: { readonly received: string }) => `The options must be an object, and ${p.received} came.`,
  () => 'Leave the options out, or give an object such as { rule: "equal" }.',
);

/** A broken promise of the library itself. */
export const internalDefect = /* @__PURE__ */ entry(
  "internal.defect",
  (p: { readonly what: string }) => `quotepart stopped because of a defect of its own: ${p.what}.`,
  () => "Your request is not at fault. Please report it together with this message and the request.",
);

/** Data that cannot be read at all. */
export const requestUnreadable = /* @__PURE__ */ entry(
  "request.unreadable",
  (_: NoParams) => "Reading this value failed: it is not plain data.",
  () => "Give plain values, as JSON.parse returns them.",
);
