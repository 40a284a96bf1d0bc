import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FundingPlan, planFunding, verifyPlan } from "../../../src/index.js";
import { root } from "../../house/tree.js";

const folder = join(root, "examples");
const names = readdirSync(folder)
  .sort()
  .filter((name) => existsSync(join(folder, name, "request.json")));

const planOf = (name: string): FundingPlan =>
  planFunding(JSON.parse(readFileSync(join(folder, name, "request.json"), "utf8")));

/** A plan as lines that a reader can compare: one for each field, and one for each entry of a list. */
function linesOf({ format: _, library: __, request: ___, ...plan }: FundingPlan): string[] {
  return Object.entries(plan).flatMap(([field, value]) =>
    Array.isArray(value)
      ? value.map((entry) => `${field}: ${JSON.stringify(entry)}`)
      : [`${field}: ${JSON.stringify(value)}`],
  );
}

describe("plan: the plans of the examples", () => {
  it("plan: they say all that they said when they were read and accepted", async () => {
    const plans = names.map((name) => [`## ${name}`, ...linesOf(planOf(name))].join("\n"));
    await expect(`${plans.join("\n\n")}\n`).toMatchFileSnapshot(join(root, "test/cases/example-plans.txt"));
  });

  it.each(names)("plan: that of %s verifies", (name) => {
    expect(verifyPlan(JSON.parse(JSON.stringify(planOf(name))))).toEqual({ ok: true, value: planOf(name) });
  });
});
