import { defect } from "../errors/quotepart-error.js";

/**
 * Sets the time of every entry of a zip file to 1 January 1980, the first that the format knows and the one that Word
 * writes, in place. docx takes it from the clock.
 *
 * Source: APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.12 (central directory) and 4.3.16 (its end).
 *
 * @param bytes - a zip file without a comment at its end
 * @returns the same bytes
 */
export function settleTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - 22;
  expectSignature(view, end, END);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expectSignature(view, entry, ENTRY);
    const local = view.getUint32(entry + 42, true);
    expectSignature(view, local, LOCAL);
    view.setUint32(entry + 12, FIRST_DAY, true);
    view.setUint32(local + 10, FIRST_DAY, true);
    entry += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(entry + field, true), 0);
  }
  return bytes;
}

/** The time, then the day, as DOS writes them: midnight, then year 1980 + 0, month 1, day 1. */
const FIRST_DAY = 0b0000000_0001_00001_00000_000000_00000;

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;

function expectSignature(view: DataView, offset: number, signature: number): void {
  if (offset < 0 || offset + 4 > view.byteLength || view.getUint32(offset, true) !== signature) {
    throw defect("the package docx wrote a zip file of a kind that this version does not know");
  }
}
