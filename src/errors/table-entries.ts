import { entry } from "./entry.js";

/** What can be wrong with a table to round and its totals, beside its numbers. */
export const tableShape = /* @__PURE__ */ entry(
  "table.shape",
  (p: { readonly what: "cells" | "row totals"; readonly received: number; readonly expected: number }) =>
    p.what === "cells"
      ? `This row has ${counted(p.received, "cell")}, and there ${p.expected === 1 ? "is" : "are"} ${counted(p.expected, "column total")}.`
      : `There ${p.received === 1 ? "is" : "are"} ${counted(p.received, "row total")} for ${counted(p.expected, "row")}.`,
  (p) => (p.what === "cells" ? "Give one cell for each column total." : "Give one total for each row."),
);

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** More cells than any table needs. */
export const tableTooLarge = /* @__PURE__ */ entry(
  "table.too-large",
  (p: { readonly rows: number; readonly columns: number; readonly limit: number }) =>
    `A table of ${p.rows} by ${p.columns} has more cells than the ${p.limit} that are accepted.`,
  () => "Round groups of rows one after the other, each with totals of its own.",
);

/** Cells whose fractions have no common denominator of a reasonable size. */
export const tableTooFine = /* @__PURE__ */ entry(
  "table.too-fine",
  (p: { readonly limit: number }) =>
    `The fractions in the table have no common denominator of at most ${p.limit} digits.`,
  () => "Write the cells over the same denominator, or as decimals.",
);

/** A total that is not the exact sum rounded down or up. */
export const tableMargin = /* @__PURE__ */ entry(
  "table.margin",
  (p: {
    readonly side: "row" | "column";
    readonly exact: string;
    readonly received: string;
    readonly down: string;
    readonly up: string;
  }) => `This ${p.side} sums to ${p.exact} exactly, and ${p.received} is given as its total.`,
  (p) =>
    p.down === p.up ? `Give ${p.down}.` : `Give ${p.down} or ${p.up}, which is the exact sum rounded down or up.`,
);

/** Totals of the two sides that differ. */
export const tableGrandTotal = /* @__PURE__ */ entry(
  "table.grand-total",
  (p: { readonly rows: string; readonly columns: string }) =>
    `The row totals add up to ${p.rows}, and the column totals to ${p.columns}.`,
  () => "Give totals that add up to the same on both sides.",
);

/** Totals that fit each on its own, and not together. */
export const tableImpossible = /* @__PURE__ */ entry(
  "table.impossible",
  (p: { readonly columns: string; readonly count: number; readonly least: string; readonly total: string }) =>
    p.count === 1
      ? `However the cells are rounded, these row totals put at least ${p.least} into column ${p.columns}, whose total is ${p.total}.`
      : `However the cells are rounded, these row totals put at least ${p.least} into columns ${p.columns} together, whose totals add up to ${p.total}.`,
  () =>
    "Change totals that were rounded, or add a row and a column that make every sum whole: then a rounding always exists.",
);
