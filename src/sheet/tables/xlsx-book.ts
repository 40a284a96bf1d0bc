import type { IssueList } from "../../errors/issue-list.js";
import { tableFileTooLarge } from "../../errors/table-file-entries.js";
import { textOfBytes } from "./text.js";
import { attributeIn, plainName, walkXml } from "./xml.js";
import { partOf, type ZipFile } from "./zip.js";

/** What the workbook of an Excel file says: which sheets there are, and in which parts of the file everything stands. */
export interface XlsxBook {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly part: string }[];
  /** The names that hold for the whole workbook, and the cells that they stand for. */
  readonly names: readonly { readonly name: string; readonly range: string }[];
  /** Whether days are counted from 1904 on, as Excel for Macintosh did. */
  readonly is1904: boolean;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

/** Reads what the workbook of an Excel file says; undefined where there is none. */
export function bookIn(file: ZipFile): XlsxBook | undefined {
  const [root] = relationsIn(file, "").filter(({ kind }) => kind === "officeDocument");
  const xml = root && textIn(file, root.part);
  if (root === undefined || xml === undefined) return undefined;
  const relations = relationsIn(file, root.part);
  const partOfKind = (wanted: string): string | undefined => relations.find(({ kind }) => kind === wanted)?.part;
  const { sheets, names, is1904 } = contentOf(xml);
  const found = sheets.map(({ id, ...sheet }) => ({ ...sheet, relation: relations.find((one) => one.id === id) }));
  if (found.some(({ relation }) => relation === undefined)) return undefined;
  return {
    // A sheet of nothing but a chart is of another kind.
    sheets: found.flatMap(({ relation, ...sheet }) =>
      relation?.kind === "worksheet" ? [{ ...sheet, part: relation.part }] : [],
    ),
    names,
    is1904,
    strings: partOfKind("sharedStrings"),
    styles: partOfKind("styles"),
  };
}

/** A part of a file as text; undefined where it is not there, or no text. */
export function textIn(file: ZipFile, part: string): string | undefined {
  const bytes = partOf(file, part);
  return bytes && textOfBytes(bytes);
}

/** Refuses a file whose sheets are the same part over and over, and would be read as often. */
export function isRepeated({ parts, unpacked }: ZipFile, { sheets }: XlsxBook, issues: IssueList): boolean {
  const sizes = sheets.map(({ part }) => parts.get(part)?.size ?? 0);
  if (sizes.reduce((sum, size) => sum + size, 0) <= unpacked) return false;
  issues.add(tableFileTooLarge, [], { what: "sheets", limit: Math.floor(unpacked / Math.max(...sizes)) });
  return true;
}

/** What an attribute that says yes or no says. */
export const isYes = (value: string | undefined): boolean => value === "1" || value === "true";

interface Content {
  readonly sheets: { readonly name: string; readonly isHidden: boolean; readonly id: string }[];
  readonly names: { readonly name: string; readonly range: string }[];
  is1904: boolean;
}

function contentOf(xml: string): Content {
  const content: Content = { sheets: [], names: [], is1904: false };
  let name: string | undefined;
  walkXml(xml, {
    open: (tag, attributes) => {
      const kind = plainName(tag);
      if (kind === "workbookPr") content.is1904 = isYes(attributeIn(attributes, "date1904"));
      if (kind === "sheet") {
        content.sheets.push({
          name: attributeIn(attributes, "name") ?? "",
          isHidden: (attributeIn(attributes, "state") ?? "visible") !== "visible",
          id: attributeIn(attributes, "r:id") ?? "",
        });
      }
      // A name of one sheet alone is one of a copy of that sheet.
      if (kind === "definedName" && attributeIn(attributes, "localSheetId") === undefined)
        name = attributeIn(attributes, "name");
    },
    close: () => {
      name = undefined;
    },
    text: (range) => {
      if (name !== undefined) content.names.push({ name, range });
    },
  });
  return content;
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
}

/** What a part of a file refers to; the file itself has no name. */
function relationsIn(file: ZipFile, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations: Relation[] = [];
  walkXml(textIn(file, `${folder}_rels/${part.slice(folder.length)}.rels`) ?? "", {
    open: (tag, attributes) => {
      if (plainName(tag) !== "Relationship") return;
      const kind = attributeIn(attributes, "Type") ?? "";
      relations.push({
        id: attributeIn(attributes, "Id") ?? "",
        kind: kind.slice(kind.lastIndexOf("/") + 1),
        part: placeOf(folder, attributeIn(attributes, "Target") ?? ""),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

/** The name of a part that is told from a folder: `worksheets/sheet1.xml`, `../xl/styles.xml` or `/xl/workbook.xml`. */
function placeOf(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
