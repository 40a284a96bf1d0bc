import type { IssueCode } from "../../errors/catalogue.js";
import type { IssueParams } from "../../errors/entry.js";

/** Where something stands: a parameter, and the cell of its range, counted from 1. */
export interface Place {
  readonly parameter: string;
  readonly cell?: number | undefined;
}

/** Every sentence of the functions that the library does not say itself; a language that lacks one does not compile. */
export interface SheetWords {
  /** What a row is called that has no name. */
  readonly row: (number: number) => string;
  /** Puts a place after the sentences of an issue. */
  readonly at: (sentences: string, place: Place) => string;
  /**
   * What is said for an issue of the library whose own sentence speaks of a request: with the words of the function, its
   * parameters and the choices that it takes. Numbers are written as the language writes them.
   */
  readonly issues: Readonly<Partial<Record<IssueCode, (params: IssueParams) => string>>>;
  readonly unreadable: (place: Place, shown: string) => string;
  /** `decimal` is null where the amount would have more decimals than its currency. */
  readonly thousands: (place: Place, shown: string, whole: string, decimal: string | null) => string;
  readonly negative: (place: Place, shown: string) => string;
  readonly boolean: (place: Place) => string;
  readonly date: (place: Place) => string;
  readonly error: (place: Place, error: string) => string;
  readonly unknown: (place: Place) => string;
  readonly missing: (place: Place) => string;
  readonly tooPrecise: (place: Place, shown: string, decimals: number, currency: string) => string;
  readonly tooLarge: (place: Place, shown: string) => string;
  readonly resultTooLarge: (amount: string) => string;
  readonly notACount: (place: Place, shown: string, limit: number) => string;
  readonly rateAmbiguous: (place: Place, shown: string) => string;
  readonly ratesSum: (parameter: string, sum: string) => string;
  readonly currency: (place: Place, shown: string) => string;
  readonly choice: (place: Place, shown: string, choices: readonly string[]) => string;
  readonly severalCells: (parameter: string) => string;
  readonly severalColumns: (parameter: string) => string;
  readonly tooManyCells: (parameter: string, limit: number) => string;
  readonly crossed: (parameter: string, other: string) => string;
  readonly heading: (parameter: string, other: string) => string;
  readonly total: (place: Place, shown: string) => string;
  readonly empty: (parameter: string) => string;
  readonly repeated: (place: Place, shown: string, first: number) => string;
  readonly noSuchLine: (place: Place, shown: string) => string;
  readonly mixedSigns: (parameter: string) => string;
  readonly notAMember: (place: Place, shown: string, members: string) => string;
  readonly balanced: (total: string) => string;
  readonly unbalanced: (sum: string, difference: string, isLess: boolean, total: string) => string;
  readonly defect: (what: string) => string;
}
