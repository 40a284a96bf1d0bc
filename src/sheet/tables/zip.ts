import { elementAt } from "../../errors/element-at.js";
import type { IssueList } from "../../errors/issue-list.js";
import { tableFileBroken, tableFileTooLarge } from "../../errors/table-file-entries.js";
import { inflated } from "./inflate.js";

/** The most bytes that are read of a file, and that its parts may unpack to together. */
export const FILE_LIMITS = { bytes: 32 * 2 ** 20, unpacked: 64 * 2 ** 20 } as const;

/** A part of a zip file, as its directory has it. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly from: number;
  readonly packed: number;
  readonly size: number;
}

/** The parts of a zip file, and how many bytes they unpack to. */
export interface ZipFile {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, ZipPart>;
  readonly unpacked: number;
}

/** Whether bytes begin as a zip file does. */
export const isZip = ([a, b, c, d]: Uint8Array): boolean => a === 0x50 && b === 0x4b && c === 3 && d === 4;

/** Whether bytes begin as Excel before 2007 does, and as every Office file under a password. */
export const isOldOffice = (bytes: Uint8Array): boolean => OLD_OFFICE.every((byte, at) => bytes[at] === byte);

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Reads the directory of a zip file, and refuses one that would unpack to more than is read, before anything is unpacked:
 * what its directory does not say the size of, and archives beyond 4 GiB, are refused too.
 */
export function zipIn(bytes: Uint8Array, kind: "xlsx" | "ods", issues: IssueList): ZipFile | undefined {
  const before = issues.count;
  const parts = new Map<string, ZipPart>();
  let unpacked = 0;
  for (const part of directoryOf(bytes) ?? refused(kind, issues)) {
    parts.set(part.name, part);
    // A part stands for at least a little, so that a million empty ones are too many.
    unpacked += Math.max(part.size, EMPTY_PART);
  }
  if (unpacked > FILE_LIMITS.unpacked)
    issues.add(tableFileTooLarge, [], { what: "unpacked", limit: FILE_LIMITS.unpacked });
  return issues.count > before ? undefined : { bytes, parts, unpacked };
}

/** Unpacks a part; undefined where it is not there, or not what its directory says. */
export function partOf({ bytes, parts }: ZipFile, name: string): Uint8Array | undefined {
  const part = parts.get(name);
  if (part === undefined) return undefined;
  const head = numbersOf(bytes, part.from);
  if (part.from + 30 > bytes.length || head.four(0) !== LOCAL) return undefined;
  const from = part.from + 30 + head.two(26) + head.two(28);
  const packed = bytes.subarray(from, from + part.packed);
  return part.method === 0 ? packed : inflated(packed, part.size);
}

const EMPTY_PART = 256;
const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** Sizes that say: look for the real ones elsewhere. */
const BEYOND = 0xffffffff;

function refused(kind: "xlsx" | "ods", issues: IssueList): readonly ZipPart[] {
  issues.add(tableFileBroken, [], { kind });
  return [];
}

/** The entries of the directory at the end; undefined where it cannot be relied on. */
function directoryOf(bytes: Uint8Array): readonly ZipPart[] | undefined {
  const end = endOf(bytes);
  if (end === undefined) return undefined;
  const { two, four } = numbersOf(bytes, end);
  const count = two(10);
  let at = four(16);
  if (count === 0xffff || at === BEYOND || four(12) === BEYOND) return undefined;
  const parts: ZipPart[] = [];
  for (let left = count; left > 0; left -= 1) {
    const entry = numbersOf(bytes, at);
    if (at + 46 > bytes.length || entry.four(0) !== ENTRY) return undefined;
    const [packed, size, from] = [entry.four(20), entry.four(24), entry.four(42)];
    const next = at + 46 + entry.two(28);
    const name = String.fromCharCode(...bytes.subarray(at + 46, Math.min(next, at + 46 + LONGEST_NAME)));
    const method = entry.two(10);
    if (packed === BEYOND || size === BEYOND || (method !== 0 && method !== 8)) return undefined;
    // A part without a size in the directory is unpacked by others without a limit.
    if (!name.endsWith("/") && ((size === 0 && packed > EMPTY_PACKED) || (packed === 0 && size > 0))) return undefined;
    if (!name.endsWith("/") && packed === 0 && (entry.two(8) & 8) !== 0) return undefined;
    parts.push({ name, method, from, packed, size });
    at = next + entry.two(30) + entry.two(32);
  }
  return parts;
}

const LONGEST_NAME = 1_000;
const EMPTY_PACKED = 64;

/** Where the end of the directory stands: the last of its marks, as other readers look for it. */
function endOf(bytes: Uint8Array): number | undefined {
  const least = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= least; at -= 1) {
    if (bytes[at] === 0x50 && numbersOf(bytes, at).four(0) === END) return at;
  }
  return undefined;
}

/** Reads numbers of two and four bytes, the lowest first. */
function numbersOf(bytes: Uint8Array, start: number) {
  const two = (place: number): number => elementAt(bytes, start + place) + 256 * elementAt(bytes, start + place + 1);
  return { two, four: (place: number): number => two(place) + 65_536 * two(place + 2) };
}
