import { inflateRawSync } from "node:zlib";

/**
 * Finds the plan that a DOCX annex carries as data: the paragraph of its own style in the text of the document.
 *
 * A DOCX is a zip file. Its directory, at the end, says where `word/document.xml` stands and how it is packed.
 *
 * @param bytes - the file
 * @returns the data as text; undefined where the file is no DOCX, or has no such paragraph
 */
export function wordDataIn(bytes: Uint8Array): string | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 4).compare(FIRST_ENTRY) !== 0) return undefined;
  try {
    const xml = partOf(file, "word/document.xml")?.toString("utf8") ?? "";
    const paragraph = xml.split("<w:p>").find((one) => one.includes('<w:pStyle w:val="QuotepartData"/>'));
    const texts = [...(paragraph ?? "").matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = ""]) => text);
    return texts.length === 0 ? undefined : unescaped(texts.join(""));
  } catch {
    // What is broken is no document of ours: whoever reads it says that it holds no plan.
    return undefined;
  }
}

/** Larger than any document that holds the largest plan that is verified. */
const MOST_BYTES = 2 ** 30;

const FIRST_ENTRY = signature(0x04034b50);
const DIRECTORY_END = signature(0x06054b50);
const DIRECTORY_ENTRY = 0x02014b50;

function partOf(file: Buffer, name: string): Buffer | undefined {
  const end = file.lastIndexOf(DIRECTORY_END);
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined;
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) => file.readUInt16LE(at + place));
    const from = at + 46;
    if (file.toString("latin1", from, from + (nameLength ?? 0)) === name) return unpacked(file, at);
    at = from + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
  }
  return undefined;
}

/** What an entry of the directory packs, by its method: 0 as it is, 8 deflated. */
function unpacked(file: Buffer, entry: number): Buffer {
  const head = file.readUInt32LE(entry + 42);
  const from = head + 30 + file.readUInt16LE(head + 26) + file.readUInt16LE(head + 28);
  const packed = file.subarray(from, from + file.readUInt32LE(entry + 20));
  return file.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed, { maxOutputLength: MOST_BYTES });
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => CHARACTERS[name] ?? "");
