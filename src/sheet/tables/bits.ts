import { elementAt } from "../../errors/element-at.js";
/** Bits, the lowest of each byte first; beyond the end they are 0, and the reading is over. */
export class Bits {
  #at = 0;
  #held = 0;
  #count = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(count: number): number {
    while (this.#count < count) {
      this.#held |= (this.#bytes[this.#at] ?? 0) << this.#count;
      this.#at += 1;
      this.#count += 8;
    }
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#count -= count;
    return value;
  }

  /** Goes on at the next whole byte. */
  align(): void {
    this.take(this.#count & 7);
  }

  /** Whether more was taken than there is. */
  get isOver(): boolean {
    return this.#at - (this.#count >> 3) > this.#bytes.length;
  }
}

/** A code of Huffman: how many symbols have each length, and the symbols in order. */
export interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

/** Makes the code of some lengths, one for each symbol. */
export function codeOf(lengths: readonly number[]): Code {
  const counts = new Uint16Array(16);
  for (const length of lengths) if (length > 0) counts[length] = elementAt(counts, length) + 1;
  const places = new Uint16Array(16);
  for (let length = 1; length < 15; length += 1)
    places[length + 1] = elementAt(places, length) + elementAt(counts, length);
  const symbols = new Uint16Array(lengths.length);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    symbols[elementAt(places, length)] = symbol;
    places[length] = elementAt(places, length) + 1;
  }
  return { counts, symbols };
}

/** The next symbol; below 0 where no code begins so. */
export function symbolIn(bits: Bits, { counts, symbols }: Code): number {
  let [code, first, place] = [0, 0, 0];
  for (let length = 1; length < 16; length += 1) {
    code |= bits.take(1);
    const count = elementAt(counts, length);
    if (code - count < first) return symbols[place + code - first] ?? -1;
    place += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return -1;
}
