import { entry } from "./entry.js";
import { type HeadedCell, under } from "./table-places.js";

/** A column that is not read: said, never passed over in silence. */
export const tableColumnIgnored = /* @__PURE__ */ entry(
  "table.column-ignored",
  (p: { readonly columns: string; readonly count: number }) =>
    p.count === 1 ? `The column ${p.columns} is not read.` : `The columns ${p.columns} are not read.`,
  () => "Nothing to do if what stands there decides no share.",
);

/** Rows outside the table that are not read. */
export const tableRowsIgnored = /* @__PURE__ */ entry(
  "table.rows-ignored",
  (p: { readonly rows: string; readonly count: number }) =>
    p.count === 1 ? `Row ${p.rows} is not read.` : `Rows ${p.rows} are not read.`,
  () => "Nothing to do if what stands there decides no share.",
);

/** A currency that nobody named. */
export const tableCurrencyAssumed = /* @__PURE__ */ entry(
  "table.currency-assumed",
  (p: { readonly currency: string }) => `No currency is named: the amounts are read as ${p.currency}.`,
  () => "Write “Currency” in a cell above or below the table, and its code beside it, to have it said.",
);

/** A title that nobody gave. */
export const tableTitleAssumed = /* @__PURE__ */ entry(
  "table.title-assumed",
  (p: { readonly title: string; readonly row: number | null }) =>
    `No row gives the title: ${p.title} is used${p.row === null ? "" : `, from row ${p.row}`}.`,
  () => "Write “Title” in a cell above or below the table, and the title of the development beside it.",
);

/** A row of totals that does not fit. */
export const tableTotalDiffers = /* @__PURE__ */ entry(
  "table.total-differs",
  (p: HeadedCell & { readonly received: string; readonly expected: string }) =>
    `The total in ${under(p)} is ${p.received}, and the rows above it add up to ${p.expected}.`,
  () => "Check that no row is missing from the table.",
);

/** Two rows under one name. */
export const tableNameRepeated = /* @__PURE__ */ entry(
  "table.name-repeated",
  (p: { readonly name: string; readonly row: number; readonly firstRow: number }) =>
    `${p.name} stands in row ${p.row} and already in row ${p.firstRow}: they count as two parties.`,
  () => "Take one row out if it is the same party.",
);

/** Hidden rows that count: a filter takes nobody out. */
export const tableRowsHidden = /* @__PURE__ */ entry(
  "table.rows-hidden",
  (p: { readonly rows: string; readonly count: number; readonly called: string }) =>
    p.count === 1
      ? `Row ${p.rows} (${p.called}) is hidden in the file, and counts as if it were shown.`
      : `Rows ${p.rows} (${p.called}) are hidden in the file, and count as if they were shown.`,
  () => "Show the hidden rows, and delete those that shall not count; a filter does not take them out.",
);

/** Hidden columns that count. */
export const tableColumnHidden = /* @__PURE__ */ entry(
  "table.column-hidden",
  (p: { readonly columns: string; readonly count: number }) =>
    p.count === 1
      ? `The column ${p.columns} is hidden in the file, and counts as if it were shown.`
      : `The columns ${p.columns} are hidden in the file, and count as if they were shown.`,
  () => "Show the hidden columns, and delete those that shall not count.",
);
