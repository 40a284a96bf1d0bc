import { tableCurrencyAssumed } from "../../errors/table-warning-entries.js";
import type { TableRow } from "./cell.js";
import type { Labelled } from "./labels.js";
import type { GivenBeside } from "./options.js";
import { type TableReading, textOf } from "./reading.js";

/** The currency: as given, as a label says, or as the sign beside an amount; the euro otherwise, and that is said. */
export function currencyOf(
  reading: TableReading,
  found: readonly Labelled[],
  given: GivenBeside,
  sign: string | undefined,
): string {
  const labelled = found.find(({ kind }) => kind === "currency");
  const label = labelled && textOf(reading, labelled);
  const told = given.currency ?? (label === undefined ? undefined : codeIn(label)) ?? sign;
  if (told === undefined) reading.warnings.add(tableCurrencyAssumed, [], { currency: "EUR" });
  return told ?? "EUR";
}

/** `EUR`, from `EUR, 2 décimales` or `euro`; anything else as it is, for the gate to judge. */
const codeIn = (text: string): string => /^[A-Z]{3}\b/.exec(text)?.[0] ?? (/^(?:€|euros?)$/i.test(text) ? "EUR" : text);

/** The currency that a number is shown in, or whose sign stands beside one; a dollar may be one of many. */
export function signIn(rows: readonly TableRow[]): string | undefined {
  for (const row of rows) {
    for (const { text, currency } of row) {
      if (currency !== undefined) return currency;
      const sign = /^([€£])\s?-?\d|\d\s?([€£])(?:\s*(?:HT|HTVA|net))?$/.exec(text);
      if (sign !== null) return (sign[1] ?? sign[2]) === "£" ? "GBP" : "EUR";
    }
  }
  return undefined;
}
