import { entry, type NoParams } from "./entry.js";
import { sentenceCase } from "./show.js";

const orNearest = (nearest: string | null): string => (nearest === null ? "" : ` Did you mean “${nearest}”?`);

/** An object that contains itself. */
export const requestCircular = /* @__PURE__ */ entry(
  "request.circular",
  (_: NoParams) => "This value contains itself, so it can never be written down.",
  () => "Give plain data without references back to itself.",
);

/** Nested deeper than any request. */
export const requestTooDeep = /* @__PURE__ */ entry(
  "request.too-deep",
  (p: { readonly limit: number }) => `The data is nested more than ${p.limit} levels deep.`,
  () => "Check that no part was put inside another by mistake.",
);

/** More values than any request. */
export const requestTooLarge = /* @__PURE__ */ entry(
  "request.too-large",
  (p: { readonly limit: number }) => `There is more data than the ${p.limit} values that are accepted.`,
  () => "Share between fewer parties at a time, or leave out what the request does not need.",
);

/** An empty list where somebody must be named. */
export const listEmpty = /* @__PURE__ */ entry(
  "list.empty",
  (_: NoParams) => "This list is empty.",
  () => "Name at least one.",
);

/** A value that JSON does not have. */
export const requestNotPlain = /* @__PURE__ */ entry(
  "request.not-plain",
  (p: { readonly received: string }) => `${sentenceCase(p.received)} cannot be part of a request, which is plain JSON.`,
  () => "Give text, a number, true, false, a list or an object; write large numbers as text.",
);

/** A field that must be there. */
export const fieldMissing = /* @__PURE__ */ entry(
  "field.missing",
  (p: { readonly field: string }) => `“${p.field}” is missing.`,
  (p) => `Add “${p.field}”.`,
);

/** A value of another kind. */
export const fieldType = /* @__PURE__ */ entry(
  "field.type",
  (p: { readonly expected: ValueKind; readonly received: string }) =>
    `${sentenceCase(p.received)} came where ${p.expected} is due.`,
  (p) => `Give ${p.expected}.`,
);

/** The kinds of values that a field may be due. */
export type ValueKind = "a text" | "true or false" | "a whole number" | "a number or a text" | "a list" | "an object";

/** A word that is none of those possible. */
export const fieldChoice = /* @__PURE__ */ entry(
  "field.choice",
  (p: { readonly received: string; readonly choices: string; readonly nearest: string | null }) =>
    `${sentenceCase(p.received)} is not one of the possible values.${orNearest(p.nearest)}`,
  (p) => `Use one of: ${p.choices}.`,
);

/** A text without a letter. */
export const fieldEmpty = /* @__PURE__ */ entry(
  "field.empty",
  (_: NoParams) => "This text is empty.",
  () => "Write something that a reader can recognise.",
);

/** A text longer than the limit. */
export const fieldTooLong = /* @__PURE__ */ entry(
  "field.too-long",
  (p: { readonly limit: number }) => `This text is longer than ${p.limit} characters.`,
  () => "Shorten it.",
);

/** A field that the contract does not know. */
export const fieldUnknown = /* @__PURE__ */ entry(
  "field.unknown",
  (p: { readonly field: string; readonly nearest: string | null; readonly known: string }) =>
    `The field ${p.field} is not known here.${orNearest(p.nearest)}`,
  (p) => (p.known === "" ? "Remove it." : `Correct or remove it; known here: ${p.known}.`),
);

/** A currency that ISO 4217 does not list. */
export const currencyUnknown = /* @__PURE__ */ entry(
  "currency.unknown",
  (p: { readonly received: string; readonly nearest: string | null }) =>
    `${p.received} is not a currency code of ISO 4217.${orNearest(p.nearest)}`,
  () => "Give three capital letters such as EUR, XPF or CHF.",
);

/** An amount that cannot be read. */
export const amountInvalid = /* @__PURE__ */ entry(
  "amount.invalid",
  (p: { readonly received: string }) => `${p.received} is not an amount that can be read.`,
  () => "Write digits with a point for the decimals: 18000.00, without spaces, comma or currency sign.",
);

/** An amount finer than its currency. */
export const amountTooPrecise = /* @__PURE__ */ entry(
  "amount.too-precise",
  (p: { readonly received: string; readonly decimals: number }) =>
    p.decimals === 0
      ? `${p.received} has decimals, and this currency has none.`
      : `${p.received} has more than the ${p.decimals} decimals of this currency.`,
  () => "Round it yourself, so that the amount is the one that was voted.",
);

/** A number that carries the noise of floating-point arithmetic. */
export const amountInexact = /* @__PURE__ */ entry(
  "amount.inexact",
  (p: { readonly received: string; readonly decimals: number }) =>
    `The number ${p.received} is not a whole number of the currency's smallest unit; sums such as 0.1 + 0.2 leave such traces in a computer.`,
  (p) =>
    p.decimals === 0
      ? "Write the amount as text, without decimals."
      : `Write the amount as text with at most ${p.decimals} decimals.`,
);

/** An amount below zero where none makes sense. */
export const amountNegative = /* @__PURE__ */ entry(
  "amount.negative",
  (p: { readonly received: string }) => `The amount ${p.received} is below 0.`,
  () => "Give 0 or more.",
);

/** A rate outside its range. */
export const rateOutOfRange = /* @__PURE__ */ entry(
  "rate.out-of-range",
  (p: { readonly received: string }) => `The rate ${p.received} is not between 0 and 100 per cent.`,
  () => "Write twenty per cent as 20.",
);

/** A number of parties outside its range. */
export const countOutOfRange = /* @__PURE__ */ entry(
  "count.out-of-range",
  (p: { readonly received: string; readonly limit: number }) =>
    `${p.received} is not a number of parties between 1 and ${p.limit}.`,
  () => "Give the number that was fixed in advance, such as 6.",
);

/** A day that the calendar does not have. */
export const dateInvalid = /* @__PURE__ */ entry(
  "date.invalid",
  (p: { readonly received: string }) => `${p.received} is not a day of the calendar.`,
  () => "Write year, month and day: 2027-01-31.",
);

/** Two parties under one id. */
export const partyDuplicate = /* @__PURE__ */ entry(
  "party.duplicate",
  (p: { readonly party: string; readonly first: number }) =>
    `The id ${p.party} is already that of party no. ${p.first}.`,
  () => "Give each party an id of its own, or remove the second.",
);

/** A party that is not in the list of parties. */
export const partyUnknown = /* @__PURE__ */ entry(
  "party.unknown",
  (p: { readonly party: string; readonly nearest: string | null }) =>
    `The party ${p.party} is not in the list of parties.${orNearest(p.nearest)}`,
  () => "Correct the id, or add the party to “parties”.",
);

/** A member named twice in one list. */
export const memberRepeated = /* @__PURE__ */ entry(
  "member.repeated",
  (p: { readonly party: string; readonly first: number }) =>
    `The party ${p.party} is already on line ${p.first} of this list.`,
  () => "Keep one line for each party.",
);
