import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/errors/catalogue.js";
import { issueParts } from "../../src/words/issue-text.js";
import { issuesFr } from "../../src/words/issues-fr.js";
import { smallestInputs, withoutInput } from "./smallest-inputs.mjs";

const described = [...smallestInputs, ...withoutInput].map(({ code }) => code);

describe("errors: the catalogue", () => {
  test("errors: every code has one smallest bad input and a meaning, and no input is without a code", () => {
    expect([...described].sort()).toEqual(Object.keys(catalogue).sort());
    expect(Object.keys(issuesFr).sort()).toEqual(Object.keys(catalogue).sort());
  });

  test.each(smallestInputs)("errors: $code is earned by $input", ({ code, run, path }) => {
    const outcome = run();
    const issues = outcome.ok ? [] : outcome.issues;
    expect(issues.map((issue) => `${issue.code} ${issue.path.join("/")}`)).toEqual([`${code} ${path}`]);
  });

  test.each(smallestInputs)("errors: $code is said in whole sentences, in English and in French", ({ run }) => {
    const outcome = run();
    const issue = outcome.ok ? undefined : outcome.issues[0];
    if (issue === undefined) throw new Error("The input earns no issue.");
    const { problem, remedy } = issueParts(issue, "fr");
    for (const french of [problem, remedy]) {
      expect(french).toMatch(/^[A-ZÀÉ«0-9].*[.?]$/u);
      // French punctuation has spaces that do not break.
      expect(french).not.toMatch(/undefined|\[object| [:;!?»]|« /);
    }
    expect(issue.message).toMatch(/^["“A-Z0-9-].*\.$/u);
    expect(issue.message).not.toMatch(/undefined|\[object/);
  });
});
