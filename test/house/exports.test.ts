import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { apiReport } from "../../scripts/api-report.mjs";
import { generated } from "../../scripts/generated.mjs";
import { requireFreshBuild } from "../support/built.js";
import { root } from "./tree.js";

requireFreshBuild();

const read = (path: string): string => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "");

/** What changed between two reports, by entry and name, with what to do about it. Empty when nothing did. */
function apiDifference(before: string, after: string): string[] {
  const [old, now] = [blocksOf(before), blocksOf(after)];
  const advice = [
    "If you meant it: run `npm run docs:update`, read the diff, and say in CHANGELOG.md what callers must replace.",
    "If you did not: restore the name or the type in src/.",
  ];
  const lines = [
    ...[...old.keys()].filter((name) => !now.has(name)).map((name) => `No longer exported: ${name}`),
    ...[...now.keys()].filter((name) => !old.has(name)).map((name) => `Newly exported: ${name}`),
    ...[...now].filter(([name, text]) => old.has(name) && old.get(name) !== text).map(([name]) => `Changed: ${name}`),
  ];
  return lines.length === 0 ? [] : [...lines, ...advice];
}

function blocksOf(report: string): Map<string, string> {
  const blocks = new Map<string, string>();
  for (const section of report.split(/^## /m).slice(1)) {
    const [entry = "", ...names] = section.split(/^### /m);
    for (const block of names) blocks.set(`${block.split("\n", 1)[0]} of ${entry.trim()}`, block.trim());
  }
  return blocks;
}

describe("house: what the package exports", () => {
  it("house: the public names and types are those of test/house/api.snapshot.md", { timeout: 60_000 }, () => {
    expect(apiDifference(read("test/house/api.snapshot.md"), apiReport())).toEqual([]);
  });

  it("house: a name that goes, comes or changes is named, with what to do", () => {
    const before = "## quotepart\n\n### gone\n\na\n\n### kept\n\nsame\n\n### other\n\nbefore\n";
    const after = "## quotepart\n\n### kept\n\nsame\n\n### new\n\nb\n\n### other\n\nafter\n";
    expect(apiDifference(before, after).slice(0, 3)).toEqual([
      "No longer exported: gone of quotepart",
      "Newly exported: new of quotepart",
      "Changed: other of quotepart",
    ]);
    expect(apiDifference(before, after).join(" ")).toContain("npm run docs:update");
    expect(apiDifference(before, before)).toEqual([]);
  });
});

describe("house: pages written by a program are fresh", () => {
  it.each(generated)("house: $path is what its program writes", { timeout: 60_000 }, async ({ path, text }) => {
    expect(read(path), `${path} is stale: run \`npm run docs:update\` and read the diff.`).toBe(await text());
  });
});
