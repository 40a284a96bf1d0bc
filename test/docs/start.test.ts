import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../house/tree.js";
import { requireFreshBuild } from "../support/built.js";

requireFreshBuild();

/** What `npm start -- …` prints, once the build that it begins with is done. */
const started = (...argv: readonly string[]): string =>
  execFileSync(process.execPath, [join(root, "scripts/start.mjs"), ...argv], { cwd: root, encoding: "utf8" });

const golden = (name: string): string => readFileSync(join(root, "test/cases", name), "utf8");

describe("docs: the main job of the README", () => {
  test("docs: npm start prints the plan of the metropolis, in French or in English", () => {
    expect(started()).toBe(golden("montpellier.fr.txt"));
    expect(started("--locale", "en")).toBe(golden("montpellier.en.txt"));
  });

  test("docs: npm start with a file plans that file", () => {
    const text = started("examples/04-shortfall/request.json", "--locale", "en");
    expect(text).toContain("€17,000.00 + €1,000.00 − €0.00 = €18,000.00");
    expect(text).toContain("the plan adds up, difference nil");
  });
});
