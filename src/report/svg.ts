import { plainText } from "./plain-text.js";

/** Colours, each at 7:1 or more on white. */
export const INK = "#1a1a1a";
export const BAR = "#1f4e79";
export const GAP = "#8a3b00";
export const SURPLUS = "#255c2c";

/** Writes a text so that it stays text in XML, whatever somebody called themselves. */
export const escaped = (text: string): string =>
  plainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Writes tenths of a pixel as a short number: 1234 is `123.4`. */
export function short(tenths: bigint | number): string {
  const size = BigInt(tenths);
  const magnitude = size < 0n ? -size : size;
  const decimal = magnitude % 10n;
  const text = `${magnitude / 10n}${decimal === 0n ? "" : `.${decimal}`}`;
  return size < 0n ? `-${text}` : text;
}

/** About how wide a text is, in hundredths of its font size; no fonts are read. */
export const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + advanceOf(character), 0);

function advanceOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (/\p{M}|\u200d/u.test(character)) return 0;
  if (point >= 0x1100) return character === "\u202f" || character === "€" || character === "−" ? 60 : 100;
  if (/[MW@%]/.test(character)) return 92;
  if (/\p{Lu}/u.test(character)) return character === "I" ? 34 : 70;
  if (/[il.,:;’'|!]/.test(character)) return 28;
  if (/[-jtfr ()\u00a0]/.test(character)) return 34;
  if (/[sczvxyk]/.test(character)) return 51;
  return 57;
}

/** As much of a text as fits into a width, in hundredths of its font size, with « … » where something is cut off. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = widthOf("…");
  for (const character of text) {
    used += advanceOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.replace(/[\s\u200d]+$/u, "")}…`;
}

/** A picture before it has its frame. */
export interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** What is drawn; `id` makes ids that no other picture of a page has. */
  readonly body: (id: (part: string) => string) => string;
}

/**
 * Puts a picture into its frame: as wide as its place, with a title and a description that are read aloud, and nothing
 * that a strict content policy refuses. Its ids come from its content, so that two pictures on a page do not meet.
 */
export function svgOf({ name, width, height, title, description, body }: Picture): string {
  const mark = hashOf(JSON.stringify([title, description, body((part) => part)]));
  const id = (part: string): string => `${name}-${mark}-${part}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="100%" role="img" aria-labelledby="${id("title")} ${id("desc")}" font-family="sans-serif" font-size="14" fill="${INK}">`,
    `<title id="${id("title")}">${escaped(title)}</title>`,
    `<desc id="${id("desc")}">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `${body(id)}</svg>`,
  ].join("");
}

/** A short mark of a text (FNV-1a): the same text has the same, on every machine. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
