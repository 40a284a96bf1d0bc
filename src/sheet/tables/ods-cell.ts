import {
  BLANK_CELL,
  dayCell,
  decimalOf,
  errorCell,
  formulaCell,
  hundredfold,
  type TableCell,
  textCell,
} from "./cell.js";
import { attributeIn } from "./xml.js";

/** How many times a row or a cell stands there. */
export function timesIn(attributes: string, name: string): number {
  const times = Number(attributeIn(attributes, name) ?? "1");
  return Number.isInteger(times) && times > 0 ? times : 1;
}

/** What a cell holds, by its attributes, or by the text in it. */
export function odsCell(attributes: string, text: string): TableCell {
  const kind = attributeIn(attributes, "office:value-type");
  const shown = textCell(text);
  // LibreOffice gives an error the value 0, or an empty text.
  if (shown.fault === "error" || attributeIn(attributes, "calcext:value-type") === "error")
    return errorCell(shown.text || "#");
  const formula = attributeIn(attributes, "table:formula");
  if (formula !== undefined && kind === undefined && shown === BLANK_CELL)
    return formulaCell(formula.replace(/^\w+:=?/, ""));
  const value = decimalOf(attributeIn(attributes, "office:value") ?? "");
  if (kind === "percentage" && value !== undefined) {
    const number = hundredfold(value);
    return { text: `${number} %`, number, isPercent: true };
  }
  const currency = kind === "currency" ? attributeIn(attributes, "office:currency") : undefined;
  if ((kind === "float" || kind === "currency") && value !== undefined)
    return { text: value, number: value, ...(currency === undefined ? {} : { currency }) };
  const day = kind === "date" ? attributeIn(attributes, "office:date-value")?.slice(0, 10) : undefined;
  return day === undefined ? shown : dayCell(day);
}
