import { describe, expect, test } from "vitest";
import { catalogue, type IssueCode } from "../../src/errors/catalogue.js";
import type { Issue } from "../../src/errors/issue.js";
import { issueParts } from "../../src/words/issue-text.js";
import { issuesFr } from "../../src/words/issues-fr.js";
import { smallestInputs, withoutInput } from "./smallest-inputs.mjs";

const described = [...smallestInputs, ...withoutInput].map(({ code }) => code);

type Params = Issue["params"];

/** Words that a parameter chooses from, where another of them is another sentence. */
const choices: readonly (readonly string[])[] = [
  ["cells", "row totals"],
  ["row", "column"],
  ["rows", "sheets"],
  ["weight", "pledge", "order"],
  ["name", "basis"],
  ["day", "year"],
  ["orders", "credit-note", "gap"],
  ["role", "nature", "difference"],
  ["unreadable", "thousands", "negative", "fraction", "percent"],
  ["csv", "xlsx", "ods"],
  ["error", "formula"],
];

/** What a parameter of this name may be as well, anywhere or under one code. */
const otherwise: Readonly<Record<string, readonly (string | null)[]>> = {
  nearest: ["metz", null],
  headings: ["“Ville”, “Part”", null],
  "field.unknown known": [""],
  "pledge.outside-bounds maximum": [null],
  "document.differs line": [null],
};

/** The parameters of what no input earns here. */
const paramsWithoutInput: Readonly<Record<string, Params>> = {
  "internal.defect": { what: "shares that do not add up" },
  "report.docx-missing": {},
  "workbook.hucre-missing": {},
  "workbook.too-long": { lines: 20_001, limit: 20_000 },
};

/** The parameters of an issue with one of them as it may be too: one or many, named or not, so or not so. */
function variantsOf({ code, params }: Pick<Issue, "code" | "params">): readonly Params[] {
  return Object.entries(params).flatMap(([name, value]) => {
    const others: readonly (string | number | boolean | null)[] =
      typeof value === "number" ? [0, 1, 2, 7] : typeof value === "boolean" ? [!value] : [];
    const chosen = choices.find((words) => words.includes(String(value))) ?? [];
    const known = otherwise[`${code} ${name}`] ?? otherwise[name];
    const named = known ?? (name === "row" && typeof value !== "number" ? ["“Ville”, “Part”", null] : []);
    return [...others, ...chosen, ...named].map((other) => ({ ...params, [name]: other }));
  });
}

/** What each input earned: some of them are lists of a million rows, which are made and read once. */
const earned = new Map<string, ReturnType<(typeof smallestInputs)[number]["run"]>>();

function outcomeOf({ code, run }: (typeof smallestInputs)[number]): ReturnType<typeof run> {
  const outcome = earned.get(code) ?? run();
  earned.set(code, outcome);
  return outcome;
}

/** The issue that an input earns. */
function issueOf(smallest: (typeof smallestInputs)[number]): Issue {
  const outcome = outcomeOf(smallest);
  const issue = outcome.ok ? undefined : outcome.issues[0];
  if (issue === undefined) throw new Error("The input earns no issue.");
  return issue;
}

describe("errors: the catalogue", () => {
  test("errors: every code has one smallest bad input and a meaning, and no input is without a code", () => {
    expect([...described].sort()).toEqual(Object.keys(catalogue).sort());
    expect(Object.keys(issuesFr).sort()).toEqual(Object.keys(catalogue).sort());
  });

  test.each(smallestInputs)("errors: $code is earned by $input", (smallest) => {
    const { code, path } = smallest;
    const outcome = outcomeOf(smallest);
    const issues = outcome.ok ? [] : outcome.issues;
    expect(issues.map((issue) => `${issue.code} ${issue.path.join("/")}`)).toEqual([`${code} ${path}`]);
  });

  test.each(smallestInputs)("errors: $code is said in whole sentences, in English and in French", (smallest) => {
    const issue = issueOf(smallest);
    const { problem, remedy } = issueParts(issue, "fr");
    for (const french of [problem, remedy]) {
      expect(french).toMatch(/^[A-ZÀÉ«0-9].*[.?]$/u);
      // French punctuation has spaces that do not break.
      expect(french).not.toMatch(/undefined|\[object| [:;!?»]|« /);
    }
    expect(issue.message).toMatch(/^["“A-Z0-9-].*\.$/u);
    expect(issue.message).not.toMatch(/undefined|\[object/);
  });

  test.each(smallestInputs)("errors: $code is said of one and of many, with a name near and without", (smallest) => {
    const issue = issueOf(smallest);
    const { problem, remedy } = catalogue[issue.code as IssueCode] as unknown as Record<
      string,
      (params: Params) => string
    >;
    for (const params of [issue.params, ...variantsOf(issue)]) {
      const french = issueParts({ ...issue, params }, "fr");
      const said = [french.problem, french.remedy, problem?.(params), remedy?.(params)];
      for (const sentence of said) {
        expect(sentence).toMatch(/^[\p{Lu}«“\d-].*[.?]$/su);
        expect(sentence).not.toMatch(/undefined|\[object/);
      }
    }
  });

  test("errors: every sentence, with every variant of its parameters, is as it was read and accepted", async () => {
    const issues = [
      ...smallestInputs.map(issueOf),
      ...withoutInput.map(({ code }) => {
        const params = paramsWithoutInput[code];
        if (params === undefined) throw new Error(`The parameters of ${code} are not known here.`);
        return { code: code as IssueCode, params, path: [], message: "" };
      }),
    ];
    const pages = issues.map((issue) => {
      const { problem, remedy } = catalogue[issue.code] as unknown as Record<string, (params: Params) => string>;
      const said = [issue.params, ...variantsOf(issue)].flatMap((params) => {
        const french = issueParts({ ...issue, params }, "fr");
        return [`${problem?.(params)} ${remedy?.(params)}`, `${french.problem} ${french.remedy}`];
      });
      // Of sentences that differ by their figures alone, the first will do.
      const seen = new Set<string>();
      const first = said.filter((sentence) => {
        const words = sentence.replaceAll(/\d+/g, "0");
        return !seen.has(words) && seen.add(words);
      });
      return [issue.code, ...first].join("\n");
    });
    await expect(`${pages.join("\n\n")}\n`).toMatchFileSnapshot("sentences.txt");
  });
});
