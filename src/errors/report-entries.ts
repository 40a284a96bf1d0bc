import { entry } from "./entry.js";

/** A document whose format needs a package that is not there. */
export const reportDocxMissing = entry(
  "report.docx-missing",
  () => "A Word document needs the package docx, which is not installed.",
  () => "Run `npm install docx`, or choose HTML, Markdown or CSV.",
);
