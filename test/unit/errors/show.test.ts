import { describe, expect, it } from "vitest";
import { shown } from "../../../src/errors/show.js";
import { tryPlanFunding } from "../../../src/index.js";
import { withRows } from "../../support/small-request.js";

describe("errors: how a sentence shows what somebody gave", () => {
  it.each([
    ["metz", "“metz”"],
    ["two\nlines", "“two lines”"],
    [12.5, "12.5"],
    [true, "true"],
    ["a".repeat(40), `“${"a".repeat(40)}”`],
    ["a".repeat(41), `“${"a".repeat(40)}…”`],
    [`${"a".repeat(39)}🙂`, `“${"a".repeat(39)}…”`],
    [10n ** 50n, `1${"0".repeat(39)}…`],
    [null, "null"],
    [undefined, "nothing"],
    [["a"], "a list"],
    [{ a: 1 }, "an object"],
    [Symbol("s"), "a symbol"],
  ])("errors: it is short, on one line and never fails (%#)", (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it("errors: a long text is cut between two characters, never inside one", () => {
    const party = `${"a".repeat(39)}🙂🙂`;
    const outcome = tryPlanFunding(withRows([{ party, weight: "1" }]));
    expect(outcome.ok ? "" : JSON.stringify(outcome.issues[0])).not.toMatch(/\\ud83d/);
    expect(shown(party)).not.toMatch(/\p{Surrogate}/u);
  });
});
