import type { Locale } from "../words/locale.js";

/**
 * A document before any format: plain, frozen data that the writers (`toHtml`, `toMarkdown`, `toCsv`, `toDocx`) render.
 *
 * French term: annexe financière. Source: none found; the blocks are a synthesis of public financing plans.
 */
export interface Report {
  /** What a reader is shown first. */
  readonly title: string;
  /** What it is about: the development, its reference and its status. */
  readonly subtitle: string;
  /** In which language and for which country it is written. */
  readonly locale: Locale;
  /** What follows, in order. */
  readonly blocks: readonly Block[];
  /** What was mended in the texts of the request, so that every format can hold them. */
  readonly warnings: readonly ReportWarning[];
}

/** A part of a report. */
export type Block = Heading | Paragraph | List | Table | Chart | Attachment | Signatures;

/** What the parts below it are about; level 2 stands below the title, level 3 below a level 2. */
export interface Heading {
  /** Always `heading`. */
  readonly kind: "heading";
  /** How deep it stands. */
  readonly level: 2 | 3;
  /** Its words. */
  readonly text: string;
}

/** One or several sentences. */
export interface Paragraph {
  /** Always `paragraph`. */
  readonly kind: "paragraph";
  /** `note` is set smaller: it is about what stands above it. */
  readonly tone: "text" | "note";
  /** Its words. */
  readonly text: string;
}

/** Sentences that stand one by one. */
export interface List {
  /** Always `list`. */
  readonly kind: "list";
  /** The sentences. */
  readonly items: readonly string[];
}

/** Figures in rows and columns; every row and every total has a cell for each column. */
export interface Table {
  /** Always `table`. */
  readonly kind: "table";
  /** What the table shows; a format that has captions uses it. */
  readonly caption: string;
  /** Its columns, in order. */
  readonly columns: readonly Column[];
  /** Its rows, each with a cell for every column. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows set apart at the end. */
  readonly totals: readonly (readonly Cell[])[];
}

/** A column of a table. */
export interface Column {
  /** What stands on top of it. */
  readonly heading: string;
  /** Figures stand at the end of their cell, texts at its start. */
  readonly align: "start" | "end";
  /** How wide it is beside the others: 1 for a figure, more for a text. */
  readonly weight: number;
}

/** What stands in a cell: a text, and the number that it shows where it shows one. */
export interface Cell {
  /** As a person reads it: `14 285,72 €`. */
  readonly text: string;
  /** As a spreadsheet reads it, decimal text: `14285.72`; null for a text. */
  readonly number: string | null;
}

/** A picture of figures that stand in a table too; a format without pictures leaves it out. */
export interface Chart {
  /** Always `chart`. */
  readonly kind: "chart";
  /** A whole `<svg>` element, with its title and description inside. */
  readonly svg: string;
}

/** Data that a program reads: attached where a format can, printed otherwise. */
export interface Attachment {
  /** Always `attachment`. */
  readonly kind: "attachment";
  /** What a file of it is called, in ASCII: `wcs-7421.plan.json`. */
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly label: string;
  /** The data: the plan as JSON, in ASCII, on one line. */
  readonly json: string;
  /**
   * What the document was made from beside the plan, as JSON of the same kind: its kind, its options and, for an
   * amendment, the request before and the change. `verifyDocument` makes the document again from both.
   */
  readonly documentJson: string;
}

/** Where the parties sign. It is never parted by the end of a page. */
export interface Signatures {
  /** Always `signatures`. */
  readonly kind: "signatures";
  /** What the signatories agree to. */
  readonly caption: string;
  /** What a signatory is called, above their names. */
  readonly who: string;
  /** What every signatory fills in: place and day, name and office, signature. */
  readonly fields: readonly string[];
  /** Who signs. */
  readonly signatories: readonly Signatory[];
}

/** Who signs. */
export interface Signatory {
  /** What the signatory is called. */
  readonly name: string;
  /** In what quality: member, lead, publisher. */
  readonly role: string;
}

/** Something in a text of the request that no document can hold; it was left out, and changes no amount. */
export interface ReportWarning {
  /** `text.control-removed`: characters that cannot be seen, or that turn the reading direction, were left out. */
  readonly code: "text.control-removed";
  /** Where in the request. */
  readonly path: readonly (string | number)[];
  /** How many characters. */
  readonly count: number;
}
