import { describe, expect, it } from "vitest";
import { tieOrder } from "../../../src/apportion/tie-order.js";
import { apportion } from "../../../src/index.js";

const inOrder = (ids: readonly string[], priority: readonly string[] = []): readonly string[] => {
  const ranks = tieOrder(ids, priority);
  return ids
    .map((id, at) => ({ id, rank: ranks[at] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
};

describe("apportion: who comes first where remainders tie", () => {
  it("apportion: ids go by code units, not by any language's alphabet", () => {
    expect(inOrder(["é", "z", "a", "B", "10", "9", "🙂", "\uffff"])).toEqual([
      "10",
      "9",
      "B",
      "a",
      "z",
      "é",
      "🙂",
      "\uffff",
    ]);
  });

  it("apportion: the priority list comes before all ids, in its own order", () => {
    expect(inOrder(["a", "b", "c", "d"], ["d", "b"])).toEqual(["d", "b", "a", "c"]);
  });

  it("apportion: the spare unit goes by priority, then by id, and without ids by position", () => {
    const ids = ["toul", "metz", "laxou"];
    expect(apportion(100n, [1, 1, 1]).units).toEqual([34n, 33n, 33n]);
    expect(apportion(100n, [1, 1, 1], { ids }).units).toEqual([33n, 33n, 34n]);
    expect(apportion(100n, [1, 1, 1], { ids, priority: ["metz"] }).units).toEqual([33n, 34n, 33n]);
    expect(apportion(-100n, [1, 1, 1], { ids }).spare).toEqual([2]);
  });

  it("apportion: who lost more by rounding comes first, whatever the priority", () => {
    expect(apportion(100n, [2, 2, 3], { ids: ["a", "b", "c"], priority: ["c"] }).units).toEqual([29n, 28n, 43n]);
    expect(apportion(100n, [1, 2], { ids: ["a", "b"], priority: ["a"] }).units).toEqual([33n, 67n]);
  });

  it("apportion: an id that stands twice in the priority list counts where it stands first", () => {
    expect(inOrder(["a", "b"], ["b", "a", "b"])).toEqual(["b", "a"]);
  });
});
