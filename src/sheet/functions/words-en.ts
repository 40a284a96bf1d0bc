import { numbersIn } from "../../words/locale.js";
import type { Place, SheetWords } from "./words.js";

/** Where something stands, as the beginning of a sentence. */
const At = ({ parameter, cell }: Place): string =>
  cell === undefined ? `“${parameter}”` : `Cell ${cell} of “${parameter}”`;

/** What to do with a credit note. */
const CREDIT_NOTE = "Share a credit note with the function KEY: there the weights are what each paid.";

const number = (count: number): string => numbersIn("en").number(count);

/** The sentences of the functions in English. */
export const sheetWordsEn: SheetWords = {
  row: (number) => `Row ${number}`,
  at: (sentences, { parameter, cell }) =>
    `${sentences.replace(/\.$/, "")} (${cell === undefined ? "" : `cell ${cell} of `}“${parameter}”).`,
  issues: {
    "number.too-long": (p) => `This number has more than ${p["limit"]} digits with its decimals. Write a shorter one.`,
    "key.negative-cost": (p) =>
      `Minimums and maximums make no sense for the negative cost ${p["cost"]}. Share a credit note by the weights alone: empty “minimums” and “maximums”.`,
    "pledges.negative-cost": (p) => `Pledges cannot share the negative cost ${p["cost"]}. ${CREDIT_NOTE}`,
    "order.negative-cost": (p) => `Orders cannot share the negative cost ${p["cost"]}. ${CREDIT_NOTE}`,
    "pledges.exceed-cost": (p) =>
      `The pledges add up to ${p["total"]}, which is ${p["excess"]} more than the ${p["cost"]} to share. Lower a pledge, or write in “surplus”: proportional, cap, equal-reduction or credit.`,
    "unit-order.step-unused": () =>
      "“unit” gives the amount of an order, so there is nothing to round up. Empty “step”, or empty “unit” to have it computed.",
  },
  unreadable: (place, shown) => `${At(place)} holds ${shown}, which is not a number. Write a number there.`,
  thousands: (place, shown, whole, decimal) =>
    `${At(place)} holds ${shown}, which can be read in two ways. Write ${whole} if its mark parts thousands; ${decimal === null ? "otherwise round it" : `if it parts decimals, ${decimal}`}.`,
  negative: (place, shown) =>
    `${At(place)} holds ${shown}, which may be a negative number. If it is, write the minus before it, such as -1234.50; otherwise write the number alone.`,
  boolean: (place) =>
    `${At(place)} holds TRUE or FALSE, which is not a value to reckon with. Write a number or a text there.`,
  date: (place) =>
    `${At(place)} holds a date, where a number or a text is due. Change the format of the cell, or its content.`,
  error: (place, error) =>
    `${At(place)} holds ${error === "" ? "an error" : `the error ${error}`}. Correct that cell first.`,
  unknown: (place) => `${At(place)} holds a value that is neither number nor text. Write a number or a text there.`,
  missing: (place) => `${At(place)} is empty. Write there what is due.`,
  tooPrecise: (place, shown, decimals, currency) =>
    `${At(place)} holds ${shown}, and amounts in ${currency} have ${decimals === 0 ? "no decimals" : `at most ${decimals} decimals`}. Round it there, with ROUND, so that everybody sees the amount that counts.`,
  tooLarge: (place, shown) =>
    `${At(place)} holds ${shown}, and a spreadsheet holds no more than 15 digits of a number. Write it as text, with an apostrophe before it.`,
  resultTooLarge: (amount) =>
    `The result ${amount} has more than 15 digits, and a spreadsheet would change it. Share a smaller amount, or use quotepart outside the spreadsheet.`,
  notACount: (place, shown, limit) =>
    `${At(place)} holds ${shown}, where a whole number from 1 to ${number(limit)} is due. Write one, such as 6.`,
  rateAmbiguous: (place, shown) =>
    `${At(place)} holds ${shown}, which may be ${shown} % or a hundred times that. Write it with its sign, as text: “${shown} %”.`,
  ratesSum: (parameter, sum) =>
    `“${parameter}” makes ${sum} in all, and instalments make 100 (or 100 %, which is 1). Correct a rate; write thirds as text: “1/3”.`,
  currency: (place, shown) =>
    `${At(place)} holds ${shown}, which is no currency of ISO 4217. Write three letters, such as EUR, or leave it empty for euros.`,
  choice: (place, shown, choices) => `${At(place)} holds ${shown}. Write one of: ${choices.join(", ")}.`,
  severalCells: (parameter) => `“${parameter}” takes one cell, and was given several. Choose a single cell.`,
  severalColumns: (parameter) => `“${parameter}” takes one column, or one row, and was given several. Choose one.`,
  tooManyCells: (parameter, limit) => `“${parameter}” has more than ${number(limit)} cells. Choose a shorter range.`,
  crossed: (parameter, other) =>
    `“${parameter}” is a row and “${other}” a column, or the other way round. Choose both the same way.`,
  heading: (parameter, other) =>
    `“${parameter}” begins with a heading and “${other}” with a number. Begin both ranges on the same line.`,
  total: (place, shown) =>
    `${At(place)} holds ${shown}, which is a total and no member. Choose ranges that end at the last member.`,
  empty: (parameter) => `“${parameter}” holds no number. Choose the cells that hold them.`,
  repeated: (place, shown, first) =>
    `${At(place)} holds ${shown}, as cell ${first} does. Give each member a name of its own.`,
  noSuchLine: (place, shown) =>
    `${At(place)} holds ${shown}, and there is no such line. Write a name of the list, or the number of a line, counted from the first cell of the range.`,
  mixedSigns: (parameter) =>
    `“${parameter}” mixes amounts above and below 0. Take invoices and credit notes apart, each in a column of its own.`,
  notAMember: (place, shown, members) =>
    `${At(place)} holds ${shown}, which is no name of “${members}”. Write it as it stands there.`,
  balanced: (total) => `Adds up: the column makes ${total}.`,
  unbalanced: (sum, difference, isLess, total) =>
    `Does not add up: the column makes ${sum}, which is ${difference} ${isLess ? "less" : "more"} than the total of ${total}.`,
  defect: (what) =>
    `This is a mistake of quotepart, not of yours: ${what}. Please report it with the values of the range.`,
};
