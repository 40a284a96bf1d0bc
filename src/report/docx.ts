import { docxFile } from "./docx-file.js";
import { loadDocx } from "./docx-library.js";
import type { Report } from "./report.js";

/**
 * Writes a report as a Word document that an officer can complete and sign: A4, with headings to move by, tables whose
 * header rows repeat, and page numbers.
 *
 * French term: annexe financière. Source: ECMA-376 (Office Open XML), transitional.
 *
 * Needs the package `docx`, which is loaded at the first call: `npm install docx`. Charts are left out, because their
 * figures stand in the tables beside them; an attachment is printed, as text that a program can read again.
 *
 * Promises: the same report gives the same bytes with the same version of `docx`, on any day and any machine; a text is
 * shown as it is, and the document is well-formed whatever it holds; a row is never parted by the end of a page.
 * Does not promise: where pages end, which the program that shows the document decides; a signature block of more than
 * twelve signatories on one page.
 *
 * @param report - what to write
 * @returns the bytes of the `.docx` file
 * @throws QuotepartError `report.docx-missing` when the package `docx` is not installed
 * @example
 * ```ts
 * import type { Report } from "quotepart/report";
 * import { toDocx } from "quotepart/report";
 *
 * const report: Report = { title: "Annexe", subtitle: "", locale: "fr-FR", blocks: [], warnings: [] };
 * const bytes = await toDocx(report);
 * String.fromCharCode(...bytes.slice(0, 2)); // => "PK"
 * ```
 */
export const toDocx = (report: Report): Promise<Uint8Array> => writeDocx(report, loadDocx);

/** Does what {@link toDocx} does, with the package that `load` gives. */
export const writeDocx = async (report: Report, load: typeof loadDocx): Promise<Uint8Array> =>
  docxFile(await load(), report);
