import { describe, expect, it } from "vitest";
import { readTree } from "./tree.js";

// Written in pieces, so that this file does not hold what it forbids.
const rules: { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern: new RegExp(`(^|[^A-Za-z0-9.])/${"(work"}|farm|root|home/[a-z]+|Users/[A-Za-z]+)/`),
    instead: "is a path of one machine; write it from the root of the project, or find it with import.meta.url",
  },
  {
    pattern: new RegExp(
      ["registry\\.npmjs", "registry\\.yarnpkg", "npm\\.pkg\\.github", "registry\\.npmmirror"].join("|"),
    ),
    instead: "names a package registry; leave that to each machine's own npm settings",
  },
  {
    pattern: new RegExp(`\\b(${"TO"}DO|${"FIX"}ME)\\b`),
    instead: "promises work; do it, or say in plain words what does not hold and why",
  },
];

const lockRule = "names a download address; lock again with `npm install --omit-lockfile-registry-resolved`";

function findings(tree: ReadonlyMap<string, string>): string[] {
  return [...tree].flatMap(([file, text]) =>
    text.split("\n").flatMap((line, index) => {
      const broken = rules.filter(({ pattern }) => pattern.test(line)).map(({ instead }) => instead);
      if (file === "package-lock.json" && line.includes('"resolved"')) broken.push(lockRule);
      return broken.map((instead) => `${file}:${index + 1} ${instead}: ${line.trim().slice(0, 80)}`);
    }),
  );
}

// Everything that is not made by a command or by git. The walk needs no git, which a copied tree may lack.
const made = /^(\.git|node_modules|dist|coverage|\.fences|\.mutation|\.vitest|docs\/api)$/;
const notText = /\.(tgz|png|jpe?g|gif|ico|xlsx|ods|pdf|woff2?)$/;

describe("house: the tree speaks of no machine and promises nothing", () => {
  it("house: no file holds a machine's path, a registry's name or a promise of work", () => {
    const tree = readTree("", (path) => !made.test(path) && !notText.test(path));
    expect(tree.has("package-lock.json")).toBe(true);
    expect(findings(tree)).toEqual([]);
  });

  it.each([
    `see ${"/wo"}rk/shared`,
    `"${"/ro"}ot/.npmrc"`,
    `cd ${"/ho"}me/anna/quotepart`,
    `https://registry.${"npmjs"}.org/zod`,
    `// ${"TO"}DO: later`,
    `// ${"FIX"}ME`,
  ])("house: a line such as %j is found", (line) => {
    expect(findings(new Map([["docs/page.md", `first\n${line}`]]))).toHaveLength(1);
  });

  it("house: a download address in the lockfile is found, an ordinary address is not", () => {
    expect(findings(new Map([["package-lock.json", '"resolved": "x"']]))).toHaveLength(1);
    expect(findings(new Map([["README.md", "https://example.org/work/root/page"]]))).toEqual([]);
  });
});
