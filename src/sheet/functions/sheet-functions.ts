import { instalments } from "./instalments.js";
import { key, keyExplained, keyGap } from "./key.js";
import { pledgeShares, pledgesGap } from "./pledges.js";
import { reconciled } from "./reconcile.js";
import { balances, nextTurn } from "./rotation.js";
import type { SheetFunction } from "./sheet-function.js";
import { unitOrderAmount, unitOrderDifference } from "./unit-order.js";
import { vat, vatGap } from "./vat.js";

/**
 * Every function of the spreadsheet: from this one table Excel, Google Sheets and ONLYOFFICE are generated.
 *
 * French term: fonctions de tableur. Source: none found.
 *
 * Promises: each computes through the library, so that a sheet and a plan give the same amounts; `run` never throws; what
 * is wrong is a sentence in the language of the call.
 *
 * @example Three towns share a cost, with a heading above the weights
 * ```ts
 * import { sheetFunctions } from "quotepart/sheet";
 *
 * const key = sheetFunctions.find(({ id }) => id === "KEY");
 * const answer = key?.run(["100,00 €", [["Poids"], [1], [1], [1]]], { language: "fr" });
 * answer; // => { ok: true, value: [[""], [33.34], [33.33], [33.33]] }
 * ```
 * @example What is wrong is a sentence
 * ```ts
 * import { sheetFunctions } from "quotepart/sheet";
 *
 * const key = sheetFunctions.find(({ id }) => id === "KEY");
 * const answer = key?.run([100, [[1], ["many"]]], { language: "en" });
 * answer; // => { ok: false, message: "Cell 2 of “weights” holds “many”, which is not a number. Write a number there." }
 * ```
 */
export const sheetFunctions: readonly SheetFunction[] = [
  key,
  keyGap,
  keyExplained,
  pledgeShares,
  pledgesGap,
  unitOrderAmount,
  unitOrderDifference,
  nextTurn,
  balances,
  instalments,
  vat,
  vatGap,
  reconciled,
];
