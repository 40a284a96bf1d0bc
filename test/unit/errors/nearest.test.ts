import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../../src/errors/nearest.js";
import { runs } from "../../support/runs.js";

/** Letters to insert, delete, change or swap, counted the slow way: from the first letters on, every way is tried. */
function editsSlowly(from: string, to: string): number {
  if (from === "" || to === "") return from.length + to.length;
  const [a, b] = [from.slice(1), to.slice(1)];
  const ways = [editsSlowly(a, to) + 1, editsSlowly(from, b) + 1, editsSlowly(a, b) + (from[0] === to[0] ? 0 : 1)];
  if (a !== "" && b !== "" && from[0] === to[1] && from[1] === to[0])
    ways.push(editsSlowly(a.slice(1), b.slice(1)) + 1);
  return Math.min(...ways);
}

const towns = ["metz", "nancy", "laxou", "strasbourg"];

describe("errors: the word that was most likely meant", () => {
  it.each([
    ["metz", "metz"],
    ["Metz", "metz"],
    ["mtez", "metz"],
    ["metzz", "metz"],
    ["nanci", "nancy"],
    ["strasburg", "strasbourg"],
    ["srtasbuorg", "strasbourg"],
  ])("errors: %s is a slip of the hand for %s", (word, meant) => {
    expect(nearest(word, towns)).toBe(meant);
  });

  it.each(["toul", "m", "", "saint-dizier"])("errors: %j is near nothing known, and no guess is made", (word) => {
    expect(nearest(word, towns)).toBe(null);
  });

  it("errors: of two equally near words the first is named, and a long text is not compared at all", () => {
    expect(nearest("bat", ["cat", "hat"])).toBe("cat");
    expect(nearest("x".repeat(61), ["x".repeat(61)])).toBe(null);
    expect(nearest("metz", [])).toBe(null);
  });

  it("errors: a text of sixty letters is compared, and one of a letter is near one with another letter", () => {
    const long = "x".repeat(60);
    expect(nearest(long, [`${long.slice(1)}y`])).toBe(`${long.slice(1)}y`);
    expect(nearest("a", ["b"])).toBe("b");
    expect(nearest("abc", ["bcd"])).toBe(null);
  });

  it("errors: the nearest of all words is found, and only where a third of its letters or fewer differ", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (written, known) => {
        const most = Math.max(1, Math.floor(written.length / 3));
        const edits = known.map((one) => editsSlowly(written, one));
        const fewest = Math.min(...edits);
        expect(nearest(written, known)).toBe(fewest <= most ? known[edits.indexOf(fewest)] : null);
      }),
      runs(3_000),
    );
  });
});
