import { plainName, walkXml } from "./xml.js";

/**
 * The texts of an Excel file, which its cells refer to by their number; undefined where there are more than `limit`.
 *
 * A text may stand in pieces, each with a font of its own; what tells how to pronounce it is no part of it.
 */
export function stringsIn(xml: string, limit: number): readonly string[] | undefined {
  const strings: string[] = [];
  const pieces = new TextPieces();
  let isFull = false;
  walkXml(xml, {
    open: (tag) => pieces.open(plainName(tag)),
    close: (tag) => {
      const kind = plainName(tag);
      pieces.close(kind);
      if (kind !== "si" || isFull) return;
      isFull = strings.length >= limit;
      strings.push(pieces.take());
    },
    text: (text) => pieces.add(text),
  });
  return isFull ? undefined : strings;
}

/** Collects the pieces of a text as XML is walked through. */
export class TextPieces {
  #pieces: string[] = [];
  #isIn = false;
  #isAside = false;

  open(kind: string): void {
    if (kind === "rPh") this.#isAside = true;
    else if (kind === "t") this.#isIn = !this.#isAside;
  }

  close(kind: string): void {
    if (kind === "rPh") this.#isAside = false;
    else if (kind === "t") this.#isIn = false;
  }

  add(text: string): void {
    if (this.#isIn) this.#pieces.push(text);
  }

  /** The text so far; what comes then is another. */
  take(): string {
    const text = withCharacters(this.#pieces.join(""));
    this.#pieces = [];
    this.#isAside = false;
    return text;
  }
}

/** Reads characters that Excel writes by their number: `_x000D_` ends a line. */
export const withCharacters = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
