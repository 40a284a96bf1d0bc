import { entry, type NoParams } from "./entry.js";

/** A funding that nobody can join, because one party bears it alone. */
export const joinNotShared = /* @__PURE__ */ entry(
  "join.not-shared",
  (p: { readonly modality: string }) => `A funding by “${p.modality}” is borne by one party, so nobody can join it.`,
  () => "Plan it as co-financed, or as a complementary order with an associate.",
);

/** A joiner without what the strategy asks for. */
export const joinTermsMissing = /* @__PURE__ */ entry(
  "join.terms-missing",
  (p: { readonly strategy: string; readonly needed: string }) =>
    `To join a funding by “${p.strategy}”, the terms must say: ${p.needed}.`,
  () => "Give it under “terms”.",
);

/** Terms of a joiner that the strategy does not ask for. */
export const joinTermsUnused = /* @__PURE__ */ entry(
  "join.terms-unused",
  (p: { readonly strategy: string; readonly unused: string }) =>
    `A funding by “${p.strategy}” has no use for these terms: ${p.unused}.`,
  () => "Remove them, so that nobody believes that they hold.",
);

/** A joiner that wants a module that is not there. */
export const joinUnknownModule = /* @__PURE__ */ entry(
  "join.unknown-module",
  (p: { readonly module: string; readonly nearest: string | null }) =>
    `No module has the id ${p.module}.${p.nearest === null ? "" : ` Did you mean “${p.nearest}”?`}`,
  () => "Write the id as in “modules”.",
);

/** A buy-in on the residual value that no plan can hold. */
export const joinResidualNotPossible = /* @__PURE__ */ entry(
  "join.residual-not-possible",
  (p: { readonly why: "orders" | "credit-note" | "gap"; readonly gap: string }) =>
    p.why === "orders"
      ? "Orders are all of the same amount, so a joiner cannot pay less than the others."
      : p.why === "credit-note"
        ? "A credit note has no residual value."
        : `The development is not covered: ${p.gap} stays open, so what the joiner takes over is not known.`,
  (p) => (p.why === "gap" ? "Use the basis “from-start”, or first close the gap." : "Use the basis “from-start”."),
);

/** A joiner that is a party already. */
export const joinAlreadyThere = /* @__PURE__ */ entry(
  "join.already-there",
  (p: { readonly party: string }) => `The party ${p.party} takes part already.`,
  () => "Give the joiner an id of its own, or change the terms of the party in the request.",
);

/** A residual value without its months, or with impossible ones. */
export const joinMonths = /* @__PURE__ */ entry(
  "join.months",
  (_: NoParams) =>
    "A buy-in on the residual value needs “elapsedMonths” of 0 or more and “lifetimeMonths” of 1 or more, the first no more than the second.",
  () => "Give both, such as 24 and 60.",
);

/** A buy-in that ends on a day, without the day of joining. */
export const joinUntilWithoutDate = /* @__PURE__ */ entry(
  "join.until-without-date",
  (_: NoParams) => "The buy-in has a last day, and the day of joining is not given.",
  () => "Give “date”, the day on which the party joins.",
);

/** Somebody leaves who shares nothing. */
export const withdrawNotAMember = /* @__PURE__ */ entry(
  "withdraw.not-a-member",
  (p: { readonly party: string; readonly nearest: string | null }) =>
    `The party ${p.party} is not among those who share this funding.${p.nearest === null ? "" : ` Did you mean “${p.nearest}”?`}`,
  () => "Name one of the members of the strategy, or an associate.",
);

/** A way of going on that the strategy does not have. */
export const withdrawNotPossible = /* @__PURE__ */ entry(
  "withdraw.not-possible",
  (p: { readonly strategy: string; readonly then: string }) =>
    `After a withdrawal, “${p.then}” is not possible in a funding by “${p.strategy}”.`,
  () => "Use “reshare”; “replace” needs a waiting list, “gap” pledges, a key or unit orders.",
);

/** A member leaves before commitment and has invoices. */
export const withdrawInvoiced = /* @__PURE__ */ entry(
  "withdraw.invoiced",
  (p: { readonly party: string }) =>
    `An invoice was issued to ${p.party}, so it is committed and cannot withdraw before commitment.`,
  () => "Use “after-commitment”: it still owes; or issue a credit note and take the invoice out of “issued”.",
);

/** The last member leaves. */
export const withdrawLast = /* @__PURE__ */ entry(
  "withdraw.last",
  (p: { readonly party: string }) => `The party ${p.party} is the last one, and nobody would be left to share.`,
  () => "Cancel the funding, or let somebody join first.",
);

/** A module that only the leaver wanted. */
export const withdrawModule = /* @__PURE__ */ entry(
  "withdraw.module",
  (p: { readonly module: string; readonly party: string }) =>
    `The module ${p.module} is wanted by ${p.party} alone, so nobody would pay it.`,
  () => "Take the module out of the development, with its cost, before the withdrawal.",
);

/** Another cost for a funding by module. */
export const changeCostByModule = /* @__PURE__ */ entry(
  "change-cost.by-module",
  (_: NoParams) =>
    "The cost of a funding by module is the sum of its modules, and a cost alone does not say which one changes.",
  () => "Change the costs of the modules and of the development in the request, and plan it again.",
);

/** A source that is not there. */
export const loseSourceUnknown = /* @__PURE__ */ entry(
  "lose-source.unknown",
  (p: { readonly party: string; readonly nearest: string | null }) =>
    `No source comes from ${p.party}.${p.nearest === null ? "" : ` Did you mean “${p.nearest}”?`}`,
  () => "Name the party that brings the source, as in “sources”.",
);
