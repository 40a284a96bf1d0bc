import { deflateRawSync } from "node:zlib";

/** A file in a zip, and what its headers may say of it that is not true. */
export interface ZipPart {
  readonly name: string;
  readonly data: string;
  /** How many bytes it unpacks to. */
  readonly size?: number;
  /** How many bytes it takes in the zip. */
  readonly packed?: number;
  /** The general purpose flags: 8 says that the sizes stand behind the data. */
  readonly flags?: number;
}

/** A zip file of some parts, as far as readers need it that go by its directory: without checksums, deflated. */
export function zipped(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const content = deflateRawSync(part.data);
    const { flags = 0, packed = content.length, size = Buffer.byteLength(part.data) } = part;
    // What both headers say, in this order: version, flags, method, time, day, checksum, sizes, lengths of name and extra.
    const said = numbers([20, 2], [flags, 2], [8, 2], [0, 4], [0, 4], [packed, 4], [size, 4], [name.length, 2], [0, 2]);
    const file = Buffer.concat([numbers([0x04034b50, 4]), said, name, content]);
    directory.push(numbers([0x02014b50, 4], [20, 2]), said, numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), name);
    files.push(file);
    at += file.length;
  }
  const entries = Buffer.concat(directory);
  const counts = numbers([0, 4], [parts.length, 2], [parts.length, 2], [entries.length, 4], [at, 4], [0, 2]);
  return Buffer.concat([...files, entries, numbers([0x06054b50, 4]), counts]);
}

/** Numbers of two or four bytes, the lowest first. */
function numbers(...given: readonly (readonly [value: number, length: 2 | 4])[]): Buffer {
  return Buffer.concat(
    given.map(([value, length]) => {
      const bytes = Buffer.alloc(length);
      bytes.writeUIntLE(value, 0, length);
      return bytes;
    }),
  );
}
