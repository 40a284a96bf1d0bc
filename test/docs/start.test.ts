import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fundingRequestJsonSchema } from "../../src/entries/schema.js";
import { type FundingRequest, planFunding } from "../../src/index.js";
import { root } from "../house/tree.js";
import { requireFreshBuild } from "../support/built.js";

requireFreshBuild();

/** What `npm start -- …` prints, once the build that it begins with is done. */
const started = (...argv: readonly string[]): string =>
  execFileSync(process.execPath, [join(root, "scripts/start.mjs"), ...argv], { cwd: root, encoding: "utf8" });

const golden = (name: string): string => readFileSync(join(root, "test/cases", name), "utf8");

/** What a command of the README prints. */
const commanded = (...argv: readonly string[]): string =>
  execFileSync(process.execPath, [join(root, "dist/cli/bin.js"), ...argv], { cwd: root, encoding: "utf8" });

describe("docs: the commands of the README", () => {
  test("docs: example lists every folder that has a request, and writes the request of one", () => {
    const folders = readdirSync(join(root, "examples")).filter((name) =>
      existsSync(join(root, "examples", name, "request.json")),
    );
    const listed = commanded("example")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("  ")[0]);
    expect(listed).toEqual(folders.sort());
    expect(commanded("example", "montpellier")).toBe(
      readFileSync(join(root, "examples/01-montpellier/request.json"), "utf8"),
    );
  });

  test("docs: plan, validate, amend and schema print what the library gives", () => {
    const file = "examples/04-shortfall/request.json";
    const request = JSON.parse(readFileSync(join(root, file), "utf8")) as FundingRequest;
    expect(JSON.parse(commanded("plan", file, "--format", "json"))).toEqual(planFunding(request));
    expect(commanded("validate", "examples/02-key-with-bounds/request.json")).toBe(
      "La demande est complète\u00a0: le plan de financement peut être établi (parties\u00a0: 4).\n",
    );
    const late = "examples/22-late-joiner";
    expect(commanded("amend", `${late}/request.json`, `${late}/change.json`, "--locale", "en")).toContain(
      "Ville de Verdun  Ville de Metz   €1,000.00",
    );
    expect(JSON.parse(commanded("schema"))).toEqual(fundingRequestJsonSchema);
  });
});

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
