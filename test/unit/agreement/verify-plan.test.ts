import { describe, expect, it } from "vitest";
import { library } from "../../../src/errors/library.js";
import { type Issue, planFunding, verifyPlan } from "../../../src/index.js";
import { withValueAt } from "../../support/places.js";
import { small } from "../../support/small-request.js";

const plan = planFunding(small);

/** The issues of a plan with another value at one place. */
function found(place: readonly (string | number)[], value: unknown): readonly Pick<Issue, "code" | "path">[] {
  const outcome = verifyPlan(withValueAt(plan, place, value));
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => ({ code, path }));
}

describe("agreement: verifying a plan", () => {
  it("agreement: the plan that was made is accepted, and given back recomputed and frozen", () => {
    const outcome = verifyPlan(JSON.parse(JSON.stringify(plan)));
    expect(outcome).toEqual({ ok: true, value: plan });
    expect(outcome.ok && Object.isFrozen(outcome.value.shares)).toBe(true);
  });

  it("agreement: another format is no plan", () => {
    expect(found(["format"], "quotepart/plan@2")).toEqual([{ code: "plan.format", path: ["format"] }]);
    for (const value of [null, 1, "plan", [], [plan]])
      expect(found([], value)).toEqual([{ code: "plan.format", path: [] }]);
    expect(found([], {})).toEqual([{ code: "plan.format", path: ["format"] }]);
  });

  it("agreement: a plan of another version is not judged", () => {
    expect(found(["library"], "quotepart 0.0.9")).toEqual([{ code: "plan.other-version", path: ["library"] }]);
  });

  const expected = "quotepart/plan@1";

  it.each<readonly [string, unknown, object]>([
    [
      "another format",
      { ...plan, format: "quotepart/plan@2" },
      { code: "plan.format", path: ["format"], params: { received: "“quotepart/plan@2”", expected } },
    ],
    [
      "no format, and a field without a name",
      { "": expected },
      { code: "plan.format", path: ["format"], params: { received: "nothing", expected } },
    ],
    ["a list", [plan], { code: "plan.format", path: [], params: { received: "a list", expected } }],
    [
      "another version",
      { ...plan, library: "quotepart 0.0.9" },
      { code: "plan.other-version", path: ["library"], params: { received: "“quotepart 0.0.9”", library } },
    ],
    [
      "no version, and a field without a name",
      { "": library, format: expected },
      { code: "plan.other-version", path: ["library"], params: { received: "nothing", library } },
    ],
    ["nothing at all", undefined, { code: "request.not-plain", path: [], params: { received: "nothing" } }],
    [
      "a request that was put among the figures",
      withValueAt(plan, ["shares", 0], { ...plan.shares[0], request: "33.33" }),
      { code: "plan.differs", path: ["shares", 0, "request"], params: { expected: "nothing", received: "“33.33”" } },
    ],
  ])("agreement: of %s the one issue says what was found, and what was expected", (_, value, issue) => {
    const outcome = verifyPlan(value);
    expect(outcome.ok ? [] : outcome.issues.map(({ code, path, params }) => ({ code, path, params }))).toEqual([issue]);
  });

  it.each<[readonly (string | number)[], unknown]>([
    [["shares", 0, "amount"], "33.34"],
    [["shares", 1, "exact"], "20000/4"],
    [["shares", 1, "spareUnits"], "1"],
    [["shares", 0, "bound"], "minimum"],
    [["gap"], "0.0"],
    [["credits"], [{ party: "metz", amount: "0.00" }]],
    [["reconciliation", "checks", 0, "left"], "100.01"],
    [["warnings"], [{ code: "note", path: [], params: {} }]],
  ])("agreement: a plan that differs at %j is refused", (place, value) => {
    const issues = found(place, value);
    expect(issues.map(({ code }) => code)).toEqual(["plan.differs"]);
    expect(issues[0]?.path.slice(0, place.length)).toEqual(place);
  });

  it("agreement: an issue tells what the plan says and what its own request gives", () => {
    const outcome = verifyPlan(withValueAt(plan, ["shares", 0, "amount"], "33.34"));
    expect(outcome.ok ? {} : outcome.issues[0]).toMatchObject({
      params: { expected: "“33.33”", received: "“33.34”" },
      message: expect.stringContaining("(shares › 1 › amount)") as string,
    });
  });

  it("agreement: another request makes another plan, and every figure that follows from it differs", () => {
    const issues = found(["request", "development", "cost"], "100.01");
    expect(issues.map(({ path }) => path.join("."))).toEqual(expect.arrayContaining(["cost", "shares.0.amount"]));
  });

  it("agreement: the request inside may be written otherwise, as long as it means the same", () => {
    expect(found(["request", "development", "cost"], 100)).toEqual([]);
    expect(found(["request", "rounding"], { rule: "largest-remainder" })).toEqual([]);
  });

  it("agreement: a request inside that cannot be read is told with its place in the plan", () => {
    const outcome = verifyPlan(withValueAt(plan, ["request", "currency"], "EURO"));
    expect(outcome.ok ? {} : outcome.issues[0]).toMatchObject({
      code: "currency.unknown",
      path: ["request", "currency"],
    });
    expect(outcome.ok ? "" : outcome.issues[0]?.message).toContain("(request › currency)");
  });

  it("agreement: a plan as long as a million members make it is judged, not refused for its size", {
    tags: "large",
  }, () => {
    const shares = new Array<unknown>(1_000_000).fill(plan.shares[1]);
    const outcome = verifyPlan({ ...plan, shares });
    expect(outcome.ok ? "" : outcome.issues[0]?.code).toBe("plan.differs");
  });
});
