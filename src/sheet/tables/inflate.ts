import { elementAt } from "../../errors/element-at.js";
import { Bits, type Code, codeOf, symbolIn } from "./bits.js";

/**
 * Unpacks deflated bytes to exactly so many, as RFC 1951 says; never to more.
 *
 * Written here because the library knows no Node, and spreadsheets and browsers of some years ago no DecompressionStream.
 *
 * @param packed - the deflated bytes
 * @param size - how many bytes they unpack to
 * @returns the bytes; undefined where they are not well-formed, or not so many
 */
export function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const bits = new Bits(packed);
  const out = new Uint8Array(size);
  let at = 0;
  for (let isLast = false; !isLast; ) {
    isLast = bits.take(1) === 1;
    const kind = bits.take(2);
    const end =
      kind === 0 ? copied(bits, out, at) : kind === 3 ? -1 : unpacked(bits, out, at, kind === 1 ? FIXED() : read(bits));
    if (end < 0 || bits.isOver) return undefined;
    at = end;
  }
  return at === size ? out : undefined;
}

type Codes = readonly [literals: Code, distances: Code];

/** The codes that every reader knows. */
const FIXED = (): Codes => [
  codeOf(Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8))),
  codeOf(Array.from({ length: 30 }, () => 5)),
];

/** In which order the lengths of the code for lengths come. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Reads the codes of a block. */
function read(bits: Bits): Codes | undefined {
  const [literals, distances, given] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  const ofLengths = Array.from({ length: 19 }, () => 0);
  for (const place of ORDER.slice(0, given)) ofLengths[place] = bits.take(3);
  const code = codeOf(ofLengths);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = symbolIn(bits, code);
    if (symbol < 0 || bits.isOver) return undefined;
    if (symbol < 16) lengths.push(symbol);
    else {
      const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
      const repeated = symbol === 16 ? lengths.at(-1) : 0;
      if (repeated === undefined) return undefined;
      for (let left = times; left > 0; left -= 1) lengths.push(repeated);
    }
  }
  if (lengths.length > literals + distances) return undefined;
  return [codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals))];
}

/** Copies a block that was not packed; where it ends, or below 0. */
function copied(bits: Bits, out: Uint8Array, from: number): number {
  bits.align();
  const [length, check] = [bits.take(16), bits.take(16)];
  if ((length ^ check) !== 0xffff || from + length > out.length) return -1;
  for (let at = from; at < from + length; at += 1) out[at] = bits.take(8);
  return from + length;
}

const LENGTHS = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const DISTANCES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];

/** Unpacks a block by its codes; where it ends, or below 0. */
function unpacked(bits: Bits, out: Uint8Array, from: number, codes: Codes | undefined): number {
  if (codes === undefined) return -1;
  const [literals, distances] = codes;
  let at = from;
  for (;;) {
    const symbol = symbolIn(bits, literals);
    if (symbol === 256) return at;
    if (symbol < 0 || bits.isOver) return -1;
    if (symbol < 256) {
      if (at >= out.length) return -1;
      out[at] = symbol;
      at += 1;
      continue;
    }
    const length = (LENGTHS[symbol - 257] ?? 0) + bits.take(extraOfLength(symbol - 257));
    const place = symbolIn(bits, distances);
    const distance = (DISTANCES[place] ?? 0) + bits.take(place < 2 ? 0 : (place >> 1) - 1);
    if (length < 3 || distance < 1 || distance > at || at + length > out.length) return -1;
    for (let left = length; left > 0; left -= 1) {
      out[at] = elementAt(out, at - distance);
      at += 1;
    }
  }
}

const extraOfLength = (place: number): number => (place < 8 || place > 27 ? 0 : (place >> 2) - 1);
