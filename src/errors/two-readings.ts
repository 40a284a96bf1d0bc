/**
 * The two numbers that a text may mean in which a point or a comma stands before three digits, each written so that it
 * has one reading: `104,260` is 104260 or 104.26. Without zeros at its end a number has one more: `1.2340`.
 *
 * @param text - the text, with whatever stands around the number; of one without such a number it is an example
 */
export function twoReadings(text: string): { readonly whole: string; readonly decimal: string } {
  const [, minus = "", before = "", after = ""] = FOUND.exec(text) ?? ["", "", "1", "234"];
  const sign = minus === "" ? "" : "-";
  const short = after.replace(/0+$/, "");
  const decimals = short.length === after.length ? `.${short}0` : short === "" ? "" : `.${short}`;
  return { whole: sign + before + after, decimal: sign + before + decimals };
}

const FOUND = /([-−–]?)\s*(?<!\d)(\d{1,3})[.,](\d{3})(?!\d)/;
