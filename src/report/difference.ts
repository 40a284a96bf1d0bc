import { shown } from "../errors/show.js";

/** Where two texts part: the line, counted from 1, and what each says from there on, as a sentence can show it. */
export interface Difference {
  readonly line: number;
  readonly expected: string;
  readonly received: string;
}

/** Finds the first place where a text is not what is expected; undefined where they are the same. */
export function differenceOf(expected: string, received: string): Difference | undefined {
  if (expected === received) return undefined;
  let at = 0;
  while (at < expected.length && expected[at] === received[at]) at += 1;
  const before = expected.slice(0, at);
  const from = Math.max(before.lastIndexOf("\n") + 1, at - CONTEXT);
  return { line: before.split("\n").length, expected: partOf(expected, from), received: partOf(received, from) };
}

/** How many characters before the difference let a reader find it. */
const CONTEXT = 12;

/** The second half of a character that the cut took the first half of. */
const HALF_A_CHARACTER = /^[\udc00-\udfff]/;

/** The text from there on, with the ends of its lines in sight; nothing where it has ended. */
function partOf(text: string, from: number): string {
  const part = text.slice(from, from + SHOWN).replace(HALF_A_CHARACTER, "");
  return shown(part === "" ? undefined : part.replaceAll("\n", "↵"));
}

/** More than a sentence shows of a value. */
const SHOWN = 100;
