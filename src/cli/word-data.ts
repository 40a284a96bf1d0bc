import { inflateRawSync } from "node:zlib";
import { elementAt } from "../errors/element-at.js";
import type { Outcome } from "../errors/issue.js";
import { DATA_BEGINNINGS, type DocumentData, onceEach } from "../report/document-data.js";

/** Whether a file is a zip file, as a DOCX is. */
export const isZip = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 4)).compare(FIRST_ENTRY) === 0;

/**
 * Finds the data that a DOCX document carries: the paragraphs of their own style in its text, each part once. Word and
 * LibreOffice may have written the file again, and cut a paragraph into pieces.
 *
 * A DOCX is a zip file. Its directory, at the end, says where `word/document.xml` stands and how it is packed.
 *
 * @param bytes - the file, a zip file
 * @returns the data, or the issue: none there, or more than once
 */
export function wordDataIn(bytes: Uint8Array): Outcome<DocumentData> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts = textOf(file)
    .split(/<w:p[ >]/)
    .filter(isData)
    .map(textInside);
  const parts = (part: keyof DocumentData): readonly string[] =>
    texts.filter((text) => text.startsWith(DATA_BEGINNINGS[part]));
  const [plans, documents] = [parts("plan"), parts("document")];
  const count = { plan: plans.length, document: documents.length };
  return onceEach(count, () => ({ plan: elementAt(plans, 0), document: elementAt(documents, 0) }));
}

const isData = (paragraph: string): boolean => paragraph.includes('<w:pStyle w:val="QuotepartData"/>');

const textInside = (paragraph: string): string =>
  unescaped(Array.from(paragraph.matchAll(/<w:t(?: [^<>]*)?>([^<]*)<\/w:t>/g), ([, text = ""]) => text).join(""));

/** The text of a DOCX as XML; nothing where the file is broken, or no DOCX: it then holds no data. */
function textOf(file: Buffer): string {
  try {
    return partOf(file, "word/document.xml")?.toString("utf8") ?? "";
  } catch {
    return "";
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
    const from = at + 46;
    const end = from + file.readUInt16LE(at + 28);
    if (file.toString("latin1", from, end) === name) return unpacked(file, at);
    at = end + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
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
