import { inflateRawSync } from "node:zlib";

/** A file of a zip: its path, its text, and the time that its two headers carry, as the format writes it. */
export interface ZipEntry {
  readonly path: string;
  readonly text: string;
  readonly times: readonly number[];
}

/** Every file of a zip, by way of its central directory. */
export function unzipped(bytes: Uint8Array): ZipEntry[] {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const length = zip.readUInt16LE(at + 28);
    const path = zip.toString("utf8", at + 46, at + 46 + length);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const text = (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data).toString("utf8");
    const times = [zip.readUInt32LE(at + 12), zip.readUInt32LE(local + 10)];
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    return { path, text, times };
  });
}
