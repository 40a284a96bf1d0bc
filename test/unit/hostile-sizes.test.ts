import { describe, expect, it } from "vitest";
import { tryApportion, tryPlanFunding, verifyPlan } from "../../src/index.js";
import { codesOf, expectUsefulIssues } from "../support/outcome.js";
import { small, withParties, withPledges, withRows, withStrategy } from "../support/small-request.js";

// A million rows that are wrong in every field take half a minute a list; the nightly run, which sets FC_RUNS, takes it.
const manyRows = process.env["FC_RUNS"] === undefined ? 50_000 : 1_000_000;
const million = 1_000_000;
const patience = { timeout: process.env["FC_RUNS"] === undefined ? 30_000 : 900_000 };

/** Answers, prints how long it took, and gives how many issues there are, listed and in truth. */
function timed(what: string, answer: () => ReturnType<typeof tryPlanFunding | typeof tryApportion>) {
  const start = performance.now();
  const outcome = answer();
  console.log(`${what}: ${Math.round(performance.now() - start)} ms`);
  expectUsefulIssues(outcome);
  return outcome.ok ? { listed: 0, count: 0 } : { listed: outcome.issues.length, count: outcome.issueCount };
}

const rows = (count: number, row: object): object[] => Array.from({ length: count }, () => ({ ...row }));

describe("plan: more rows than anybody can correct", () => {
  it("plan: parties wrong in every field are counted, and a hundred listed", patience, () => {
    const wrong = { id: 1, name: "", role: "mayor", country: 3, type: true, identifier: {}, colour: "red" };
    const parties = rows(manyRows, wrong);
    const found = timed(`${manyRows} parties wrong in 7 fields`, () => tryPlanFunding(withParties(parties)));
    expect(found).toEqual({ listed: 100, count: 7 * manyRows });
  });

  it("plan: rows of a key wrong in every field are counted, and a hundred listed", patience, () => {
    const wrong = { party: 1, weight: "x", minimum: "1,5", maximum: "-1", colour: "red" };
    const found = timed(`${manyRows} key rows wrong in 5 fields`, () =>
      tryPlanFunding(withRows(rows(manyRows, wrong))),
    );
    expect(found).toEqual({ listed: 100, count: 5 * manyRows });
  });

  it("plan: pledges wrong in every field are counted, and a hundred listed", patience, () => {
    const wrong = { party: 1, amount: "x", minimum: "1,5", maximum: "-1", colour: "red" };
    const pledges = rows(manyRows, wrong);
    const found = timed(`${manyRows} pledges wrong in 5 fields`, () => tryPlanFunding(withPledges(pledges)));
    expect(found).toEqual({ listed: 100, count: 5 * manyRows });
  });

  it("plan: a million parties under one id are counted, and a hundred listed", patience, () => {
    const parties = rows(million, { id: "metz", name: "Ville de Metz" });
    const request = { ...withParties(parties), modality: { kind: "own-funds", publisher: "metz" } };
    expect(timed("a million parties of one id", () => tryPlanFunding(request))).toEqual({
      listed: 100,
      count: million - 1,
    });
  });

  it("apportion: a million weights that cannot be read are counted, and a hundred listed", patience, () => {
    const weights = new Array<string>(million).fill("x");
    expect(timed("a million bad weights", () => tryApportion(1n, weights))).toEqual({ listed: 100, count: million });
  });

  it("plan: the issues that are counted beyond the hundredth are true ones", () => {
    const useCases = rows(100, { from: "metz", summary: "" });
    const parties = [{ id: 7, name: "Ville de Metz" }, small.parties[1]];
    const request = { ...withParties(parties), development: { ...small.development, useCases } };
    const alone = tryPlanFunding({ ...request, development: small.development });
    expect(alone.ok ? 0 : alone.issueCount).toBe(1);
    const afterHundred = tryPlanFunding(request);
    expect(afterHundred.ok ? 0 : afterHundred.issueCount).toBe(101);
  });

  it("plan: what is said of a whole list waits for its rows, before the hundredth issue and after", () => {
    const countWith = (wrong: number): number => {
      const over = Array.from({ length: wrong }, (_, at) => ({ party: `${at}`, amount: "20.00", maximum: "10.00" }));
      const pledges = [...over, { party: "metz", amount: "many" }];
      const strategy = { kind: "voluntary-share", pledges, onSurplus: { policy: "refuse" } };
      const parties = [...small.parties, ...over.map(({ party: id }) => ({ id, name: id }))];
      const outcome = tryPlanFunding({
        ...withStrategy(strategy),
        parties,
        development: { ...small.development, cost: 1 },
      });
      return outcome.ok ? 0 : outcome.issueCount;
    };
    expect([countWith(1), countWith(99), countWith(100)]).toEqual([2, 100, 101]);
  });
});

describe("plan: more data than a request can need", () => {
  it("plan: a list of lists of the same lists, a hundred to the tenth, is refused", patience, () => {
    let laughs: unknown = "ha";
    for (let level = 0; level < 10; level += 1) laughs = new Array(100).fill(laughs);
    const start = performance.now();
    expect(codesOf(tryPlanFunding(laughs))).toEqual(["request.too-large"]);
    expect(codesOf(verifyPlan({ format: "quotepart/plan@1", laughs }))).toEqual(["request.too-large"]);
    console.log(`a hundred to the tenth values, twice: ${Math.round(performance.now() - start)} ms`);
  });

  it("plan: an object with a million fields is refused", patience, () => {
    const fields = Array.from({ length: million }, (_, at) => [`field ${at}`, at] as const);
    const wide = Object.fromEntries(fields);
    expect(codesOf(tryPlanFunding(wide))).toEqual(["request.too-large"]);
    expect(codesOf(tryPlanFunding({ ...small, rounding: wide }))).toEqual(["request.too-large"]);
    const many = Object.fromEntries(fields.slice(0, manyRows));
    expect(timed(`${manyRows} options`, () => tryApportion(1n, [1], many))).toEqual({ listed: 100, count: manyRows });
  });

  it("plan: more than a million rows are refused by their number", () => {
    const nobody = new Array<null>(million + 1).fill(null);
    expect(codesOf(tryPlanFunding(withParties(nobody)))).toEqual(["list.too-long"]);
    expect(codesOf(tryApportion(1n, nobody))).toEqual(["list.too-long"]);
  });
});
