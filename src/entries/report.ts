/**
 * Documents that an officer signs, from a finished plan: the financial annex and the amendment, as HTML, Markdown, CSV
 * and DOCX.
 *
 * French term: annexe financière.
 *
 * @packageDocumentation
 */
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
  Signatures,
  Signatory,
  Table,
} from "../report/report.js";
