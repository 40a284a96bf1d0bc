/** A number as a request has it, as decimal text. */
export const textOf = (value: string | number): string => String(value);

/** The most decimals of some numbers; undefined where one is a fraction, which no cell can hold. */
export function decimalsIn(texts: readonly string[]): number | undefined {
  let most = 0;
  for (const text of texts) {
    if (text.includes("/")) return undefined;
    most = Math.max(most, (text.split(".")[1] ?? "").replace(/0+$/, "").length);
  }
  return most;
}

/** How many digits a cell holds exactly. */
const DIGITS = 15;

/** Whether a cell holds a number exactly. */
export const fitsCell = (text: string): boolean => {
  const digits = text.replace("-", "").replace(/^0+(?=\d)/, "");
  const [integer = "", fraction = ""] = digits.split(".");
  return integer.length + fraction.replace(/0+$/, "").length <= DIGITS;
};

/** Decimal text as the number of a cell; null stays nothing. */
export const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));

/** By how much a rate is multiplied to be whole; two decimals at least can be typed. */
export const scaleOf = (text: string): number =>
  10 ** Math.max(2, (text.split(".")[1] ?? "").replace(/0+$/, "").length);
