import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { library } from "../../src/index.js";
import { root } from "./tree.js";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

it("house: a plan names the version that package.json names", () => {
  expect(library, "Write the version of package.json where src/ defines `library`.").toBe(`quotepart ${version}`);
});

it("house: the newest heading of CHANGELOG.md names the version of package.json", () => {
  const newest = readFileSync(join(root, "CHANGELOG.md"), "utf8").match(/^## .*$/m)?.[0] ?? "no heading";
  const named = newest.match(/\d+\.\d+\.\d+[-.\w]*/)?.[0];
  expect(named, `CHANGELOG.md begins with «${newest}»; give version ${version} its own heading, on top.`).toBe(version);
});
