import type { Speaker } from "../words/locale.js";
import type { Cell, Column } from "./report.js";

/** A cell of a text. */
export const textCell = (text: string): Cell => ({ text, number: null });

/** A cell that nothing stands in. */
export const emptyCell: Cell = textCell("");

/** A cell of an amount: decimal text in, with its currency out; empty for null. */
export const amountCell = (amount: string | null, say: Speaker): Cell =>
  amount === null ? emptyCell : { text: say.amount(amount), number: amount };

/** A cell of a percentage; a fraction is no number to a spreadsheet. */
export const percentCell = (rate: string, say: Speaker): Cell => ({
  text: say.percent(rate),
  number: rate.includes("/") ? null : rate,
});

/** A cell of a count that has a sign: units that rounding gave or took. Empty for 0. */
export const signedCell = (units: number, say: Speaker): Cell =>
  units === 0 ? emptyCell : { text: `${units > 0 ? "+" : ""}${say.number(units)}`, number: String(units) };

/** A cell of a difference: `+1 000,00 €`. */
export const differenceCell = (amount: string, say: Speaker): Cell => ({
  text: `${isZero(amount) || amount.startsWith("-") ? "" : "+"}${say.amount(amount)}`,
  number: amount,
});

/** A column of texts, so many times as wide as one of figures. */
export const textColumn = (heading: string, weight = 3): Column => ({ heading, align: "start", weight });

/** A column of figures. */
export const figureColumn = (heading: string, weight = 1.5): Column => ({ heading, align: "end", weight });

/** Whether decimal text is 0, however it is written. */
export const isZero = (amount: string): boolean => !/[1-9]/.test(amount);
