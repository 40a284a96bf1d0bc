import { TABLE_LIMITS } from "./cells.js";
import { textIn, type XlsxBook } from "./xlsx-book.js";
import type { XlsxShared } from "./xlsx-cell.js";
import { formatsIn } from "./xlsx-formats.js";
import { stringsIn } from "./xlsx-strings.js";
import type { ZipFile } from "./zip.js";

/** What the cells of an Excel file refer to; undefined where that cannot be read, or is more than cells are. */
export function sharedIn(file: ZipFile, { strings, styles, is1904 }: XlsxBook): XlsxShared | undefined {
  const texts = strings === undefined ? [] : stringsIn(textIn(file, strings) ?? "", TABLE_LIMITS.cells);
  const formats = styles === undefined ? [] : formatsIn(textIn(file, styles) ?? "");
  return texts && formats && { strings: texts, formats, is1904 };
}
