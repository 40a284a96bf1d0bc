/**
 * Documents that an officer signs, from a finished plan: the financial annex and the amendment, as HTML, Markdown, CSV
 * and DOCX.
 *
 * French term: annexe financière.
 *
 * @module quotepart/report
 */
export { amendmentAnnex, tryAmendmentAnnex } from "../report/amendment-annex.js";
export { annex, tryAnnex } from "../report/annex.js";
export type { AnnexOptions } from "../report/annex-options.js";
export { toCsv } from "../report/csv.js";
export { toDocx } from "../report/docx.js";
export { toHtml } from "../report/html.js";
export { toMarkdown } from "../report/markdown.js";
export type {
  Attachment,
  Block,
  Cell,
  Chart,
  Column,
  Heading,
  List,
  Paragraph,
  Report,
  ReportWarning,
  Signatory,
  Signatures,
  Table,
} from "../report/report.js";
export { rotationChart } from "../report/rotation-chart.js";
export { type ChartOptions, sharesChart } from "../report/shares-chart.js";
export { type VerifiedDocument, verifyDocument } from "../report/verify-document.js";
