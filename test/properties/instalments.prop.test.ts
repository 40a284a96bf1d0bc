import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion, instalments, tryInstalments } from "../../src/index.js";
import { plainSplit } from "../support/arbitrary-split.js";
import { total as sum } from "../support/money-text.js";
import { runs } from "../support/runs.js";

/** Rates that make 100: cuts of a hundred per cent into parts of a thousandth. */
const rates = fc
  .uniqueArray(fc.integer({ min: 1, max: 99_999 }), { maxLength: 8 })
  .map((cuts) => [...cuts, 100_000].sort((a, b) => a - b))
  .map((cuts) => cuts.map((cut, at) => `${cut - (cuts[at - 1] ?? 0)}/1000`));

const halfUp = (numerator: bigint, denominator: bigint): bigint => (2n * numerator + denominator) / (2n * denominator);

describe("apportion: instalments", () => {
  it("apportion: rows, columns and running totals are exact, and nobody is asked for less than nothing", () => {
    let answers = 0;
    fc.assert(
      fc.property(plainSplit, rates, ({ total, weights, options }, parts) => {
        const outcome = tryInstalments(total, weights, parts, options);
        if (!outcome.ok) return expect(outcome.issues.map(({ code }) => code)).toEqual(["schedule.negative"]);
        answers += 1;
        const { units, totals, cells } = outcome.value;
        expect(units).toEqual(apportion(total, weights, options).units);
        expect(cells.map(sum)).toEqual(totals);
        for (const [at, unit] of units.entries()) expect(sum(cells.map((row) => row[at] ?? 0n))).toBe(unit);
        const size = (amount: bigint): bigint => (total < 0n ? -amount : amount);
        let running = 0n;
        const asked = units.map(() => 0n);
        for (const [place, row] of cells.entries()) {
          running += BigInt((parts[place] ?? "0/1").split("/")[0] ?? 0);
          expect(sum(totals.slice(0, place + 1))).toBe(size(halfUp(size(total) * running, 100_000n)));
          for (const [at, cell] of row.entries()) {
            expect(size(cell) >= 0n).toBe(true);
            asked[at] = (asked[at] ?? 0n) + size(cell);
            const off = (asked[at] ?? 0n) * 100_000n - size(units[at] ?? 0n) * running;
            expect(off < 100_000n && off > -100_000n).toBe(true);
          }
        }
      }),
      runs(800),
    );
    expect(answers).toBeGreaterThan(0);
  });

  it("apportion: a negative total gives the mirror", () => {
    const options = { ids: ["c", "a", "b"] };
    const [there, back] = [1_001n, -1_001n].map((total) =>
      instalments(total, [3, 2, 2], ["12.5", "1/3", "523/6"], options),
    );
    expect(back?.cells).toEqual(there?.cells.map((row) => row.map((cell) => -cell)));
    expect(there?.totals).toEqual([125n, 3n, 873n]);
  });

  it("apportion: rates that do not make a hundred, or are below 0, are refused together with all else", () => {
    const codes = (...given: Parameters<typeof tryInstalments>): readonly string[] => {
      const outcome = tryInstalments(...given);
      return outcome.ok ? [] : outcome.issues.map(({ code }) => code);
    };
    expect(codes(1n, [1], [30, 69])).toEqual(["schedule.sum"]);
    expect(codes(1n, [1], [])).toEqual(["schedule.sum"]);
    expect(codes(1n, [1], [130, -30])).toEqual(["number.negative"]);
    expect(codes(1n, [-1], ["x"])).toEqual(["number.negative", "number.invalid"]);
    expect(codes(1.5, [1], "x")).toEqual(["total.invalid", "list.expected"]);
  });
});
