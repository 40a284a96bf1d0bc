import { expect } from "vitest";
import { catalogue } from "../../src/errors/catalogue.js";
import type { Outcome } from "../../src/index.js";

/**
 * Says that an answer with issues is one that somebody can use: at least one issue and at most a hundred, each with a
 * code of the catalogue, a place, plain parameters and a sentence, and none a defect of the library.
 */
export function expectUsefulIssues(outcome: Outcome<unknown>): void {
  if (outcome.ok) return;
  const { issues, issueCount } = outcome;
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.length).toBeLessThanOrEqual(100);
  expect(issueCount).toBeGreaterThanOrEqual(issues.length);
  for (const { code, path, params, message } of issues) {
    expect(Object.keys(catalogue)).toContain(code);
    expect(code).not.toBe("internal.defect");
    expect(path.every((step) => typeof step === "string" || typeof step === "number")).toBe(true);
    expect(Object.values(params).every((value) => value === null || typeof value !== "object")).toBe(true);
    expect(typeof message === "string" && message.length > 10).toBe(true);
  }
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
}

/** The codes of an answer; none where all is well. */
export const codesOf = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.ok ? [] : outcome.issues.map(({ code }) => code);
