import { entry } from "./entry.js";

/** A payment that goes the other way than the cost. */
export const paymentOppositeSign = /* @__PURE__ */ entry(
  "payment.opposite-sign",
  (p: { readonly amount: string; readonly cost: string }) =>
    `The payment ${p.amount} goes the other way than the cost ${p.cost}.`,
  () =>
    "Give what the party advanced in the end: take a refund off the payment that it gives back; below 0 on a credit note only.",
);

/** A plan in another currency than the plans before it. */
export const portfolioOtherCurrency = /* @__PURE__ */ entry(
  "portfolio.other-currency",
  (p: { readonly currency: string; readonly expected: string; readonly first: number }) =>
    `This plan is in ${p.currency}, and plan no. ${p.first} is in ${p.expected}: their amounts cannot be added up.`,
  () => "Summarize the plans of each currency on their own.",
);

/** Two plans of one development. */
export const portfolioDevelopmentRepeated = /* @__PURE__ */ entry(
  "portfolio.development-repeated",
  (p: { readonly development: string; readonly first: number }) =>
    `The development ${p.development} is already that of plan no. ${p.first}, and would count twice.`,
  () => "Keep the plan that holds, or give another development another id.",
);
