import { describe, expect, it } from "vitest";
import { nearest } from "../../../src/errors/nearest.js";

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
});
