import { randomBytes } from "node:crypto";
import { constants, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inflated } from "../../../src/sheet/tables/inflate.js";

describe("sheet: unpacking", () => {
  test("sheet: what zlib packs is unpacked to the same bytes, however it was packed", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 2_000 }),
      fc
        .array(fc.constantFrom("<table:table-cell/>", "104260", "Metz", "\n"), { maxLength: 400 })
        .map((words) => Buffer.from(words.join(""))),
    );
    const how = fc.record({
      level: fc.constantFrom(0, 1, 6, 9),
      strategy: fc.constantFrom(
        constants.Z_DEFAULT_STRATEGY,
        constants.Z_FIXED,
        constants.Z_HUFFMAN_ONLY,
        constants.Z_RLE,
      ),
    });
    fc.assert(
      fc.property(bytes, how, (given, options) => {
        expect(Buffer.from(inflated(deflateRawSync(given, options), given.length) ?? "none")).toEqual(
          Buffer.from(given),
        );
      }),
    );
  });

  test("sheet: a large file is unpacked, with matches far back", () => {
    const block = randomBytes(30_000);
    const given = Buffer.concat([block, Buffer.alloc(400_000, "ab"), block]);
    expect(Buffer.from(inflated(deflateRawSync(given), given.length) ?? "none").equals(given)).toBe(true);
  });

  test("sheet: more or fewer bytes than were said are refused, and so is what is cut", () => {
    const given = Buffer.from("a".repeat(1_000));
    const packed = deflateRawSync(given);
    for (const size of [0, 999, 1_001]) expect(inflated(packed, size)).toBeUndefined();
    for (let end = 0; end < packed.length; end += 1) expect(inflated(packed.subarray(0, end), 1_000)).toBeUndefined();
  });

  test("sheet: anything at all is answered", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(5_000), (bytes, size) => {
        const unpacked = inflated(bytes, size);
        expect(unpacked === undefined || unpacked.length === size).toBe(true);
      }),
    );
  });

  test("sheet: codes that no packer writes are refused", () => {
    const fixed = [bits(1, 1), bits(1, 2)].join("");
    const dynamic = [bits(1, 1), bits(2, 2), bits(0, 5), bits(0, 5), bits(0, 4)].join("");
    // A letter, then a match at a distance that has no number: its code is the thirty-first.
    expect(inflated(bytesOf(`${fixed}10010001${"0000001"}${"11110"}`), 4)).toBeUndefined();
    // A match that begins before the beginning.
    expect(inflated(bytesOf(`${fixed}${"0000001"}${"00000"}`), 3)).toBeUndefined();
    // A length that repeats the one before the first.
    expect(
      inflated(bytesOf(`${dynamic}${[1, 1, 0, 0].map((length) => bits(length, 3)).join("")}0${bits(0, 2)}`), 4),
    ).toBeUndefined();
    // More lengths than there are codes.
    const zeros = `1${bits(127, 7)}`;
    expect(
      inflated(bytesOf(`${dynamic}${[0, 1, 1, 0].map((length) => bits(length, 3)).join("")}${zeros}${zeros}`), 4),
    ).toBeUndefined();
    // A kind of block that there is not, and a block that says its length in two ways.
    expect(inflated(bytesOf(bits(7, 3)), 0)).toBeUndefined();
    expect(inflated(Uint8Array.from([1, 1, 0, 0, 0, 65]), 1)).toBeUndefined();
  });
});

/** A number as so many bits, the lowest first. */
const bits = (value: number, count: number): string =>
  Array.from({ length: count }, (_, at) => (value >> at) & 1).join("");

/** Bits as bytes, the lowest first, with zeros behind them. */
const bytesOf = (written: string): Uint8Array =>
  Uint8Array.from({ length: Math.ceil(written.length / 8) + 4 }, (_, at) =>
    Number.parseInt(
      written
        .slice(at * 8, at * 8 + 8)
        .padEnd(8, "0")
        .split("")
        .reverse()
        .join(""),
      2,
    ),
  );
