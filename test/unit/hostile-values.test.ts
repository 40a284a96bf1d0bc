import { describe, expect, it } from "vitest";
import { planFunding, tryPlanFunding, verifyPlan } from "../../src/index.js";
import { codesOf, expectUsefulIssues } from "../support/outcome.js";
import { small, withCost, withParties, withRows } from "../support/small-request.js";

const answerTo = (request: unknown) => {
  const outcome = tryPlanFunding(request);
  expectUsefulIssues(outcome);
  return outcome;
};

describe("plan: amounts that nobody should read", () => {
  it("plan: an amount of 40 digits is shared to the cent, one of 41 is refused", () => {
    const most = `${"9".repeat(37)}8.01`;
    const plan = answerTo(withCost(most));
    expect(plan.ok && plan.value.shares.map(({ amount }) => amount)).toEqual([
      `${"3".repeat(37)}2.67`,
      `${"6".repeat(37)}5.34`,
    ]);
    expect(plan.ok && verifyPlan(plan.value).ok).toBe(true);
    expect(codesOf(answerTo(withCost(`1${most}`)))).toEqual(["number.too-long"]);
    expect(codesOf(answerTo(withRows([{ party: "metz", weight: "1".repeat(40) }])))).toEqual([]);
    expect(codesOf(answerTo(withRows([{ party: "metz", weight: "1".repeat(41) }])))).toEqual(["number.too-long"]);
  });

  const unreadable = [
    "1e999999999",
    "1e5",
    "+1",
    "1,5",
    " 1",
    "1 ",
    "1\n",
    "٣",
    "１",
    "0x10",
    "1_000",
    "1.",
    ".5",
    "--1",
  ];
  it.each([...unreadable, "", "-", ".", "NaN", "Infinity", "1/3"])("plan: the cost %j is refused", (cost) => {
    expect(codesOf(answerTo(withCost(cost)))).toEqual(["amount.invalid"]);
  });

  it.each([
    [0.1 + 0.2, "amount.inexact"],
    [1e-7, "amount.inexact"],
    [5e-324, "number.too-long"],
    [1.7976931348623157e308, "number.too-long"],
    ["1.005", "amount.too-precise"],
    ["1.000", "amount.too-precise"],
    [Number.NaN, "request.not-plain"],
    [Number.NEGATIVE_INFINITY, "request.not-plain"],
    [10n, "request.not-plain"],
    [true, "field.type"],
    [null, "field.type"],
    [["100.00"], "field.type"],
    [{ amount: "100.00" }, "field.type"],
    [undefined, "field.missing"],
  ])("plan: the cost %s is refused as %s", (cost, code) => {
    expect(codesOf(answerTo(withCost(cost)))).toEqual([code]);
  });

  it.each([
    ["-0.00", "0.00"],
    ["-0", "0.00"],
    [-0, "0.00"],
    ["007", "7.00"],
    [1234.5, "1234.50"],
    [1e21, "1000000000000000000000.00"],
  ])("plan: the cost %s is read as %s", (cost, written) => {
    const plan = answerTo(withCost(cost));
    expect(plan.ok && plan.value.cost).toBe(written);
  });

  it("plan: a text of ten million characters is refused as amount, id, weight, currency and field", () => {
    const long = "9".repeat(10_000_000);
    expect(codesOf(answerTo(withCost(long)))).toEqual(["number.too-long"]);
    expect(codesOf(answerTo(withRows([{ party: "metz", weight: long }])))).toEqual(["number.too-long"]);
    expect(codesOf(answerTo({ ...small, currency: long }))).toContain("currency.unknown");
    expect(codesOf(answerTo(withParties([{ id: long, name: long }])))).toContain("field.too-long");
    const outcome = tryPlanFunding({ ...small, [long]: 1 });
    expect(outcome.ok ? 0 : outcome.issues[0]?.message.length).toBeLessThan(400);
  });
});

describe("plan: names that programs stumble over", () => {
  it.each(["__proto__", "constructor", "hasOwnProperty", "toString", "then", "0", "é", "🙂", "\ud800", "a\u0000b"])(
    "plan: the id %j is an id like any other",
    (id) => {
      const rows = [
        { party: id, weight: "1" },
        { party: "toul", weight: "1" },
      ];
      const parties = [
        { id, name: "Une" },
        { id: "toul", name: "Ville de Toul" },
      ];
      const plan = answerTo({ ...withRows(rows), parties });
      expect(plan.ok && plan.value.shares.map(({ party, amount }) => [party, amount])).toEqual([
        [id, "50.00"],
        ["toul", "50.00"],
      ]);
      expect(plan.ok && verifyPlan(JSON.parse(JSON.stringify(plan.value))).ok).toBe(true);
    },
  );

  it("plan: a field named __proto__, as JSON can hold it, is refused by its name and gives nobody anything", () => {
    const text = JSON.stringify(small).replace('"currency"', '"__proto__":{"currency":"XPF"},"currency"');
    expect(codesOf(answerTo(JSON.parse(text)))).toEqual(["field.unknown"]);
    const row = JSON.parse('{"party":"metz","weight":"1","__proto__":{"maximum":"1.00"}}') as unknown;
    expect(codesOf(answerTo(withRows([row])))).toEqual(["field.unknown"]);
    const alone = JSON.parse(`{"__proto__":${JSON.stringify(small)}}`) as unknown;
    expect(codesOf(answerTo(alone))).toEqual(["field.unknown", ...Array(4).fill("field.missing")]);
    const plan = JSON.stringify(planFunding(small)).replace('"gap"', '"__proto__":{},"gap"');
    expect(codesOf(verifyPlan(JSON.parse(plan)))).toEqual(["plan.differs"]);
  });
});
