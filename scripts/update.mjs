// @ts-check
// Writes again every page of scripts/generated.mjs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { generated } from "./generated.mjs";

for (const { path, text } of generated) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const now = await text();
  const changed = !existsSync(file) || readFileSync(file, "utf8") !== now;
  if (changed) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, now);
  }
  console.log(`${changed ? "written" : "unchanged"}  ${path}`);
}
console.log("Read the difference (git diff) before committing: each changed line is something a reader will see.");
