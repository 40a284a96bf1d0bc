import { entry, type NoParams } from "./entry.js";

/** An associate that takes part in no way, or in several. */
export const associateOneOf = /* @__PURE__ */ entry(
  "associate.one-of",
  (p: { readonly given: number }) =>
    p.given === 0
      ? "This associate has neither a rate nor an amount nor a weight."
      : `This associate has ${p.given} of rate, amount and weight, and only one can hold.`,
  () => "Give exactly one of “rate”, “amount” and “weight”.",
);

/** A lead among its own associates. */
export const associateIsLead = /* @__PURE__ */ entry(
  "associate.is-lead",
  (p: { readonly party: string }) => `The lead ${p.party} is also among the associates.`,
  () => "Take it out of the associates: the lead bears what they do not.",
);

/** An associate's amount that goes the other way than the cost. */
export const associateOppositeSign = /* @__PURE__ */ entry(
  "associate.opposite-sign",
  (p: { readonly amount: string; readonly cost: string }) =>
    `The amount ${p.amount} goes the other way than the cost ${p.cost}.`,
  () => "Give amounts of the sign of the cost: below 0 on a credit note only.",
);

/** Associates that bear more than the cost. */
export const associatesExceedCost = /* @__PURE__ */ entry(
  "associates.exceed-cost",
  (p: { readonly total: string; readonly cost: string }) =>
    `The rates and amounts of the associates make ${p.total}, more than the ${p.cost} to share.`,
  () => "Lower a rate or an amount, so that the lead bears 0 or more.",
);

/** A publisher that orders from itself. */
export const leadIsPublisher = /* @__PURE__ */ entry(
  "lead.is-publisher",
  (p: { readonly party: string }) =>
    `The lead ${p.party} is the publisher in the list of parties, and a complementary order is placed by a user.`,
  () => "Name the user that orders, or correct the role of this party; what the publisher bears goes to “sources”.",
);

/** Own funds of a party that is no publisher. */
export const ownFundsNotPublisher = /* @__PURE__ */ entry(
  "own-funds.not-publisher",
  (p: { readonly party: string; readonly role: string }) =>
    `The party ${p.party} has the role “${p.role}” in the list of parties, and own funds are those of the publisher.`,
  () => "Name the publisher, or correct the role of this party.",
);

/** Weights without that of the lead. */
export const leadWeightMissing = /* @__PURE__ */ entry(
  "lead-weight.missing",
  (_: NoParams) => "Associates take part by weight, and the lead has no weight beside theirs.",
  () => "Give “leadWeight”; 0 if the lead shall bear nothing of it.",
);

/** A weight of the lead beside no other. */
export const leadWeightUnused = /* @__PURE__ */ entry(
  "lead-weight.unused",
  (_: NoParams) => "The lead has a weight, and no associate takes part by weight.",
  () => "Remove “leadWeight”: the lead bears the rest anyway.",
);

/** More contributors than were fixed. */
export const contributorsExceedCount = /* @__PURE__ */ entry(
  "unit-order.too-many",
  (p: { readonly contributors: number; readonly count: number }) =>
    `There are ${p.contributors} contributors, and their number was fixed at ${p.count}.`,
  () => "Move the last ones to “waitingList”, or fix a larger number.",
);

/** A contributor that also waits. */
export const contributorWaits = /* @__PURE__ */ entry(
  "unit-order.waiting-contributor",
  (p: { readonly party: string }) => `The party ${p.party} is a contributor and on the waiting list.`,
  () => "Keep it in one of the two lists.",
);

/** A step beside a given amount. */
export const unitStepUnused = /* @__PURE__ */ entry(
  "unit-order.step-unused",
  (_: NoParams) => "The amount of an order is given, so there is nothing to round up to a step.",
  () => "Remove “roundUnitTo”, or remove “unit” to have it computed.",
);

/** A step of nothing. */
export const unitStepZero = /* @__PURE__ */ entry(
  "unit-order.step-zero",
  (_: NoParams) => "An amount cannot be rounded up to steps of 0.",
  () => "Give a step such as 10.00, or remove “roundUnitTo”.",
);

/** Unit orders or turns towards a credit note. */
export const orderNegativeCost = /* @__PURE__ */ entry(
  "order.negative-cost",
  (p: { readonly cost: string }) => `Orders cannot share the negative cost ${p.cost}.`,
  () => "Share a credit note by an allocation key, in the proportion of what each paid.",
);

/** A development that no turn knows. */
export const turnUnknown = /* @__PURE__ */ entry(
  "rotation.unknown-development",
  (p: { readonly development: string }) => `No turn is about the development ${p.development}.`,
  () => "Name the development of one of the turns, or the one of this request.",
);

/** A development with two turns. */
export const turnRepeated = /* @__PURE__ */ entry(
  "rotation.development-repeated",
  (p: { readonly development: string }) => `The development ${p.development} already has a turn.`,
  () => "Keep one turn for each development; the one of this request is not among the past turns.",
);

/** A member that leaves before it joins. */
export const turnInterval = /* @__PURE__ */ entry(
  "rotation.interval",
  (p: { readonly since: string; readonly until: string }) =>
    `This member would leave after ${p.until}, before it joins at ${p.since}.`,
  () => "Correct “since” or “until”.",
);

/** A payer or a skip that takes no part in the rotation. */
export const turnNotAMember = /* @__PURE__ */ entry(
  "rotation.not-a-member",
  (p: { readonly party: string }) => `The party ${p.party} is not among the members of the rotation.`,
  () => "Correct the id, or add the party to “members”.",
);

/** A payer that took no part in the development that it is said to have ordered. */
export const turnPayerAbsent = /* @__PURE__ */ entry(
  "rotation.payer-absent",
  (p: { readonly party: string; readonly development: string }) =>
    `The party ${p.party} is said to have ordered ${p.development}, and by its “since” and “until” it took no part in it.`,
  () => "Correct the payer, or “since” and “until”.",
);

/** A development that no member with a weight shares. */
export const turnNoWeight = /* @__PURE__ */ entry(
  "rotation.no-weight",
  (p: { readonly development: string }) =>
    `Nobody with a weight above 0 takes part in the development ${p.development}, so nobody owes it.`,
  () => "Correct the weights, or “since” and “until”.",
);

/** Members that come and go under a rule for constant weights. */
export const turnDeadlineConstant = /* @__PURE__ */ entry(
  "rotation.deadline-constant",
  (_: NoParams) => "The rule “deadline” holds for members that neither come nor go.",
  () => "Remove “since” and “until”, or use the rule “furthest-behind”.",
);

/** Modules that do not add up to the cost. */
export const modulesSum = /* @__PURE__ */ entry(
  "modules.sum",
  (p: { readonly sum: string; readonly cost: string; readonly difference: string }) =>
    `The modules cost ${p.sum} together, and the development ${p.cost}: the difference is ${p.difference}.`,
  () => "Correct a module or the cost.",
);

/** A module that goes the other way than the cost. */
export const moduleOppositeSign = /* @__PURE__ */ entry(
  "module.opposite-sign",
  (p: { readonly amount: string; readonly cost: string }) =>
    `The module's cost of ${p.amount} goes the other way than the cost ${p.cost}.`,
  () => "Give costs of the sign of the development's.",
);

/** Two modules under one id. */
export const moduleRepeated = /* @__PURE__ */ entry(
  "module.repeated",
  (p: { readonly module: string }) => `The id ${p.module} is already that of another module.`,
  () => "Give each module an id of its own.",
);

/** Somebody wants a module and has no weight. */
export const moduleNoWeight = /* @__PURE__ */ entry(
  "module.no-weight",
  (p: { readonly party: string }) => `The party ${p.party} wants this module and has no weight in the key.`,
  () => "Add it to the key, or take it out of the module.",
);

/** A rounding that a party shall bear which pays nothing. */
export const bearerNoPayer = /* @__PURE__ */ entry(
  "rounding.bearer-no-payer",
  (p: { readonly party: string }) => `The party ${p.party} shall bear the rounding, and it pays nothing here.`,
  () => "Name a party that pays, or use the rule “largest-remainder”.",
);

/** A rounding that its bearer cannot take. */
export const bearerOutOfBounds = /* @__PURE__ */ entry(
  "rounding.bearer-out-of-bounds",
  (p: { readonly party: string; readonly amount: string }) =>
    `The party ${p.party} would bear ${p.amount} with the rounding, which its own limits forbid.`,
  () => "Name a party with a larger share and no bound, or use the rule “largest-remainder”.",
);

/** Fractions handed on that do not cancel out. */
export const carriedSum = /* @__PURE__ */ entry(
  "carried.sum",
  (p: { readonly sum: string }) => `The carried fractions sum to ${p.sum}, and they must sum to 0.`,
  () => "Hand on what the last plan says under “carried”, all of it.",
);

/** A carried amount that is no fraction left by rounding. */
export const carriedTooLarge = /* @__PURE__ */ entry(
  "carried.too-large",
  (p: { readonly exact: string; readonly limit: number }) =>
    `${p.exact} units are more than rounding can leave; at most ${p.limit} are accepted between so many parties.`,
  () => "Give what the last plan says under “carried”, in units of the smallest coin, not in euros.",
);
