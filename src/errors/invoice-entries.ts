import { entry, type NoParams } from "./entry.js";

/** A source that brings nothing, or in two ways. */
export const sourceOneOf = /* @__PURE__ */ entry(
  "source.one-of",
  (p: { readonly given: number }) =>
    p.given === 0 ? "This source has neither a rate nor an amount." : "This source has both a rate and an amount.",
  () => "Give exactly one of “rate” and “amount”.",
);

/** A source that goes the other way than the cost. */
export const sourceOppositeSign = /* @__PURE__ */ entry(
  "source.opposite-sign",
  (p: { readonly amount: string; readonly cost: string }) =>
    `The amount ${p.amount} goes the other way than the cost ${p.cost}.`,
  () => "Give amounts of the sign of the cost: below 0 on a credit note only.",
);

/** Sources that bring more than the cost. */
export const sourcesExceedCost = /* @__PURE__ */ entry(
  "sources.exceed-cost",
  (p: { readonly total: string; readonly cost: string; readonly excess: string }) =>
    `The sources bring ${p.total} together, which is ${p.excess} more than the cost of ${p.cost}.`,
  () => "Lower a rate or an amount, or give a ceiling.",
);

/** A member without a rate of VAT beside others that have one. */
export const vatRateMissing = /* @__PURE__ */ entry(
  "vat.rate-missing",
  (p: { readonly party: string }) => `Other parties have a rate of VAT, and the party ${p.party} has none.`,
  () => "Give “vatRate”, such as 20; or 0 with a “vatReason”.",
);

/** A rate of 0 without a reason. */
export const vatReasonMissing = /* @__PURE__ */ entry(
  "vat.reason-missing",
  (p: { readonly party: string }) => `The rate of VAT of the party ${p.party} is 0, and no reason is given.`,
  () => "Give “vatReason”, such as reverse charge; or the rate that applies.",
);

/** A voted amount including VAT of a party whose rate is not known. */
export const grossWithoutRate = /* @__PURE__ */ entry(
  "pledge.gross-without-rate",
  (p: { readonly party: string }) =>
    `The party ${p.party} has a maximum including VAT and no rate of VAT, so what it may pay net of VAT is not known.`,
  () => "Give the party a “vatRate”, or give “maximum” net of VAT.",
);

/** Instalments that do not make the whole. */
export const scheduleSum = /* @__PURE__ */ entry(
  "schedule.sum",
  (p: { readonly sum: string }) => `The rates of the instalments make ${p.sum} per cent together, not 100.`,
  () => "Correct a rate: the last instalment closes what is left.",
);

/** Two instalments under one label. */
export const scheduleLabelRepeated = /* @__PURE__ */ entry(
  "schedule.label-repeated",
  (p: { readonly label: string }) => `The label ${p.label} is already that of another instalment.`,
  () => "Give each instalment a label of its own.",
);

/** An instalment in which somebody would be asked for less than nothing. */
export const scheduleNegative = /* @__PURE__ */ entry(
  "schedule.negative",
  (p: { readonly label: string }) =>
    `In the instalment ${p.label} the amounts are so small that somebody would be asked for less than 0.`,
  () => "Join this instalment with the one before or after.",
);

/** An issued invoice without a schedule. */
export const issuedWithoutSchedule = /* @__PURE__ */ entry(
  "issued.without-schedule",
  (_: NoParams) => "Invoices were issued, and there is no schedule that they belong to.",
  () => "Give the “schedule” whose instalments they are.",
);

/** An issued invoice of no instalment. */
export const issuedUnknownInstalment = /* @__PURE__ */ entry(
  "issued.unknown-instalment",
  (p: { readonly label: string; readonly nearest: string | null }) =>
    `No instalment is called ${p.label}.${p.nearest === null ? "" : ` Did you mean “${p.nearest}”?`}`,
  () => "Write the label as the schedule does.",
);

/** Two invoices to one party for one instalment. */
export const issuedRepeated = /* @__PURE__ */ entry(
  "issued.repeated",
  (p: { readonly party: string; readonly label: string }) =>
    `The party ${p.party} already has an invoice for the instalment ${p.label}.`,
  () => "Keep one invoice for each party and instalment: add their amounts up if there were two.",
);

/** An issued invoice that goes the other way than the cost. */
export const issuedOppositeSign = /* @__PURE__ */ entry(
  "issued.opposite-sign",
  (p: { readonly amount: string; readonly cost: string }) =>
    `The amount ${p.amount} goes the other way than the cost ${p.cost}.`,
  () => "Give amounts of the sign of the cost: below 0 on a credit note only.",
);

/** Invoices for another amount than the share. */
export const issuedNotShare = /* @__PURE__ */ entry(
  "issued.not-share",
  (p: { readonly party: string; readonly issued: string; readonly share: string }) =>
    `The party ${p.party} was invoiced ${p.issued} net of VAT, and its share is now ${p.share}: no further instalment can make up for it.`,
  () => "Issue a credit note for the difference, or leave an instalment open that can take it.",
);

/** Invoices to a party that is not invoiced. */
export const issuedNotInvoiced = /* @__PURE__ */ entry(
  "issued.not-invoiced",
  (p: { readonly party: string }) =>
    `The party ${p.party} has an invoice, and what it brings to this funding is not invoiced.`,
  () => "Remove the invoice: subsidies and the publisher's own share have none.",
);
