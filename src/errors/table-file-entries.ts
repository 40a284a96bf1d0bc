import { entry, type NoParams } from "./entry.js";
import { type CellPlace, type HeadedCell, inCell, under } from "./table-places.js";
import { twoReadings } from "./two-readings.js";

/** What a column is asked for. */
export type AskedColumn = "name" | "basis";

/** What a label is asked for. */
export type AskedLabel = "cost" | "count" | "difference";

/** A table without anything in it. */
export const tableEmpty = /* @__PURE__ */ entry(
  "table.empty",
  (_: NoParams) => "There is nothing in the table.",
  () => "Give a row of headings, such as “Member” and “Population”, and below it a row for each party.",
);

/** A column without which nothing can be shared. */
export const tableColumnMissing = /* @__PURE__ */ entry(
  "table.column-missing",
  (p: { readonly column: AskedColumn; readonly headings: string | null }) =>
    `${p.column === "name" ? "No column says who takes part" : "No column says what the cost is shared by"}${p.headings === null ? "" : `; the headings read are ${p.headings}`}.`,
  (p) =>
    p.column === "name"
      ? "Write “Member” above the column of names."
      : "Write “Weight” or “Population” above the numbers of an allocation key, “Pledge” above what each promises, or “Unit order” above orders of the same amount.",
);

/** Two columns that may hold the same thing. */
export const tableColumnTwice = /* @__PURE__ */ entry(
  "table.column-twice",
  (p: { readonly row: number; readonly first: string; readonly second: string }) =>
    `In row ${p.row} two columns may be meant for the same thing: ${p.first} and ${p.second}.`,
  () => "Keep the one that holds, or write another heading above the other.",
);

const LABELS: Readonly<Record<AskedLabel, readonly [problem: string, remedy: string]>> = {
  cost: [
    "Nothing says what the development costs",
    "Write “Cost” in a cell above or below the table, and beside it the amount net of VAT",
  ],
  count: [
    "Nothing says how many contributors were fixed in advance",
    "Write “Number of contributors” in a cell above or below the table, and the number beside it",
  ],
  difference: [
    "Nothing says who bears the difference between the orders and the cost",
    "Write “Bearer of the difference” in a cell above or below the table, and beside it the name of a party, or “credit”",
  ],
};

/** A label that must stand beside the table. */
export const tableLabelMissing = /* @__PURE__ */ entry(
  "table.label-missing",
  (p: { readonly label: AskedLabel }) => `${LABELS[p.label][0]}.`,
  (p) => `${LABELS[p.label][1]}.`,
);

/** A label that says two things. */
export const tableLabelTwice = /* @__PURE__ */ entry(
  "table.label-twice",
  (p: {
    readonly label: string;
    readonly row: number;
    readonly received: string;
    readonly firstRow: number;
    readonly first: string;
  }) => `${p.label} is ${p.received} in row ${p.row}, and ${p.first} in row ${p.firstRow}.`,
  () => "Keep the one that holds.",
);

/** A column that means nothing beside what the cost is shared by. */
export const tableColumnUnfit = /* @__PURE__ */ entry(
  "table.column-unfit",
  (p: HeadedCell & { readonly basis: "weight" | "pledge" | "order" }) =>
    `The column ${p.heading} (${p.column}) would bound shares, and ${p.basis === "order" ? "unit orders have no bounds" : "bounds including VAT go with pledges only"}.`,
  (p) =>
    p.basis === "order" ? "Take the column out, or clear it." : "Give the bound net of VAT, or take the column out.",
);

/** A row with figures and without a name. */
export const tableNameMissing = /* @__PURE__ */ entry(
  "table.name-missing",
  (p: CellPlace) => `In row ${p.row} there is no name in column ${p.column}.`,
  () => "Write whose row it is; begin a row of totals with “Total”.",
);

/** A party without the figure that its share follows from. */
export const tableValueMissing = /* @__PURE__ */ entry(
  "table.value-missing",
  (p: HeadedCell & { readonly name: string }) => `${p.name} has nothing in ${under(p)}.`,
  () =>
    "Write its figure, or 0 if it counts for nothing; write “publisher” or “funder” in a column “Role” if it takes no share.",
);

const UNREAD = {
  unreadable: "is not a number that can be read",
  thousands: "can be read as two different numbers, for its point or comma may part thousands or decimals",
  negative: "may be a negative number",
  fraction: "would be less than 1 per cent as a rate",
  percent: "is a percentage where an amount or a count is due",
} as const;

const REWRITE = {
  unreadable: "Write the number alone, such as 1234.50",
  thousands: (received: string) => {
    const { whole, decimal } = twoReadings(received);
    return `Write it without marks between thousands: ${whole}, or ${decimal} if these are decimals`;
  },
  negative: "If it is, write the minus before it, such as -1234.50; otherwise write the number alone",
  fraction: "Write 20 or 20% for twenty per cent",
  percent: "Write the amount itself",
} as const;

/** A number that cannot be read, or not for sure. */
export const tableNumber = /* @__PURE__ */ entry(
  "table.number",
  (p: CellPlace & { readonly received: string; readonly why: keyof typeof UNREAD }) =>
    `${p.received} in ${inCell(p)} ${UNREAD[p.why]}.`,
  ({ why, received }) => `${why === "thousands" ? REWRITE.thousands(received) : REWRITE[why]}.`,
);

/** Weights of which only some are percentages. */
export const tablePercentMixed = /* @__PURE__ */ entry(
  "table.percent-mixed",
  (p: HeadedCell & { readonly firstRow: number }) =>
    `Of row ${p.firstRow} and ${under(p)} one is a percentage and the other is not.`,
  () => "Write all of the column as percentages, or none.",
);

/** A word in a column or beside a label that is none of those possible. */
export const tableWord = /* @__PURE__ */ entry(
  "table.word",
  (p: CellPlace & { readonly what: "role" | "nature" | "difference"; readonly received: string }) =>
    `${p.received} in ${inCell(p)} is ${p.what === "role" ? "no role" : p.what === "nature" ? "no nature of an expense" : "neither a party of the table nor “credit”"}.`,
  (p) =>
    p.what === "role"
      ? "Write member, funder or publisher."
      : p.what === "nature"
        ? "Write investment or operating."
        : "Write the name as it stands in the table, or “credit”.",
);

/** A day, or a year, that cannot be read. */
export const tableDate = /* @__PURE__ */ entry(
  "table.date",
  (p: CellPlace & { readonly received: string; readonly what: "day" | "year" }) =>
    `${p.received} in ${inCell(p)} is not a ${p.what} that can be read.`,
  (p) => (p.what === "day" ? "Write it as 2027-01-31." : "Write its four digits, such as 2027."),
);

/** Unit orders that are not of the same amount. */
export const tableOrdersDiffer = /* @__PURE__ */ entry(
  "table.orders-differ",
  (p: HeadedCell & { readonly received: string; readonly first: string; readonly firstRow: number }) =>
    `The order in ${under(p)} is ${p.received}, and that of row ${p.firstRow} ${p.first}; unit orders are all of the same amount.`,
  () => "Write the same amount for all, or “Pledge” above the column if each promises its own.",
);

/** Rows of parties below the end of the table. */
export const tableRowsAfter = /* @__PURE__ */ entry(
  "table.rows-after",
  (p: { readonly row: number; readonly end: number }) =>
    `Row ${p.row} looks like a party, and the table has ended before it, at row ${p.end}.`,
  () => "Take the blank row or the totals out from between the parties, or the row out of the file.",
);

/** Shares in the table that its own terms do not give. */
export const tableShareDiffers = /* @__PURE__ */ entry(
  "table.share-differs",
  (p: HeadedCell & { readonly name: string; readonly received: string; readonly expected: string }) =>
    `The table says in ${under(p)} that ${p.name} pays ${p.received}, and its other columns give ${p.expected}.`,
  () => "Clear that column if it is out of date; else something that decides the shares is not in the table.",
);

/** Two tables where one is expected. */
export const tableSeveral = /* @__PURE__ */ entry(
  "table.several",
  (p: { readonly first: string; readonly second: string; readonly where: "rows" | "sheets" }) =>
    p.where === "rows"
      ? `Rows ${p.first} and ${p.second} are both the headings of a table that can be shared by.`
      : `The sheets ${p.first} and ${p.second} both hold a table that can be shared by.`,
  (p) =>
    p.where === "rows" ? "Keep one table in the file." : "Keep one of the sheets in the file, or hide the other.",
);

const SIZES = {
  bytes: "bytes",
  unpacked: "bytes once unpacked",
  rows: "rows",
  columns: "columns",
  cells: "cells",
  sheets: "sheets of this size",
} as const;

/** A file larger than is read. */
export const tableFileTooLarge = /* @__PURE__ */ entry(
  "table.file-too-large",
  (p: { readonly what: keyof typeof SIZES; readonly limit: number }) =>
    `The file has more than the ${p.limit} ${SIZES[p.what]} that are read.`,
  () => "Keep the table of the parties alone in the file.",
);

/** A file that is not what it should be. */
export const tableFileBroken = /* @__PURE__ */ entry(
  "table.file-broken",
  (p: { readonly kind: "csv" | "xlsx" | "ods" }) =>
    p.kind === "csv" ? "The file is not a text file." : `The file cannot be read as an ${p.kind} file.`,
  () => "Open it in your spreadsheet and save it again as .xlsx, .ods or .csv.",
);

/** A file under a password, or of an older format. */
export const tableFileLocked = /* @__PURE__ */ entry(
  "table.file-locked",
  (_: NoParams) => "The file is protected by a password, or of the format before 2007 (.xls).",
  () => "Save it as .xlsx or .ods, without a password.",
);

/** A live workbook that was saved in another format. */
export const tableWorkbookResaved = /* @__PURE__ */ entry(
  "table.workbook-resaved",
  (_: NoParams) => "This is a workbook of quotepart saved as OpenDocument, from which its request is not read back.",
  () => "Save it as .xlsx, and give that file.",
);

/** A cell that holds no value: an error of the spreadsheet, or a formula whose result is not in the file. */
export const tableCellError = /* @__PURE__ */ entry(
  "table.cell-error",
  (p: CellPlace & { readonly received: string; readonly what: "error" | "formula" }) =>
    p.what === "error"
      ? `${p.received} in ${inCell(p)} is an error of the spreadsheet, not a value.`
      : `The formula ${p.received} in ${inCell(p)} has no result in the file.`,
  (p) =>
    p.what === "error"
      ? "Repair the formula of the cell, or write in it what belongs there."
      : "Open the file in your spreadsheet, save it, and give it again.",
);

/** A text longer than a cell of a spreadsheet holds. */
export const tableCellTooLong = /* @__PURE__ */ entry(
  "table.cell-too-long",
  (p: CellPlace & { readonly received: string; readonly limit: number }) =>
    `The text in ${inCell(p)}, which begins ${p.received}, is longer than the ${p.limit} characters that a cell holds.`,
  () => "Shorten it, or take it out of the table.",
);
