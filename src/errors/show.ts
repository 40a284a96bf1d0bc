const LONGEST = 40;

/** The first half of a character that the cut took the second half of. */
const HALF_A_CHARACTER = /[\ud800-\udbff]$/;

/**
 * Writes a value that somebody gave as a sentence can show it: short, on one line, never failing.
 *
 * @param value - anything
 * @returns text in quotes, a number, or the name of the kind of value
 */
export function shown(value: unknown): string {
  if (typeof value === "string") return `“${shortened(value)}”`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "bigint") return shortened(value.toString());
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** Begins a sentence: a quote or a number stays as it is. */
export const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Cuts a long text, and says that it did. */
export function shortened(text: string): string {
  return onOneLine(text.length > LONGEST ? `${text.slice(0, LONGEST).replace(HALF_A_CHARACTER, "")}…` : text);
}

/** Replaces what could break a line, or steer a terminal, by spaces. */
export function onOneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, " ");
}
