import { type ZipPart, zipped } from "./zipped.js";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a file of Excel holds beside its one sheet; XML, as it stands in its part. */
export interface SmallXlsx {
  /** What stands before and behind the cells of the sheet. */
  readonly before?: string;
  readonly after?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** What stands in the workbook beside its sheets. */
  readonly workbook?: string;
  /** Other sheets, by their names: what they are in the workbook, and in which part. */
  readonly sheets?: string;
  readonly relations?: string;
  readonly parts?: readonly ZipPart[];
}

/** A relation of a part to another. */
export const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;

/** The smallest file of Excel around the rows of one sheet, written as XML: what programs other than ours may write. */
export const smallXlsx = (rows: string, more: SmallXlsx = {}): Buffer =>
  zipped([
    { name: "[Content_Types].xml", data: "<Types/>" },
    {
      name: "_rels/.rels",
      data: `<Relationships>${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      data: `<workbook>${more.workbook ?? ""}<sheets><sheet name="A" sheetId="1" r:id="r1"/>${more.sheets ?? ""}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `<Relationships>${[
        relation("r1", "worksheet", "worksheets/sheet1.xml"),
        relation("r2", "sharedStrings", "/xl/sharedStrings.xml"),
        relation("r3", "styles", "styles.xml"),
        more.relations ?? "",
      ].join("")}</Relationships>`,
    },
    { name: "xl/sharedStrings.xml", data: `<sst>${more.strings ?? ""}</sst>` },
    { name: "xl/styles.xml", data: `<styleSheet>${more.styles ?? ""}</styleSheet>` },
    {
      name: "xl/worksheets/sheet1.xml",
      data: `<worksheet>${more.before ?? ""}<sheetData>${rows}</sheetData>${more.after ?? ""}</worksheet>`,
    },
    ...(more.parts ?? []),
  ]);

/** A cell of a text, or of a number. */
export const xlsxCellOf = (value: string | number, more = ""): string =>
  typeof value === "number" ? `<c${more}><v>${value}</v></c>` : `<c t="inlineStr"${more}><is><t>${value}</t></is></c>`;

/** A row of cells that stand one behind the other. */
export const xlsxRowOf = (values: readonly (string | number)[], more = ""): string =>
  `<row${more}>${values.map((value) => xlsxCellOf(value)).join("")}</row>`;

/** The smallest table that is shared by weights. */
export const keyTable = [
  ["Coût HT", 100],
  ["Intitulé", "Carte"],
  ["Devise", "EUR"],
  ["Membre", "Poids"],
  ["Metz", 1],
  ["Toul", 2],
] as const;

/** The same, as rows of a sheet. */
export const keyTableRows = keyTable.map((row) => xlsxRowOf(row)).join("");
