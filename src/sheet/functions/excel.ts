import type { Language } from "../../words/locale.js";
import type { SheetFunction } from "./sheet-function.js";
import { sheetFunctions } from "./sheet-functions.js";

/** What stands before the name of every function: `QP.KEY` in Excel, `QP_KEY` where names hold no point. */
export const SHEET_PREFIX = "QP";

/**
 * What Excel reads of functions: `functions.json`.
 *
 * French term: métadonnées des fonctions personnalisées. Source: Microsoft, « Manually create JSON metadata for custom
 * functions ».
 */
export interface ExcelMetadata {
  /** Lets Excel hand over cells of any kind, formatted numbers too. */
  readonly allowCustomDataForDataTypeAny: true;
  /** One entry for each function. */
  readonly functions: readonly ExcelFunction[];
}

/**
 * A function as Excel knows it.
 *
 * French term: fonction personnalisée. Source: Microsoft, as {@link ExcelMetadata}.
 */
export interface ExcelFunction {
  /** Its id, by which the code is found; the same in every language. */
  readonly id: string;
  /** Its name, which Excel shows after `QP.`. */
  readonly name: string;
  /** What it does. */
  readonly description: string;
  /** Its parameters. */
  readonly parameters: readonly ExcelParameter[];
  /** What it gives. */
  readonly result: ExcelResult;
}

/**
 * What a function gives, as Excel knows it: one value with its type, or rows of any values.
 *
 * French term: résultat. Source: Microsoft, as {@link ExcelMetadata}.
 */
export interface ExcelResult {
  /** The type of one value. */
  readonly type?: "number" | "string";
  /** `matrix` where it gives rows of cells. */
  readonly dimensionality?: "matrix";
}

/**
 * A parameter as Excel knows it.
 *
 * French term: argument. Source: Microsoft, as {@link ExcelMetadata}.
 */
export interface ExcelParameter {
  /** Its name. */
  readonly name: string;
  /** What it takes. */
  readonly description: string;
  /** Always `any`: Excel would turn a number written as text away before it could be read. */
  readonly type: "any";
  /** `matrix` where it takes a range. */
  readonly dimensionality?: "matrix";
  /** Whether it may be left out. */
  readonly optional?: true;
}

/**
 * Writes what Excel reads of the functions, in one language; Excel takes one file for each.
 *
 * French term: métadonnées des fonctions personnalisées. Source: Microsoft, « Manually create JSON metadata for custom
 * functions ». A test holds it to what `custom-functions-metadata` gives for the same signatures.
 *
 * @param language - the language of names and descriptions
 * @returns plain JSON
 * @example
 * ```ts
 * import { excelMetadata } from "quotepart/sheet";
 *
 * const [key] = excelMetadata("fr").functions;
 * `${key?.id}: QP.${key?.name}(${key?.parameters.map(({ name }) => name).join(" ; ")})`; // => "KEY: QP.CLE(cout ; poids ; planchers ; plafonds ; noms ; devise)"
 * ```
 */
export const excelMetadata = (language: Language): ExcelMetadata => ({
  allowCustomDataForDataTypeAny: true,
  functions: sheetFunctions.map((one) => excelFunction(one, language)),
});

const excelFunction = (
  { id, names, descriptions, parameters, gives }: SheetFunction,
  language: Language,
): ExcelFunction => ({
  id,
  name: names[language],
  description: descriptions[language],
  parameters: parameters.map((one) => ({
    name: one.names[language],
    description: one.descriptions[language],
    type: "any",
    ...(one.kind === "range" ? { dimensionality: "matrix" } : {}),
    ...(one.isOptional ? { optional: true } : {}),
  })),
  result: gives === "range" ? { dimensionality: "matrix" } : { type: gives === "text" ? "string" : "number" },
});
