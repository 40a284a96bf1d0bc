import type { IssueList } from "../../errors/issue-list.js";
import { QuotepartError } from "../../errors/quotepart-error.js";
import { tableFileBroken, tableFileTooLarge } from "../../errors/table-file-entries.js";
import { DATA_SHEET } from "../workbook/data-sheet.js";
import type { Hucre } from "../workbook/hucre-library.js";
import { BLANK_CELL, cellOf, numberCell, type TableCell, type TableRow, textCell } from "./cell.js";
import { TABLE_LIMITS } from "./cells.js";
import type { FileSheet } from "./ods.js";
import type { ZipFile } from "./zip.js";

type Sheet = Awaited<ReturnType<Hucre["readXlsx"]>>["sheets"][number];

/** How many bytes of sheets are read of one file: each sheet may refer to all of it. */
const WORK = 256 * 2 ** 20;

/** What is read of a live workbook instead of its cells: the request that it carries. */
export const LIVE = "live workbook";

/** Reads the sheets of an Excel file that are not hidden, with the package hucre, which `load` gives. */
export async function xlsxSheets(
  { bytes, unpacked }: ZipFile,
  load: () => Promise<Hucre>,
  issues: IssueList,
): Promise<readonly FileSheet[] | typeof LIVE | undefined> {
  const { readXlsx } = await load();
  try {
    const visible: number[] = [];
    let isLive = false;
    await readXlsx(bytes, {
      sheets: ({ name, index, hidden, veryHidden }) => {
        isLive ||= name === DATA_SHEET;
        if (hidden !== true && veryHidden !== true) visible.push(index);
        return false;
      },
    });
    const most = Math.floor(WORK / Math.max(unpacked, 1));
    if (visible.length > most) {
      issues.add(tableFileTooLarge, [], { what: "sheets", limit: most });
      return undefined;
    }
    if (isLive) return LIVE;
    const sheets: FileSheet[] = [];
    for (const wanted of visible) {
      const only = ({ index }: { readonly index: number }): boolean => index === wanted;
      const book = await readXlsx(bytes, { sheets: only, readStyles: true, maxRows: TABLE_LIMITS.rows + 1 });
      sheets.push(...book.sheets.map(sheetOf));
    }
    return sheets;
  } catch (error) {
    if (error instanceof QuotepartError) throw error;
    issues.add(tableFileBroken, [], { kind: "xlsx" });
    return undefined;
  }
}

function sheetOf({ name, rows, cells }: Sheet): FileSheet {
  const read = rows.map((row, at) => rowOf(row, (column) => cells?.get(`${at},${column}`)?.style?.numFmt ?? ""));
  return { name, rows: withoutEnd(read, (row) => row.length === 0) };
}

const rowOf = (values: readonly unknown[], formatAt: (column: number) => string): TableRow =>
  withoutEnd(values, isNothing).map((value, column): TableCell => {
    if (isNothing(value)) return BLANK_CELL;
    if (typeof value !== "number") return cellOf(value);
    const format = formatAt(column);
    const cell = numberCell(value, isPercentFormat(format));
    return shownIn(cell, format);
  });

/** A number in the currency that its format shows; one that is shown in thousands or millions is no number to be read. */
function shownIn(cell: TableCell, format: string): TableCell {
  const signs = [...format.matchAll(/"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|([€£])/g)].map(([, quoted, bracketed, bare]) =>
    (quoted ?? bracketed ?? bare ?? "").trim(),
  );
  const sign = signs.find((one) => /\p{Sc}|^[A-Z]{3}$|^F(?: ?CFP)?$|^[kM]€?$/u.test(one));
  if (/[0#?],+(?:[^0#?,]|$)/.test(format) || /^[kM]/.test(sign ?? "")) return textCell(`${cell.text} ${sign ?? ","}`);
  if (sign === undefined) return cell;
  return { ...cell, currency: SIGNS[sign] ?? sign };
}

/** The currencies of signs that are no codes; a dollar without a country is that of the United States. */
const SIGNS: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", $: "USD", "F CFP": "XPF", FCFP: "XPF" };

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === "";

/** Whether numbers of this format are shown as so many per cent. */
const isPercentFormat = (format: string): boolean => format.replace(/"[^"]*"|\\./g, "").includes("%");

/** A list without what is nothing at its end. */
function withoutEnd<Element>(list: readonly Element[], isNone: (element: Element) => boolean): readonly Element[] {
  let end = list.length;
  while (end > 0 && isNone(list[end - 1] as Element)) end -= 1;
  return list.slice(0, end);
}
