import { entry } from "./entry.js";

/** An allocation key without a positive weight. */
export const keyAllZero = /* @__PURE__ */ entry(
  "key.all-zero",
  (p: { readonly count: number }) =>
    p.count === 1
      ? "The weight of the only member is 0, so there is nothing to share by."
      : `The weights of the ${p.count} members are all 0, so there is nothing to share by.`,
  () => "Give at least one member a weight above 0.",
);

/** Bounds or an exemption on a credit note. */
export const keyNegativeCost = /* @__PURE__ */ entry(
  "key.negative-cost",
  (p: { readonly cost: string }) => `Minima, maxima and “exemptBelow” are not defined for the negative cost ${p.cost}.`,
  () => "Share the credit note by the weights alone.",
);

/** A ceiling under the exemption. */
export const keyMaximumBelowExemption = /* @__PURE__ */ entry(
  "key.maximum-below-exemption",
  (p: { readonly maximum: string; readonly exemptBelow: string }) =>
    `The maximum ${p.maximum} is below the ${p.exemptBelow} under which members are exempt, so this member and all lighter ones could never pay.`,
  () => "Raise the maximum, lower “exemptBelow”, or take the member out of the key.",
);

/** Pledges towards a credit note. */
export const pledgesNegativeCost = /* @__PURE__ */ entry(
  "pledges.negative-cost",
  (p: { readonly cost: string }) => `Pledges cannot share the negative cost ${p.cost}.`,
  () => "Share a credit note by an allocation key, in the proportion of what each paid.",
);

/** A pledge that its own bounds forbid. */
export const pledgeOutsideBounds = /* @__PURE__ */ entry(
  "pledge.outside-bounds",
  (p: { readonly amount: string; readonly minimum: string; readonly maximum: string | null }) =>
    p.maximum === null
      ? `The pledge of ${p.amount} is below its own minimum of ${p.minimum}.`
      : `The pledge of ${p.amount} is not between its own minimum of ${p.minimum} and maximum of ${p.maximum}.`,
  () => "Correct the pledge or its bounds.",
);

/** More pledged than the cost, where that is refused. */
export const pledgesExceedCost = /* @__PURE__ */ entry(
  "pledges.exceed-cost",
  (p: { readonly total: string; readonly cost: string; readonly excess: string }) =>
    `The pledges add up to ${p.total}, which is ${p.excess} more than the ${p.cost} to share.`,
  () => "Lower a pledge, or name a policy for the surplus: proportional, cap, equal-reduction or credit.",
);
