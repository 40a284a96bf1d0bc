import type { Language } from "../../words/locale.js";
import type { SheetValue } from "./sheet-function.js";
import { sheetFunctions } from "./sheet-functions.js";

/**
 * What Excel offers a script of custom functions.
 *
 * French term: exécution des fonctions personnalisées. Source: Microsoft, CustomFunctionsRuntime 1.2.
 */
export interface CustomFunctionsHost {
  /** Joins an id of the metadata to its code. */
  readonly associate: (id: string, code: (...values: readonly unknown[]) => SheetValue) => void;
  /** The kinds of errors that a cell may show. */
  readonly ErrorCode: CustomFunctionsErrorCode;
  /** An error for a cell: its kind, and a sentence. */
  readonly Error: CustomFunctionsError;
}

/**
 * The kinds of errors that a cell of Excel may show; only `#VALUE!` and `#N/A` show a sentence.
 *
 * French term: code d'erreur. Source: Microsoft, `CustomFunctions.ErrorCode`.
 */
export interface CustomFunctionsErrorCode {
  /** `#VALUE!`. */
  readonly invalidValue: unknown;
}

/**
 * Makes an error for a cell of Excel out of its kind and a sentence.
 *
 * French term: erreur. Source: Microsoft, `CustomFunctions.Error`.
 */
export type CustomFunctionsError = new (code: unknown, message: string) => object;

/**
 * Gives Excel the code of every function. A sentence is thrown as `#VALUE!`, which shows it beside the cell and which a
 * sum over it shows as well: a text would count for 0.
 *
 * French term: association. Source: Microsoft, `CustomFunctions.associate`.
 *
 * @param host - the `CustomFunctions` of the page
 * @param language - the language of sentences, and of numbers in cells of text
 * @example
 * ```ts
 * import { associateFunctions } from "quotepart/sheet";
 *
 * class CellError extends Error {
 *   constructor(_code: unknown, message: string) {
 *     super(message);
 *   }
 * }
 * const codes = new Map<string, (...values: readonly unknown[]) => unknown>();
 * const host = { associate: codes.set.bind(codes), ErrorCode: { invalidValue: "#VALUE!" }, Error: CellError };
 * associateFunctions(host, "fr");
 * codes.get("KEY")?.(100, [[1], [1], [1]]); // => [[33.34], [33.33], [33.33]]
 * ```
 */
export function associateFunctions(host: CustomFunctionsHost, language: Language): void {
  for (const { id, run } of sheetFunctions) {
    // Excel hands over what it knows of the call after the last parameter; `run` leaves it alone.
    host.associate(id, (...values) => {
      const result = run(values, { language, isZeroBlank: true });
      if (result.ok) return result.value;
      throw new host.Error(host.ErrorCode.invalidValue, result.message);
    });
  }
}
