import { elementAt } from "../../errors/element-at.js";
/**
 * Reads the bytes of a text file: UTF-8 or UTF-16 by their mark, UTF-8 where it is well-formed, and else Windows-1252,
 * in which spreadsheets of Western Europe write CSV.
 *
 * Written here because the library runs in spreadsheets too, which know no TextDecoder.
 *
 * @returns the text without its mark; undefined where the bytes are no text
 */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 0, 1);
  if (first === 0xfe && second === 0xff) return utf16(bytes, 1, 0);
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const body = hasMark ? bytes.subarray(3) : bytes;
  if (body.includes(0)) return undefined;
  return utf8(body) ?? windows1252(body);
}

/** Characters put together in pieces: a million at once would be too many arguments. */
class Pieces {
  readonly #pieces: string[] = [];
  #codes: number[] = [];

  add(code: number): void {
    this.#codes.push(code);
    if (this.#codes.length >= 8192) this.#flush();
  }

  get text(): string {
    this.#flush();
    return this.#pieces.join("");
  }

  #flush(): void {
    this.#pieces.push(String.fromCodePoint(...this.#codes));
    this.#codes = [];
  }
}

/** Decodes UTF-8; undefined where it is not well-formed. */
function utf8(bytes: Uint8Array): string | undefined {
  const pieces = new Pieces();
  for (let at = 0; at < bytes.length; ) {
    const lead = elementAt(bytes, at);
    const more = lead < 0x80 ? 0 : lead < 0xc2 ? -1 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : -1;
    if (more < 0 || at + more >= bytes.length) return undefined;
    let code = more === 0 ? lead : lead & (0x3f >> more);
    for (let next = 1; next <= more; next += 1) {
      const byte = elementAt(bytes, at + next);
      if ((byte & 0xc0) !== 0x80) return undefined;
      code = code * 64 + (byte & 0x3f);
    }
    if (code < elementAt(LEAST, more) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
    pieces.add(code);
    at += more + 1;
  }
  return pieces.text;
}

/** The least code that needs so many bytes more: a longer writing of a smaller one is not well-formed. */
const LEAST = [0, 0x80, 0x800, 0x10000];

/** What Windows-1252 has between 0x80 and 0x9f, where other Western writings have control characters. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  const pieces = new Pieces();
  for (const byte of bytes) {
    pieces.add(byte >= 0x80 && byte < 0xa0 ? WINDOWS.charCodeAt(byte - 0x80) : byte);
  }
  return pieces.text;
}

function utf16(bytes: Uint8Array, low: 0 | 1, high: 0 | 1): string {
  const pieces = new Pieces();
  for (let at = 2; at + 1 < bytes.length; at += 2)
    pieces.add(elementAt(bytes, at + low) + 256 * elementAt(bytes, at + high));
  return pieces.text;
}
