// @ts-check
// Reads the cells of a workbook file with hucre, for engines that are handed cells one by one.
import { readXlsx } from "hucre/xlsx";

/**
 * A cell: its place, and a value or a formula with the value that the file holds for it.
 * @typedef {{ sheet: string, row: number, column: number, value: string | number | null, formula: string | null }} FileCell
 */

/** What the file writes by its number, so that Excel leaves it as it is. @param {string} text */
const unescaped = (text) => text.replace(/_x005F_(?=x[0-9A-Fa-f]{4}_)/gi, "_");

/** Every sheet with its cells. @param {Uint8Array} bytes */
export async function cellsOf(bytes) {
  const file = await readXlsx(bytes);
  return file.sheets.map(({ name, rows, cells }) => ({
    name,
    cells: rows.flatMap((row, at) =>
      row.map((value, column) => {
        const { formula = null, formulaResult } = cells?.get(`${at},${column}`) ?? {};
        const held = formula === null ? value : (formulaResult ?? value);
        return /** @type {FileCell} */ ({
          sheet: name,
          row: at,
          column,
          value: typeof held === "string" ? unescaped(held) : typeof held === "number" ? held : null,
          formula,
        });
      }),
    ),
  }));
}
