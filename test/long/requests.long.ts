import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { jsonIn } from "../../src/cli/files.js";
import { tryPlanFunding, verifyPlan } from "../../src/index.js";
import { decimalsOf, total, unitsOf } from "../support/money-text.js";
import { codesOf, expectUsefulIssues } from "../support/outcome.js";
import { exampleRequests } from "./examples.js";
import { type Dice, mutatedData, mutatedText } from "./mutator.js";
import { type Tally, tryForAWhile } from "./tries.js";

const requests = exampleRequests.map(({ file }): unknown => JSON.parse(readFileSync(file, "utf8")));
const texts = requests.map((request) => JSON.stringify(request));

/** A plan that adds up in every way that it says it does, or issues that help. */
function expectAPlanOrIssues(request: unknown, tally: Tally): void {
  const outcome = tryPlanFunding(request);
  expectUsefulIssues(outcome);
  tally.count(codesOf(outcome)[0] ?? "a plan");
  if (!outcome.ok) return;
  const plan = outcome.value;
  const read = (text: string): bigint => unitsOf(text, decimalsOf(plan.request));
  const paid = total(plan.shares.map(({ amount }) => read(amount)));
  expect(paid + read(plan.gap) - read(plan.surplus)).toBe(read(plan.cost));
  expect(plan.reconciliation.difference).toMatch(/^0[.0]*$/);
  expect(verifyPlan(JSON.parse(JSON.stringify(plan))).ok).toBe(true);
}

describe("fuzz: requests", () => {
  test("fuzz: every example is a plan", () => {
    for (const request of requests) expect(codesOf(tryPlanFunding(request))).toEqual([]);
  });

  test("fuzz: a request whose data were changed is a plan that adds up, or issues", async () => {
    await tryForAWhile("requests, data changed", 0.3, (dice: Dice, tally) =>
      expectAPlanOrIssues(mutatedData(dice.oneOf(requests), requests, dice), tally),
    );
  });

  test("fuzz: a request whose JSON text was changed is read or refused, then planned or refused", async () => {
    await tryForAWhile("requests, JSON text changed", 0.2, (dice, tally) => {
      const read = jsonIn("request.json", mutatedText(dice.oneOf(texts), dice));
      expectUsefulIssues(read);
      if (read.ok) expectAPlanOrIssues(read.value, tally);
      else tally.count(codesOf(read)[0] ?? "");
    });
  });
});
