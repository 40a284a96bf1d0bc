import type { Locale } from "../entries/words.js";
import { type Json, parsed } from "./json.js";
import { pageLocales } from "./words-in.js";

/** What the address of the page holds: a language, and a request where there is one. */
export interface Addressed {
  readonly locale: Locale;
  readonly request: Json | undefined;
}

/** The largest request that the page opens, in bytes. */
export const LARGEST = 2_000_000;

/** Writes a request as the part of an address behind `#`: `fr-FR.` and its JSON, deflated, in base64url. */
export async function toAddress(request: Json, locale: Locale): Promise<string> {
  const bytes = new Uint8Array(new TextEncoder().encode(JSON.stringify(request)));
  return `${locale}.${toBase64(await through(bytes, new CompressionStream("deflate-raw"), Number.POSITIVE_INFINITY))}`;
}

/** Reads what `toAddress` wrote; undefined where the address was cut, or is another's. */
export async function fromAddress(hash: string): Promise<Addressed | undefined> {
  const [tag = "", data = "", ...more] = hash.replace(/^#/, "").split(".");
  const locale = pageLocales.find(([one]) => one === tag)?.[0];
  if (locale === undefined || more.length > 0) return undefined;
  if (data === "") return { locale, request: undefined };
  try {
    const bytes = await through(fromBase64(data), new DecompressionStream("deflate-raw"), LARGEST);
    const request = parsed(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return request === undefined ? undefined : { locale, request };
  } catch {
    return undefined;
  }
}

/** What a stream makes of some bytes; an answer longer than the limit is refused before it is whole. */
async function through(bytes: Bytes, stream: Stream, limit: number): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  const read = async (): Promise<void> => {
    const { value } = await reader.read();
    if (value === undefined) return;
    length += value.length;
    if (length > limit) throw new RangeError("The address holds more than any request.");
    parts.push(value);
    await read();
  };
  await Promise.all([written, read()]);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** A stream of bytes, as browsers and Node both have it. */
interface Stream {
  readonly writable: { getWriter(): { write(bytes: Bytes): Promise<void>; close(): Promise<void> } };
  readonly readable: { getReader(): { read(): Promise<{ readonly value?: Uint8Array | undefined }> } };
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

const fromBase64 = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
