import { sheetFunctions } from "../../src/entries/sheet.js";
import type { SheetCall, SheetFunction, SheetResult, SheetValue } from "../../src/sheet/functions/sheet-function.js";

/** A function of the table by its id. */
export function functionOf(id: string): SheetFunction {
  const found = sheetFunctions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no function ${id}`);
  return found;
}

/** Runs a function with its parameters by their English names; what is not named is left out. */
export function called(
  id: string,
  values: Readonly<Record<string, unknown>>,
  call: Partial<SheetCall> = {},
): SheetResult {
  const { parameters, run } = functionOf(id);
  const known = parameters.map(({ names }) => names.en);
  const strange = Object.keys(values).find((name) => !known.includes(name));
  if (strange !== undefined) throw new Error(`${id} has no parameter ${strange}`);
  return run(
    known.map((name) => values[name]),
    { language: "en", ...call },
  );
}

/** The value of an answer; a sentence is an error of the test. */
export function gives(
  id: string,
  values: Readonly<Record<string, unknown>>,
  call: Partial<SheetCall> = {},
): SheetValue {
  const result = called(id, values, call);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

/** The sentence of an answer; a value is an error of the test. */
export function sentenceOf(
  id: string,
  values: Readonly<Record<string, unknown>>,
  call: Partial<SheetCall> = {},
): string {
  const result = called(id, values, call);
  if (result.ok) throw new Error(`this gives ${JSON.stringify(result.value)}`);
  return result.message;
}

/** A column of cells, as every host hands it over. */
export const column = (...cells: readonly unknown[]): readonly (readonly unknown[])[] => cells.map((cell) => [cell]);

/** An amount that a function gave, at the decimals of its currency. */
export function amountIn(cell: unknown, decimals: number): string {
  if (typeof cell !== "number" || Object.is(cell, -0)) throw new Error(`${String(cell)} is no amount`);
  return cell.toFixed(decimals);
}
