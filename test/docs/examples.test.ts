import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../house/tree.js";
import { requireFreshBuild } from "../support/built.js";

requireFreshBuild();
const folder = join(root, "examples");
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const textOf = (...path: string[]): string => readFileSync(join(folder, ...path), "utf8");

describe("docs: the examples", () => {
  test.each(names)("docs: examples/%s prints what its expected.json holds", { timeout: 60_000 }, (name) => {
    const printed = execFileSync(process.execPath, [join(folder, name, "run.mjs")], { encoding: "utf8" });
    expect(JSON.parse(printed)).toEqual(JSON.parse(textOf(name, "expected.json")));
  });

  test.each(names)("docs: examples/%s is short to read and is listed", (name) => {
    expect(textOf(name, "README.md").split("\n").length).toBeLessThanOrEqual(15);
    expect(textOf("README.md")).toContain(`[${name}](${name}/README.md)`);
    expect(textOf(name, "run.mjs")).toMatch(/^\/\/ @ts-check\n/);
  });

  test("docs: every amount that is ours says that it is illustrative", () => {
    const titles = names
      .filter((name) => existsSync(join(folder, name, "request.json")))
      .map(
        (name) => (JSON.parse(textOf(name, "request.json")) as { development: { title: string } }).development.title,
      );
    expect(titles.filter((title) => !title.includes("illustratif"))).toEqual([]);
  });
});
