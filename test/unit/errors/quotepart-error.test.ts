import { describe, expect, it } from "vitest";
import type { Issue } from "../../../src/errors/issue.js";
import { ISSUES_LISTED, IssueList } from "../../../src/errors/issue-list.js";
import { weightsAllZero } from "../../../src/errors/number-entries.js";
import { attempt, defect, QuotepartError, valueOrThrow } from "../../../src/errors/quotepart-error.js";
import { relocated } from "../../../src/errors/relocated.js";
import { planFunding, tryPlanFunding } from "../../../src/index.js";
import { small } from "../../support/small-request.js";

const DEFECT = "quotepart stopped because of a defect of its own: the shares do not add up.";
const REPORT = "Your request is not at fault. Please report it together with this message and the request.";

/** So many issues, all alike. */
function listOf(count: number): IssueList {
  const list = new IssueList();
  for (let at = 0; at < count; at += 1) list.add(weightsAllZero, ["weights"], { count: 2 });
  return list;
}

function caught(work: () => unknown): QuotepartError {
  try {
    work();
  } catch (error) {
    if (error instanceof QuotepartError) return error;
  }
  throw new Error("Nothing of ours was thrown.");
}

describe("errors: the one error that is thrown", () => {
  it("errors: it mirrors the first issue, and says how many more there are", () => {
    const error = caught(() => planFunding({ ...small, currency: "EURO", parties: [] } as never));
    const outcome = tryPlanFunding({ ...small, currency: "EURO", parties: [] });
    const issues = outcome.ok ? [] : outcome.issues;
    expect(error.message).toBe(
      "“EURO” is not a currency code of ISO 4217. Did you mean “EUR”? Give three capital letters such as EUR, XPF or CHF (currency). (and 1 more)",
    );
    expect([error.name, error.code, error.path, error.params]).toEqual([
      "QuotepartError",
      "currency.unknown",
      ["currency"],
      { received: "“EURO”", nearest: "EUR" },
    ]);
    expect([error.issues, error.issueCount]).toEqual([issues, 2]);
  });

  it("errors: of a single issue no count is given", () => {
    expect(caught(() => planFunding({ ...small, currency: "EURO" } as never)).message).toMatch(/\(currency\)\.$/);
  });

  it("errors: as JSON it is name, message, issues and count", () => {
    const error = new QuotepartError(listOf(2).failure());
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "QuotepartError",
      message:
        "All 2 weights are 0, so there is nothing to share by. Give at least one weight above 0, or share equally (weights). (and 1 more)",
      issues: error.issues,
      issueCount: 2,
    });
  });

  it("errors: without any issue it says that the defect is ours", () => {
    const error = new QuotepartError({ ok: false, issues: [], issueCount: 0 });
    expect([error.code, error.message]).toEqual([
      "internal.defect",
      `quotepart stopped because of a defect of its own: an error without an issue. ${REPORT}`,
    ]);
  });

  it("errors: a broken promise of ours stops, and keeps its cause", () => {
    const cause = new Error("why");
    expect([defect("the shares do not add up", cause).cause, defect("x").cause]).toEqual([cause, undefined]);
    expect(defect("the shares do not add up").message).toBe(`${DEFECT} ${REPORT}`);
  });

  it("errors: whatever is thrown becomes an answer", () => {
    const messages = [defect("the shares do not add up"), new Error("the shares do not add up"), "text"].map(
      (thrown) => {
        const outcome = attempt(() => {
          throw thrown;
        });
        return outcome.ok ? [] : [outcome.issueCount, outcome.issues[0]?.message];
      },
    );
    const unknown = DEFECT.replace("the shares do not add up", "unknown");
    expect(messages).toEqual([
      [1, `${DEFECT} ${REPORT}`],
      [1, `${DEFECT} ${REPORT}`],
      [1, `${unknown} ${REPORT}`],
    ]);
    expect(attempt(() => ({ ok: true, value: 1 }))).toEqual({ ok: true, value: 1 });
  });

  it("errors: a value is handed on, and issues are thrown", () => {
    expect(valueOrThrow({ ok: true, value: 1 })).toBe(1);
    expect(caught(() => valueOrThrow(listOf(1).failure())).code).toBe("weights.all-zero");
  });
});

describe("errors: a list of issues", () => {
  it("errors: a hundred issues are listed and the others are counted, however they are added", () => {
    const list = listOf(ISSUES_LISTED - 1);
    const [issue] = list.listed as [Issue];
    expect(list.isFull).toBe(false);
    list.addMade(issue);
    list.addMade(issue);
    list.add(weightsAllZero, [], () => {
      throw new Error("The parameters of an issue that is not listed are never made.");
    });
    expect([list.isFull, list.listed.length, list.failure().issueCount]).toEqual([true, 100, 102]);
  });

  it("errors: nothing is said of a place that has none yet, and another place is used where it is known", () => {
    const list = new IssueList((path) => (path.length === 0 ? undefined : ["plan", ...path]));
    list.add(weightsAllZero, [], { count: 1 });
    list.add(weightsAllZero, ["weights", 0], { count: 1 });
    expect(list.listed.map(({ path, message }) => [path, message])).toEqual([
      [
        ["plan", "weights", 0],
        "The only weight is 0, so there is nothing to share by. Give at least one weight above 0, or share equally (plan › weights › 1).",
      ],
    ]);
  });

  it("errors: an issue that moves names its new place", () => {
    const [issue] = listOf(1).listed as [Issue];
    expect(relocated(issue, ["request", "key"])).toEqual({
      ...issue,
      path: ["request", "key"],
      message:
        "All 2 weights are 0, so there is nothing to share by. Give at least one weight above 0, or share equally (request › key).",
    });
  });
});
