import { readCell } from "../cells.js";

/** As LibreOffice numbers its errors, and as it writes those of Excel in French: `Err:502`, `#NOM ?`, `#BLOQUÉ!`. */
const OTHERS = /^(?:Err ?: ?\d{3}|#\p{Lu}[\p{Lu}\d_/]{0,30} ?[!?]|#GETTING_DATA|#{3,})$/u;

const LONGEST = 40;

/**
 * Whether a text is an error that a spreadsheet shows in place of a value, in English or in French.
 *
 * `#####` is one too: what a column too narrow for its number shows, and some programs export.
 */
export const isErrorText = (text: string): boolean =>
  text.length <= LONGEST && (readCell(text).kind === "error" || OTHERS.test(text));
