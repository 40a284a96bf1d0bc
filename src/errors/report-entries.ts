import { entry } from "./entry.js";

/** A document whose format needs a package that is not there. */
export const reportDocxMissing = /* @__PURE__ */ entry(
  "report.docx-missing",
  () => "A Word document needs the package docx, which is not installed.",
  () => "Run `npm install docx`, or choose HTML, Markdown or CSV.",
);

/** A text or a file that carries no plan. */
export const documentNoData = /* @__PURE__ */ entry(
  "document.no-data",
  () => "There are no data of a plan in this document.",
  () =>
    "Give the annex as HTML, Markdown or DOCX, as quotepart wrote it, or the plan itself as JSON; a CSV annex holds no data.",
);

/** A document in which data stand more than once. */
export const documentSeveralData = /* @__PURE__ */ entry(
  "document.several-data",
  ({ count }: { readonly count: number }) =>
    `The data of this document stand in it ${count} times, so that it does not say which of them hold.`,
  () => "Do not rely on this document; ask for it as quotepart wrote it.",
);

/** A document whose data are no longer what was written. */
export const documentDataBroken = /* @__PURE__ */ entry(
  "document.data-broken",
  () => "The data of this document cannot be read.",
  () => "Ask for the document as quotepart wrote it.",
);

/** A document that says something else than its data give; the line is null where the data themselves differ. */
export const documentDiffers = /* @__PURE__ */ entry(
  "document.differs",
  ({
    line,
    received,
    expected,
  }: {
    readonly line: number | null;
    readonly received: string;
    readonly expected: string;
  }) =>
    line === null
      ? `The data of this document read ${received} where what they were made from gives ${expected}.`
      : `On line ${line} this document reads ${received} where its own data give ${expected}.`,
  () => "Do not rely on this document; ask for it as quotepart wrote it.",
);

/** A workbook whose format needs a package that is not there. */
export const workbookHucreMissing = /* @__PURE__ */ entry(
  "workbook.hucre-missing",
  () => "A workbook needs the package hucre, which is not installed.",
  () => "Run `npm install hucre`, or use a CSV table.",
);

/** A plan that native formulas do not recompute exactly, where a live workbook was asked for. */
export const workbookNotLive = /* @__PURE__ */ entry(
  "workbook.not-live",
  ({ why }: { readonly reason: string; readonly why: string }) =>
    `A live workbook of this plan cannot be written, because ${why}.`,
  () => "Leave `live` out: the workbook then holds the values of the plan, and says so.",
);

/** A plan with more lines than a workbook is written for. */
export const workbookTooLong = /* @__PURE__ */ entry(
  "workbook.too-long",
  ({ lines, limit }: { readonly lines: number; readonly limit: number }) =>
    `The shares and invoices of this plan make ${lines} lines, more than the ${limit} of a workbook.`,
  () => "Write the plan as CSV, or share out a smaller group.",
);

/** A file that is no workbook of quotepart. */
export const workbookUnknown = /* @__PURE__ */ entry(
  "workbook.unknown",
  () => "This file is no workbook that quotepart wrote: the hidden sheet with its request is missing or damaged.",
  () => "Give the .xlsx file that `workbook` wrote, or a table with headings.",
);
