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
});
