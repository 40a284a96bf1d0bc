import { describe, expect, it } from "vitest";
import { readSources, readTree } from "../house/tree.js";
import { requireFreshBuild } from "../support/built.js";
import { type Fence, readFences } from "./read-fences.js";
import { runFences } from "./run-fences.js";
import { commandsOf, shellProblems } from "./shell-fences.js";

requireFreshBuild();
const pages = readTree("", (path) => /^(README\.md|docs|docs\/.+)$/.test(path) && path !== "docs/api");
const documents = [...pages].filter(([path]) => path.endsWith(".md"));
const fences = [...documents, ...readSources()].flatMap(([file, text]) => readFences(file, text));
const isCode = ({ language }: Fence): boolean => language === "ts" || language === "js";
const shell = fences.filter((fence) => !isCode(fence));

describe("docs: code in pages and docstrings does what it says", () => {
  it("docs: every block compiles, runs, and gives the values its comments say", { timeout: 120_000 }, () => {
    const code = fences.filter(isCode);
    expect(runFences(code).flatMap(({ problems }) => problems)).toEqual([]);
  });

  it("docs: every command written in a page exists, and those marked to run do run", { timeout: 120_000 }, () => {
    expect(shell.flatMap(shellProblems)).toEqual([]);
  });
});

const block = (code: string, language: Fence["language"] = "ts", tag = ""): Fence => ({
  file: "docs/page.md",
  line: 10,
  language,
  tag,
  code,
});

describe("docs: the runner sees what is wrong, with file and line", { timeout: 60_000 }, () => {
  const red: [string, Fence, string][] = [
    ["a wrong value", block("const a = 1;\na + 1; // => 3"), "docs/page.md:11 the comment says 3, the value is 2"],
    [
      "a wrong printed value",
      block('console.log("a"); // => "b"'),
      "docs/page.md:10 the comment says 'b', the value is 'a'",
    ],
    [
      "a wrong printed text",
      block('console.log("Nancy pays");\n// => Metz pays'),
      "docs/page.md:11 the comment says Metz pays, the value is 'Nancy pays'",
    ],
    [
      "a wrong constant",
      block("const a: bigint[] = [1n]; // => [2n]"),
      "docs/page.md:10 the comment says [ 2n ], the value is [ 1n ]",
    ],
    [
      "a number where a text was promised",
      block('1 + 1; // => "2"'),
      "docs/page.md:10 the comment says '2', the value is 2",
    ],
    [
      "a type error",
      block("const a = 1;\nconst b: string = a;\nb;"),
      "docs/page.md:11 does not compile: Type 'number' is not assignable to type 'string'.",
    ],
    [
      "a name that the package does not have",
      block('import { nothing } from "quotepart";\nnothing;'),
      "docs/page.md:10 does not compile: Module '\"quotepart\"' has no exported member 'nothing'.",
    ],
    [
      "a throw",
      block('type A = string;\nconst a: A = "b";\n\nthrow new RangeError(a);'),
      "docs/page.md:13 it throws: RangeError: b",
    ],
    [
      "a comment that follows no value",
      block("function f() {} // => 3"),
      "docs/page.md:10 «// => 3» follows no value.",
    ],
    ["plain JavaScript", block("const a = 1; // => 2", "js"), "docs/page.md:10 the comment says 2, the value is 1"],
  ];
  const results = runFences(red.map(([, fence]) => fence));
  it.each(red.map(([title, , sentence], index) => ({ title, sentence, index })))(
    "docs: $title is reported",
    ({ sentence, index }) => {
      const { problems = [] } = results[index] ?? {};
      expect(problems.join("\n")).toContain(sentence);
    },
  );

  it("docs: right values of every kind pass, over several lines too", () => {
    const right = [
      block(
        'import { apportion } from "quotepart";\napportion(100n, [1, 1, 1], { ids: ["a", "b", "c"] }).units; // => [34n, 33n, 33n]',
      ),
      block(
        'const { apportion } = require("quotepart/apportion");\nconsole.log(typeof apportion); // => function',
        "js",
      ),
      block(
        'const plan = { gap: "0.00", shares: ["1"] };\nconsole.log(\n  plan,\n);\n// => {\n//      gap: "0.00",\n//      shares: ["1"],\n//    }',
      ),
      block(
        "const late = await Promise.resolve(-1);\nif (late < 0) {\n  console.log(late); // => -1\n}\n({ late }).late; // => -1",
      ),
    ];
    expect(runFences(right).flatMap(({ problems }) => problems)).toEqual([]);
  });

  it("docs: blocks are found in pages and docstrings, with their lines", () => {
    expect(
      readFences(
        "README.md",
        "# a\n\n```ts\na;\nb;\n```\n\n- list\n\n  ```sh run\n  npm test\n  ```\n\n```json\n{}\n```",
      ),
    ).toEqual([
      { file: "README.md", line: 4, language: "ts", tag: "", code: "a;\nb;" },
      { file: "README.md", line: 11, language: "sh", tag: "run", code: "npm test" },
    ]);
    expect(
      readFences(
        "src/a.ts",
        "const t = `\n```ts\n`;\n/**\n * Adds.\n * @example\n * ```ts\n * add(1); // => 2\n * ```\n */\n",
      ),
    ).toEqual([{ file: "src/a.ts", line: 8, language: "ts", tag: "", code: "add(1); // => 2" }]);
  });

  it("docs: commands that do not exist are reported", () => {
    expect(shellProblems(block("npm ci && npm test # all\nnpm start -- a.json", "sh"))).toEqual([]);
    expect(shellProblems(block("npm ci\nnpm run fly", "sh"))[0]).toContain(
      "docs/page.md:11 says «npm run fly», which package.json does not have",
    );
    expect(shellProblems(block("$ npx quotepart fly\nfly", "console"))[0]).toContain(
      "docs/page.md:10 says «quotepart fly», which",
    );
    expect(shellProblems(block("npx quotepart plan missing.json", "sh", "run"))[0]).toContain(
      "docs/page.md:10 ends with code",
    );
    expect(shellProblems(block("npx quotepart example 01-montpellier | npx quotepart plan -", "sh", "run"))).toEqual(
      [],
    );
    expect(commandsOf(block("$ npm test\n12 passed", "console"))).toEqual([{ line: 10, words: ["npm", "test"] }]);
  });
});
