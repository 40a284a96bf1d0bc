import type { Success } from "../../errors/issue.js";
import type { Language } from "../../words/locale.js";

/** A text in every language; one that is missing does not compile. */
export type SheetTexts = Readonly<Record<Language, string>>;

/**
 * A value of a cell that a function gives: a number, a text, an empty text for an empty cell.
 *
 * French term: valeur d'une cellule. Source: none found.
 */
export type SheetCell = string | number;

/**
 * What a function gives: one value, or rows of cells that spill.
 *
 * French term: résultat. Source: none found.
 */
export type SheetValue = SheetCell | readonly (readonly SheetCell[])[];

/**
 * The answer of a function: the value, or what is wrong. Each host turns a sentence into its own way of showing an error.
 *
 * French term: réponse d'une fonction. Source: none found.
 */
export type SheetResult = Success<SheetValue> | SheetSentence;

/**
 * What is wrong with what a function was given.
 *
 * French term: message d'erreur. Source: none found.
 */
export interface SheetSentence {
  /** Always false. */
  readonly ok: false;
  /** One or two sentences that say what is wrong, in which cell, and what to do. */
  readonly message: string;
}

/**
 * What a host knows of a call.
 *
 * French term: appel. Source: none found.
 */
export interface SheetCall {
  /** The language of the sentences, and of numbers that stand in cells as text. */
  readonly language: Language;
  /**
   * Whether an empty cell arrives as 0, as in Excel on a desktop: then zeros at the end of a range count as empty. False
   * unless given. Of a maximum, 0 means none whatever the host.
   */
  readonly isZeroBlank?: boolean | undefined;
}

/**
 * A parameter of a function of the spreadsheet.
 *
 * French term: argument. Source: none found.
 */
export interface SheetParameter {
  /** Its name, letters of ASCII alone. */
  readonly names: SheetTexts;
  /** What it takes, in one or two sentences. */
  readonly descriptions: SheetTexts;
  /** One cell, or a range: a column or a row of cells. */
  readonly kind: "cell" | "range";
  /** Whether it may be left out. */
  readonly isOptional: boolean;
}

/**
 * A function of the spreadsheet: from these every host is generated.
 *
 * French term: fonction de tableur. Source: Microsoft's metadata of custom functions, for what a host needs.
 */
export interface SheetFunction {
  /** By which hosts know it: at least three of A-Z, 0-9 and _; never changed. */
  readonly id: string;
  /** What it is called after `QP.` or `QP_`. */
  readonly names: SheetTexts;
  /** What it does, in one or two sentences. */
  readonly descriptions: SheetTexts;
  /** Its parameters, the optional ones last. */
  readonly parameters: readonly SheetParameter[];
  /** What it gives: a number, a text, or rows of cells. */
  readonly gives: "number" | "text" | "range";
  /**
   * Computes it; it never throws.
   *
   * @param values - what the host hands over, in the order of the parameters; what comes after them is left alone
   * @param call - what the host knows
   * @returns the value, or a sentence
   */
  readonly run: (values: readonly unknown[], call: SheetCall) => SheetResult;
}
