import { HyperFormula } from "hyperformula";
import { cellsOf } from "./workbook-cells.mjs";

/** A cell of a workbook by where it stands. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

type Value = string | number | null;

/** A workbook in an engine of spreadsheets. */
export interface EngineWorkbook {
  /** What a formula makes; an error as its text. */
  readonly get: (place: Place) => Value;
  readonly set: (changes: readonly (Place & { readonly value: Value })[]) => void;
  /** Every formula with the value that the file holds. */
  readonly formulas: readonly (Place & { readonly value: Value; readonly formula: string })[];
}

/** A text that no engine takes for a formula. */
const typed = (value: Value): Value => (typeof value === "string" ? `'${value}` : value);

/** A workbook in HyperFormula. */
export async function hyperWorkbook(bytes: Uint8Array): Promise<EngineWorkbook> {
  const sheets = await cellsOf(bytes);
  const content = Object.fromEntries(
    sheets.map(({ name, cells }) => {
      const rows: Value[][] = [];
      for (const { row, column, value, formula } of cells) {
        rows[row] ??= [];
        (rows[row] as Value[])[column] = formula === null ? typed(value) : `=${formula}`;
      }
      return [name, Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null))];
    }),
  );
  const engine = HyperFormula.buildFromSheets(content, {
    licenseKey: "gpl-v3",
    precisionRounding: 14,
    // By default it takes the difference of two numbers that agree in 13 digits for 0: a remainder of 1 beside 7e14.
    precisionEpsilon: 1e-16,
    useArrayArithmetic: true,
  });
  const address = ({ sheet, row, column }: Place) => ({ sheet: engine.getSheetId(sheet) ?? 0, row, col: column });
  return {
    get: (place) => {
      const value = engine.getCellValue(address(place));
      if (typeof value === "string" || typeof value === "number" || value === null) return value;
      return typeof value === "boolean" ? String(value) : value.value;
    },
    set: (changes) =>
      engine.batch(() => {
        for (const { value, ...place } of changes) engine.setCellContents(address(place), [[typed(value)]]);
      }),
    formulas: sheets.flatMap(({ cells }) =>
      cells.flatMap(({ formula, ...cell }) => (formula === null ? [] : [{ ...cell, formula }])),
    ),
  };
}
