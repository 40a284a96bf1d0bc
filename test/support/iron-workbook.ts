import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import init, { Model } from "@ironcalc/wasm";
import type { EngineWorkbook, Place } from "./hyper-workbook.js";
import { cellsOf } from "./workbook-cells.mjs";

type Value = string | number | null;

const ready = init({
  module_or_path: readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")),
});

/** What somebody would type for a value, a text so that it is never taken for a formula. */
const typed = (value: Value): string => (value === null ? "" : typeof value === "string" ? `'${value}` : String(value));

/** A workbook in IronCalc, which shows what it computes as text: every formula is given six decimals. */
export async function ironWorkbook(bytes: Uint8Array): Promise<EngineWorkbook> {
  await ready;
  const sheets = await cellsOf(bytes);
  const model = new Model("workbook", "en", "UTC", "en");
  model.pauseEvaluation();
  for (const [at, { name }] of sheets.entries()) {
    if (at > 0) model.newSheet();
    model.renameSheet(at, name);
  }
  const indexOf = new Map(sheets.map(({ name }, at) => [name, at] as const));
  const formulas: EngineWorkbook["formulas"][number][] = [];
  for (const [sheet, { cells }] of sheets.entries()) {
    for (const { row, column, value, formula } of cells) {
      if (value === null && formula === null) continue;
      model.setUserInput(sheet, row + 1, column + 1, formula === null ? typed(value) : `=${formula}`);
      model.updateRangeStyle({ sheet, row: row + 1, column: column + 1, width: 1, height: 1 }, "num_fmt", "0.000000");
      if (formula !== null) formulas.push({ sheet: sheets[sheet]?.name ?? "", row, column, value, formula });
    }
  }
  model.resumeEvaluation();
  model.evaluate();
  const put = ({ sheet, row, column }: Place): [number, number, number] => [
    indexOf.get(sheet) ?? 0,
    row + 1,
    column + 1,
  ];
  return {
    get: (place) => {
      const shown = model.getFormattedCellValue(...put(place));
      if (shown === "") return null;
      return /^-?\d+\.\d{6}$/.test(shown) ? Number(shown) : shown;
    },
    set: (changes) => {
      model.pauseEvaluation();
      for (const { value, ...place } of changes) {
        if (value === null) model.rangeClearContents(...put(place), place.row + 1, place.column + 1);
        else model.setUserInput(...put(place), typed(value));
      }
      model.resumeEvaluation();
      model.evaluate();
    },
    formulas,
  };
}
