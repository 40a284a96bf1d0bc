import { defect } from "../../errors/quotepart-error.js";
import type { Language } from "../../words/locale.js";
import type { SheetResult, SheetValue } from "./sheet-function.js";
import { sheetFunctions } from "./sheet-functions.js";

/**
 * Answers a pasted function of Google Sheets: a sentence is thrown, which the cell shows as an error and which a sum over
 * it shows as well.
 *
 * @param id - the id of the function
 * @param language - the language of its name
 * @param values - what it was given
 */
export function answerOrThrow(id: string, language: Language, values: readonly unknown[]): SheetValue {
  const result = resultOf(id, language, values);
  if (result.ok) return result.value;
  throw new Error(result.message);
}

/**
 * Answers a pasted function of ONLYOFFICE, which shows no sentence of an error: the sentence stands in the cell.
 *
 * @param id - the id of the function
 * @param language - the language of its name
 * @param values - what it was given
 */
export function answerOrSay(id: string, language: Language, values: readonly unknown[]): SheetValue {
  const result = resultOf(id, language, values);
  return result.ok ? result.value : result.message;
}

function resultOf(id: string, language: Language, values: readonly unknown[]): SheetResult {
  const found = sheetFunctions.find((one) => one.id === id);
  if (found === undefined) throw defect(`a pasted function without an entry: ${id}`);
  return found.run(values, { language });
}
