import { describe, expect, it } from "vitest";
import { elementAt } from "../../../src/errors/element-at.js";
import { listEmpty } from "../../../src/errors/gate-entries.js";
import { IssueList } from "../../../src/errors/issue-list.js";
import { addBelow, relocated } from "../../../src/errors/relocated.js";
import { QuotepartError } from "../../../src/index.js";

describe("errors: a list of issues", () => {
  it("errors: a hundred are listed whole, and all are counted", () => {
    const issues = new IssueList();
    let made = 0;
    for (let at = 0; at < 103; at += 1)
      issues.add(
        listEmpty,
        () => ["parties", at],
        () => {
          made += 1;
          return {};
        },
      );
    expect([issues.listed.length, issues.count, made]).toEqual([100, 103, 100]);
    expect(issues.listed.at(-1)?.path).toEqual(["parties", 99]);
    expect(issues.isFull).toBe(true);
  });

  it("errors: an issue at a place that is not looked at yet does not count, were the list full or not", () => {
    const issues = new IssueList((path) => (Number(path[1]) % 2 === 0 ? ["rows", path[1] as number] : undefined));
    for (let at = 0; at < 300; at += 1) issues.add(listEmpty, ["parties", at], {});
    expect([issues.listed.length, issues.count]).toEqual([100, 150]);
    expect(issues.listed[1]?.path).toEqual(["rows", 2]);
  });

  it("errors: the issues of another answer stand below a place, and those that it only counted are counted", () => {
    const inner = new IssueList();
    for (let at = 0; at < 130; at += 1) inner.add(listEmpty, ["parties", at], {});
    const outer = new IssueList();
    outer.add(listEmpty, ["plans"], {});
    addBelow(["plans", 1], inner.failure(), outer);
    expect(outer.failure().issueCount).toBe(131);
    expect(outer.listed.slice(0, 2).map(({ path }) => path)).toEqual([["plans"], ["plans", 1, "parties", 0]]);
    expect(outer.listed[1]?.message).toContain("(plans › 2 › parties › 1)");
  });

  it("errors: an issue at another place is otherwise the same, and its sentence names the place", () => {
    const issues = new IssueList();
    issues.add(listEmpty, [], {});
    const [issue] = issues.listed;
    if (issue === undefined) throw new Error("One issue was added.");
    expect(relocated(issue, ["key"])).toEqual({
      code: "list.empty",
      path: ["key"],
      params: {},
      message: "This list is empty. Name at least one (key).",
    });
  });

  it("errors: a place that a list does not have is a defect of the library, and says so", () => {
    expect(elementAt([7], 0)).toBe(7);
    expect(() => elementAt([7], 1)).toThrow(QuotepartError);
    expect(() => elementAt([7], 1)).toThrow("a list of 1 without a place 1");
  });
});
